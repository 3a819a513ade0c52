package app.taskaversion.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.browser.Chromium.Screen;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** axe on each screen, light and dark, on a phone and on a desktop: nothing serious. */
class AccessibilityIT {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final List<String> ROUTES =
            List.of("", "tasks", "tasks?show=done", "analytics", "settings", "settings/words", "settings/import");

    private static Chromium chromium;
    private static PackagedApp app;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
        app = PackagedApp.start();
        try (Page page = chromium.page(Screen.DESKTOP, false)) {
            Person person = new Person(page, "1280-light");
            person.open(app.url("settings/import"));
            page.getByText("Demo history").first().click();
            person.sees("The demo is here.");
        }
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

    @ParameterizedTest
    @CsvSource({"DESKTOP, false", "DESKTOP, true", "PHONE, false", "PHONE, true"})
    void nothingSeriousOnAnyScreen(Screen screen, boolean dark) {
        List<String> found = new ArrayList<>();
        try (Page page = chromium.page(screen, dark)) {
            Person person = new Person(page, suffix(screen, dark));
            for (String route : ROUTES) {
                person.open(app.url(route));
                found.addAll(serious(page, "/" + route));
                person.screenshot("screen-" + (route.isEmpty() ? "now" : route.replaceAll("\\W", "-")));
                boolean sideways = (boolean)
                        page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
                assertThat(sideways).as("scrolls sideways: /" + route).isFalse();
            }
            person.open(app.url(""));
            person.tap("Start");
            person.button("Enough for now").waitFor();
            found.addAll(serious(page, "running"));
            person.tap("Done");
            person.chips("How bad was it really?").waitFor();
            found.addAll(serious(page, "done sheet"));
            person.answer("How bad was it really?", 2);
            person.button("Rest").waitFor();
            found.addAll(serious(page, "done sheet, answered"));
            person.tap("Rest");
        }
        assertThat(found).isEmpty();
    }

    private static String suffix(Screen screen, boolean dark) {
        return (screen == Screen.PHONE ? "360-" : "1280-") + (dark ? "dark" : "light");
    }

    private static List<String> serious(Page page, String where) {
        AxeResults results = new AxeBuilder(page).analyze();
        return results.getViolations().stream()
                .filter(rule -> SERIOUS.contains(String.valueOf(rule.getImpact())))
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> where + ": " + rule.getId() + " at " + node.getTarget() + " " + node.getHtml()))
                .toList();
    }

    @Test
    void theCheckCanFail() {
        try (Page page = chromium.page(Screen.DESKTOP, false)) {
            page.setContent("<main><h1>Broken</h1><button></button><img src='x'></main>");
            assertThat(serious(page, "broken page")).isNotEmpty();
        }
    }
}
