package app.taskaversion.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.browser.Chromium.Screen;
import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.security.InvalidKeyException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
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
        // The cost of a password is no matter of these tests.
        app = PackagedApp.start(Map.of("AUTH", "accounts", "REGISTRATION", "open", "DOORS_BCRYPT_COST", "6"));
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
        person.skipsTheFirstQuestions();
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
        return registerOn(page, Screen.DESKTOP, name);
    }

    private static Person registerOn(Page page, Screen screen, String name) {
        Person person = new Person(page, screen);
        person.open(app.url("register"));
        fillIn(person, name);
        person.tap("Make my account");
        person.skipsTheFirstQuestions();
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
            leave(person);
            String before = session(page);
            signIn(person, "fixed", PASSWORD, false);
            isIn(person);
            assertThat(session(page)).isNotEqualTo(before).isNotEmpty();
        }
    }

    private static void leave(Person person) {
        person.open(app.url("settings"));
        person.tap("Sign out");
        isOut(person);
    }

    @Test
    void aDeviceThatIsSignedOutElsewhereLeavesAtOnceAndDoesNotComeBack() {
        try (Page laptop = chromium.page(Screen.DESKTOP, false);
                Page phone = chromium.page(Screen.PHONE, true)) {
            Person at = register(laptop, "noor");
            Person away = new Person(phone, Screen.PHONE);
            signIn(away, "noor", PASSWORD, true);
            isIn(away);
            Page second = phone.context().newPage();
            second.navigate(app.url("tasks"));
            second.locator(".tas-nav").first().waitFor();

            at.open(app.url("settings"));
            laptop.getByLabel("Sign out Chrome, Linux").click();
            isOut(away);
            second.locator(".tas-door").waitFor();
            phone.navigate(app.url(""));
            isOut(away);
            at.open(app.url("tasks"));
            isIn(at);
        }
    }

    @Test
    void signingOutClosesAllTabs() {
        try (Page page = chromium.page(Screen.DESKTOP, false)) {
            Person person = register(page, "tabs");
            Page other = page.context().newPage();
            other.navigate(app.url("tasks"));
            other.locator(".tas-nav").first().waitFor();
            leave(person);
            other.locator(".tas-door").waitFor();
        }
    }

    /** Everything goes on one device: the other one leaves by itself, and its cookie is worth nothing. */
    @Test
    void anErasedAccountEndsOnEveryDeviceAtOnceAndLeavesAReceipt() throws IOException {
        try (Page laptop = chromium.page(Screen.DESKTOP, false);
                Page phone = chromium.page(Screen.PHONE, true)) {
            Person at = register(laptop, "leaver");
            Person away = new Person(phone, Screen.PHONE);
            signIn(away, "leaver", PASSWORD, true);
            isIn(away);
            at.open(app.url("settings/privacy"));
            at.tap("Delete everything…");
            laptop.getByLabel("To be sure it is not a slip").fill("delete everything");
            at.tap("Delete everything");
            at.sees("Nothing of yours is left in any table.");
            isOut(away);
            phone.navigate(app.url("tasks"));
            isOut(away);
            loseTheSession(phone);
            phone.navigate(app.url(""));
            isOut(away);
            Download receipt = laptop.waitForDownload(() -> at.tap(laptop.getByText("Save the receipt")));
            assertThat(Files.readString(receipt.path())).contains("\"deleted\" : \"account\"");
            at.tap(laptop.getByText("Leave", new Page.GetByTextOptions().setExact(true)));
            isOut(at);
            signIn(at, "leaver", PASSWORD, false);
            at.sees("Name and password do not fit together.");
        }
    }

    @Test
    void tenMinutesAfterSigningInWhatMattersAsksForThePasswordAgain() throws SQLException {
        try (Page page = chromium.page(Screen.DESKTOP, false)) {
            Person person = register(page, "exporter");
            elevenMinutesPass();
            person.open(app.url("settings/import"));
            page.locator(".tas-kept a[download]").first().click();
            person.sees("Is it you?");
            Download all = page.waitForDownload(() -> itIsMe(person));
            assertThat(all.suggestedFilename()).endsWith(".zip");

            elevenMinutesPass();
            person.open(app.url("settings"));
            page.getByLabel("E-mail").and(page.locator("input")).fill("exporter@example.org");
            page.locator(".tas-form")
                    .filter(new Locator.FilterOptions().setHas(page.locator("vaadin-email-field")))
                    .getByText("Save", new Locator.GetByTextOptions().setExact(true))
                    .click();
            person.sees("Is it you?");
            itIsMe(person);
            assertThat(person.sheets()).hasCount(0);

            elevenMinutesPass();
            person.open(app.url("settings/privacy"));
            person.tap("Delete everything…");
            person.sees("Is it you?");
            assertThat(page.getByLabel("To be sure it is not a slip")).hasCount(0);
            itIsMe(person);
            assertThat(page.getByLabel("To be sure it is not a slip")).isVisible();
        }
    }

    private static void itIsMe(Person person) {
        person.sheets()
                .getByLabel("Password", new Locator.GetByLabelOptions().setExact(true))
                .fill(PASSWORD);
        person.tap("Go on");
    }

    /** For all who are signed in: the app's own clock cannot be moved from here. */
    private static void elevenMinutesPass() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + app.folder().resolve("task_aversion.db"));
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update sign_in set authenticated_at = authenticated_at - 660000"))
                    .isPositive();
        }
    }

    @Test
    void whatAGuestEnteredIsTheAccounts() {
        try (Page page = chromium.page(Screen.PHONE, false)) {
            Person guest = new Person(page, Screen.PHONE);
            guest.open(app.url("login"));
            guest.tap("Try it without an account");
            guest.skipsTheFirstQuestions();
            isIn(guest);
            page.getByLabel("One thing").fill("Water the fern ~5m");
            guest.tap("Start");
            assertThat(guest.button("Enough for now")).isVisible();
            guest.open(app.url("settings"));
            guest.sees("You are here as a guest.");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions()
                                    .setName("Make an account")
                                    .setExact(true))
                    .click();
            guest.sees("Everything that you entered as a guest comes along.");
            fillIn(guest, "fern");
            guest.tap("Make my account");
            isIn(guest);
            assertThat(page.locator("h1").first()).hasText("Water the fern");
            guest.open(app.url("settings"));
            guest.sees("Signed in as fern");
        }
    }

    @Test
    void aWrongPasswordIsSaidKindlyAndAfterSomeTriesThereIsAWait() {
        try (Page page = chromium.page(Screen.DESKTOP, false)) {
            Person person = new Person(page, Screen.DESKTOP);
            for (int i = 0; i < 5; i++) {
                signIn(person, "somebody", "not my password", false);
                person.sees("Name and password do not fit together.");
                assertThat(page.getByLabel("Name or e-mail")).hasValue("somebody");
            }
            signIn(person, "somebody", "not my password", false);
            person.sees("That was a lot of tries.");
        }
    }

    @Test
    void aFormFromAPageThatWaitedTooLongIsAskedForAgain() {
        try (Page page = chromium.page(Screen.DESKTOP, false)) {
            Person person = new Person(page, Screen.DESKTOP);
            person.open(app.url("login"));
            loseTheSession(page);
            page.getByLabel("Name or e-mail").fill("operator");
            page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                    .fill(PASSWORD);
            person.tap("Sign in");
            person.sees("That page had waited too long.");
        }
    }

    @Test
    void codesOnPaperAndASecondFactorWorkInTheBrowser() {
        try (Page page = chromium.page(Screen.DESKTOP, false)) {
            Person person = register(page, "ada");
            person.open(app.url("settings"));
            person.tap("New codes");
            page.locator(".tas-codes li").last().waitFor();
            List<String> codes = page.locator(".tas-codes li").allTextContents();
            assertThat(codes).hasSize(10);
            person.tap("I have kept it");
            person.sees("10 of them are left.");

            person.tap("Set up");
            page.locator(".tas-qr svg").waitFor();
            String secret = page.locator("vaadin-dialog[opened] .tas-path")
                    .textContent()
                    .replace(" ", "");
            page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true)).fill(codeNow(secret));
            person.tap("Turn it on");
            person.sees("On. Signing in asks for a code");
            person.tap("Sign out");
            isOut(person);

            signIn(person, "ada", PASSWORD, true);
            person.sees("One more step");
            page.navigate(app.url("tasks"));
            isOut(person);
            signIn(person, "ada", PASSWORD, true);
            page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true)).fill(codes.get(0));
            person.tap("Sign in");
            isIn(person);
            loseTheSession(page);
            page.navigate(app.url("tasks"));
            isIn(person);

            leave(person);
            page.getByText("Forgot your password?").click();
            person.sees("With one of your codes you choose a new password.");
            page.getByLabel("Name or e-mail").fill("ada");
            page.getByLabel("One of your codes").fill(codes.get(1));
            page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                    .fill("copper kettle badger");
            person.tap("Set the new password");
            person.sees("One more step");
            page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true)).fill(codes.get(2));
            person.tap("Sign in");
            isIn(person);
        }
    }

    /** What the phone's app would show. */
    private static String codeNow(String base32) {
        BigInteger bits = BigInteger.ZERO;
        for (int i = 0; i < base32.length(); i++) {
            int value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(base32.charAt(i));
            bits = bits.shiftLeft(5).or(BigInteger.valueOf(value));
        }
        byte[] bytes = bits.toByteArray();
        byte[] secret = new byte[20];
        int length = Math.min(20, bytes.length);
        System.arraycopy(bytes, bytes.length - length, secret, 20 - length, length);
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), Instant.now());
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Pictures to lay beside the design's, and axe on each screen, light and dark, on both widths. */
    @Test
    void nothingSeriousOnAnyScreenOfTheDoors() {
        List<String> found = new ArrayList<>();
        try (Page page = chromium.page(Screen.DESKTOP, false)) {
            Person person = new Person(page, Screen.DESKTOP);
            for (String path : List.of("login", "login?error", "login?wait=30", "register", "forgot", "login/code")) {
                person.open(app.url(path));
                look(person, path.replaceAll("[/?=]", "-"), found);
            }
            Person in = register(page, "looker");
            in.open(app.url("settings"));
            in.sees("My devices");
            look(in, "me-signed-in", found);
            in.tap("Change");
            look(in, "password-dialog", found);
            page.keyboard().press("Escape");
            in.tap("New codes");
            page.locator(".tas-codes").waitFor();
            look(in, "codes-dialog", found);
            in.tap("I have kept it");
            in.tap("Set up");
            page.locator(".tas-qr svg").waitFor();
            look(in, "factor-dialog", found);
        }
        assertThat(found).isEmpty();
    }

    private static void look(Person person, String name, List<String> found) {
        Page page = person.page();
        for (Look look : Look.values()) {
            look.takeOn(page);
            String where = "doors-" + name + "-" + look;
            person.screenshot(where);
            found.addAll(AxeCheck.serious(page, where));
            if ((boolean)
                    page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
                found.add(where + ": scrolls sideways");
            }
        }
        Look.DESKTOP_LIGHT.takeOn(page);
    }
}
