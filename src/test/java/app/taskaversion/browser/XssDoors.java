package app.taskaversion.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.browser.Chromium.Screen;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The corpus at the doors of server mode: in each field, sent off and refused, and in the addresses. */
final class XssDoors {

    private static final String PASSWORD = "lantern otter violin";

    /** Few enough that nobody has to wait. */
    private static final int TRIES = 4;

    private final PackagedApp app;
    private final Person person;
    private final Page page;
    private final XssGuard guard;
    private final XssFields fields;

    XssDoors(PackagedApp app, Page page) {
        this.app = app;
        this.page = page;
        person = new Person(page, Screen.DESKTOP);
        guard = new XssGuard(page, app.url(""));
        fields = new XssFields(page);
    }

    XssGuard guard() {
        return guard;
    }

    XssFields fields() {
        return fields;
    }

    void theFirstAccount() {
        open("set-up");
        everyRound("Next");
        Matcher code = Pattern.compile("[2-9A-Z]{4}(-[2-9A-Z]{4}){4}").matcher(app.log());
        assertThat(code.find()).isTrue();
        type("Set-up code", code.group().toLowerCase(Locale.ROOT));
        person.tap("Next");
        page.getByLabel("I am 16 or older").check();
        everyRound("Make my account");
        type("Name", "operator");
        type("E-mail, if you like", "<img/" + XssCorpus.MARK + "/src=x/onerror=" + XssCorpus.CALL + ">@example.org");
        type("Password", PASSWORD);
        person.tap("Make my account");
        person.skipsTheFirstQuestions();
        guard.look("in");
    }

    /** Everything here but the address is refused, so that the account stays as it is. */
    void whatAnAccountHas() {
        open("settings");
        person.sees("Signed in as operator");
        assertThat(guard.shows("onerror=" + XssCorpus.CALL + ">@example.org")).isTrue();
        everyRound("");
        sheet("Change", "Change");
        sheet("Set up", "Turn it on");
        person.tap("Sign out");
        page.locator(".tas-door").waitFor();
    }

    private void sheet(String opens, String sends) {
        person.tap(opens);
        assertThat(person.sheets()).hasCount(1);
        everyRound(sends);
        person.tap("Cancel");
        assertThat(person.sheets()).hasCount(0);
    }

    void forgotten() {
        open("forgot");
        everyRound("Set the new password");
        open("login/code");
        everyRound("");
    }

    void anotherAccount() {
        open("register?invite="
                + URLEncoder.encode(XssCorpus.packs(200).getFirst().text(), StandardCharsets.UTF_8));
        page.getByLabel("I am 16 or older").check();
        everyRound("Make my account");
    }

    /** The name comes back to the page after a refusal. */
    void signingIn() {
        open("login");
        everyRound("");
        for (int i = 0; i < TRIES; i++) {
            String name = XssCorpus.packs(254).get(i).text();
            type("Name or e-mail", name);
            type("Password", name);
            person.tap("Sign in");
            page.waitForURL("**/login?error");
            page.locator(".tas-door").waitFor();
            guard.look("refused");
            assertThat(guard.shows(name)).as(name).isTrue();
        }
        for (XssCorpus.Pack pack : XssCorpus.packs(400)) {
            String text = URLEncoder.encode(pack.text(), StandardCharsets.UTF_8).replace("+", "%20");
            open("login?wait=" + text + "&error=" + text + "&" + text);
        }
    }

    private void open(String route) {
        person.open(app.url(route));
        fields.here();
        guard.look(route.substring(0, Math.min(30, route.length())));
    }

    private void everyRound(String button) {
        guard.settle();
        int rounds = fields.rounds();
        for (int round = 0; round < rounds; round++) {
            fields.fill(round);
            guard.look(button);
            if (round < TRIES && !button.isEmpty()) {
                person.tap(button);
                guard.look(button + ", refused");
            }
        }
    }

    private void type(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .and(page.locator("input"))
                .fill(text);
    }
}
