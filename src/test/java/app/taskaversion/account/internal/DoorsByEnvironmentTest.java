package app.taskaversion.account.internal;

import static app.taskaversion.testsupport.DoorBrowser.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.account.NewAccount;
import app.taskaversion.account.RecoveryService;
import app.taskaversion.account.SetUpService;
import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.testsupport.Accounts;
import app.taskaversion.testsupport.DoorBrowser;
import app.taskaversion.testsupport.SecurityLines;
import app.taskaversion.testsupport.ServedTest;
import app.taskaversion.testsupport.TestClock;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** What the environment sets at the doors: the first account, and a mail server, with which the app really talks. */
@ServedTest
@Accounts
@TestPropertySource(
        properties = {
            "ADMIN_USERNAME=Keeper",
            "ADMIN_PASSWORD=" + DoorsByEnvironmentTest.PASSWORD,
            "PUBLIC_URL=https://tasks.example.org/",
            "SMTP_HOST=127.0.0.1",
            "SMTP_FROM=tasks@example.org",
            "TRUSTED_PROXIES=127.0.0.1",
            // The server of the test speaks TLS from the first word on another port than 465, with a key of its own.
            "spring.mail.properties.mail.smtp.starttls.required=false",
            "spring.mail.properties.mail.smtp.ssl.enable=true",
            "spring.mail.properties.mail.smtp.ssl.trust=*",
            "spring.mail.properties.mail.smtp.ssl.checkserveridentity=false"
        })
class DoorsByEnvironmentTest {

    static final String PASSWORD = "lantern otter violin";
    private static final String NEW_PASSWORD = "copper kettle badger";
    private static final Pattern LINK = Pattern.compile("https://tasks\\.example\\.org/forgot\\?link=([\\w-]{40,})\\s");
    private static final long PATIENCE_MS = 20_000;
    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final GreenMail MAIL = new GreenMail(ServerSetup.SMTPS.dynamicPort());

    @RegisterExtension
    private final SecurityLines log = new SecurityLines();

    @LocalServerPort
    private int port;

    @Autowired
    private RecoveryService recovery;

    @Autowired
    private SetUpService setUp;

    @Autowired
    private FirstAccount first;

    @Autowired
    private DoorUsers users;

    @Autowired
    private SignIns signIns;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private TestClock clock;

    private String address = "";
    private String place = "";
    private UUID account = new UUID(0, 0);

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        MAIL.start();
        properties.add("spring.mail.port", () -> MAIL.getSmtps().getPort());
    }

    @AfterAll
    static void stop() {
        MAIL.stop();
    }

    @BeforeEach
    void person() throws Exception {
        MAIL.purgeEmailFromAllMailboxes();
        clock.set(TestClock.START);
        int number = PEOPLE.incrementAndGet();
        address = "miriam" + number + "@example.org";
        place = "10.6." + number + ".1";
        account = users.insert(
                new NewAccount("Miriam " + number, address, PASSWORD), String.valueOf(encoder.encode(PASSWORD)), false);
    }

    private boolean fits(String password) {
        return encoder.matches(password, users.find(account).orElseThrow().passwordHash());
    }

    private MimeMessage letter() {
        assertThat(MAIL.waitForIncomingEmail(PATIENCE_MS, 1)).isTrue();
        return MAIL.getReceivedMessages()[0];
    }

    private static String link(MimeMessage letter) {
        Matcher link = LINK.matcher(GreenMailUtil.getBody(letter) + "\n");
        assertThat(link.find()).as(GreenMailUtil.getBody(letter)).isTrue();
        return link.group(1);
    }

    @Test
    void aLinkArrivesOpensTheDoorOnceAndEndsEverySignIn() throws MessagingException {
        UUID laptop = signIns.begin(account, "Firefox, Linux");
        SignIns.Remembered cookie = signIns.remember(signIns.begin(account, "Chrome, Android"), true);
        recovery.sendLink(address.toUpperCase(java.util.Locale.ROOT), place);
        MimeMessage letter = letter();
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly(address);
        assertThat(letter.getFrom()).extracting(Object::toString).containsExactly("tasks@example.org");
        assertThat(GreenMailUtil.getBody(letter)).doesNotContain("Miriam");
        String link = link(letter);
        assertThat(new DoorBrowser(port, place).get("/forgot?link=" + link).statusCode())
                .isEqualTo(200);

        recovery.recoverByLink(link, NEW_PASSWORD, place);

        assertThat(fits(NEW_PASSWORD)).isTrue();
        assertThat(signIns.find(laptop)).isEmpty();
        assertThat(signIns.comeBack(cookie)).isEqualTo(new SignIns.Unknown());
        assertThatExceptionOfType(LimitExceeded.class)
                .isThrownBy(() -> recovery.recoverByLink(link, PASSWORD, place))
                .withMessage("forgot.linkVoid");
        assertThat(log.lines())
                .contains("event=recovered account=" + account + " network=10.6." + PEOPLE.get() + ".0/24 way=link")
                .noneMatch(line -> line.contains(link) || line.contains(address));
    }

    @Test
    void aLinkIsWorthNothingAfterHalfAnHour() {
        recovery.sendLink(address, place);
        String link = link(letter());
        clock.advance(ResetLinks.LIFE);
        assertThatExceptionOfType(LimitExceeded.class)
                .isThrownBy(() -> recovery.recoverByLink(link, NEW_PASSWORD, place))
                .withMessage("forgot.linkVoid");
        assertThat(fits(PASSWORD)).isTrue();
    }

    /** The answer is none at all; what differs happens elsewhere and later. */
    @Test
    void anAddressThatNobodyHasGetsTheSameAnswerAndNoLetter() {
        recovery.sendLink("nobody@example.org", place);
        recovery.sendLink(address, place);
        MimeMessage letter = letter();
        assertThat(MAIL.getReceivedMessages()).containsExactly(letter);
    }

    @Test
    void theFirstAccountIsTheOneOfTheEnvironmentAndNoCodeIsOut() {
        DoorBrowser browser = new DoorBrowser(port, place);
        assertThat(target(browser.signIn("keeper", PASSWORD, ""))).isEqualTo("/");
        assertThat(browser.isIn()).isTrue();
        assertThat(users.findByLogin("keeper"))
                .get()
                .extracting(DoorUser::admin)
                .isEqualTo(true);
        assertThat(setUp.isOpen()).isFalse();
    }

    @Test
    void anotherStartMakesNoOtherAccountAndChangesNothing() {
        DoorUser before = users.findByLogin("keeper").orElseThrow();
        users.setPassword(before.id(), "{noop}changed since");
        first.offer();
        assertThat(users.findByLogin("keeper").orElseThrow())
                .isEqualTo(new DoorUser(before.id(), "Keeper", null, "{noop}changed since", true, false, null));
        users.setPassword(before.id(), String.valueOf(before.passwordHash()));
    }
}
