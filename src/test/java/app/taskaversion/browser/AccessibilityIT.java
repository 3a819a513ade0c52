package app.taskaversion.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.browser.Chromium.Screen;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * axe on each screen, light and dark, on a phone and on a desktop: nothing serious, and nothing that scrolls sideways.
 * One walk from an empty app through a demo history to an imported one; each screen is looked at four times.
 */
class AccessibilityIT {

    private static final Path SMALL = Path.of("src", "test", "resources", "legacy", "small");

    private static Chromium chromium;
    private static PackagedApp app;

    private final List<String> found = new ArrayList<>();

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
    void nothingSeriousOnAnyScreen() {
        try (Page page = chromium.page(Screen.DESKTOP, false)) {
            Person person = new Person(page, Screen.DESKTOP);
            emptyScreens(person);
            screensWithAHistory(person);
            theLoop(person);
            bringingData(person);
        }
        assertThat(found).isEmpty();
    }

    private void emptyScreens(Person person) {
        person.open(app.url(""));
        person.skipsTheFirstQuestions();
        look(person, "first-visit");
        visit(person, "tasks", "tasks-empty");
        visit(person, "analytics", "look-back-empty");
        visit(person, "settings/words", "words-empty");
        visit(person, "settings/errors", "errors-none");
        visit(person, "settings/import", "bring-data");
        person.tap(person.page().getByLabel("Demo history"));
        person.sees("The demo is here.");
    }

    /** Typed and entered quickly, it is gone before it has come up; it must not keep the rest of the sheet hidden. */
    private void aCalendarThatIsGoneAtOnce(Person person) {
        person.page().getByText("When…").click();
        Locator picker = person.sheets().locator("vaadin-date-picker");
        picker.evaluate("""
                async picker => {
                  picker.opened = true;
                  await picker.updateComplete;
                  picker.opened = false;
                  await new Promise(resolve => setTimeout(resolve, 500));
                }""");
        assertThat(person.page().locator("[data-aria-hidden]")).hasCount(0);
    }

    private void screensWithAHistory(Person person) {
        visit(person, "tasks", "tasks");
        person.tap(person.page().getByLabel("More for ").first());
        person.page().getByRole(AriaRole.MENUITEM).first().waitFor();
        look(person, "tasks-menu");
        visit(person, "tasks?show=later", "tasks-later");
        visit(person, "tasks?show=done", "tasks-done");
        visit(person, "tasks?show=let-go", "tasks-let-go");
        visit(person, "tasks?show=all-tasks", "tasks-all");
        visit(person, "analytics", "look-back");
        person.tap(person.button("Show the numbers").first());
        look(person, "look-back-numbers");
        visit(person, "settings", "me");
        person.tap(person.page().getByLabel("Larger text"));
        person.tap(person.page().getByLabel("More space"));
        assertThat(person.page().locator("html[data-text=large][data-spacing=roomy]"))
                .hasCount(1);
        look(person, "me-large");
        visit(person, "", "now-large");
        person.open(app.url("settings"));
        person.tap(person.page().getByLabel("Larger text"));
        person.tap(person.page().getByLabel("More space"));
        visit(person, "settings/words", "words");
        visit(person, "settings/models", "models-empty");
        visit(person, "nowhere", "not-found");
    }

    private void theLoop(Person person) {
        visit(person, "", "now-idle");
        person.tap("Why this one?");
        // The popover itself has no box; what it holds is seen.
        person.page().locator("vaadin-popover[opened] > *").first().waitFor();
        look(person, "now-why");
        person.tap("No");
        assertThat(person.sheets()).hasCount(1);
        look(person, "not-good");
        person.tap("Skip");
        person.tap(person.undo());
        whatNext(person);
        person.tap("Something else");
        assertThat(person.sheets()).hasCount(1);
        look(person, "something-else");
        person.page().keyboard().press("Escape");
        assertThat(person.sheets()).hasCount(0);
        person.tap("Not today");
        assertThat(person.sheets()).hasCount(1);
        look(person, "not-today");
        aCalendarThatIsGoneAtOnce(person);
        person.page().keyboard().press("Escape");
        assertThat(person.sheets()).hasCount(0);
        person.page().keyboard().press("?");
        assertThat(person.sheets()).hasCount(1);
        look(person, "keys");
        person.page().keyboard().press("Escape");
        assertThat(person.sheets()).hasCount(0);

        person.tap("Start");
        person.button("Enough for now").waitFor();
        look(person, "now-running");
        person.tap("Enough for now");
        person.button("Resume").waitFor();
        look(person, "now-paused");
        person.tap("Done");
        person.chips("How bad was it really?").waitFor();
        look(person, "done-before");
        person.answer("How bad was it really?", 2);
        person.button("Rest").waitFor();
        look(person, "done-after");
        person.tap("More, if you like");
        look(person, "done-more");
    }

    private void whatNext(Person person) {
        person.tap("Show me more");
        person.tap(person.sheets().getByText("What each way says").first());
        person.sheets().locator(".tas-scores").first().waitFor();
        look(person, "now-more");
        person.page().keyboard().press("Escape");
        assertThat(person.sheets()).hasCount(0);
        person.tap("What to suggest");
        assertThat(person.sheets()).hasCount(1);
        look(person, "now-choose");
        person.tap(person.sheets().getByText("Sleep", new Locator.GetByTextOptions().setExact(true)));
        person.tap("Done");
        person.button("Clear what I chose").waitFor();
        look(person, "now-left-out");
        person.tap("Clear what I chose");
        person.tap("Too much right now");
        person.button("Show everything again").waitFor();
        look(person, "now-small");
        person.tap("Show everything again");
        person.button("Show me more").waitFor();
    }

    private void bringingData(Person person) {
        person.open(app.url("settings/import"));
        person.tap(person.page().getByLabel("Demo history"));
        person.sees("Nothing here yet, so you can try it");
        Import.choose(person, SMALL);
        look(person, "bring-data-chosen");
        person.tap("Look at it first");
        person.sees("What would come in");
        look(person, "import-looked");
        person.tap("Bring it in");
        person.sees("Your earlier data is here");
        look(person, "import-report");
        visit(person, "analytics", "look-back-imported");
    }

    private void visit(Person person, String route, String name) {
        person.open(app.url(route));
        look(person, name);
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

    @Test
    void theCheckSeesWhatIsBroken() {
        try (Page page = chromium.page(Screen.DESKTOP, false)) {
            Person person = new Person(page, Screen.DESKTOP);
            person.open(app.url("settings"));
            Look.PHONE_DARK.takeOn(page);
            assertThat(AxeCheck.serious(page, "me")).isEmpty();
            page.evaluate("""
                    () => {
                      document.querySelector('h1').style.color = 'rgb(40, 50, 50)';
                      document.querySelector('main').append(
                          document.createElement('button'), document.createElement('img'));
                    }""");
            assertThat(AxeCheck.serious(page, "broken"))
                    .anyMatch(line -> line.startsWith("broken: color-contrast at [h1"))
                    .anyMatch(line -> line.startsWith("broken: button-name at [button"))
                    .anyMatch(line -> line.startsWith("broken: image-alt at [img"));
        }
    }
}
