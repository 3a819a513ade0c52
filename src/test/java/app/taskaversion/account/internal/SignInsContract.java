package app.taskaversion.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.internal.SignIns.Back;
import app.taskaversion.account.internal.SignIns.Remembered;
import app.taskaversion.account.internal.SignIns.Return;
import app.taskaversion.account.internal.SignIns.Stolen;
import app.taskaversion.account.internal.SignIns.Unknown;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.testsupport.Accounts;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

abstract class SignInsContract {

    @Autowired
    private SignIns signIns;

    @Autowired
    private SignInWatch watch;

    @Autowired
    private CurrentOwner owner;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private UUID account;

    @SqliteTest
    @Accounts
    static class OnSqliteTest extends SignInsContract {}

    @PostgresTest
    @Accounts
    static class OnPostgresTest extends SignInsContract {}

    @BeforeEach
    void person() {
        account = owner.get().value();
    }

    private static Remembered next(Remembered before, Return back) {
        return new Remembered(before.series(), Objects.requireNonNull(((Back) back).next()));
    }

    @Test
    void aRememberedBrowserComesBackWithANewTokenEachTime() {
        UUID id = signIns.begin(account, "Firefox, Linux");
        Remembered first = signIns.remember(id, true);
        Return back = signIns.comeBack(first);
        assertThat(back).isInstanceOfSatisfying(Back.class, found -> {
            assertThat(found.signIn()).isEqualTo(id);
            assertThat(found.account()).isEqualTo(account);
            assertThat(found.next()).isNotNull().isNotEqualTo(first.token());
        });
        clock.advance(Duration.ofDays(29));
        assertThat(signIns.comeBack(next(first, back))).isInstanceOf(Back.class);
    }

    @Test
    void twoRequestsOfOnePageAreBothLetIn() {
        Remembered cookie = signIns.remember(signIns.begin(account, "Firefox, Linux"), true);
        Return one = signIns.comeBack(cookie);
        Return two = signIns.comeBack(cookie);
        assertThat(((Back) one).next()).isNotNull();
        assertThat(((Back) two).next()).isNull();
        assertThat(signIns.comeBack(next(cookie, one))).isInstanceOf(Back.class);
    }

    @Test
    void aUsedUpTokenThatComesBackLaterIsACopy() {
        Remembered cookie = signIns.remember(signIns.begin(account, "Firefox, Linux"), true);
        Return unused = signIns.comeBack(cookie);
        clock.advance(SignIns.GRACE);
        assertThat(signIns.comeBack(cookie)).isEqualTo(new Stolen(account));
    }

    @Test
    void aTokenThatWasNeverGivenOutIsACopyTooAndAnUnknownSeriesIsNothing() {
        Remembered cookie = signIns.remember(signIns.begin(account, "Firefox, Linux"), true);
        assertThat(signIns.comeBack(new Remembered(cookie.series(), "made up"))).isEqualTo(new Stolen(account));
        assertThat(signIns.comeBack(new Remembered("made up", cookie.token()))).isEqualTo(new Unknown());
    }

    @Test
    void whoStaysAwayTooLongSignsInAgain() {
        Remembered cookie = signIns.remember(signIns.begin(account, "Firefox, Linux"), true);
        clock.advance(SignIns.REMEMBERED);
        assertThat(signIns.comeBack(cookie)).isEqualTo(new Unknown());
    }

    @Test
    void aBrowserThatDoesNotStayComesBackToAnotherNodeAsLongAsItsSessionWouldHaveLasted() {
        Remembered cookie = signIns.remember(signIns.begin(account, "Firefox, Linux"), false);
        clock.advance(SignIns.IDLE.minusSeconds(1));
        Return back = signIns.comeBack(cookie);
        assertThat(back)
                .isInstanceOfSatisfying(
                        Back.class, found -> assertThat(found.stays()).isFalse());
        assertThat(signIns.list(account)).noneMatch(SignIns.Row::remembered);
        clock.advance(SignIns.IDLE);
        assertThat(signIns.comeBack(next(cookie, back))).isEqualTo(new Unknown());
    }

