package app.taskaversion.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.prompt.PromptKind;
import app.taskaversion.prompt.PromptResponse;
import app.taskaversion.prompt.PromptService;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.Postponement;
import app.taskaversion.tracking.StartRequest;
import app.taskaversion.tracking.StartVia;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The clock begins on a Monday at nine in the morning, UTC. */
abstract class ReminderServiceContract {

    @Autowired
    private ReminderService reminders;

    @Autowired
    private InstanceService instances;

    @Autowired
    private PromptService prompts;

    @Autowired
    private ConsentService consents;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestClock clock;

    @Autowired
    private CurrentOwner owner;

    @Autowired
    private TestSql sql;

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends ReminderServiceContract {}

    @PostgresTest
    static class OnPostgresTest extends ReminderServiceContract {}

    private void want(ReminderKind... kinds) {
        ReminderChoice choice = ReminderChoice.NONE;
        for (ReminderKind kind : kinds) {
            choice = choice.with(kind, true);
        }
        reminders.choose(choice);
    }

    private InstanceId planned(String name, Duration ahead) {
        return instances.plan(
                tasks.create(name, 0),
                Guess.NONE,
                Postponement.until(clock.instant().plus(ahead)),
                null);
    }

    private List<String> names() {
        return reminders.takeUp().map(Reminder::name).stream().toList();
    }

    private int prompted() {
        return sql.sql("select count(*) from prompt_event where user_id = :owner")
                .query(Integer.class)
                .single();
    }

    @Test
    void nothingRemindsUnlessItWasSwitchedOn() {
        planned("Call", Duration.ofHours(1));
        clock.advance(Duration.ofHours(1));
        assertThat(reminders.choice()).isEqualTo(ReminderChoice.NONE);
        assertThat(reminders.isDue()).isFalse();
        assertThat(reminders.next()).isEmpty();
        assertThat(reminders.show()).isEmpty();
        assertThat(reminders.takeUp()).isEmpty();
        want(ReminderKind.CUE, ReminderKind.EVENING);
        assertThat(reminders.isDue()).isFalse();
        want(ReminderKind.PLANNED);
        assertThat(names()).containsExactly("Call");
    }

    @Test
    void eachComesOnceInItsTimeAndCountsAsOnePrompt() {
        want(ReminderKind.PLANNED);
        InstanceId call = planned("Call", Duration.ofHours(1));
        assertThat(reminders.next()).contains(clock.instant().plus(Duration.ofHours(1)));
        assertThat(reminders.isDue()).isFalse();
        assertThat(names()).isEmpty();
        clock.advance(Duration.ofHours(1));
        assertThat(reminders.isDue()).isTrue();
        Reminder reminder = reminders.takeUp().orElseThrow();
        assertThat(reminder.kind()).isEqualTo(ReminderKind.PLANNED);
        assertThat(reminder.instance()).isEqualTo(call.value());
        assertThat(reminder.name()).isEqualTo("Call");
        assertThat(names()).isEmpty();
        assertThat(reminders.isDue()).isFalse();
        assertThat(prompted()).isEqualTo(1);
        assertThat(reminders.show().map(Reminder::id))
                .as("what was sent stands on Now, too")
                .contains(reminder.id());
        prompts.respond(reminder.prompt(), PromptResponse.DISMISSED);
        assertThat(reminders.show()).isEmpty();
        assertThat(prompted()).isEqualTo(1);
    }

    @Test
    void whatWasStartedFinishedLetGoOrDeletedIsNotReminded() {
        want(ReminderKind.PLANNED);
        InstanceId started = planned("Started", Duration.ofHours(1));
        InstanceId done = planned("Done", Duration.ofHours(1));
        InstanceId gone = planned("Gone", Duration.ofHours(1));
        InstanceId deleted = planned("Deleted", Duration.ofHours(1));
        InstanceId stopped = planned("Stopped", Duration.ofHours(1));
        InstanceId again = planned("Again", Duration.ofHours(1));
        clock.advanceMinutes(1);
        var unused = instances.start(stopped, StartRequest.via(StartVia.LIST));
        var unusedToo = instances.start(again, StartRequest.via(StartVia.LIST));
        clock.advanceMinutes(1);
        instances.postpone(again, Postponement.until(clock.instant().plus(Duration.ofMinutes(58))), null);
        var unusedThree = instances.start(started, StartRequest.via(StartVia.LIST));
        instances.complete(done, Outcome.NONE);
        instances.letGo(gone, null, null);
        instances.delete(deleted);
        clock.advance(Duration.ofMinutes(58));
        assertThat(names()).as("stopped, and put off after that").containsExactly("Again");
        clock.advance(Duration.ofMinutes(31));
        assertThat(names()).isEmpty();
    }

