package app.taskaversion.browser;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The system's Chromium. Where there is none, browser tests are skipped on a person's machine and fail under {@code
 * CI=true}.
 */
public final class Chromium implements AutoCloseable {

    private static final double PATIENCE_MS = 20_000;

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> OTHER_PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Chromium launch() {
        // A busy machine may take its time; what never comes is still missed.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        Path executable = find().orElseGet(() -> missing(System.getenv("CI")));
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setHeadless(true)
                        .setArgs(FLAGS));
        return new Chromium(playwright, browser);
    }

    static Optional<Path> find() {
        Stream<String> onPath = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> folder + java.io.File.separator + name));
        return Stream.concat(onPath, OTHER_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** @param ci the environment variable of that name */
    static Path missing(@Nullable String ci) {
        String message = "No Chromium or Chrome was found; the browser tests need one.";
        if ("true".equals(ci)) {
            return fail(message);
        }
        return abort(message);
    }

    /** A new, empty browser profile with a page of the given size. */
    public Page page(Screen screen, boolean dark) {
        return page(screen, dark, "Europe/Berlin");
    }

    /** The same where it is about this hour of the day now. */
    Page pageAtHour(int hour, Screen screen, boolean dark) {
        int east = Math.floorMod(
                        hour
                                - Instant.now(Clock.systemUTC())
                                        .atZone(ZoneOffset.UTC)
                                        .getHour()
                                + 11,
                        24)
                - 11;
        return page(screen, dark, "Etc/GMT" + (east > 0 ? "-" : "+") + Math.abs(east)); // these are named backwards
    }

    private Page page(Screen screen, boolean dark, String zone) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setHasTouch(screen.touch())
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setTimezoneId(zone)
                .setLocale("en-GB"));
        return context.newPage();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** The two sizes that every screen is looked at. */
    public enum Screen {
        PHONE(360, 740, true),
        DESKTOP(1280, 860, false);

        private final int width;
        private final int height;
        private final boolean touch;

        Screen(int width, int height, boolean touch) {
            this.width = width;
            this.height = height;
            this.touch = touch;
        }

        int width() {
            return width;
        }

        int height() {
            return height;
        }

        boolean touch() {
            return touch;
        }
    }
}
