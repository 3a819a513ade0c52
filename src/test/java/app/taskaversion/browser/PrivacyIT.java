package app.taskaversion.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.browser.Chromium.Screen;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * What a person lets the app keep, in a real browser: everything off is a plain timer, days go and come back, and
 * everything goes with a receipt. Each screen is looked at in four ways and by axe.
 */
class PrivacyIT {

    private final List<String> found = new ArrayList<>();

    @Test
    void fromNothingAllowedToNothingLeft() throws IOException {
        try (Chromium chromium = Chromium.launch();
                PackagedApp app = PackagedApp.start();
                Page page = chromium.page(Screen.DESKTOP, false)) {
            Person person = new Person(page, Screen.DESKTOP);
            aPlainTimer(person, app);
            feelingsOnAndOff(person, app);
            daysGoAndComeBack(person, app);
            everythingGoes(person, app);
        }
        assertThat(found).isEmpty();
    }

    private void aPlainTimer(Person person, PackagedApp app) {
        person.open(app.url("settings"));
        look(person, "me-consents-open");
        neverAsk(person, "Feelings on tasks");
        neverAsk(person, "Notes and free text");
        person.open(app.url(""));
        person.skipsTheFirstQuestions();
        person.page().getByLabel("One thing").fill("Sort papers ~15m");
        person.tap("Start");
        person.tap("Done");
        assertThat(person.sheets()).hasCount(1);
        assertThat(person.button("Next small thing")).isVisible();
        assertThat(person.chips("How bad was it really?")).hasCount(0);
        assertThat(person.chips("Any relief?")).hasCount(0);
        look(person, "done-timer-only");
        person.tap("Next small thing");
        assertThat(person.sheets()).hasCount(0);
    }

    private static void neverAsk(Person person, String purpose) {
        Locator row = person.page()
                .locator(".tas-consent")
                .filter(new Locator.FilterOptions().setHasText(purpose))
                .first();
        person.tap(row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Never ask me")));
        assertThat(row).containsText("Off since today.");
    }

    private static Locator onOff(Person person, String purpose) {
        return person.page()
                .getByRole(
                        AriaRole.SWITCH,
                        new Page.GetByRoleOptions().setName(purpose).setExact(true));
    }

    private void feelingsOnAndOff(Person person, PackagedApp app) {
        person.open(app.url("settings"));
        person.tap(onOff(person, "Feelings on tasks"));
        assertThat(onOff(person, "Feelings on tasks")).isChecked();
        person.page().navigate(app.url(""));
        person.tap("Something else");
        person.sheets()
                .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("New thing"))
                .fill("Water the plants");
        person.tap("Start");
        person.tap("Done");
        person.answer("How bad was it really?", 2);
        person.sees("It was 2. Noted.");
        person.page().keyboard().press("Escape");

        person.open(app.url("settings"));
        look(person, "me");
        person.begins();
        person.tap(onOff(person, "Feelings on tasks"));
        assertThat(person.sheets()).hasCount(1);
        person.sees("answers or words of 1 entry");
        look(person, "withdraw");
        person.tap("Stop and delete what is there");
        assertThat(person.cost("Stop and delete").taps()).isEqualTo(2);
        assertThat(person.sheets()).hasCount(0);
        assertThat(onOff(person, "Feelings on tasks")).not().isChecked();
        person.tap(person.undo());
        person.sees("It is back. The switch stays off.");
        person.tap(person.page().getByText("What, why, how long").first());
        look(person, "me-why");
    }

    private void daysGoAndComeBack(Person person, PackagedApp app) {
        Page page = person.page();
        person.open(app.url("settings/privacy"));
        look(person, "privacy");
        pickToday(person, "First day");
        pickToday(person, "Last day");
        person.tap("See what would go");
        person.sees("2 entries");
        look(person, "privacy-days");
        person.tap("Delete these days");
        person.sees("Those days are deleted.");
        page.navigate(app.url("tasks?show=done"));
        person.page().locator("h1").first().waitFor();
        assertThat(page.getByText("Sort papers")).hasCount(0);
        person.open(app.url("settings/privacy"));
        look(person, "privacy-undo");
        person.tap("Undo");
        person.sees("It is back.");
        person.open(app.url("tasks?show=done"));
        person.sees("Sort papers");
    }

    /** Types the present day of the person, which begins at four. */
    private static void pickToday(Person person, String label) {
        LocalDate today =
                ZonedDateTime.now(ZoneId.of("Europe/Berlin")).minusHours(4).toLocalDate();
        Locator field = person.page().getByLabel(label).and(person.page().locator("input"));
        field.fill(DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH).format(today));
        field.press("Enter");
        assertThat(field).not().hasValue("");
    }

    private void everythingGoes(Person person, PackagedApp app) throws IOException {
        person.open(app.url("settings/privacy"));
        person.tap("Delete everything…");
        assertThat(person.button("Delete everything")).isDisabled();
        look(person, "delete-everything");
        person.page().getByLabel("To be sure it is not a slip").fill("delete everything");
        person.tap("Delete everything");
        person.sees("Nothing of yours is left in any table.");
        look(person, "receipt");
        Download receipt =
                person.page().waitForDownload(() -> person.tap(person.page().getByText("Save the receipt")));
        String json = Files.readString(receipt.path());
        assertThat(json)
                .contains("\"deleted\" : \"account\"", "\"task_instance\" : 2")
                .doesNotContain("papers");
        person.tap("Leave");
        person.skipsTheFirstQuestions(); // they are somebody new now
        person.open(app.url("settings"));
        assertThat(person.page().getByText("Never ask me")).hasCount(2);
    }

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