    @Test
    void whatIsDoneAfterwardsStandsOnNowNoMore() {
        want(ReminderKind.PLANNED);
        InstanceId call = planned("Call", Duration.ofHours(1));
        clock.advance(Duration.ofHours(1));
        Reminder reminder = reminders.show().orElseThrow();
        instances.complete(call, Outcome.NONE);
        assertThat(reminders.show()).isEmpty();
        assertThat(reminders.open(reminder.id())).isEmpty();
    }

    @Test
    void theBudgetHoldsThemAllTogetherAndWhatFoundNoRoomComesWhenThereIsSome() {
        want(ReminderKind.PLANNED);
        planned("First", Duration.ofHours(1));
        planned("Second", Duration.ofHours(1));
        planned("Third", Duration.ofHours(1));
        preferences.set(PreferenceKey.PROMPT_BUDGET, "0");
        clock.advance(Duration.ofHours(1));
        assertThat(names()).isEmpty();
        assertThat(reminders.show()).isEmpty();
        preferences.set(PreferenceKey.PROMPT_BUDGET, "2");
        assertThat(names()).hasSize(1);
        assertThat(names()).as("thirty minutes between two").isEmpty();
        clock.advanceMinutes(30);
        assertThat(names()).hasSize(1);
        clock.advanceMinutes(30);
        assertThat(reminders.isDue()).isTrue();
        assertThat(names()).as("two a day").isEmpty();
        assertThat(prompts.show(PromptKind.MOMENTUM, null)).isEmpty();
        assertThat(sql.sql("select count(*) from reminder where user_id = :owner")
                        .query(Integer.class)
                        .single())
                .as("the third one's slot is free")
                .isEqualTo(2);
        clock.advance(Duration.ofDays(1));
        assertThat(names()).as("its time is over").isEmpty();
    }

    @Test
    void anotherPromptTakesTheRoomToo() {
        want(ReminderKind.PLANNED);
        preferences.set(PreferenceKey.PROMPT_BUDGET, "1");
        planned("Call", Duration.ofHours(1));
        clock.advance(Duration.ofHours(1));
        assertThat(prompts.show(PromptKind.MOMENTUM, null)).isPresent();
        clock.advanceMinutes(31);
        assertThat(names()).isEmpty();
    }

    @Test
    void daysDatesAndCuesHaveTheirMoments() {
        want(ReminderKind.PLANNED, ReminderKind.CUE);
        instances.plan(
                tasks.create("Tomorrow", 0),
                Guess.NONE,
                Postponement.until(Instant.parse("2026-11-24T04:00:00Z")),
                null);
        instances.plan(tasks.create("Someday", 0), Guess.NONE, Postponement.someday(), null);
        instances.plan(tasks.create("Coffee", 0), Guess.NONE, Postponement.onCue("after coffee"), null);
        instances.plan(tasks.create("At ten", 0), Guess.NONE, Postponement.onCue("at 10:00"), null);
        assertThat(reminders.next()).contains(Instant.parse("2026-11-23T10:00:00Z"));
        clock.set(Instant.parse("2026-11-23T10:00:00Z"));
        assertThat(names()).containsExactly("At ten");
        assertThat(reminders.next()).contains(Instant.parse("2026-11-24T09:00:00Z"));
        clock.set(Instant.parse("2026-11-24T09:00:00Z"));
        assertThat(names()).containsExactly("Tomorrow");
        instances.plan(tasks.create("Due", 0), Guess.NONE, null, Instant.parse("2026-11-25T23:59:59Z"));
        clock.set(Instant.parse("2026-11-25T09:00:00Z"));
        assertThat(names()).containsExactly("Due");
        clock.set(Instant.parse("2026-11-26T10:00:00Z"));
        assertThat(names()).as("the cue had its day").isEmpty();
    }

