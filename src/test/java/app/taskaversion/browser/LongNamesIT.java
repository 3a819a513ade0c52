package app.taskaversion.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.browser.Chromium.Screen;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A task whose name is as long as a page: the buttons of every sheet stay where they can be reached. */
class LongNamesIT {

    private static final String NAME = "Read ".repeat(140) + "Donaudampfschifffahrt".repeat(14);

    /** What is cut off at an edge of the window, by its words. */
    private static final String OUTSIDE = """
            () => [...document.querySelectorAll(
                    'vaadin-dialog[opened] :is([slot=footer], header, .tas-actions) :is(vaadin-button, button),'
                    + 'vaadin-dialog[opened] > [slot] vaadin-button')]
                .filter(button => button.checkVisibility())
                .filter(button => {
                    const box = button.getBoundingClientRect();
                    return box.top < 0 || box.left < 0 || box.bottom > innerHeight + 1 || box.right > innerWidth + 1;
                })
                .map(button => button.getAttribute('aria-label') || button.textContent)""";

    private static final String SIDEWAYS =
            "document.documentElement.scrollWidth > document.documentElement.clientWidth";

    private static Chromium chromium;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void theButtonsOfEverySheetStayInTheWindow(Screen screen) {
        List<String> found = new ArrayList<>();
        try (PackagedApp app = PackagedApp.start();
                Page page = chromium.page(screen, false)) {
            Person person = new Person(page, screen);
            person.open(app.url("tasks"));
            page.getByLabel("New thing").fill(NAME);
            person.tap("Later");
            page.locator(".tas-task").waitFor();
            look(person, "long-tasks-" + screen, found);
            for (String sheet : List.of("Not today", "Details", "Edit")) {
                person.tap(page.locator(".tas-task [aria-label^='More for']"));
                person.choose(sheet);
                person.sheets().waitFor();
                look(person, "long-" + sheet.replace(' ', '-') + "-" + screen, found);
                page.keyboard().press("Escape");
                assertThat(person.sheets()).hasCount(0);
            }
            person.open(app.url(""));
            look(person, "long-now-" + screen, found);
            person.tap("Start");
            person.tap("Done");
            person.sheets().waitFor();
            look(person, "long-done-" + screen, found);
        }
        assertThat(found).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static void look(Person person, String name, List<String> found) {
        person.screenshot(name);
        ((List<String>) person.page().evaluate(OUTSIDE)).forEach(button -> found.add(name + ": " + button));
        if ((boolean) person.page().evaluate(SIDEWAYS)) {
            found.add(name + ": scrolls sideways");
        }
    }
}
