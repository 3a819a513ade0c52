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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What stands there only now and then: a reminder, the offer of a copy, errors of ours, statistics that were counted. */
class SometimesIT {

    private static final String PASSWORD = "lantern otter violin";

    private static Chromium chromium;

    private final List<String> found = new ArrayList<>();

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

    @Test
    void whatComesUnaskedAndWhatWentWrong() throws SQLException {
        Path folder = TestDatabases.newFolder("sometimes");
        try (PackagedApp app = PackagedApp.start(folder, Map.of());
                Page page = chromium.pageAtHour(12, Screen.DESKTOP, false)) {
            Person person = new Person(page, Screen.DESKTOP);
            person.open(app.url(""));
            person.skipsTheFirstQuestions();
            page.getByLabel("One thing", new Page.GetByLabelOptions().setExact(true))
                    .fill("Call the dentist");
            person.tap("Keep for later");
            person.open(app.url("settings"));
            person.tap(onOff(person, "Planned things"));
            assertThat(onOff(person, "Planned things")).isChecked();
            look(person, "me-reminders");
            person.open(app.url("settings/errors"));
            person.sees("Nothing went wrong on our side.");
            look(person, "errors-none");

            SometimesHistory.write(folder, Clock.systemUTC().instant());
            person.open(app.url(""));
            person.sees("A small thing is waiting: Call the dentist");
            look(person, "now-reminder");
            person.tap("Later");
            look(person, "now-reminder-later");
            person.page().keyboard().press("Escape");
            SometimesHistory.nothingSaidToday(folder);
            person.open(app.url(""));
            person.sees("A copy somewhere else");
            look(person, "now-copy");
            person.open(app.url("settings/errors"));
            person.sees("DataIntegrityViolationException");
            look(person, "errors");
            page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true)).fill("zzzzz");
            person.sees("No error of the last days has this code.");
            look(person, "errors-unknown");
            page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true)).fill(" k7m2p ");
            person.sees("Codes: K7M2P");
            assertThat(page.getByText("DataIntegrityViolationException")).hasCount(0);
        }
        assertThat(found).isEmpty();
    }

    private static Locator onOff(Person person, String label) {
        return person.page()
                .getByRole(
                        AriaRole.SWITCH,
                        new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    @Test
    void whoAgreedToStatisticsAndWhoCountsThem() {
        try (PackagedApp app = PackagedApp.start(Map.of(
                        "AUTH",
                        "accounts",
                        "ADMIN_USERNAME",
                        "operator",
                        "ADMIN_PASSWORD",
                        PASSWORD,
                        "DOORS_BCRYPT_COST",
                        "6"));
                Page page = chromium.pageAtHour(12, Screen.DESKTOP, false)) {
            Person person = new Person(page, Screen.DESKTOP);
            person.open(app.url("login"));
            page.getByLabel("Name or e-mail").fill("operator");
            page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                    .fill(PASSWORD);
            person.tap("Sign in");
            person.skipsTheFirstQuestions();
            person.open(app.url("settings"));
            person.tap(onOff(person, "Anonymous statistics"));
            assertThat(onOff(person, "Anonymous statistics")).isChecked();
            look(person, "me-agreed");
            person.open(app.url("settings/sharing"));
            person.sees("2 of 2 counts of this year are left");
            person.tap("Count, and make a file");
            look(person, "sharing-asked");
            person.tap("Yes, count now");
            person.sees("not enough people for a private export");
            look(person, "sharing-counted");
            person.open(app.url("settings"));
            look(person, "me-agreed-counted");
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
