package app.taskaversion.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.browser.Chromium.Screen;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The connection goes, the day goes on, the connection comes back. */
class OfflineIT {

    private static final String PASSWORD = "lantern otter violin";

    private static Chromium chromium;
    private static PackagedApp app;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
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

    private static Locator line(Page page) {
        return page.locator(".tas-capture-card input");
    }

    /** Puts something onto the list while there is a connection, and waits until the browser has its copy. */
    private static void plan(Person person, String name) {
        person.open(app.url("tasks"));
        line(person.page()).fill(name + " ~15m");
        person.tap(person.page().locator(".tas-capture-card").getByText("Later"));
        person.page().waitForCondition(() -> stored(person.page(), "copies").contains(name));
        person.page().evaluate("navigator.serviceWorker.ready.then(() => true)");
    }

    /** Everything that this browser keeps of anybody in one store. */
    private static String stored(Page page, String store) {
        return String.valueOf(page.evaluate("""
                (store) => new Promise((resolve, reject) => {
                  const asked = indexedDB.open('tas-waiting');
                  asked.onerror = () => reject(asked.error);
                  asked.onsuccess = () => {
                    const all = asked.result.transaction(store).objectStore(store).getAll();
                    all.onsuccess = () => { asked.result.close(); resolve(JSON.stringify(all.result)); };
                  };
                })""", store));
    }

