package app.taskaversion.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.browser.Chromium.Screen;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The doors of server mode, as people use them, in the packaged app. */
class AccountsIT {

    private static final String PASSWORD = "lantern otter violin";

    private static Chromium chromium;
    private static PackagedApp app;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
        app = PackagedApp.start(Map.of("AUTH", "accounts", "REGISTRATION", "open"));
        try (Page page = chromium.page(Screen.DESKTOP, false)) {
            setUp(new Person(page, Screen.DESKTOP));
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

    /** The first account, by the code that the start printed. */
    private static void setUp(Person person) {
        Matcher code = Pattern.compile("[2-9A-Z]{4}(-[2-9A-Z]{4}){4}").matcher(app.log());
        assertThat(code.find()).isTrue();
        person.open(app.url("set-up"));
        person.page().getByLabel("Set-up code").fill(code.group().toLowerCase(java.util.Locale.ROOT));
        person.tap("Next");
        fillIn(person, "operator");
        person.tap("Make my account");
        isIn(person);
    }

    private static void fillIn(Person person, String name) {
        person.page()
                .getByLabel("Name", new Page.GetByLabelOptions().setExact(true))
                .fill(name);
        person.page()
                .getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .fill(PASSWORD);
        person.page().getByLabel("I am 16 or older").check();
    }

    private static Person register(Page page, String name) {
        Person person = new Person(page, Screen.DESKTOP);
        person.open(app.url("register"));
        fillIn(person, name);
        person.tap("Make my account");
        isIn(person);
        return person;
    }

    private static void signIn(Person person, String name, String password, boolean stay) {
        person.open(app.url("login"));
        person.page().getByLabel("Name or e-mail").fill(name);
        person.page()
                .getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .fill(password);
        if (stay) {
            person.page().getByLabel("Stay signed in").check();
        }
        person.tap("Sign in");
    }

    private static void isIn(Person person) {
        person.page().locator(".tas-nav").first().waitFor();
    }

    private static void isOut(Person person) {
        person.page().locator(".tas-door").waitFor();
    }

    private static List<Cookie> cookies(Page page) {
        return page.context().cookies(app.url(""));
    }

    private static String session(Page page) {
        return cookies(page).stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    private static void loseTheSession(Page page) {
        page.context()
                .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    }

    @Test
    void fromMakingAnAccountToComingBackWithoutAPassword() {
        try (Page page = chromium.page(Screen.DESKTOP, false)) {
            Person miriam = register(page, "miriam");
            page.getByLabel("One thing").fill("Sort papers ~15m");
            miriam.tap("Start");
            assertThat(miriam.button("Enough for now")).isVisible();
            miriam.open(app.url("settings"));
            miriam.sees("Signed in as miriam");
            miriam.tap("Sign out");
            isOut(miriam);
            miriam.sees("You are signed out.");
            page.navigate(app.url("tasks"));
            isOut(miriam);

            signIn(miriam, "Miriam", PASSWORD, true);
            isIn(miriam);
            loseTheSession(page);
            miriam.open(app.url(""));
            isIn(miriam);
            assertThat(page.locator("h1").first()).hasText("Sort papers");
        }
    }

    @Test
    void aSessionGetsANewIdAtTheDoor() {
        try (Page page = chromium.page(Screen.DESKTOP, false)) {
            Person person = register(page, "fixed");
            miss(person);
            String before = session(page);
            signIn(person, "fixed", PASSWORD, false);
            isIn(person);
            assertThat(session(page)).isNotEqualTo(before).isNotEmpty();
        }
    }

    private static void miss(Person person) {
        person.open(app.url("settings"));
        person.tap("Sign out");
        isOut(person);
    }
}
