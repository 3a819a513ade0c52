package app.taskaversion.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.task.TaskService;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceDetails;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.InstanceState;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.Rating;
import app.taskaversion.tracking.StartRequest;
import app.taskaversion.tracking.StartVia;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

abstract class SyncServiceContract {

    @Autowired
    private SyncService sync;

    @Autowired
    private InstanceService instances;

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private TaskService taskService;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private ConsentService consents;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestSql sql;

    @Autowired
    private CurrentOwner owner;

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends SyncServiceContract {}

    @PostgresTest
    static class OnPostgresTest extends SyncServiceContract {}

    private final Taps taps = new Taps();

    private static Instant at(int minute) {
        return TestClock.START.plus(Duration.ofMinutes(minute));
    }

    private InstanceId plan(String name) {
        return instances.plan(tasks.create(name, 0), Guess.NONE, null, null);
    }

    private void start(InstanceId id, int minute) {
        clock.set(at(minute));
        var unused = instances.start(id, StartRequest.via(StartVia.LIST));
    }

    private void pause(InstanceId id, int minute) {
        clock.set(at(minute));
        instances.pause(id, null, null);
    }

    /** The connection is back two hours after the start of the day. */
    private List<SyncAnswer> send() {
        clock.set(at(120));
        return sync.take(clock.instant(), taps.all());
    }

    private static List<String> said(List<SyncAnswer> answers) {
        return answers.stream()
                .map(answer -> answer.outcome() + (answer.reason() == null ? "" : " " + answer.reason()))
                .toList();
    }

    private InstanceDetails details(InstanceId id) {
        return queries.details(id);
    }

