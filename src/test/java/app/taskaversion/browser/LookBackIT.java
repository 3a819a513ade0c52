package app.taskaversion.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.browser.Chromium.Screen;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Look back and the week in figures over an imported history, on a phone and on a desktop, in light and dark: by eye
 * (screenshots), by axe, by keys, and by what the browser asks for.
 */
class LookBackIT {

    private static final Path SMALL = Path.of("src", "test", "resources", "legacy", "small");
    private static final String LIBRARY = "echarts.common.min.js";

    private static Chromium chromium;
    private static PackagedApp app;

    private final List<String> found = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
        app = PackagedApp.start();
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
    void anImportedHistoryIsLookedBackOn() throws IOException {
        try (Page page = chromium.page(Screen.DESKTOP, false)) {
            Person person = new Person(page, Screen.DESKTOP);
            page.onRequest(request -> asked.add(request.url()));
            person.open(app.url("settings/import"));
            Import.lookAt(person, SMALL);
            person.tap("Bring it in");
            person.sees("Your earlier data is here");

            person.open(app.url(""));
            unfoldsTheWeek(person);
            assertThat(asked).noneMatch(url -> url.endsWith(LIBRARY));

            person.open(app.url("analytics?range=all"));
            everyChartIsDrawn(page);
            assertThat(asked).filteredOn(url -> url.endsWith(LIBRARY)).hasSize(1);
            walksAChartByKeys(page);
            savesWhatIsShown(person);
            look(person, "look-back-all");
            for (Locator numbers : page.locator("main vaadin-details-summary").all()) {
                numbers.click();
            }
            look(person, "look-back-all-numbers");

            person.open(app.url("analytics?range=week"));
            look(person, "look-back-week");
            person.open(app.url("analytics?range=year"));
            person.tap(page.locator(".tas-plain-list a").first());
            page.waitForURL(url -> url.contains("task="));
            everyChartIsDrawn(page);
            look(person, "look-back-task");
            assertThat(asked)
                    .allMatch(url -> url.startsWith(app.url("")) || url.startsWith("data:") || url.startsWith("blob:"));
        }
        assertThat(found).isEmpty();
    }

    private void unfoldsTheWeek(Person person) {
        Locator fold = person.page().getByText("This week in figures");
        fold.waitFor();
        assertThat(person.page().getByText("Total relief")).hasCount(0);
        look(person, "now-week-folded");
        fold.click();
        person.sees("Total relief");
        look(person, "now-week");
    }

    /** Each picture that is on the page, once it came into view. */
    private static void everyChartIsDrawn(Page page) {
        Locator charts = page.locator("tas-chart");
        charts.first().waitFor();
        for (Locator chart : charts.all()) {
            chart.scrollIntoViewIfNeeded();
            assertThat(chart).hasAttribute("data-drawn", "");
        }
    }

    private static void walksAChartByKeys(Page page) {
        Locator chart = page.locator("tas-chart").first();
        chart.focus();
        page.keyboard().press("ArrowRight");
        Locator spoken = page.locator("tas-chart + .tas-sr").first();
        assertThat(spoken).not().isEmpty();
        String first = spoken.textContent();
        page.keyboard().press("ArrowRight");
        assertThat(spoken).not().hasText(first);
        page.keyboard().press("Escape");
    }

    private static void savesWhatIsShown(Person person) throws IOException {
        Page page = person.page();
        page.locator("main vaadin-details-summary").first().click();
        Download download = page.waitForDownload(() ->
                page.getByText("Save as CSV").locator("visible=true").first().click());
        List<String> lines = Files.readAllLines(download.path());
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(lines.getFirst()).startsWith("Task,");
        page.locator("main vaadin-details-summary").first().click();
    }

    /** Looks at the screen as it stands, in each of the four ways. */
    private void look(Person person, String name) {
        Page page = person.page();
        for (Look look : Look.values()) {
            look.takeOn(page);
            String where = name + "-" + look;
            person.screenshot(where);
            found.addAll(AxeCheck.serious(page, where));
            boolean sideways = (boolean)
                    page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
            if (sideways) {
                found.add(where + ": scrolls sideways");
            }
        }
        Look.DESKTOP_LIGHT.takeOn(page);
    }
}
