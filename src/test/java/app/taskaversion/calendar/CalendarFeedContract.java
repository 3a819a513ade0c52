package app.taskaversion.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.taskaversion.account.CalendarLinkService;
import app.taskaversion.account.CalendarLinkService.CalendarLink;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.Postponement;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

abstract class CalendarFeedContract {

    @Autowired
    private CalendarFeed feed;

    @Autowired
    private CalendarLinkService links;

    @Autowired
    private InstanceService instances;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestClock clock;

    @Autowired
    private CurrentOwner owner;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends CalendarFeedContract {}

    @PostgresTest
    static class OnPostgresTest extends CalendarFeedContract {}

    private InstanceId plan(String name, @Nullable Instant due) {
        return instances.plan(tasks.create(name, 0), Guess.NONE, null, due);
    }

    private Instant in(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }

    /** As a calendar program, that is nobody. */
    private String read(String secret) {
        OwnerId me = owner.get();
        People.signOut();
        try {
            return feed.read(secret)
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .orElse("nothing");
        } finally {
            People.signIn(me);
        }
    }

    @Test
    void itHoldsWhatIsOpenAndHasADayATimeOrACue() {
        plan("Taxes", in(10));
        plan("No date", null);
        plan("Long ago", in(-40));
        plan("Far away", in(400));
        instances.postpone(plan("Tomorrow", null), Postponement.until(in(1)), null);
        instances.postpone(plan("Coffee first", null), Postponement.onCue("after coffee"), null);
        instances.postpone(plan("Someday", null), Postponement.someday(), null);
        instances.delete(plan("Thrown away", in(3)));
        assertThat(read(links.make(true)))
                .contains("SUMMARY:Taxes", "SUMMARY:Tomorrow", "SUMMARY:after coffee: Coffee first")
                .doesNotContain("No date", "Long ago", "Far away", "Someday", "Thrown away");
    }

    @Test
    void namesAreInItOnlyIfThePersonWantsThem() {
        plan("Lawyer", in(2));
        String secret = links.make(false);
        assertThat(read(secret)).contains("A small thing is waiting").doesNotContain("Lawyer");
        links.withNames(true);
        assertThat(read(secret)).contains("Lawyer");
    }

    @Test
    void aLinkOpensWhatItsOwnerPlannedAndNothingElse() {
        plan("Mine", in(2));
        String mine = links.make(true);
        OwnerId me = owner.get();
        People.signIn(People.create(context));
        plan("Theirs", in(2));
        String theirs = links.make(true);
        assertThat(read(mine)).contains("Mine").doesNotContain("Theirs");
        assertThat(read(theirs)).contains("Theirs").doesNotContain("Mine");
        links.revoke();
        People.signIn(me);
        assertThat(read(theirs)).isEqualTo("nothing");
        assertThat(read(mine)).contains("Mine");
    }

    @Test
    void aNewLinkVoidsTheOneBeforeAndTakenBackIsTakenBack() {
        String first = links.make(true);
        String second = links.make(true);
        assertThat(second).isNotEqualTo(first).hasSizeGreaterThan(40);
        assertThat(read(first)).isEqualTo("nothing");
        assertThat(read(second)).startsWith("BEGIN:VCALENDAR");
        links.revoke();
        assertThat(read(second)).isEqualTo("nothing");
        assertThat(links.find()).isEmpty();
        links.revoke();
        assertThatThrownBy(() -> links.withNames(true)).isInstanceOf(NotFound.class);
    }

    @Test
    void whenItWasReadIsKeptToAnHour() {
        String secret = links.make(true);
        assertThat(links.find().orElseThrow().lastRead()).isNull();
        Instant first = clock.instant();
        read(secret);
        clock.advanceMinutes(59);
        read(secret);
        assertThat(links.find().map(CalendarLink::lastRead)).contains(first);
        clock.advanceMinutes(1);
        read(secret);
        assertThat(links.find().map(CalendarLink::lastRead)).contains(clock.instant());
    }

    @Test
    void onlyAHashOfTheSecretIsKeptAndNonsenseOpensNothing() {
        String secret = links.make(true);
        assertThat(jdbc.sql("select code_hash from calendar_link where account_id = :me")
                        .param("me", owner.get().toString())
                        .query(String.class)
                        .single())
                .hasSize(64)
                .isNotEqualTo(secret);
        assertThat(read("")).isEqualTo("nothing");
        assertThat(read("x".repeat(5_000))).isEqualTo("nothing");
    }
}