    private double minutes(InstanceId id) {
        return details(id).sessions().stream()
                .map(InstanceDetails.Session::minutes)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private long stored(String table) {
        return sql.sql("select count(*) from " + table + " where user_id = :owner")
                .query(Long.class)
                .single();
    }

    // ---- the loop ----

    @Test
    void whatWasCapturedStartedStoppedAndFinishedIsThereWithItsTimes() {
        UUID line = taps.capture("Call the dentist ~15m @home", at(0));
        taps.tap(SyncKind.START, line, at(5))
                .tap(SyncKind.PAUSE, line, at(12))
                .tap(SyncKind.START, line, at(20))
                .tap(SyncKind.DONE, line, at(30));
        List<SyncAnswer> answers = send();
        assertThat(said(answers)).containsOnly("TAKEN");
        InstanceId id = Objects.requireNonNull(answers.getFirst().instance());
        InstanceDetails done = details(id);
        assertThat(done.state()).isEqualTo(InstanceState.COMPLETED);
        assertThat(done.completedAt()).isEqualTo(at(30));
        assertThat(done.guess().estimateMinutes()).isEqualTo(15.0);
        assertThat(minutes(id)).isEqualTo(17);
        assertThat(done.outcome()).isEqualTo(Outcome.NONE);
        assertThat(taskService.findByName("Call the dentist")).isPresent();
    }

    @Test
    void aStartOfAKnownTaskMakesAnEntryAndRunsOn() {
        UUID begun = taps.begin(tasks.create("Sort papers", 0), at(100));
        InstanceId id = Objects.requireNonNull(send().getFirst().instance());
        assertThat(queries.running()).hasValueSatisfying(running -> {
            assertThat(running.id()).isEqualTo(id);
            assertThat(running.runningSince()).isEqualTo(at(100));
        });
        Taps later = new Taps().tap(SyncKind.PAUSE, begun, at(110));
        assertThat(said(sync.take(clock.instant(), later.all()))).containsExactly("TAKEN");
        assertThat(minutes(id)).isEqualTo(10);
    }

    @Test
    void theDayOfALineIsTheDayOnWhichItWasWritten() {
        preferences.set(PreferenceKey.TIME_ZONE, "Europe/Berlin");
        taps.capture("Post the letter tomorrow", at(-24 * 60));
        InstanceId id = Objects.requireNonNull(send().getFirst().instance());
        assertThat(details(id).dueAt()).isEqualTo(Instant.parse("2026-11-23T22:59:59Z"));
    }

    @Test
    void ratingsThatWereNotTouchedStayAbsent() {
        InstanceId id = plan("Taxes");
        taps.tap(SyncKind.DONE, id, at(3)).answer(id, 2, null, at(4));
        assertThat(said(send())).containsOnly("TAKEN");
        assertThat(details(id).outcome().actualAversion()).isEqualTo(25.0);
        assertThat(details(id).outcome().actualAversionResolution()).isEqualTo(5);
        assertThat(details(id).outcome().actualRelief()).isNull();
    }

    // ---- the same told twice ----

    @Test
    void toldTwiceItIsAnsweredTheSameAndHappensOnce() {
        UUID line = taps.capture("Call the dentist", at(0));
        taps.tap(SyncKind.START, line, at(5)).tap(SyncKind.DONE, line, at(15));
        List<SyncAnswer> first = send();
        long events = stored("instance_event");
        assertThat(send()).isEqualTo(first);
        assertThat(stored("task_instance")).isEqualTo(1);
        assertThat(stored("work_session")).isEqualTo(1);
        assertThat(stored("instance_event")).isEqualTo(events);
        assertThat(stored("sync_event")).isEqualTo(3);
    }

    @Test
    void theServerGivesTheOrderAndKeepsHowFarTheClockWasOff() {
        taps.capture("One", at(0));
        taps.capture("Two", at(1));
        clock.set(at(120));
        var unused = sync.take(at(110), taps.all());
        assertThat(sql.sql("select arrival, clock_offset_ms from sync_event where user_id = :owner order by arrival")
                        .query((row, number) -> row.getLong(1) + " " + row.getLong(2))
                        .list())
                .containsExactly("1 600000", "2 600000");
        assertThat(sql.sql("select happened_at from sync_event where user_id = :owner and arrival = 1")
                        .query((row, number) -> row.getTimestamp(1).toInstant())
                        .single())
                .isEqualTo(at(10));
    }

    // ---- two devices ----

    @Test
    void timeThatTwoDevicesCoverCountsOnce() {
        InstanceId id = plan("Taxes");
        start(id, 10);
        pause(id, 40);
        taps.tap(SyncKind.START, id, at(20)).tap(SyncKind.PAUSE, id, at(60));
        assertThat(said(send())).containsExactly("MERGED", "TAKEN");
        assertThat(minutes(id)).isEqualTo(50);
        assertThat(details(id).state()).isEqualTo(InstanceState.PAUSED);
    }

    @Test
    void aMinuteOfThePersonIsNotCountedForTwoThings() {
        InstanceId one = plan("Taxes");
        InstanceId two = plan("Dishes");
        start(two, 20);
        pause(two, 30);
        taps.tap(SyncKind.START, one, at(10)).tap(SyncKind.PAUSE, one, at(40));
        assertThat(said(send())).containsExactly("MERGED", "TAKEN");
        assertThat(minutes(one)).isEqualTo(20);
        assertThat(minutes(two)).isEqualTo(10);
    }

    @Test
    void aClockThatRunsSinceBeforeIsStoppedWhereTheOtherBegan() {
        InstanceId one = plan("Taxes");
        InstanceId two = plan("Dishes");
        start(two, 0);
        taps.tap(SyncKind.START, one, at(10)).tap(SyncKind.PAUSE, one, at(25));
        assertThat(said(send())).containsExactly("TAKEN", "TAKEN");
        assertThat(details(two).state()).isEqualTo(InstanceState.PAUSED);
        assertThat(minutes(two)).isEqualTo(10);
        assertThat(minutes(one)).isEqualTo(15);
    }

    @Test
    void theLaterStartRunsOn() {
        InstanceId one = plan("Taxes");
        InstanceId two = plan("Dishes");
        start(two, 50);
        taps.tap(SyncKind.START, one, at(30));
        assertThat(said(send())).containsExactly("TAKEN");
        assertThat(queries.running()).get().extracting(running -> running.id()).isEqualTo(two);
        assertThat(minutes(one)).isEqualTo(20);
        assertThat(details(one).state()).isEqualTo(InstanceState.PAUSED);
    }

    @Test
    void theSameClockOnBothDevicesIsOneAndTheStopIsTheLastWord() {
        InstanceId id = plan("Taxes");
        start(id, 20);
        taps.tap(SyncKind.START, id, at(10)).tap(SyncKind.PAUSE, id, at(45));
        assertThat(said(send())).containsExactly("MERGED", "TAKEN");
        assertThat(minutes(id)).isEqualTo(35);
        assertThat(details(id).state()).isEqualTo(InstanceState.PAUSED);
    }

    @Test
    void aStopBeforeALaterStartOfTheSameLeavesItRunning() {
        InstanceId id = plan("Taxes");
        start(id, 60);
        taps.tap(SyncKind.START, id, at(10)).tap(SyncKind.PAUSE, id, at(20));
        assertThat(said(send())).containsExactly("MERGED", "MERGED");
        assertThat(details(id).state()).isEqualTo(InstanceState.RUNNING);
        pause(id, 120);
        assertThat(minutes(id)).isEqualTo(70);
    }

    /** It began before the connection came back; what somebody did elsewhere meanwhile is not in its minutes. */
    @Test
    void aClockThatWasToldWhileItRanLosesWhatIsCoveredByNow() {
        InstanceId one = plan("Taxes");
        InstanceId two = plan("Dishes");
        start(two, 15);
        pause(two, 25);
        taps.tap(SyncKind.START, one, at(10));
        assertThat(said(send())).containsExactly("TAKEN");
        clock.set(at(130));
        assertThat(said(sync.take(
                        clock.instant(),
                        new Taps().tap(SyncKind.PAUSE, one, at(125)).all())))
                .containsExactly("TAKEN");
        assertThat(minutes(one)).isEqualTo(105);
    }

    @Test
    void whatWasDoneElsewhereStaysDoneAndItsRatingsCountIfTheyAreLater() {
        InstanceId id = plan("Taxes");
        clock.set(at(10));
        instances.complete(id, Outcome.NONE);
        instances.answer(id, Outcome.of(Rating.chip(5), null));
        taps.tap(SyncKind.START, id, at(2)).tap(SyncKind.DONE, id, at(8)).answer(id, 1, 4, at(9));
        assertThat(said(send())).containsExactly("MERGED", "KEPT DONE_BEFORE", "MERGED");
        assertThat(details(id).completedAt()).isEqualTo(at(10));
        assertThat(details(id).outcome().actualAversion()).isEqualTo(100.0);
        assertThat(details(id).outcome().actualRelief()).isEqualTo(75.0);
        assertThat(minutes(id)).isEqualTo(6);

        Taps later = new Taps().answer(id, 3, null, at(60));
        assertThat(said(sync.take(clock.instant(), later.all()))).containsExactly("TAKEN");
        assertThat(details(id).outcome().actualAversion()).isEqualTo(50.0);
        assertThat(sql.sql("select cast(payload as varchar(4000)) from instance_event where user_id = :owner"
                                + " and kind = 'ANSWERED' order by id desc limit 1")
                        .query((row, number) -> String.valueOf(row.getString(1)))
                        .single())
                .contains("100");
    }

    @Test
    void whatCannotBeTakenIsKeptWithAReason() {
        InstanceId gone = plan("Old plan");
        InstanceId letGo = plan("Wash the car");
        InstanceId runs = plan("Taxes");
        instances.delete(gone);
        instances.letGo(letGo, null, null);
        start(runs, 30);
        taps.tap(SyncKind.START, gone, at(1))
                .tap(SyncKind.DONE, letGo, at(2))
                .tap(SyncKind.DONE, runs, at(20))
                .answer(runs, 4, 2, at(21))
                .tap(SyncKind.LET_GO, new InstanceId(UUID.randomUUID()), at(22));
        taps.capture("   ", at(23));
        assertThat(said(send()))
                .containsExactly(
                        "KEPT GONE",
                        "KEPT LET_GO_BEFORE",
                        "KEPT RUNS_SINCE",
                        "KEPT NOT_DONE",
                        "KEPT GONE",
                        "KEPT UNCLEAR");
        assertThat(details(runs).state()).isEqualTo(InstanceState.RUNNING);
        assertThat(sql.sql("select cast(payload as varchar(4000)) from sync_event where user_id = :owner"
                                + " and payload is not null order by arrival")
                        .query((row, number) -> String.valueOf(row.getString(1)).replace(" ", ""))
                        .list())
                .hasSize(2)
                .first()
                .asString()
                .contains("\"dread\":4", "\"relief\":2");
    }

    @Test
    void ratingsThatMayNotBeKeptAreNotKeptAnywhere() {
        consents.withdraw(Purpose.FEELINGS, ConsentWay.SWITCH);
        InstanceId id = plan("Taxes");
        taps.tap(SyncKind.DONE, id, at(3)).answer(id, 2, 4, at(4));
        assertThat(said(send())).containsExactly("TAKEN", "KEPT NOT_KEPT");
        assertThat(details(id).outcome()).isEqualTo(Outcome.NONE);
        assertThat(sql.sql("select count(*) from sync_event where user_id = :owner and payload is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void somethingIsLetGoAndWhatWasWorkedStays() {
        InstanceId id = plan("Taxes");
        taps.tap(SyncKind.START, id, at(1)).tap(SyncKind.LET_GO, id, at(9));
        assertThat(said(send())).containsExactly("TAKEN", "TAKEN");
        assertThat(details(id).state()).isEqualTo(InstanceState.CANCELLED);
        assertThat(minutes(id)).isEqualTo(8);
    }

    // ---- clocks ----

    @Test
    void midnightAndTheChangeOfClocksMakeNoDifference() {
        preferences.set(PreferenceKey.TIME_ZONE, "Europe/Berlin");
        // From 23:30 over midnight and over 2:00, where the clocks go forward to 3:00, to 4:00.
        InstanceId id = plan("Read");
        taps.tap(SyncKind.START, id, Instant.parse("2026-03-28T22:30:00Z"))
                .tap(SyncKind.PAUSE, id, Instant.parse("2026-03-29T02:00:00Z"));
        assertThat(said(send())).containsOnly("TAKEN");
        assertThat(minutes(id)).isEqualTo(3 * 60 + 30);
        // And back: from 2:30 to 2:30 an hour later.
        Taps autumn = new Taps()
                .tap(SyncKind.START, id, Instant.parse("2026-10-25T00:30:00Z"))
                .tap(SyncKind.PAUSE, id, Instant.parse("2026-10-25T01:30:00Z"));
        assertThat(said(sync.take(clock.instant(), autumn.all()))).containsOnly("TAKEN");
        assertThat(minutes(id)).isEqualTo(4 * 60 + 30);
    }

    @Test
    void aClockOfTheBrowserThatIsTwoHoursBehindIsPutRight() {
        InstanceId id = plan("Taxes");
        taps.tap(SyncKind.START, id, at(-60)).tap(SyncKind.DONE, id, at(-50));
        clock.set(at(120));
        assertThat(said(sync.take(at(0), taps.all()))).containsOnly("TAKEN");
        assertThat(details(id).completedAt()).isEqualTo(at(70));
        assertThat(minutes(id)).isCloseTo(10, within(0.001));
    }

    @Test
    void aClockThatWasSetBackInBetweenCountsAsNoTime() {
        InstanceId id = plan("Taxes");
        taps.tap(SyncKind.START, id, at(30)).tap(SyncKind.PAUSE, id, at(10));
        send();
        assertThat(minutes(id)).isZero();
        assertThat(details(id).state()).isEqualTo(InstanceState.PAUSED);
    }

    // ---- whose ----

    @Test
    void whatIsSomebodyElsesIsNotThere() {
        InstanceId theirs = plan("Lawyer");
        OwnerId me = owner.get();
        OwnerId other = People.create(context);
        People.signIn(other);
        taps.tap(SyncKind.START, theirs, at(1)).tap(SyncKind.DONE, theirs, at(2));
        taps.begin(Objects.requireNonNull(taskOf(me, theirs)), at(3));
        assertThat(said(send())).containsOnly("KEPT GONE");
        assertThat(sync.copy().card()).isNull();
        People.signIn(me);
        assertThat(details(theirs).state()).isEqualTo(InstanceState.INITIALIZED);
        assertThat(stored("sync_event")).isZero();
    }

    private app.taskaversion.task.TaskId taskOf(OwnerId whose, InstanceId id) {
        return owner.callAs(whose, () -> Objects.requireNonNull(details(id).task()));
    }

    @Test
    void nobodyIsRefused() {
        People.signOut();
        assertThatThrownBy(() -> sync.take(at(0), List.of())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(sync::copy).isInstanceOf(AccessDeniedException.class);
    }

    /** Twelve tabs that find the connection again at the same moment. */
    @Test
    void whatIsSentAtTheSameMomentIsTakenOneAfterTheOther() throws Exception {
        int tabs = 12;
        OwnerId person = owner.get();
        clock.set(at(120));
        CyclicBarrier together = new CyclicBarrier(tabs);
        List<Future<List<SyncAnswer>>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(tabs)) {
            for (int i = 0; i < tabs; i++) {
                Taps tab = new Taps();
                tab.capture("Tab " + i, at(i));
                answers.add(threads.submit(() -> {
                    together.await();
                    return owner.callAs(person, () -> sync.take(clock.instant(), tab.all()));
                }));
            }
        }
        for (Future<List<SyncAnswer>> answer : answers) {
            assertThat(said(answer.get())).containsExactly("TAKEN");
        }
        assertThat(stored("sync_event")).isEqualTo(tabs);
    }

    @Test
    void moreThanTwoHundredAtOnceAreRefused() {
        taps.capture("One", at(0));
        List<SyncEvent> many =
                Collections.nCopies(SyncService.MOST + 1, taps.all().getFirst());
        assertThatThrownBy(() -> sync.take(at(0), many)).isInstanceOf(LimitExceeded.class);
        assertThat(stored("sync_event")).isZero();
    }

    // ---- the copy ----

    @Test
    void theCopyHoldsWhatRunsThenWhatWaitsThenTasks() {
        tasks.create("Only a task", 20);
        InstanceId waits = plan("Waits");
        InstanceId runs = plan("Runs");
        start(runs, 5);
        OfflineCopy copy = sync.copy();
        assertThat(copy.person()).isEqualTo(owner.get().value());
        assertThat(Objects.requireNonNull(copy.card()).name()).isEqualTo("Runs");
        assertThat(copy.card().since()).isEqualTo(at(5));
        assertThat(copy.next()).extracting(OfflineCopy.Thing::name).containsExactly("Waits", "Only a task");
        assertThat(copy.next().getFirst().instance()).isEqualTo(waits.value());
        assertThat(copy.next().getLast().instance()).isNull();
        assertThat(copy.next().getLast().guess()).isEqualTo(20.0);
        pause(runs, 15);
        assertThat(sync.copy().card())
                .satisfies(card -> assertThat(card)
                        .isNotNull()
                        .extracting(OfflineCopy.Thing::minutes)
                        .isEqualTo(10.0));
        for (int i = 0; i < 30; i++) {
            plan("More " + i);
        }
        assertThat(sync.copy().next()).hasSize(OfflineCopy.NEXT);
    }
}
