package app.taskaversion.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.browser.Chromium.Screen;
import app.taskaversion.browser.Person.Cost;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole loop on an imported history, as a person does it on a phone and on a desktop. Only counts are asserted: the
 * taps, page loads and inputs of product §2.8. Times are printed.
 */
class MainLoopIT {

    private static final Path SMALL = Path.of("src", "test", "resources", "legacy", "small");
    private static final String DREAD = "How bad will it be?";
    private static final String FELT = "How bad was it really?";
    private static final String RELIEF = "Any relief?";

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
    void fromAnImportedHistoryToAMirrorAndBack(Screen screen) {
        try (PackagedApp app = PackagedApp.start();
                Page page = chromium.page(screen, screen == Screen.PHONE)) {
            Walk walk = new Walk(app, new Person(page, screen), screen == Screen.PHONE ? "-360-dark" : "-1280-light");
            walk.bringsAHistory();
            String task = walk.startsWithAGuess();
            walk.pausesAndResumes();
            walk.finishesWithTwoAnswers();
            walk.findsItInTasks(task);
            walk.startsByOneTapAndSeesNoMirror();
            walk.startsSomethingNewAndAnswersNothing();
            walk.movesToLater();
            walk.letsGo();
        }
    }

    /** So many suggestions are looked at for one that asks. */
    private static final int MOST_ASKED = 20;

    private record Walk(PackagedApp app, Person person, String suffix) {

        void bringsAHistory() {
            person.open(app.url("settings/import"));
            person.begins();
            Import.lookAt(person, SMALL);
            person.tap("Bring it in");
            person.sees("Your earlier data is here");
            Locator times = person.page()
                    .getByRole(AriaRole.ROW)
                    .filter(new Locator.FilterOptions().setHasText("Times you did them"));
            assertThat(times.getByRole(AriaRole.CELL).first()).hasText("300");
            person.cost("Bring 300 done times");
            shot("import-report");
        }

        /** @return the task's name */
        String startsWithAGuess() {
            person.open(app.url(""));
            Locator name = person.page().locator("h1");
            // Of what was often guessed, two in three times the history is shown and nothing is asked.
            for (int i = 0; i < MOST_ASKED && person.chips(DREAD).count() == 0; i++) {
                String passedOver = name.innerText();
                person.tap("Another");
                assertThat(name).not().hasText(passedOver);
            }
            String task = name.innerText();
            assertThat(person.chips(DREAD)).isVisible();
            nothingIsChosen();
            // The energy chips belong to the screen; the suggestion does not wait for them.
            assertThat(person.chips("How much have you got?")).isVisible();
            assertThat(person.inputs()).as("inputs to start a known task").isEqualTo(1 + 1);
            shot("now-idle");

            person.begins();
            person.answer(DREAD, 4);
            person.tap("Start");
            assertThat(person.button("Enough for now")).isVisible();
            assertThat(person.cost("Start a known task with a guess")).isEqualTo(new Cost(2, 0));
            assertThat(person.page().locator("h1")).hasText(task);
            shot("now-running");
            return task;
        }

        void pausesAndResumes() {
            assertThat(person.inputs()).as("inputs to pause").isZero();
            person.begins();
            person.tap("Enough for now");
            assertThat(person.button("Resume")).isVisible();
            assertThat(person.cost("Pause")).isEqualTo(new Cost(1, 0));
            shot("now-paused");

            assertThat(person.inputs()).as("inputs to resume").isZero();
            person.begins();
            person.tap("Resume");
            assertThat(person.button("Enough for now")).isVisible();
            assertThat(person.cost("Resume")).isEqualTo(new Cost(1, 0));
        }

        void finishesWithTwoAnswers() {
            person.begins();
            person.tap("Done");
            assertThat(person.chips(FELT)).isVisible();
            assertThat(person.chips(RELIEF)).isVisible();
            nothingIsChosen();
            assertThat(person.page().getByText("You guessed")).hasCount(0);
            assertThat(person.inputs()).as("inputs to finish").isEqualTo(2);
            shot("done-before");
            person.answer(FELT, 2);
            // Nothing more than the answer is asked for what is shown here.
            assertThat(mirror("You guessed 4, it was 2.")).isVisible();
            person.answer(RELIEF, 4);
            person.sees("Relief 4 of 5");
            assertThat(person.cost("Finish with both ratings and see the pair")).isEqualTo(new Cost(3, 0));
            assertThat(mirror("You guessed 4, it was 2.")).isVisible();
            shot("done-after");
            person.tap("Rest");
            assertThat(person.sheets()).hasCount(0);
        }

