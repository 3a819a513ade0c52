package app.taskaversion.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.browser.Chromium.Screen;
import app.taskaversion.testsupport.TestDatabases;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who moved over: the packaged app brings the history in and writes its figures without a browser, and then the
 * classic numbers and what each figure is are looked at, on a phone and on a desktop, light and dark.
 */
class ClassicIT {

    private static final Path SMALL =
            Path.of("src", "test", "resources", "legacy", "small").toAbsolutePath();

    private static Chromium chromium;
    private static PackagedApp app;
    private static Path folder;

    private final List<String> found = new ArrayList<>();

    @BeforeAll
    static void launch() throws IOException, InterruptedException {
        chromium = Chromium.launch();
        folder = TestDatabases.newFolder("classic");
        command("--import=" + SMALL, "--zone=UTC");
        app = PackagedApp.start(folder, Map.of());
    }

    private static void command(String... arguments) throws IOException, InterruptedException {
        int code = PackagedApp.command(folder, arguments).start().waitFor();
        assertThat(code).as(String.join(" ", arguments)).isZero();
    }

    @AfterAll
    static void close() {
        if (app != null) {
            app.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void thePackagedAppWritesItsFiguresWhileItServes() throws IOException, InterruptedException {
        Path file = folder.resolve("figures.json");
        command("--figures=" + file, "--as-of=2026-11-20T18:00:00Z", "--zone=UTC");
        JsonNode figures = JsonMapper.builder().build().readTree(Files.readAllBytes(file));
        JsonNode counts = figures.path("classic").path("get_dashboard_metrics").path("counts");
        assertThat(counts.path("completion_rate").asDouble()).isEqualTo(79.7);
        assertThat(figures.path("metrics").path("relief").path("version").asString())
                .isEqualTo("swm-1.0");
    }

    @Test
    void theNumbersThatPeopleKnowAndWhatTheyAre() {
        try (Page page = chromium.page(Screen.DESKTOP, false)) {
            Person person = new Person(page, Screen.DESKTOP);
            person.open(app.url("analytics"));
            page.getByText("Classic numbers").click();
            person.sees("Completion rate");
            look(person, "classic");
            // By keys alone: the name of the fold is a button.
            person.button("What is Weekly relief?").focus();
            page.keyboard().press("Enter");
            person.sees("Relief times hours over the last seven days");
            look(person, "classic-explained");
            person.open(app.url("analytics"));
            person.button("What are these figures?").first().focus();
            page.keyboard().press("Enter");
            person.sees("Version week-1.0");
            look(person, "look-back-explained");
            person.open(app.url("settings"));
            page.getByLabel("Hours a week").fill("20");
            page.keyboard().press("Tab");
            look(person, "me-look-back");
            person.open(app.url("analytics"));
            person.sees("of the 20 hours you set yourself");
            look(person, "look-back-goal");
            person.open(app.url("settings/words"));
            page.getByLabel("Find a note").fill("zzz");
            person.sees("No note with these words.");
            assertThat(page.url()).doesNotContain("zzz");
        }
        assertThat(found).isEmpty();
    }

    private void look(Person person, String name) {
        for (Look look : Look.values()) {
            look.takeOn(person.page());
            String where = name + "-" + look;
            person.screenshot(where);
            found.addAll(AxeCheck.serious(person.page(), where));
            boolean sideways = (boolean) person.page()
                    .evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
            if (sideways) {
                found.add(where + ": scrolls sideways");
            }
        }
        Look.DESKTOP_LIGHT.takeOn(person.page());
    }
}
