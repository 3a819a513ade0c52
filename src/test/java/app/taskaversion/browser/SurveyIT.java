package app.taskaversion.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.browser.Chromium.Screen;
import app.taskaversion.testsupport.TestDatabases;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Questionnaires in a real browser: begun, found again after a reload, sent, looked at, held beside tasks and deleted.
 * Each screen is looked at in four ways and by axe.
 */
class SurveyIT {

    @Test
    void fromTheFirstTapToAnswersOverTime() throws SQLException {
        Path folder = TestDatabases.newFolder("survey");
        List<String> found = new ArrayList<>();
        try (Chromium chromium = Chromium.launch();
                PackagedApp app = PackagedApp.start(
                        folder, Map.of("HELP_LINES", "Emergency: 112 | Somebody to talk to: 116 123"));
                Page page = chromium.page(Screen.DESKTOP, false)) {
            Walk walk = new Walk(app, new Person(page, Screen.DESKTOP), found);
            walk.nothingIsAskedWithoutAYes();
            walk.aWeekIsBegunAndFoundAgainAfterAReload();
            walk.itIsSentLookedAtAndDeleted();
            walk.notFeelingSafeShowsWhereHelpIs();
            walk.answersStandBesideTasks(folder);
        }
        assertThat(found).isEmpty();
    }

    private record Walk(PackagedApp app, Person person, List<String> found) {

        void nothingIsAskedWithoutAYes() {
            person.open(app.url("settings"));
            person.tap(person.page().getByRole(AriaRole.LINK, exact("Check-ins and questions")));
            person.sees("Answers to questions are kept only if you say yes");
            look("surveys-off");
            yes("Survey answers");
            yes("Notes and free text");
            person.open(app.url("survey"));
            person.sees("This week");
            look("surveys");
        }

        private void yes(String purpose) {
            person.open(app.url("settings"));
            Locator onOff = person.page()
                    .getByRole(
                            AriaRole.SWITCH,
                            new Page.GetByRoleOptions().setName(purpose).setExact(true));
            person.tap(onOff);
            assertThat(onOff).isChecked();
        }

        private static Page.GetByRoleOptions exact(String name) {
            return new Page.GetByRoleOptions().setName(name).setExact(true);
        }

        /** The label lies over the box that it belongs to. */
        private Locator label(String name) {
            return person.page().getByText(name, new Page.GetByTextOptions().setExact(true));
        }

        private Locator chip(String name) {
            return person.page().getByRole(AriaRole.CHECKBOX, exact(name));
        }

        void aWeekIsBegunAndFoundAgainAfterAReload() {
            person.tap("Begin: This week");
            person.sees("0 of 3 answered.");
            assertThat(person.page().getByRole(AriaRole.RADIO).and(person.page().locator(":checked")))
                    .hasCount(0);
            look("questions-empty");
            person.answer("How much pressure was there?", 4);
            person.sees("1 of 3 answered.");
            person.tap(label("Home"));
            person.sees("2 of 3 answered.");
            look("questions");
            person.page().reload();
            person.sees("2 of 3 answered.");
            assertThat(chip("Home")).isChecked();
            assertThat(person.chips("How much pressure was there?").locator("input:checked"))
                    .hasCount(1);
            person.tap("Save for later");
            person.sees("Begun today, not sent yet.");
            look("surveys-begun");
            person.tap("Go on with: This week");
            person.sees("2 of 3 answered.");
        }

        void itIsSentLookedAtAndDeleted() {
            person.tap("Done");
            person.sees("Last answered today.");
            person.tap(person.page().getByText("This week, today"));
            person.sees("4 of 5, quite a lot");
            look("surveys-sent");
            person.tap("Delete these answers: This week, today");
            person.sees("for good?");
            look("surveys-delete");
            person.tap("Delete for good");
            assertThat(person.page().getByText("This week, today")).hasCount(0);
        }

        void notFeelingSafeShowsWhereHelpIs() {
            person.open(app.url("survey/challenges"));
            person.tap(label("It is dull"));
            person.tap(label("Something else").first());
            person.page().getByLabel("In your words").first().fill("the fog");
            person.page().getByLabel("What has helped you get going before?").fill("a walk");
            person.page().getByLabel("When do you feel relief?").click();
            look("questions-words");
            person.open(app.url("survey/challenges"));
            assertThat(person.page().getByLabel("In your words").first()).hasValue("the fog");
            assertThat(person.page().getByLabel("What has helped you get going before?"))
                    .hasValue("a walk");
            person.open(app.url("survey/indicators"));
            look("questions-lately");
            person.tap(person.page().getByRole(AriaRole.RADIO, exact("No, I do not feel safe")));
            person.sees("You do not have to carry this by yourself.");
            assertThat(person.page().getByRole(AriaRole.LINK, exact("116 123"))).hasAttribute("href", "tel:116123");
            look("help-now");
            person.tap("Back to where I was");
            person.sees("1 of 8 answered.");
        }

        void answersStandBesideTasks(Path folder) throws SQLException {
            person.open(app.url("survey/results"));
            person.sees("held beside your tasks only if you say yes");
            look("results-off");
            yes("Surveys beside tasks");
            person.open(app.url("survey/results"));
            person.sees("There are no sent answers of these weeks yet.");
            SurveyHistory.write(folder, Clock.systemUTC().instant());
            AdviceHistory.write(folder, Clock.systemUTC().instant());
            person.open(app.url("survey/results"));
            person.sees("How much of the week felt good?");
            person.sees("6 answers.");
            person.sees("Things begun, by week");
            assertThat(person.page()
                            .locator("main canvas, main svg.tas-chart, main tas-chart")
                            .first())
                    .isVisible();
            look("results");
        }

        private void look(String name) {
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
}
