package app.taskaversion.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.browser.Chromium.Screen;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From one person's own machine to a server: the first account takes over what the local guest left, and only it. */
class TakeOverIT {

    private static final String PASSWORD = "lantern otter violin";
    private static final Pattern CODE = Pattern.compile("[2-9A-Z]{4}(-[2-9A-Z]{4}){4}");

    @Test
    void theFirstAccountTakesOverWhatTheLocalGuestLeftAndTheNextStartsEmpty() {
        try (Chromium chromium = Chromium.launch()) {
            Path folder = asOnesOwn(chromium);
            try (PackagedApp app = PackagedApp.start(
                            folder, Map.of("AUTH", "accounts", "REGISTRATION", "open", "DOORS_BCRYPT_COST", "6"));
                    Page first = chromium.page(Screen.DESKTOP, false);
                    Page second = chromium.page(Screen.DESKTOP, false)) {
                takeOver(new Person(first, Screen.DESKTOP), app);
                startsEmpty(new Person(second, Screen.DESKTOP), app);
                typeTheCode(new Person(second, Screen.DESKTOP), app);
                assertThat(second.getByText("This code does not fit")).isVisible();
            }
        }
    }

    /** @return the folder with the data of the guest of local mode */
    private static Path asOnesOwn(Chromium chromium) {
        try (PackagedApp local = PackagedApp.start();
                Page page = chromium.page(Screen.DESKTOP, false)) {
            Person person = new Person(page, Screen.DESKTOP);
            person.open(local.url(""));
            person.skipsTheFirstQuestions();
            page.getByLabel("One thing").fill("Water the fern ~5m");
            person.tap("Start");
            assertThat(person.button("Enough for now")).isVisible();
            return local.folder();
        }
    }

    private static void takeOver(Person person, PackagedApp app) {
        Page page = person.page();
        typeTheCode(person, app);
        person.sees("1 task");
        var takeOver = page.getByLabel("That was me: my account shall have it");
        assertThat(takeOver).not().isChecked();
        takeOver.check();
        fillIn(page, "operator");
        person.tap("Make my account");
        page.locator(".tas-nav").first().waitFor();
        assertThat(page.locator("h1").first()).hasText("Water the fern");
    }

    private static void typeTheCode(Person person, PackagedApp app) {
        Matcher code = CODE.matcher(app.log());
        assertThat(code.find()).isTrue();
        person.open(app.url("set-up"));
        person.page().getByLabel("Set-up code").fill(code.group().toLowerCase(Locale.ROOT));
        person.tap("Next");
    }

    private static void startsEmpty(Person person, PackagedApp app) {
        Page page = person.page();
        person.open(app.url("register"));
        fillIn(page, "newcomer");
        person.tap("Make my account");
        person.skipsTheFirstQuestions();
        person.open(app.url("tasks?show=all-tasks"));
        person.sees("No tasks yet");
        assertThat(page.getByText("Water the fern")).hasCount(0);
    }

    private static void fillIn(Page page, String name) {
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
        page.getByLabel("I am 16 or older").check();
    }
}
