package app.taskaversion.sharing.internal;

import app.taskaversion.account.SignInCheck;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.sharing.internal.book.ReleaseBook;
import app.taskaversion.sharing.rule.Noise;
import app.taskaversion.task.TaskId;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSignIn;
import app.taskaversion.testsupport.TestSql;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The people of a server whose statistics a test makes, whoever else is in its database. */
public final class Crowd {

    private final ApplicationContext context;
    private final CurrentOwner owner;
    private final List<OwnerId> people = new ArrayList<>();

    public Crowd(ApplicationContext context) {
        this.context = context;
        owner = context.getBean(CurrentOwner.class);
        context.getBean(TestSignIn.class).accountsMode();
        clear(context);
    }

    /** The book of a test is its own. */
    public static void clear(ApplicationContext context) {
        int unused = context.getBean(JdbcClient.class)
                .sql("delete from aggregate_release")
                .update();
    }

    /** Other tests of this database leave people behind who agreed, some of them at later times. */
    public static void nobodyAgrees(ApplicationContext context) {
        ConsentService consents = context.getBean(ConsentService.class);
        CurrentOwner owner = context.getBean(CurrentOwner.class);
        TestClock clock = context.getBean(TestClock.class);
        Instant now = clock.instant();
        clock.advance(Duration.ofDays(3650));
        context.getBean(JdbcClient.class)
                .sql("select distinct user_id from consent_event where purpose = :purpose")
                .param("purpose", Purpose.AGGREGATE_EXPORT.key())
                .query(String.class)
                .list()
                .forEach(person -> owner.runAs(
                        new OwnerId(UUID.fromString(person)),
                        () -> consents.withdraw(Purpose.AGGREGATE_EXPORT, ConsentWay.SWITCH)));
        clock.set(now);
    }

    /** Somebody who said yes to statistics and finished something this Monday. */
    public OwnerId somebody() {
        OwnerId person = People.create(context);
        people.add(person);
        owner.runAs(person, () -> {
            say(Purpose.FEELINGS, true);
            say(Purpose.AGGREGATE_EXPORT, true);
            done(TestClock.START.minus(Duration.ofMinutes(5)), 80.0, 30.0, 70.0);
        });
        return person;
    }

    public void say(Purpose purpose, boolean yes) {
        ConsentService consents = context.getBean(ConsentService.class);
        context.getBean(TestClock.class).advance(Duration.ofSeconds(1));
        if (yes) {
            consents.give(purpose, ConsentWay.SWITCH);
        } else {
            consents.withdraw(purpose, ConsentWay.SWITCH);
        }
    }

    /** The current person finished some work. */
    public void done(Instant at, @Nullable Double relief, @Nullable Double stress, @Nullable Double dreaded) {
        ended("COMPLETED", null, "WORK", at, relief, stress, dreaded);
    }

    /** The current person ended something. */
    public void ended(
            String state,
            @Nullable String category,
            String type,
            Instant at,
            @Nullable Double relief,
            @Nullable Double stress,
            @Nullable Double dreaded) {
        TestSql sql = context.getBean(TestSql.class);
        TaskId task = context.getBean(Tasks.class).create("Water the plants", 0);
        int unused = sql.sql("update task set task_type = :type where id = :id and user_id = :owner")
                .param("type", type)
                .param("id", task.toString())
                .update();
        String ended = state.equals("COMPLETED") ? "completed_at" : "cancelled_at";
        int unusedToo = sql.sql("""
                        insert into task_instance (id, user_id, task_id, task_name, task_version, state, origin, demo,
                            time_precision, created_at, first_started_at, planned_kind, actual_confirmed, actual_relief,
                            actual_stress, expected_aversion, cancellation_category, row_version, %s)
                        values (:id, :owner, :task, 'name at that time', 1, :state, 'APP', :no, 'EXACT', :began, :began,
                            'ANYTIME', :yes, :relief, :stress, :dreaded, :category, 0, :at)""".formatted(ended))
                .param("id", Ids.next().toString())
                .param("task", task.toString())
                .param("state", state)
                .param("no", false)
                .param("yes", true)
                .param("began", OwnedSql.at(at.minus(Duration.ofMinutes(20))))
                .param("at", OwnedSql.at(at))
                .param("relief", relief)
                .param("stress", stress)
                .param("dreaded", dreaded)
                .param("category", category)
                .update();
    }

    /** Makes releases of these people, with this noise. */
    public Releasing releasing(Noise noise) {
        return new Releasing(
                context.getBean(SignInCheck.class),
                () -> List.copyOf(people),
                context.getBean(Giving.class),
                context.getBean(ReleaseBook.class),
                context.getBean(ReleaseFiles.class),
                noise,
                owner);
    }
}
