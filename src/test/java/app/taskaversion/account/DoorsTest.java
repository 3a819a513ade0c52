package app.taskaversion.account;

import static app.taskaversion.testsupport.DoorBrowser.encoded;
import static app.taskaversion.testsupport.DoorBrowser.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.taskaversion.testsupport.Accounts;
import app.taskaversion.testsupport.DoorBrowser;
import app.taskaversion.testsupport.RawHttp;
import app.taskaversion.testsupport.ServedTest;
import app.taskaversion.testsupport.TestClock;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The doors over the wire: what a browser sends and gets, cookies and headers included. */
@ServedTest
@Accounts
@TestPropertySource(properties = {"REGISTRATION=open", "TRUSTED_PROXIES=127.0.0.1"})
class DoorsTest {

    private static final String PASSWORD = "lantern otter violin";
    private static final AtomicInteger NAMES = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private RegistrationService registration;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private DoorBrowser browser;
    private String name = "";

    @BeforeEach
    void account() {
        clock.set(TestClock.START);
        int number = NAMES.incrementAndGet();
        name = "door" + number;
        String address = "10.3." + number + ".1";
        browser = new DoorBrowser(port, address);
        registration.register(new NewAccount(name, null, PASSWORD), null, address);
    }

    private HttpResponse<String> get(String path) {
        return browser.get(path);
    }

    private String token() {
        return browser.token("/login");
    }

    private HttpResponse<String> post(String path, String form) {
        return browser.post(path, form);
    }

    private HttpResponse<String> signIn(String who, String password, String more) {
        return browser.signIn(who, password, more);
    }

    private String cookie(String wanted) {
        return browser.cookie(wanted);
    }

    private void lose(String wanted) {
        browser.lose(wanted);
    }

    private boolean isIn() {
        return browser.isIn();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/tasks", "/analytics", "/settings", "/settings/import", "/settings/words", "/nothing"})
    void nobodyReachesAPageWithoutSigningIn(String path) {
        assertThat(get(path).statusCode()).isEqualTo(302);
        assertThat(target(get(path))).isEqualTo("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/register", "/forgot", "/set-up", "/login/code", "/actuator/health"})
    void theDoorsThemselvesAreOpen(String path) {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void signingInGivesTheSessionANewIdAndNoLastingCookieUnasked() {
        String before = cookie("JSESSIONID");
        assertThat(before).isEmpty();
        String waiting = token();
        String fixed = cookie("JSESSIONID");
        assertThat(waiting).isNotEmpty();
        HttpResponse<String> in = signIn(name, PASSWORD, "");
        assertThat(target(in)).isEqualTo("/");
        assertThat(cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(fixed);
        assertThat(in.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("tas-stay=").contains("HttpOnly"))
                .noneSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("max-age"))
                .noneSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("expires"));
        assertThat(isIn()).isTrue();
    }

    @Test
    void whoseNodeIsGoneComesBackUntilTheBrowserIsClosed() {
        assertThat(target(signIn(name, PASSWORD, ""))).isEqualTo("/");
        lose("JSESSIONID");
        assertThat(isIn()).isTrue();
        lose("JSESSIONID");
        lose("tas-stay");
        assertThat(isIn()).isFalse();
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        HttpResponse<String> wrong = signIn(name, "copper kettle badger", "");
        HttpResponse<String> unknown = signIn("nobody here", "copper kettle badger", "");
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(302);
        assertThat(target(wrong)).isEqualTo(target(unknown)).isEqualTo("/login?error");
        assertThat(wrong.body()).isEqualTo(unknown.body());
        assertThat(isIn()).isFalse();
    }

    @Test
    void afterFiveMissesEvenTheRightPasswordWaitsAndThenWorks() {
        for (int i = 0; i < 5; i++) {
            assertThat(target(signIn(name, "not it", ""))).isEqualTo("/login?error");
        }
        assertThat(target(signIn(name, PASSWORD, ""))).isEqualTo("/login?wait=30");
        clock.advance(Duration.ofSeconds(30));
        assertThat(target(signIn(name, PASSWORD, ""))).isEqualTo("/");
    }

    @Test
    void withoutTheTokenOfItsPageNoFormCounts() {
        String unused = token();
        assertThat(target(post("/login", "username=" + name + "&password=" + encoded(PASSWORD))))
                .isEqualTo("/login?again");
        assertThat(target(post("/guest", "_csrf=made-up"))).isEqualTo("/login?again");
        assertThat(isIn()).isFalse();
        HttpResponse<String> in = signIn(name, PASSWORD, "");
        assertThat(target(in)).startsWith("/tasks");
        assertThat(target(post("/logout", "_csrf=made-up"))).isEqualTo("/login?again");
        assertThat(isIn()).isTrue();
    }

    @Test
    void aFormOfAnyOtherAddressWithoutItsTokenIsRefused() {
        HttpResponse<String> in = signIn(name, PASSWORD, "");
        assertThat(target(in)).isEqualTo("/");
        assertThat(post("/tasks", "_csrf=made-up").statusCode()).isEqualTo(403);
        assertThat(post("/settings/privacy", "").statusCode()).isEqualTo(403);
        assertThat(isIn()).isTrue();
    }

    @Test
    void anotherSiteMayNotSendForms() {
        HttpResponse<String> answer = browser.send(browser.request("/login")
                .header("Origin", "http://evil.example")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + encoded(token())))
                .build());
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void whoStaysSignedInComesBackWithoutASessionAndTheCookieChanges() {
        HttpResponse<String> in = signIn(name, PASSWORD, "&remember-me=on");
        assertThat(in.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("tas-stay=")
                        .contains("HttpOnly")
                        .contains("SameSite=Lax")
                        .contains("Max-Age=2592000")
                        .doesNotContain("Secure"));
        String first = cookie("tas-stay");
        lose("JSESSIONID");
        assertThat(isIn()).isTrue();
        assertThat(cookie("tas-stay")).isNotEqualTo(first).isNotEmpty();
    }

