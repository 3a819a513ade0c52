package app.taskaversion.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.account.SignInDetails;
import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

abstract class PushServiceContract {

    /** The keys of RFC 8291, appendix A. */
    private static final String P256DH =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";

    private static final String AUTH = "BTBZMqHH6r4Tts7J_aSIgg";

    @Autowired
    private PushService push;

    @Autowired
    private CurrentOwner owner;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends PushServiceContract {}

    @PostgresTest
    static class OnPostgresTest extends PushServiceContract {}

    /** An address of the public internet, so that nobody is asked for a name. */
    private static PushAddress browser(int number) {
        return new PushAddress("https://1.1.1.1/push/" + number, P256DH, AUTH);
    }

    @Test
    void aBrowserIsSwitchedOnOnceAndOff() {
        assertThat(push.isOffered()).isTrue();
        push.add(browser(1));
        push.add(browser(1));
        push.add(browser(2));
        assertThat(push.browsers()).isEqualTo(2);
        assertThat(push.has("https://1.1.1.1/push/1")).isTrue();
        push.remove("https://1.1.1.1/push/1");
        push.remove("https://1.1.1.1/push/1");
        assertThat(push.has("https://1.1.1.1/push/1")).isFalse();
        assertThat(push.browsers()).isEqualTo(1);
        push.removeAll();
        assertThat(push.browsers()).isZero();
    }

    @Test
    void eachHasTheirOwnAlsoInTheSameBrowser() {
        push.add(browser(1));
        OwnerId me = owner.get();
        People.signIn(People.create(context));
        assertThat(push.browsers()).isZero();
        push.add(browser(1));
        push.removeAll();
        People.signIn(me);
        assertThat(push.has("https://1.1.1.1/push/1")).isTrue();
    }

    @Test
    void thereAreTenAtMost() {
        for (int i = 0; i < PushService.MOST; i++) {
            push.add(browser(i));
        }
        assertThatExceptionOfType(LimitExceeded.class).isThrownBy(() -> push.add(browser(99)));
        push.add(browser(3));
        assertThat(push.browsers()).isEqualTo(PushService.MOST);
    }

    @Test
    void whatIsNoAddressOfAPushServiceIsRefused() {
        for (String endpoint : new String[] {
            "http://1.1.1.1/x",
            "https://127.0.0.1/x",
            "https://localhost/x",
            "https://10.0.0.7/x",
            "https://[::1]/x",
            "https://169.254.169.254/latest/meta-data",
            "https://1.1.1.1:8443/x",
            "https://me@1.1.1.1/x",
            "file:///etc/passwd",
            "nonsense",
            "https:// /",
            ""
        }) {
            assertThatExceptionOfType(LimitExceeded.class)
                    .as(endpoint)
                    .isThrownBy(() -> push.add(new PushAddress(endpoint, P256DH, AUTH)));
        }
        assertThatExceptionOfType(LimitExceeded.class)
                .isThrownBy(() -> new PushAddress("https://1.1.1.1/" + "x".repeat(1_000), P256DH, AUTH));
        assertThatExceptionOfType(LimitExceeded.class)
                .isThrownBy(() -> new PushAddress("https://1.1.1.1/", "AAAA", AUTH));
        assertThatExceptionOfType(LimitExceeded.class)
                .isThrownBy(() -> new PushAddress("https://1.1.1.1/", P256DH, "?"));
        assertThat(push.browsers()).isZero();
        assertThat(browser(1)).hasToString("PushAddress");
    }

    @Test
    void itGoesWithTheSignInOfThatBrowserAndWithTheAccount() {
        OwnerId me = owner.get();
        UUID here = signIn(me);
        push.add(browser(1));
        UUID there = signIn(me);
        push.add(browser(2));
        int unused = jdbc.sql("delete from sign_in where id = :id")
                .param("id", here.toString())
                .update();
        assertThat(push.has("https://1.1.1.1/push/1")).isFalse();
        assertThat(push.has("https://1.1.1.1/push/2")).isTrue();
        assertThat(there).isNotEqualTo(here);
        int unusedToo = jdbc.sql("delete from app_user where id = :id")
                .param("id", me.toString())
                .update();
        assertThat(push.browsers()).isZero();
    }

    private UUID signIn(OwnerId person) {
        UUID id = Ids.next();
        int unused = jdbc.sql("""
                        insert into sign_in (id, account_id, browser, created_at, authenticated_at, last_seen_at, expires_at)
                        values (:id, :account, 'Firefox', :now, :now, :now, :end)""")
                .param("id", id.toString())
                .param("account", person.toString())
                .param("now", Timestamp.from(TestClock.START))
                .param("end", Timestamp.from(TestClock.START.plus(Duration.ofDays(30))))
                .update();
        Authentication known = CurrentOwner.authenticationOf(person);
        var here = UsernamePasswordAuthenticationToken.authenticated(
                java.util.Objects.requireNonNull(known.getPrincipal()), null, known.getAuthorities());
        here.setDetails(new SignInDetails(id));
        SecurityContextHolder.getContext().setAuthentication(here);
        return id;
    }
}