    /** The page without a connection in a tab of its own, with a clock that can be moved. */
    private static Person goOffline(Person person, Screen screen) {
        BrowserContext context = person.page().context();
        Page page = context.newPage();
        person.page().close();
        context.setOffline(true);
        page.clock().install();
        Person away = new Person(page, screen);
        away.open(app.url("tasks"));
        return away;
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void whatIsDoneWithoutAConnectionIsThereOnceWithItsMinutes(Screen screen) {
        try (Page page = chromium.page(screen, screen == Screen.PHONE)) {
            Person online = register(page, screen, "odette" + screen.width());
            plan(online, "Sort papers");
            Person person = goOffline(online, screen);
            Page away = person.page();
            assertThat(away.locator("h1")).hasText("Sort papers");
            person.sees("No connection.");
            assertThat(AxeCheck.serious(away, "offline")).isEmpty();

            person.tap("Start");
            assertThat(away.locator("#clock")).isVisible();
            away.clock().fastForward("12:00");
            assertThat(away.locator("#clock")).containsText("12:0");
            for (String captured : List.of("Water the fern", "Call Ada tomorrow")) {
                away.getByLabel("New thing").last().fill(captured);
                person.tap("Keep");
                person.sees(captured);
            }
            person.screenshot("offline-" + screen.width() + (screen == Screen.PHONE ? "-dark" : "-light"));
            person.tap(away.locator("#card").getByRole(AriaRole.BUTTON).getByText("Done"));
            Locator felt =
                    away.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("How bad was it really?"));
            assertThat(felt.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setChecked(true)))
                    .hasCount(0);
            person.tap(felt.locator("label").nth(1));
            assertThat(AxeCheck.serious(away, "offline, done")).isEmpty();
            person.screenshot("offline-done-" + screen.width());
            away.waitForCondition(() -> stored(away, "entries").contains("ANSWER"));
            away.reload();
            assertThat(away.locator("h1")).hasText("Call Ada tomorrow");

            away.context().setOffline(false);
            person.sees("what you tapped here is stored");
            assertThat(stored(away, "entries")).isEqualTo("[]");
            away.close();

            theServerHasItOnce(page.context().newPage(), screen);
        }
    }

    private static void theServerHasItOnce(Page page, Screen screen) {
        Person person = new Person(page, screen);
        person.open(app.url("tasks?show=done"));
        assertThat(page.locator(".tas-task .name")).hasText(new String[] {"Sort papers"});
        assertThat(page.locator(".tas-task").first()).containsText("12 min");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^More for ")))
                .first()
                .click();
        person.choose("Details");
        person.sees("How bad was it really?");
        person.open(app.url("tasks"));
        assertThat(page.locator(".tas-task .name")).hasCount(2);
        person.sees("Water the fern");
        person.sees("Call Ada");
        person.open(app.url("tasks?show=done"));
        assertThat(page.locator(".tas-task .name")).hasCount(1);
    }

    @Test
    void nobodyElseInTheSameBrowserSeesAnythingOfIt() {
        try (Page page = chromium.page(Screen.DESKTOP, false)) {
            Person first = register(page, Screen.DESKTOP, "first");
            plan(first, "Letter to Eleonore");
            BrowserContext context = page.context();
            context.setOffline(true);
            first.open(app.url("tasks"));
            page.locator("#line").fill("Ottilie about the will");
            first.tap("Keep");
            first.sees("Kept: “Ottilie about the will”.");

            // The session is over before the connection is back, and somebody else sits down.
            context.clearCookies();
            context.setOffline(false);
            first.sees("Sign in again");
            Person second = register(page, Screen.DESKTOP, "second");
            page.waitForCondition(() -> !stored(page, "copies").contains("Eleonore"));
            plan(second, "Dishes");
            assertThat(stored(page, "entries")).contains("Ottilie");
            context.setOffline(true);
            second.open(app.url("tasks"));
            assertThat(page.locator("h1")).hasText("Dishes");
            assertThat(page.locator("body")).not().containsText("Eleonore");
            assertThat(page.locator("body")).not().containsText("Ottilie");

            context.setOffline(false);
            second.sees("You are connected");
            second.open(app.url("tasks"));
            assertThat(page.locator("body")).not().containsText("Ottilie");
            second.open(app.url("settings"));
            second.tap("Sign out");
            page.locator(".tas-door").waitFor();
            assertThat(stored(page, "copies")).isEqualTo("[]");
            assertThat(stored(page, "entries")).contains("Ottilie");

            page.getByLabel("Name or e-mail").fill("first");
            password(page).fill(PASSWORD);
            first.tap("Sign in");
            page.waitForCondition(() -> stored(page, "entries").equals("[]"));
            first.open(app.url("tasks"));
            first.sees("Ottilie about the will");
        }
    }

    /** No timer runs here, so that only the tap itself can have asked for it. */
    @Test
    void whatIsTappedWhileSomethingIsSentGoesNext() {
        try (Page page = chromium.page(Screen.DESKTOP, false)) {
            Person online = register(page, Screen.DESKTOP, "hilda");
            plan(online, "Sort papers");
            Person person = goOffline(online, Screen.DESKTOP);
            Page away = person.page();
            assertThat(away.locator("h1")).hasText("Sort papers");
            away.clock().pauseAt(System.currentTimeMillis() + 5_000);
            List<Route> held = new CopyOnWriteArrayList<>();
            away.context().route("**/api/sync", held::add);
            away.context().setOffline(false);
            away.waitForCondition(() -> held.size() == 1);

            away.getByLabel("New thing").last().fill("Water the fern");
            person.tap("Keep");
            person.sees("Water the fern");
            held.getFirst().abort();
            away.waitForCondition(() -> held.size() == 2);
            held.getLast().resume();
            person.sees("what you tapped here is stored");
        }
    }

    @Test
    void aLostConnectionIsAQuietBarAndWhatIsTypedStays() {
        try (Page page = chromium.page(Screen.DESKTOP, false)) {
            Person person = register(page, Screen.DESKTOP, "steady");
            plan(person, "Dishes");
            page.reload();
            line(page).fill("Half a thou");
            page.context().setOffline(true);
            Locator bar = page.locator(".tas-connection");
            assertThat(bar).containsText("No connection. What you type stays here.");
            assertThat(bar.getByRole(AriaRole.LINK)).hasAttribute("href", "/offline.html");
            assertThat(page.locator("vaadin-connection-indicator .v-status-message"))
                    .not()
                    .isVisible();
            person.screenshot("connection-bar");
            assertThat(AxeCheck.serious(page, "connection bar")).isEmpty();
            line(page).fill("Half a thought");
            page.context().setOffline(false);
            assertThat(bar).not().isVisible();
            assertThat(line(page)).hasValue("Half a thought");
        }
    }

    /** The worker puts it behind the # of the address, which is never sent; it is stored by the person's own tap. */
    @Test
    void whatIsSharedWithTheAppIsOnTheLineAndWasNeverSent() {
        try (Page page = chromium.page(Screen.PHONE, false)) {
            Person person = register(page, Screen.PHONE, "sharer");
            plan(person, "Dishes");
            page.reload();
            page.waitForFunction("navigator.serviceWorker.controller !== null");
            List<String> sent = new ArrayList<>();
            page.context().onRequest(request -> sent.add(about(request)));
            page.evaluate("""
                    () => {
                      const form = document.createElement('form');
                      form.method = 'post';
                      form.action = '/share';
                      for (const [name, value] of [['title', 'A recipe of Adelheid'], ['url', 'https://example.org/soup']]) {
                        const field = document.createElement('input');
                        field.name = name;
                        field.value = value;
                        form.append(field);
                      }
                      document.body.append(form);
                      form.submit();
                    }""");
            assertThat(line(page)).hasValue("A recipe of Adelheid https://example.org/soup");
            assertThat(page.url()).isEqualTo(app.url("tasks"));
            assertThat(sent).isNotEmpty().noneMatch(about -> about.contains("GET") && about.contains("Adelheid"));
            assertThat(app.log()).doesNotContain("Adelheid");
            assertThat(page.locator(".tas-task .name")).hasText(new String[] {"Dishes"});
        }
    }

    private static String about(Request request) {
        return request.method() + " " + request.url();
    }

    @Test
    void theShortcutForSomethingNewPutsTheCursorOntoTheLine() {
        try (Page page = chromium.page(Screen.PHONE, false)) {
            Person person = register(page, Screen.PHONE, "quick");
            plan(person, "Dishes");
            person.open(app.url("analytics"));
            person.open(app.url("tasks#new"));
            assertThat(line(page)).isFocused();
            assertThat(page.url()).isEqualTo(app.url("tasks"));
        }
    }

    @Test
    void installingIsOfferedAtTheThirdUseAndOneNoIsEnough() {
        try (Page page = chromium.page(Screen.PHONE, true)) {
            Person person = register(page, Screen.PHONE, "guestly");
            String offer = "window.dispatchEvent(Object.assign(new Event('beforeinstallprompt'), { prompt() {} }))";
            page.evaluate(offer);
            Locator hint = page.locator(".tas-install");
            assertThat(hint).hasCount(0);
            for (int use = 2; use <= 3; use++) {
                page.evaluate("sessionStorage.clear()");
                person.open(app.url(""));
                page.locator("main h1").first().waitFor();
                page.evaluate(offer);
            }
            assertThat(hint).containsText("with a page that works without a connection");
            assertThat(AxeCheck.serious(page, "install hint")).isEmpty();
            hint.scrollIntoViewIfNeeded();
            person.screenshot("install-hint");
            hint.getByText("No, thank you").click();
            page.evaluate("sessionStorage.clear()");
            person.open(app.url(""));
            page.evaluate(offer);
            assertThat(hint).hasCount(0);
        }
    }
}
