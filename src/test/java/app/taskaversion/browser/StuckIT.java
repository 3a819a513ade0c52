package app.taskaversion.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.browser.Chromium.Screen;
import app.taskaversion.browser.Person.Cost;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Stuck in the middle of something, its three ways, and what the app says unasked, at both sizes and in both schemes. */
class StuckIT {

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
    void threeWaysOutOfBeingStuckAndOneWordInBetween(Screen screen) {
        try (PackagedApp app = PackagedApp.start();
                Page page = chromium.pageAtHour(12, screen, screen == Screen.PHONE)) {
            Walk walk = new Walk(app, new Person(page, screen), screen == Screen.PHONE ? "-360-dark" : "-1280-light");
            walk.starts("Call the dentist ~15m");
            walk.makesItSmaller();
            walk.findsTheStepAgainAndTicksIt();
            walk.makesRoomForTheFeeling();
            walk.changesTheConditionsAndComesBackLater();
            walk.hearsOneWordAfterThreeThings();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void anEveningCanBeLookedBackAtAndSkippedWithOneTap(Screen screen) {
        try (PackagedApp app = PackagedApp.start();
                Page page = chromium.pageAtHour(20, screen, screen == Screen.PHONE)) {
            Walk walk = new Walk(app, new Person(page, screen), screen == Screen.PHONE ? "-360-dark" : "-1280-light");
            walk.starts("Call the dentist ~15m");
            walk.looksBackInTheEvening();
        }
    }

    private record Walk(PackagedApp app, Person person, String suffix) {

        void starts(String line) {
            person.open(app.url(""));
            person.skipsTheFirstQuestions();
            person.page()
                    .getByLabel("One thing", new Page.GetByLabelOptions().setExact(true))
                    .fill(line);
            person.tap("Start");
            assertThat(person.button("Stuck?")).isVisible();
            shot("running-with-stuck");
        }

        void makesItSmaller() {
            person.begins();
            person.tap("Stuck?");
            assertThat(ways()).hasCount(3);
            fitsTheWindow();
            shot("stuck");
            way("Make it smaller");
            person.sees("Look up the number");
            shot("stuck-smaller");
            way("Look up the number");
            assertThat(person.sheets()).hasCount(0);
            assertThat(step("Look up the number")).isVisible();
            assertThat(person.cost("A smaller step when stuck")).isEqualTo(new Cost(3, 0));
            shot("running-first-step");
        }

        void findsTheStepAgainAndTicksIt() {
            person.open(app.url(""));
            assertThat(step("Look up the number")).not().isChecked();
            person.tap(step("Look up the number"));
            assertThat(step("Look up the number")).isChecked();
            person.open(app.url(""));
            assertThat(step("Look up the number")).isChecked();
        }

        void makesRoomForTheFeeling() {
            person.tap("Stuck?");
            way("It’s the feeling");
            Locator words = person.sheets().getByRole(AriaRole.COMBOBOX);
            words.fill("tense");
            words.press("Enter");
            person.sees("It is not an order.");
            shot("stuck-feeling");
            person.tap("Two minutes of it");
            assertThat(person.sheets()).hasCount(0);
            assertThat(step("Two minutes of it")).isVisible();
        }

        void changesTheConditionsAndComesBackLater() {
            person.tap("Stuck?");
            way("Change the conditions");
            person.sees("Or later today");
            shot("stuck-conditions");
            person.tap("after coffee");
            assertThat(person.sheets()).hasCount(0);
            assertThat(person.undo()).isVisible();
            assertThat(person.button("Stuck?")).hasCount(0);
            person.open(app.url("tasks"));
            assertThat(person.page().locator(".tas-task").first()).containsText("after coffee");
        }

        void hearsOneWordAfterThreeThings() {
            for (String name : new String[] {"Water the plants", "Sort papers", "Open a window"}) {
                person.open(app.url(""));
                person.tap("Something else");
                person.sheets()
                        .getByLabel("New thing")
                        .and(person.page().locator("input"))
                        .fill(name);
                person.tap("Start");
                person.tap("Done");
                person.tap("Skip both");
                assertThat(person.sheets()).hasCount(0);
            }
            assertThat(strip()).isVisible();
            assertThat(strip()).containsText("3 things finished just now.");
            assertThat(person.sheets()).hasCount(0); // never a window
            assertThat(strip().locator("button, vaadin-button").count()).isEqualTo(5);
            fitsTheWindow();
            shot("prompt-strip");
            person.open(app.url(""));
            assertThat(strip()).isVisible();
            person.tap("Helpful");
            assertThat(strip()).hasCount(0);
            person.open(app.url(""));
            assertThat(strip()).hasCount(0);
        }

        void looksBackInTheEvening() {
            person.tap("Done");
            person.tap("Skip both");
            assertThat(person.sheets()).hasCount(0);
            assertThat(person.button("Skip all")).isVisible();
            assertThat(person.inputs()).as("folded").isZero();
            shot("evening-folded");
            person.tap(person.page().getByText("Look back at today?"));
            assertThat(person.chips("How bad was it really?")).isVisible();
            fitsTheWindow();
            shot("evening");
            person.answer("How bad was it really?", 2);
            person.sees("It was 2. Noted.");
            person.tap("Skip all");
            assertThat(strip()).hasCount(0);
        }

        private Locator strip() {
            return person.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("A word in between"));
        }

        private Locator ways() {
            return person.sheets().locator(".tas-option");
        }

        private void way(String name) {
            person.tap(ways().filter(new Locator.FilterOptions().setHasText(name)));
        }

        private Locator step(String words) {
            return person.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(words));
        }

        private void fitsTheWindow() {
            assertThat((Boolean) person.page()
                            .evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as("no sideways scrolling")
                    .isTrue();
        }

        private void shot(String name) {
            person.screenshot(name + suffix);
        }
    }
}
