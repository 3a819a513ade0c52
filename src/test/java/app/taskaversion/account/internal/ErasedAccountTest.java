package app.taskaversion.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.NewAccount;
import app.taskaversion.account.RegistrationService;
import app.taskaversion.account.SignInDetails;
import app.taskaversion.account.SignInEnds;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.privacy.AccountDeletionService;
import app.taskaversion.testsupport.Accounts;
import app.taskaversion.testsupport.DoorBrowser;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.SecurityLines;
import app.taskaversion.testsupport.ServedTest;
import app.taskaversion.testsupport.TestClock;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;

/** An account that was erased on one device, seen from its others. */
@ServedTest
@Accounts
@TestPropertySource(properties = {"REGISTRATION=open", "TRUSTED_PROXIES=127.0.0.1"})
class ErasedAccountTest {

    private static final String PASSWORD = "lantern otter violin";

    @RegisterExtension
    private final SecurityLines log = new SecurityLines();

    @LocalServerPort
    private int port;

    @Autowired
    private RegistrationService registration;

    @Autowired
    private AccountDeletionService deletion;

    @Autowired
    private SignIns signIns;

    @Autowired
    private LiveSessions sessions;

    @Autowired
    private SignInWatch watch;

    @Autowired
    private SignInEnds ends;

    @Autowired
    private DoorUsers users;

    @Autowired
    private TestClock clock;

    private final List<Runnable> stops = new ArrayList<>();
    private final List<UUID> told = new ArrayList<>();

    @BeforeEach
    void now() {
        clock.set(TestClock.START);
    }

    @AfterEach
    void leave() {
        stops.forEach(Runnable::run);
        People.signOut();
    }

    private DoorBrowser device(String name, String more) {
        DoorBrowser browser = new DoorBrowser(port, "10.7.1.1");
        assertThat(DoorBrowser.target(browser.signIn(name, PASSWORD, more))).isEqualTo("/");
        return browser;
    }

    private OwnerId account(String name) {
        return registration.register(new NewAccount(name, null, PASSWORD), null, "10.7.1.1");
    }

    private static void isOut(DoorBrowser browser) {
        HttpResponse<String> answer = browser.get("/tasks");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(DoorBrowser.target(answer)).isEqualTo("/login");
    }

    @Test
    void itsOtherDevicesAreToldAtOnceAndTheirCookiesAreWorthNothing() {
        OwnerId leaver = account("leaver");
        OwnerId stayer = account("stayer");
        DoorBrowser laptop = device("leaver", "");
        DoorBrowser phone = device("leaver", "&remember-me=on");
        DoorBrowser somebody = device("stayer", "&remember-me=on");
        String cookie = phone.cookie(DoorBrowser.STAY);
        List<UUID> open =
                signIns.list(leaver.value()).stream().map(SignIns.Row::id).toList();
        assertThat(open).hasSize(2);
        UUID here = open.stream()
                .filter(id -> signIns.find(id).filter(row -> !row.remembered()).isPresent())
                .findFirst()
                .orElseThrow();
        open.forEach(id -> stops.add(ends.listen(id, () -> told.add(id))));
        signIns.list(stayer.value()).forEach(row -> stops.add(ends.listen(row.id(), () -> told.add(row.id()))));
        SecurityContextHolder.getContext()
                .setAuthentication(
                        SignInAuthentication.of(users.find(leaver.value()).orElseThrow(), here));
        assertThat(SignInDetails.current()).isPresent();

        var unused = deletion.deleteEverything();

        assertThat(told).as("at once, without a request").hasSize(1).doesNotContain(here);
        assertThat(open).containsAll(told).noneMatch(watch::isOpen);
        assertThat(log.lines()).contains("event=account-erased account=" + leaver);
        isOut(phone);
        isOut(laptop);
        DoorBrowser thief = new DoorBrowser(port, "10.7.2.1");
        assertThat(thief.send(thief.request("/tasks")
                                .header("Cookie", "tas-stay=" + cookie)
                                .build())
                        .statusCode())
                .isEqualTo(302);
        assertThat(somebody.isIn()).isTrue();
        clock.advance(LiveSessions.GRACE);
        sessions.closeLeft();
        assertThat(sessions.of(leaver)).isEmpty();
        assertThat(sessions.of(stayer)).hasSize(1);
    }
}