    @Test
    void aCopyOfAUsedUpCookieSignsEverybodyOutAndSaysSo() {
        HttpResponse<String> in = signIn(name, PASSWORD, "&remember-me=on");
        assertThat(target(in)).isEqualTo("/");
        String copied = cookie("tas-stay");
        lose("JSESSIONID");
        assertThat(isIn()).isTrue();
        clock.advance(Duration.ofMinutes(2));
        RawHttp thief = new RawHttp(port);
        assertThat(thief.get("/tasks", "Cookie: tas-stay=" + copied).header("Location"))
                .get()
                .asString()
                .endsWith("/login");
        assertThat(isIn()).isFalse();
        assertThat(jdbc.sql(
                                "select count(*) from sign_in where account_id = (select id from app_user where username = :name)")
                        .param("name", name)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void filesNeedNobodyAndTakeNoTurnOfTheCookie() {
        HttpResponse<String> in = signIn(name, PASSWORD, "&remember-me=on");
        assertThat(target(in)).isEqualTo("/");
        String cookie = cookie("tas-stay");
        lose("JSESSIONID");
        assertThat(get("/styles/tokens.css").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(cookie("tas-stay")).isEqualTo(cookie);
        assertThat(cookie("JSESSIONID")).isEmpty();
    }

    @Test
    void signingOutEndsSessionCookieAndSignIn() {
        HttpResponse<String> in = signIn(name, PASSWORD, "&remember-me=on");
        assertThat(target(in)).isEqualTo("/");
        String cookie = cookie("tas-stay");
        HttpResponse<String> out = browser.signOut();
        assertThat(out.headers().firstValue("Clear-Site-Data"))
                .as("browsers heed it under TLS only")
                .isEmpty();
        assertThat(target(out)).isEqualTo("/login?out");
        assertThat(isIn()).isFalse();
        assertThat(new RawHttp(port).get("/tasks", "Cookie: tas-stay=" + cookie).header("Location"))
                .get()
                .asString()
                .endsWith("/login");
    }

    @Test
    void underTlsSigningOutClearsWhatTheBrowserKeeps() {
        HttpResponse<String> in = signIn(name, PASSWORD, "");
        assertThat(target(in)).isEqualTo("/");
        HttpResponse<String> out = browser.send(browser.request("/logout")
                .header("X-Forwarded-Proto", "https")
                .header("Origin", "https://localhost:" + port)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + encoded(browser.token("/tasks"))))
                .build());
        assertThat(target(out)).isEqualTo("/login?out");
        assertThat(out.headers().firstValue("Clear-Site-Data")).contains("\"cache\", \"storage\"");
        assertThat(isIn()).isFalse();
    }

    @Test
    void aSessionIdThatSomebodyElseKnewBeforeIsWorthNothingAfterwards() {
        String unused = token();
        String fixed = cookie("JSESSIONID");
        HttpResponse<String> in = signIn(name, PASSWORD, "");
        assertThat(target(in)).isEqualTo("/");
        assertThat(new RawHttp(port)
                        .get("/tasks", "Cookie: JSESSIONID=" + fixed)
                        .header("Location"))
                .get()
                .asString()
                .endsWith("/login");
        assertThat(isIn()).isTrue();
    }

    @Test
    void aSessionThatWasLeftAloneForTwelveHoursEnds() {
        HttpResponse<String> in = signIn(name, PASSWORD, "");
        assertThat(target(in)).isEqualTo("/");
        clock.advance(Duration.ofHours(12).minusSeconds(1));
        use();
        clock.advance(Duration.ofHours(12).minusSeconds(1));
        use();
        clock.advance(Duration.ofHours(12));
        assertThat(isIn()).isFalse();
    }

    /** Being here is noted beside the answer; it is waited for, because the clock then leaps. */
    private void use() {
        assertThat(isIn()).isTrue();
        await().until(() -> jdbc.sql("select last_seen_at from app_user where username = :name")
                .param("name", name)
                .query(Timestamp.class)
                .single()
                .toInstant()
                .equals(clock.instant()));
    }

    @Test
    void theHeartbeatOfAForgottenTabIsNoUse() {
        HttpResponse<String> in = signIn(name, PASSWORD, "");
        assertThat(target(in)).isEqualTo("/");
        clock.advance(Duration.ofHours(11));
        assertThat(post("/?v-r=heartbeat&v-uiId=0", "").statusCode()).isNotEqualTo(302);
        clock.advance(Duration.ofHours(1));
        assertThat(isIn()).isFalse();
    }

    @Test
    void aSessionEndsAfterSevenDaysHoweverOftenItIsUsed() {
        HttpResponse<String> in = signIn(name, PASSWORD, "");
        assertThat(target(in)).isEqualTo("/");
        for (int halfDay = 1; halfDay < 14; halfDay++) {
            clock.advance(Duration.ofHours(12).minusMinutes(1));
            use();
        }
        clock.advance(Duration.ofHours(12).plusMinutes(13));
        assertThat(isIn()).isFalse();
    }

    @Test
    void aGuestComesInWithoutAPasswordAndComesBack() {
        HttpResponse<String> in = post("/guest", "_csrf=" + encoded(token()));
        assertThat(target(in)).isEqualTo("/");
        assertThat(cookie("tas-stay")).isNotEmpty();
        lose("JSESSIONID");
        assertThat(isIn()).isTrue();
    }

    @Test
    void underTlsCookiesAreSecureAndTheBrowserIsToldToStayThere() {
        RawHttp proxy = new RawHttp(port);
        RawHttp.Answer tls = proxy.get("/login", "X-Forwarded-Proto: https", "X-Forwarded-For: 192.0.2.1");
        assertThat(tls.header("Strict-Transport-Security")).get().asString().contains("max-age=");
        assertThat(tls.header("Set-Cookie")).get().asString().contains("Secure");
        RawHttp.Answer plain = proxy.get("/login");
        assertThat(plain.header("Strict-Transport-Security")).isEmpty();
        assertThat(plain.header("Set-Cookie")).get().asString().doesNotContain("Secure");
    }

    @Test
    void whatIsReachedUnderTlsTakesWritesFromItsOwnTlsOriginOnly() {
        RawHttp proxy = new RawHttp(port);
        assertThat(proxy.send(
                                "POST",
                                "/logout",
                                "tasks.example.org",
                                "X-Forwarded-Proto: https",
                                "Origin: http://tasks.example.org")
                        .status())
                .isEqualTo(403);
        assertThat(proxy.send(
                                "POST",
                                "/logout",
                                "tasks.example.org",
                                "X-Forwarded-Proto: https",
                                "Origin: https://tasks.example.org")
                        .status())
                .isEqualTo(302);
    }

    @Test
    void everyHostIsAnsweredBecauseTheProxyChoosesIt() {
        assertThat(new RawHttp(port).send("GET", "/login", "tasks.example.org").status())
                .isEqualTo(200);
    }
}
