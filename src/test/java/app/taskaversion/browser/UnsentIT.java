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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is typed and not stored: it comes back, it is asked about at signing out, and nobody else ever sees it. */
class UnsentIT {

    private static final String PASSWORD = "lantern otter violin";
    private static final String LINE = "Write to Eleonore ~15m";
    private static final String NOTE = "It went better than Ottilie said";
    private static final String DESCRIPTION = "The blue folder of Wilhelmina";

    private static Chromium chromium;
    private static PackagedApp app;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
        // The cost of a password is no matter of these tests.
        app = PackagedApp.start(Map.of("AUTH", "accounts", "REGISTRATION", "open", "DOORS_BCRYPT_COST", "6"));
        try (Page page = chromium.page(Screen.DESKTOP, false)) {
            Person operator = new Person(page, Screen.DESKTOP);
            operator.open(app.url("set-up"));
            var code = Pattern.compile("[2-9A-Z]{4}(-[2-9A-Z]{4}){4}").matcher(app.log());
            assertThat(code.find()).isTrue();
            page.getByLabel("Set-up code").fill(code.group());
            operator.tap("Next");
            fillIn(operator, "operator");
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

    /** All that is allowed, too: notes and descriptions are asked for. */
    private static void fillIn(Person person, String name) {
        Page page = person.page();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
        password(page).fill(PASSWORD);
        page.getByLabel("I am 16 or older").check();
        page.getByText("Choose what may be kept.").click();
        page.getByRole(AriaRole.SWITCH).last().waitFor();
        page.getByRole(AriaRole.SWITCH).all().forEach(Locator::check);
        person.tap("Make my account");
        person.skipsTheFirstQuestions();
        isIn(page);
    }

    private static Locator password(Page page) {
        return page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true));
    }

    private static Person register(Page page, Screen screen, String name) {
        Person person = new Person(page, screen);
        person.open(app.url("register"));
        fillIn(person, name);
        return person;
    }

    private static void isIn(Page page) {
        page.locator(".tas-nav").first().waitFor();
    }

    private static void isOut(Page page) {
        page.locator(".tas-door").waitFor();
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label).and(page.locator("input, textarea"));
    }

    /** Everything that this browser keeps of anybody. */
    private static List<?> kept(Page page) {
        return (List<?>) page.evaluate("""
                () => new Promise((resolve, reject) => {
                  const asked = indexedDB.open('tas-waiting');
                  asked.onerror = () => reject(asked.error);
                  asked.onsuccess = () => {
                    const all = asked.result.transaction('drafts').objectStore('drafts').getAll();
                    all.onsuccess = () => { asked.result.close(); resolve(all.result.map((draft) => draft.value)); };
                  };
                })""");
    }

    private static void waitUntilKept(Page page, String words) {
        page.waitForCondition(() -> kept(page).contains(words));
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void whatWaitsInTwoTabsIsAskedAboutSavedAndLetGo(Screen screen) throws IOException {
        try (Page one = chromium.page(screen, screen == Screen.PHONE);
                Page two = one.context().newPage()) {
            Person person = register(one, screen, "wanda" + screen.width());
            field(one, "One thing").fill(LINE);
            two.navigate(app.url("tasks"));
            isIn(two);
            assertThat(field(two, "New thing")).hasValue("");
            field(two, "New thing").fill("Water the fern of Adelheid");

            Page three = one.context().newPage();
            Person me = new Person(three, screen);
            me.open(app.url("settings"));
            me.tap("Sign out");
            me.sees("2 things that you typed are not stored yet.");
            me.screenshot("unsent-" + screen.width() + (screen == Screen.PHONE ? "-dark" : "-light"));
            assertThat(AxeCheck.serious(three, "unsent")).isEmpty();

            me.tap("Stay");
            assertThat(me.sheets()).hasCount(0);
            assertThat(field(one, "One thing")).hasValue(LINE);
            isIn(one);

            me.tap("Sign out");
            Download file = three.waitForDownload(() -> me.tap("Save as a file"));
            assertThat(Files.readString(file.path())).contains(LINE, "Water the fern of Adelheid");
            me.sees("The file is with your downloads.");
            me.screenshot("unsent-saved-" + screen.width());
            isIn(two);

            me.tap("Sign out without it");
            isOut(three);
            isOut(one);
            isOut(two);
            assertThat(kept(three)).isEmpty();

            Person next = register(three, screen, "nora" + screen.width());
            assertThat(field(next.page(), "One thing")).hasValue("");
            assertThat(person.page().content()).doesNotContain("Eleonore");
        }
    }

    @Test
    void whenNothingWaitsNothingIsAsked() {
        try (Page page = chromium.page(Screen.DESKTOP, false)) {
            Person person = register(page, Screen.DESKTOP, "calm");
            field(page, "One thing").fill(LINE);
            waitUntilKept(page, LINE);
            person.tap("Start");
            assertThat(person.button("Enough for now")).isVisible();
            page.waitForCondition(() -> kept(page).isEmpty());
            person.open(app.url("settings"));
            person.tap("Sign out");
            isOut(page);
        }
    }

    /** The note of the done sheet needs no other tap: leaving the field stores it, and so does signing out. */
    @Test
    void whatCanBeSentIsSentFirst() {
        try (Page page = chromium.page(Screen.DESKTOP, false)) {
            Person person = register(page, Screen.DESKTOP, "sender");
            field(page, "One thing").fill("Sort papers");
            person.tap("Start");
            person.tap("Done");
            // By its role: of an evening the same question also stands folded on the page below.
            person.chips("How bad was it really?").waitFor();
            page.getByText("More, if you like").click();
            field(page, "Note").fill(NOTE);
            waitUntilKept(page, NOTE);

            Page other = page.context().newPage();
            Person me = new Person(other, Screen.DESKTOP);
            me.open(app.url("settings"));
            me.tap("Sign out");
            isOut(other);
            isOut(page);

            signIn(me, "sender");
            me.open(app.url("tasks?show=done"));
            other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^More for ")))
                    .first()
                    .click();
            me.choose("Edit");
            assertThat(field(other, "Note")).hasValue(NOTE);
        }
    }

    private static void signIn(Person person, String name) {
        person.open(app.url("login"));
        person.page().getByLabel("Name or e-mail").fill(name);
        password(person.page()).fill(PASSWORD);
        person.tap("Sign in");
        isIn(person.page());
    }

    @Test
    void aSheetAndALostSessionGiveBackWhatWasTypedAndAPasswordIsNeverKept() {
        try (Page page = chromium.page(Screen.DESKTOP, false)) {
            Person person = register(page, Screen.DESKTOP, "keeper");
            person.open(app.url("tasks?show=all-tasks"));
            editTheForm(person);
            field(page, "Description").fill(DESCRIPTION);
            waitUntilKept(page, DESCRIPTION);
            page.keyboard().press("Escape");
            assertThat(person.sheets()).hasCount(0);
            editTheForm(person);
            assertThat(field(page, "Description")).hasValue(DESCRIPTION);

            // The session runs out; somebody else sits down in between.
            page.context()
                    .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions()
                            .setName(Pattern.compile(".*")));
            Person other = register(page, Screen.DESKTOP, "visitor");
            other.open(app.url("tasks?show=all-tasks"));
            editTheForm(other);
            assertThat(field(page, "Description")).hasValue("");
            page.keyboard().press("Escape");
            other.open(app.url("settings"));
            other.tap("Change");
            page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                    .fill("copper kettle badger");
            page.keyboard().press("Escape");
            other.tap("Sign out");
            isOut(page);
            assertThat(kept(page).toString()).doesNotContain("kettle").contains(DESCRIPTION);

            signIn(person, "keeper");
            person.open(app.url("tasks?show=all-tasks"));
            editTheForm(person);
            assertThat(field(page, "Description")).hasValue(DESCRIPTION);
            person.tap("Cancel");
            page.waitForCondition(() -> kept(page).isEmpty());
        }
    }

    /** Nothing newer is overwritten unasked, and typing asks the server nothing. */
    @ParameterizedTest
    @EnumSource(Screen.class)
    void ifTheServerHoldsSomethingNewerThePersonChooses(Screen screen) {
        try (Page one = chromium.page(screen, screen == Screen.PHONE);
                Page two = one.context().newPage()) {
            Person first = register(one, screen, "newer" + screen.width());
            first.open(app.url("tasks?show=all-tasks"));
            editTheForm(first);
            field(one, "Name").fill("Sort papers");
            first.tap("Save");
            assertThat(first.sheets()).hasCount(0);

            one.locator(".tas-task .name").first().click();
            field(one, "Description").focus();
            List<String> sent = new ArrayList<>();
            one.onRequest(request -> {
                if (!request.url().endsWith("/api/sync")) { // the copy of what is there, after what came before
                    sent.add(request.url());
                }
            });
            field(one, "Description").pressSequentially(DESCRIPTION);
            waitUntilKept(one, DESCRIPTION);
            assertThat(sent).isEmpty();
            one.keyboard().press("Escape");
            assertThat(first.sheets()).hasCount(0);

            Person second = new Person(two, screen);
            second.open(app.url("tasks?show=all-tasks"));
            two.locator(".tas-task .name").first().click();
            assertThat(field(two, "Description")).hasValue("");
            field(two, "Description").fill("In the red folder");
            second.tap("Save");
            assertThat(second.sheets()).hasCount(0);

            first.open(app.url("tasks?show=all-tasks"));
            one.locator(".tas-task .name").first().click();
            first.sees("You had typed here before:");
            assertThat(field(one, "Description")).hasValue("In the red folder");
            first.screenshot("unsent-newer-" + screen.width());
            assertThat(AxeCheck.serious(one, "unsent newer")).isEmpty();
            first.tap("Put it back");
            assertThat(field(one, "Description")).hasValue(DESCRIPTION);
            assertThat(one.getByText("You had typed here before:")).hasCount(0);
            first.tap("Save");
            assertThat(first.sheets()).hasCount(0);
            one.waitForCondition(() -> kept(one).isEmpty());
        }
    }

    private static void editTheForm(Person person) {
        person.tap("New task with all details");
        field(person.page(), "Description").waitFor();
    }
}