        void findsItInTasks(String task) {
            person.open(app.url("tasks?show=done"));
            Locator newest = person.page().locator(".tas-task").first();
            assertThat(newest).containsText(task);
            assertThat(newest).containsText("today");
            assertThat(mark(newest, "guess 4 of 5")).isVisible();
            assertThat(mark(newest, "it was 2 of 5")).isVisible();
            shot("tasks-done");
            person.open(app.url("tasks"));
            person.page().locator(".tas-task").first().waitFor();
            shot("tasks");
        }

        void startsByOneTapAndSeesNoMirror() {
            person.open(app.url(""));
            assertThat(person.chips(DREAD)).isVisible();
            person.begins();
            person.tap("Start");
            assertThat(person.button("Enough for now")).isVisible();
            assertThat(person.cost("Start a known task")).isEqualTo(new Cost(1, 0));
            person.tap("Done");
            person.answer(FELT, 3);
            person.sees("It was 3. Noted.");
            assertThat(person.page().getByText("You guessed")).hasCount(0);
            assertThat(person.sheets().locator(".tas-mirror")).hasCount(0);
            shot("done-without-guess");
            person.tap("Rest");
            assertThat(person.sheets()).hasCount(0);
        }

        void startsSomethingNewAndAnswersNothing() {
            person.begins();
            person.tap("Something else");
            Locator line =
                    person.sheets().getByLabel("New thing").and(person.page().locator("input"));
            assertThat(line).isFocused();
            assertThat(person.inputs()).as("inputs to start a new task").isEqualTo(1);
            shot("something-else");
            line.pressSequentially("Water the plants ~5m");
            person.tap("Start");
            assertThat(person.page().locator("h1")).hasText("Water the plants");
            assertThat(person.button("Enough for now")).isVisible();
            assertThat(person.cost("Start a new task")).isEqualTo(new Cost(2, 0));

            person.begins();
            person.tap("Done");
            assertThat(person.chips(FELT)).isVisible();
            assertThat(person.cost("Finish without ratings")).isEqualTo(new Cost(1, 0));
            person.open(app.url("tasks?show=done"));
            assertThat(person.page().locator(".tas-task").first()).containsText("Water the plants");
        }

        void movesToLater() {
            person.open(app.url(""));
            String task = person.page().locator("h1").innerText();
            person.begins();
            person.tap("Not today");
            assertThat(person.button("tomorrow")).isVisible();
            assertThat(person.inputs()).as("inputs to move to later").isZero();
            shot("not-today");
            person.tap("tomorrow");
            assertThat(person.undo()).isVisible();
            assertThat(person.cost("Move to later")).isEqualTo(new Cost(2, 0));
            assertThat(person.page().locator("h1")).not().hasText(task);
            person.open(app.url("tasks?show=later"));
            assertThat(person.page().locator(".tas-task").first()).containsText("tomorrow");
        }

        void letsGo() {
            person.open(app.url("tasks"));
            Locator rows = person.page().locator(".tas-task");
            rows.first().waitFor();
            // More wait than one page holds, so the next one moves up.
            String first = rows.first().innerText();
            person.begins();
            person.tap(person.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^More for ")))
                    .first());
            person.choose("Let it go");
            assertThat(person.undo()).isVisible();
            assertThat(person.cost("Let go")).isEqualTo(new Cost(2, 0));
            assertThat(rows.first()).not().hasText(first, new LocatorAssertions.HasTextOptions().setUseInnerText(true));
            shot("let-go");
            person.tap(person.undo());
            assertThat(rows.first()).hasText(first, new LocatorAssertions.HasTextOptions().setUseInnerText(true));
        }

        private Locator mirror(String sentence) {
            return mark(person.sheets(), sentence);
        }

        private static Locator mark(Locator where, String name) {
            return where.getByRole(
                    AriaRole.IMG, new Locator.GetByRoleOptions().setName(name).setExact(true));
        }

        private void nothingIsChosen() {
            assertThat(person.page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setChecked(true)))
                    .hasCount(0);
        }

        private void shot(String name) {
            person.screenshot(name + suffix);
        }
    }
}