    @Test
    void howeverOftenItComesBackItEndsAfterAWeek() {
        Remembered cookie = signIns.remember(signIns.begin(account, "Firefox, Linux"), false);
        Instant end = clock.instant().plus(SignIns.SESSION);
        for (int use = 1; use <= 15; use++) {
            clock.advance(Duration.ofHours(11));
            cookie = next(cookie, signIns.comeBack(cookie));
        }
        clock.set(end);
        assertThat(signIns.comeBack(cookie)).isEqualTo(new Unknown());
    }

    @Test
    void evenWhoComesEveryWeekSignsInAgainSomeDay() {
        Remembered cookie = signIns.remember(signIns.begin(account, "Firefox, Linux"), true);
        for (int week = 1; week <= 25; week++) {
            clock.advance(Duration.ofDays(7));
            cookie = next(cookie, signIns.comeBack(cookie));
        }
        clock.advance(Duration.ofDays(7));
        assertThat(signIns.comeBack(cookie)).isEqualTo(new Unknown());
    }

    @Test
    void theDatabaseHoldsNoTokenAndNoAddress() {
        Remembered cookie = signIns.remember(signIns.begin(account, "Firefox, Linux"), true);
        Return unused = signIns.comeBack(cookie);
        assertThat(jdbc
                        .sql("select * from sign_in where account_id = :account")
                        .param("account", account.toString())
                        .query()
                        .singleRow()
                        .values()
                        .stream()
                        .map(String::valueOf))
                .noneMatch(value -> value.contains(cookie.token()) || value.contains(cookie.series()))
                .noneMatch(value -> value.contains("127.0.0.1"));
    }

    @Test
    void aBrowserSessionEndsAfterAWeekWhateverIsDoneInIt() {
        UUID id = signIns.begin(account, "Firefox, Linux");
        assertThat(watch.isOpen(id)).isTrue();
        Instant end = clock.instant().plus(SignIns.SESSION);
        for (int use = 1; use <= 15; use++) {
            clock.advance(Duration.ofHours(11));
            signIns.seen(id);
            assertThat(watch.isOpen(id)).isTrue();
        }
        clock.set(end.minusSeconds(1));
        assertThat(watch.isOpen(id)).isTrue();
        clock.advance(SignInWatch.FRESH);
        assertThat(watch.isOpen(id)).isFalse();
        assertThat(signIns.sweep()).isPositive();
        assertThat(signIns.find(id)).isEmpty();
    }

    @Test
    void aBrowserSessionThatIsLeftAloneEndsAfterTwelveHoursUnlessTheBrowserStaysSignedIn() {
        UUID left = signIns.begin(account, "Firefox, Linux");
        UUID stays = signIns.begin(account, "Chrome, Android");
        Remembered unused = signIns.remember(stays, true);
        clock.advance(SignIns.IDLE.minusSeconds(1));
        assertThat(signIns.list(account)).hasSize(2);
        clock.advance(Duration.ofSeconds(1));
        assertThat(signIns.find(left)).isEmpty();
        assertThat(signIns.list(account)).extracting(SignIns.Row::id).containsExactly(stays);
        assertThat(signIns.sweep()).isPositive();
        assertThat(signIns.find(stays)).isPresent();
    }

    @Test
    void whatWasEndedOnAnotherNodeIsNoticedWithinSeconds() {
        UUID id = signIns.begin(account, "Firefox, Linux");
        assertThat(watch.isOpen(id)).isTrue();
        assertThat(signIns.end(id)).isTrue();
        assertThat(watch.isOpen(id)).isTrue();
        clock.advance(SignInWatch.FRESH);
        assertThat(watch.isOpen(id)).isFalse();
    }

    @Test
    void theLastUseIsNotedNowAndThen() {
        UUID id = signIns.begin(account, "Firefox, Linux");
        assertThat(watch.isOpen(id)).isTrue();
        assertThat(watch.isNews(id)).isFalse();
        clock.advance(SignInWatch.SEEN);
        assertThat(watch.isNews(id)).isTrue();
        assertThat(watch.isNews(id)).isFalse();
        signIns.seen(id);
        assertThat(signIns.find(id)).get().extracting(SignIns.Row::lastSeenAt).isEqualTo(clock.instant());
    }
}
