package app.taskaversion.account;

import static app.taskaversion.testsupport.DoorBrowser.target;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.Accounts;
import app.taskaversion.testsupport.DoorBrowser;
import app.taskaversion.testsupport.RawHttp;
import app.taskaversion.testsupport.SecurityLines;
import app.taskaversion.testsupport.ServedTest;
import app.taskaversion.testsupport.TestClock;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What somebody who watches a server finds in its log: who came and went by id, from which network, and no word. */
@ServedTest
@Accounts
@TestPropertySource(properties = {"REGISTRATION=open", "TRUSTED_PROXIES=127.0.0.1"})
class SecurityEventsTest {

    private static final String PASSWORD = "lantern otter violin";
    private static final AtomicInteger NAMES = new AtomicInteger();

    @RegisterExtension
    private final SecurityLines log = new SecurityLines();

    @LocalServerPort
    private int port;

    @Autowired
    private RegistrationService registration;

    @Autowired
    private RecoveryService recovery;

    @Autowired
    private TestClock clock;

    private DoorBrowser browser;
    private String name = "";
    private String network = "";
    private UUID account = new UUID(0, 0);

    @BeforeEach
    void account() {
        clock.set(TestClock.START);
        int number = NAMES.incrementAndGet();
        name = "watched" + number;
        network = "10.4." + number + ".0/24";
        String address = "10.4." + number + ".9";
        browser = new DoorBrowser(port, address);
        account = registration
                .register(new NewAccount(name, name + "@example.org", PASSWORD), null, address)
                .value();
        assertThat(log.take()).containsExactly(line("account-made", "registration"));
    }

    @AfterEach
    void noWordOfAnybody() {
        assertThat(log.lines())
                .noneMatch(line -> line.contains(name) || line.contains(PASSWORD) || line.contains(".9 "));
    }

    private String line(String event, String way) {
        return "event=" + event + " account=" + account + " network=" + network + " way=" + way;
    }

    @Test
    void comingInAndLeaving() {
        assertThat(target(browser.signIn(name, PASSWORD, ""))).isEqualTo("/");
        assertThat(target(browser.signOut())).isEqualTo("/login?out");
        assertThat(log.lines())
                .containsExactly(
                        line("signed-in", "password"), "event=signed-out account=" + account + " network=" + network);
    }

    @Test
    void aWrongPasswordNamesTheAccountByIdAndAnUnknownNameNobody() {
        assertThat(target(browser.signIn(name, "copper kettle badger", ""))).isEqualTo("/login?error");
        assertThat(target(browser.signIn("nobody of that name", PASSWORD, ""))).isEqualTo("/login?error");
        assertThat(log.lines())
                .containsExactly(
                        line("sign-in-refused", "password"),
                        "event=sign-in-refused network=" + network + " way=password");
    }

    @Test
    void tooManyTries() {
        for (int i = 0; i < 5; i++) {
            assertThat(target(browser.signIn(name, "not it", ""))).isEqualTo("/login?error");
        }
        List<String> refused = log.take();
        assertThat(refused).hasSize(5);
        assertThat(target(browser.signIn(name, "not it", ""))).startsWith("/login?wait=");
        assertThat(log.lines()).containsExactly("event=throttled network=" + network + " way=login");
    }

    @Test
    void aRememberedBrowserAndACopyOfItsCookie() {
        assertThat(target(browser.signIn(name, PASSWORD, "&remember-me=on"))).isEqualTo("/");
        String copied = browser.cookie(DoorBrowser.STAY);
        browser.lose(DoorBrowser.SESSION);
        assertThat(browser.isIn()).isTrue();
        clock.advance(Duration.ofMinutes(2));
        assertThat(new RawHttp(port).get("/tasks", "Cookie: tas-stay=" + copied).status())
                .isEqualTo(302);
        assertThat(log.lines())
                .containsExactly(
                        line("signed-in", "password"),
                        line("signed-in", "cookie"),
                        "event=cookie-stolen account=" + account + " network=127.0.0.0/24 way=cookie")
                .noneMatch(line -> line.contains(copied));
    }

    @Test
    void formsThatAreNotOurs() {
        assertThat(target(browser.post("/login", "username=x"))).isEqualTo("/login?again");
        assertThat(target(browser.signIn(name, PASSWORD, ""))).isEqualTo("/");
        assertThat(browser.send(browser.request("/tasks")
                                .header("Origin", "http://evil.example")
                                .POST(HttpRequest.BodyPublishers.ofString("x"))
                                .build())
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/tasks", "_csrf=made-up").statusCode()).isEqualTo(403);
        String refused = "event=access-refused account=" + account + " network=" + network + " status=403";
        assertThat(log.lines())
                .containsExactly(
                        "event=access-refused network=" + network + " way=form",
                        line("signed-in", "password"),
                        refused,
                        refused);
    }

    @Test
    void waysBackThatFail() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> recovery.recover(name, "AAAA-AAAA-AAAA-AAAA", "copper kettle badger", "10.4.0.1")))
                .isNotNull();
        assertThat(log.lines())
                .containsExactly("event=recovery-refused account=" + account + " network=10.4.0.0/24 way=paper");
    }
}
