package app.taskaversion.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.account.DeviceService;
import app.taskaversion.account.DeviceService.Device;
import app.taskaversion.account.InviteService;
import app.taskaversion.account.NewAccount;
import app.taskaversion.account.PasswordService;
import app.taskaversion.account.ProfileService;
import app.taskaversion.account.RecoveryService;
import app.taskaversion.account.SecondFactor;
import app.taskaversion.account.SignInCheck;
import app.taskaversion.account.SignInEnds;
import app.taskaversion.account.SignInProof;
import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.testsupport.Accounts;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SecurityLines;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Password, codes on paper, second factor, devices: each for the person alone. */
abstract class WaysBackContract {

    private static final String PASSWORD = "lantern otter violin";
    private static final String NEW_PASSWORD = "copper kettle badger";
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @RegisterExtension
    private final SecurityLines log = new SecurityLines();

    @Autowired
    private PasswordService passwords;

    @Autowired
    private ProfileService profiles;

    @Autowired
    private RecoveryService recovery;

    @Autowired
    private SecondFactor factor;

    @Autowired
    private DeviceService devices;

    @Autowired
    private InviteService invites;

    @Autowired
    private SignInCheck check;

    @Autowired
    private SignInProof proof;

    @Autowired
    private SignIns signIns;

    @Autowired
    private SignInEnds ends;

    @Autowired
    private TotpSecrets secrets;

    @Autowired
    private ResetLinks links;

    @Autowired
    private DoorUsers users;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext context;

    private String name = "";
    private String place = "";
    private UUID account = new UUID(0, 0);
    private UUID here = new UUID(0, 0);

    @SqliteTest
    @Accounts
    static class OnSqliteTest extends WaysBackContract {}

    @PostgresTest
    @Accounts
    static class OnPostgresTest extends WaysBackContract {}

    @BeforeEach
    void signedIn() {
        int number = PEOPLE.incrementAndGet();
        name = "person " + number + getClass().getSimpleName().charAt(2);
        place = "10.2." + number + ".1";
        account = users.insert(new NewAccount(name, null, PASSWORD), String.valueOf(encoder.encode(PASSWORD)), false);
        here = signIn();
    }

    private UUID signIn() {
        UUID signIn = signIns.begin(account, "Firefox, Linux");
        SecurityContextHolder.getContext()
                .setAuthentication(SignInAuthentication.of(users.find(account).orElseThrow(), signIn));
        return signIn;
    }

    private boolean fits(String password) {
        return encoder.matches(password, users.find(account).orElseThrow().passwordHash());
    }

    private static void refused(String key, Runnable work) {
        assertThatExceptionOfType(AppException.class)
                .isThrownBy(work::run)
                .extracting(AppException::messageKey)
                .isEqualTo(key);
    }

    @Test
    void aChangedPasswordEndsAllOtherSignInsAndTellsTheirTabs() {
        UUID phone = signIns.begin(account, "Chrome, Android");
        SignIns.Remembered cookie = signIns.remember(phone, true);
        List<String> told = new ArrayList<>();
        Runnable stop = ends.listen(phone, () -> told.add("phone"));
        Runnable stopHere = ends.listen(here, () -> told.add("here"));
        refused("signIn.wrongPassword", () -> passwords.change("not it", NEW_PASSWORD, place));
        refused("password.own", () -> passwords.change(PASSWORD, name + "123", place));
        assertThat(fits(PASSWORD)).isTrue();
        passwords.change(PASSWORD, NEW_PASSWORD, place);
        assertThat(fits(NEW_PASSWORD)).isTrue();
        assertThat(signIns.find(phone)).isEmpty();
        assertThat(signIns.comeBack(cookie)).isEqualTo(new SignIns.Unknown());
        assertThat(signIns.find(here)).isPresent();
        assertThat(told).containsExactly("phone");
        stop.run();
        stopHere.run();
    }

    @Test
    void tenMinutesAfterASignInThePasswordIsAskedForAgain() {
        assertThat(check.recent()).isTrue();
        clock.advance(Duration.ofMinutes(10));
        assertThat(check.recent()).isFalse();
        refused("account.signInAgain", recovery::newCodes);
        refused("account.signInAgain", factor::turnOff);
        refused("signIn.wrongPassword", () -> proof.confirm("not it", place));
        assertThat(check.recent()).isFalse();
        proof.confirm(PASSWORD, place);
        assertThat(check.recent()).isTrue();
    }

    @Test
    void comingBackByACookieIsNoRecentSignIn() {
        SignIns.Remembered cookie = signIns.remember(here, true);
        clock.advance(Duration.ofMinutes(10));
        SignIns.Return unused = signIns.comeBack(cookie);
        assertThat(check.recent()).isFalse();
    }

    @Test
    void aCodeOnPaperOpensTheDoorOnce() {
        List<String> codes = recovery.newCodes();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(recovery.codesLeft()).isEqualTo(10);
        String code = codes.getFirst();
        People.signOut();
        refused("password.common", () -> recovery.recover(name, code, "password123", place));
        recovery.recover(name, code.toLowerCase(java.util.Locale.ROOT), NEW_PASSWORD, place);
        assertThat(fits(NEW_PASSWORD)).isTrue();
        assertThat(signIns.list(account)).isEmpty();
        refused("forgot.wrong", () -> recovery.recover(name, code, PASSWORD, place));
        UUID unused = signIn();
        assertThat(recovery.codesLeft()).isEqualTo(9);
    }