    @Test
    void theEveningComesWhereThereIsADayAndIsTheSamePromptAsOnNow() {
        want(ReminderKind.EVENING);
        clock.set(Instant.parse("2026-11-23T18:00:00Z"));
        assertThat(names()).as("nothing done, nothing waits").isEmpty();
        instances.complete(
                instances
                        .startTask(tasks.create("Call", 0), StartRequest.via(StartVia.LIST))
                        .instance(),
                Outcome.NONE);
        Reminder reminder = reminders.takeUp().orElseThrow();
        assertThat(reminder.kind()).isEqualTo(ReminderKind.EVENING);
        assertThat(reminder.instance()).isNull();
        assertThat(prompts.show(PromptKind.EVENING, null)).contains(reminder.prompt());
        assertThat(prompted()).isEqualTo(1);
        assertThat(reminders.show()).as("it has its own place on Now").isEmpty();
    }

    @Test
    void theWeekComesOnlyWithItsConsent() {
        want(ReminderKind.CHECK_IN);
        instances.complete(
                instances
                        .startTask(tasks.create("Call", 0), StartRequest.via(StartVia.LIST))
                        .instance(),
                Outcome.NONE);
        clock.advance(Duration.ofDays(8));
        assertThat(reminders.takeUp()).isEmpty();
        consents.give(Purpose.SURVEYS, ConsentWay.SWITCH);
        assertThat(reminders.takeUp().map(Reminder::kind)).contains(ReminderKind.CHECK_IN);
        clock.advance(Duration.ofDays(1));
        assertThat(reminders.takeUp()).as("once a week").isEmpty();
    }

    @Test
    void oneOfManyNodesTakesItUp() throws Exception {
        want(ReminderKind.PLANNED);
        planned("Call", Duration.ofHours(1));
        clock.advance(Duration.ofHours(1));
        OwnerId person = owner.get();
        int nodes = 4;
        CyclicBarrier together = new CyclicBarrier(nodes);
        long taken = 0;
        try (var threads = Executors.newFixedThreadPool(nodes)) {
            Callable<Optional<Reminder>> node = () -> {
                together.await();
                return owner.callAs(person, reminders::takeUp);
            };
            List<Future<Optional<Reminder>>> all = IntStream.range(0, nodes)
                    .mapToObj(i -> threads.submit(node))
                    .toList();
            for (Future<Optional<Reminder>> one : all) {
                taken += one.get().stream().count();
            }
        }
        assertThat(taken).isEqualTo(1);
        assertThat(prompted()).isEqualTo(1);
    }

    @Test
    void aTapOnANotificationCountsOnceOnItsDayForItsOwner() {
        want(ReminderKind.PLANNED);
        planned("Call", Duration.ofHours(1));
        clock.advance(Duration.ofHours(1));
        Reminder reminder = reminders.takeUp().orElseThrow();
        OwnerId me = owner.get();
        People.signIn(People.create(context));
        assertThat(reminders.open(reminder.id())).isEmpty();
        assertThat(reminders.show()).isEmpty();
        People.signIn(me);
        assertThat(reminders.open(Ids.next())).isEmpty();
        assertThat(reminders.open(reminder.id())).contains(reminder);
        assertThat(reminders.open(reminder.id())).isEmpty();
    }

    @Test
    void theDayAfterANotificationOpensNothingAndAWeekAfterItIsForgotten() {
        want(ReminderKind.PLANNED);
        planned("Call", Duration.ofHours(1));
        clock.advance(Duration.ofHours(1));
        Reminder reminder = reminders.takeUp().orElseThrow();
        clock.advance(Duration.ofDays(1));
        assertThat(reminders.open(reminder.id())).isEmpty();
        clock.advance(Duration.ofDays(7));
        planned("Again", Duration.ofHours(1));
        clock.advance(Duration.ofHours(1));
        assertThat(names()).containsExactly("Again");
        assertThat(sql.sql("select count(*) from reminder where user_id = :owner")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