    @Test
    void newCodesMakeTheOldOnesVoidAndNobodyElsesFit() {
        String old = recovery.newCodes().getFirst();
        String fresh = recovery.newCodes().getFirst();
        UUID other = users.insert(new NewAccount(name + " too", null, PASSWORD), "x", false);
        People.signOut();
        refused("forgot.wrong", () -> recovery.recover(name, old, NEW_PASSWORD, place));
        refused("forgot.wrong", () -> recovery.recover(name + " too", fresh, NEW_PASSWORD, place));
        refused("forgot.wrong", () -> recovery.recover("nobody here", fresh, NEW_PASSWORD, place));
        assertThat(users.find(other).orElseThrow().passwordHash()).isEqualTo("x");
        recovery.recover(name, fresh, NEW_PASSWORD, place);
    }

    @Test
    void aLinkOpensTheDoorOnceWithinHalfAnHour() {
        String first = links.write(account);
        String link = links.write(account);
        People.signOut();
        refused("forgot.linkVoid", () -> recovery.recoverByLink(first, NEW_PASSWORD, place));
        recovery.recoverByLink(link, NEW_PASSWORD, place);
        assertThat(fits(NEW_PASSWORD)).isTrue();
        refused("forgot.linkVoid", () -> recovery.recoverByLink(link, PASSWORD, place));
        String late = links.write(account);
        clock.advance(ResetLinks.LIFE);
        refused("forgot.linkVoid", () -> recovery.recoverByLink(late, PASSWORD, place));
    }

    @Test
    void aSecondFactorCountsOnceItWasConfirmedAndEachOfItsCodesOnce() {
        SecondFactor.Offer offer = factor.offer();
        assertThat(factor.isOn()).isFalse();
        refused("factor.wrong", () -> factor.turnOn(offer.secret(), "000000"));
        String first = Totp.code(offer.secret(), clock.instant().getEpochSecond());
        factor.turnOn(offer.secret(), first);
        assertThat(factor.isOn()).isTrue();
        assertThat(secrets.use(account, first)).isFalse();
        clock.advance(Duration.ofSeconds(30));
        String second = Totp.code(offer.secret(), clock.instant().getEpochSecond());
        assertThat(secrets.use(account, second)).isTrue();
        assertThat(secrets.use(account, second)).isFalse();
        factor.turnOff();
        assertThat(factor.isOn()).isFalse();
        clock.advance(Duration.ofSeconds(30));
        assertThat(secrets.use(
                        account, Totp.code(offer.secret(), clock.instant().getEpochSecond())))
                .isFalse();
    }

    @Test
    void eachChangeIsInTheLogWithTheAccountAndNoWord() {
        List<String> codes = recovery.newCodes();
        SecondFactor.Offer offer = factor.offer();
        factor.turnOn(offer.secret(), Totp.code(offer.secret(), clock.instant().getEpochSecond()));
        factor.turnOff();
        profiles.changeEmail("me" + account + "@example.org");
        UUID phone = signIns.begin(account, "Chrome, Android");
        devices.signOut(phone);
        refused("signIn.wrongPassword", () -> passwords.change("not it", NEW_PASSWORD, place));
        passwords.change(PASSWORD, NEW_PASSWORD, place);
        refused("forgot.wrong", () -> recovery.recover(name, "AAAA-AAAA", PASSWORD, place));
        recovery.recover(name, codes.getFirst(), PASSWORD, place);
        String who = " account=" + account;
        String where = who + " network=" + place.replaceFirst("1$", "0/24");
        assertThat(log.lines())
                .containsExactly(
                        "event=codes-renewed" + who,
                        "event=second-factor-on" + who,
                        "event=second-factor-off" + who,
                        "event=email-changed" + who,
                        "event=devices-signed-out" + who,
                        "event=sign-in-refused" + where + " way=again",
                        "event=password-changed" + where,
                        "event=recovery-refused" + where + " way=paper",
                        "event=recovered" + where + " way=paper")
                .noneMatch(line -> line.contains(name) || line.contains(PASSWORD));
    }

    @Test
    void eachDeviceIsListedAndCanBeSignedOut() {
        UUID phone = signIns.begin(account, "Chrome, Android");
        assertThat(devices.list()).extracting(Device::id).containsExactlyInAnyOrder(here, phone);
        assertThat(devices.list())
                .filteredOn(Device::here)
                .extracting(Device::id)
                .containsExactly(here);
        devices.signOut(phone);
        assertThat(signIns.find(phone)).isEmpty();
        UUID tablet = signIns.begin(account, "Safari, iPad");
        assertThat(devices.signOutOthers()).isEqualTo(1);
        assertThat(signIns.find(tablet)).isEmpty();
        assertThat(signIns.find(here)).isPresent();
    }

    @Test
    void nobodyElsesDeviceCanBeSignedOut() {
        People.signIn(People.create(context));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> devices.signOut(here));
        assertThat(devices.list()).isEmpty();
        assertThat(devices.signOutOthers()).isZero();
        assertThat(signIns.find(here)).isPresent();
    }

    @Test
    void onlyTheAdministratorInvites() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(invites::write);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(invites::open);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(invites::withdrawAll);
        account = users.insert(new NewAccount(name + " in charge", null, PASSWORD), "x", true);
        UUID unused = signIn();
        assertThat(invites.write()).matches("(\\w{4}-){3}\\w{4}");
    }
}
