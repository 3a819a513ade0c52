package app.taskaversion.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.error.InvalidTransition;
import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.task.TaskId;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

abstract class InstanceServiceContract {

    @Autowired
    private InstanceService instances;

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends InstanceServiceContract {}

    @PostgresTest
    static class OnPostgresTest extends InstanceServiceContract {}

    private InstanceId start(TaskId task) {
        return instances.startTask(task, StartRequest.via(StartVia.SUGGESTION)).instance();
    }

    private InstanceState state(InstanceId id) {
        return queries.details(id).state();
    }

    @Test
    void oneTapStartsTheClockAndStoresNoGuess() {
        InstanceId id = start(tasks.create("Call the dentist", 0));

        assertThat(queries.running()).get().satisfies(running -> {
            assertThat(running.id()).isEqualTo(id);
            assertThat(running.runningSince()).isEqualTo(TestClock.START);
            assertThat(running.ownDread()).isNull();
            assertThat(running.guessedMinutes()).isNull();
        });
        assertThat(queries.details(id).guess()).isEqualTo(Guess.NONE);
    }

    @Test
    void theTasksMinutesAreNotTakenForTypedOnes() {
        InstanceId id = start(tasks.create("Write report", 45));
        assertThat(queries.details(id).guess().estimateMinutes()).isEqualTo(45);
        assertThat(queries.details(id).guess().estimateSource()).isEqualTo(AnswerSource.TEMPLATE);
    }

    @Test
    void aDreadChipIsThePersonsOwnGuess() {
        InstanceId id = instances
                .startTask(
                        tasks.create("Call", 0),
                        StartRequest.via(StartVia.SUGGESTION).with(Guess.of(null, Rating.chip(4))))
                .instance();
        Guess guess = queries.details(id).guess();
        assertThat(guess.expectedAversion()).isEqualTo(75);
        assertThat(guess.expectedAversionSource()).isEqualTo(AnswerSource.USER);
        assertThat(guess.expectedAversionResolution()).isEqualTo(5);
    }

    @Test
    void pausingTenTimesLosesNothing() {
        InstanceId id = start(tasks.create("Sort papers", 0));
        for (int i = 0; i < 10; i++) {
            clock.advance(Duration.ofSeconds(61));
            instances.pause(id, "phone " + i, null);
            clock.advanceMinutes(7);
            StartResult unused = instances.start(id, StartRequest.via(StartVia.RESUME));
        }
        clock.advance(Duration.ofSeconds(30));
        instances.complete(id, Outcome.NONE);

        InstanceDetails details = queries.details(id);
        assertThat(details.figures().durationMinutes()).isCloseTo(10 * 61 / 60.0 + 0.5, within(1e-9));
        assertThat(details.sessions()).hasSize(11);
        assertThat(details.sessions())
                .extracting(InstanceDetails.Session::pauseReason)
                .contains("phone 0", "phone 9");
        assertThat(details.firstStartedAt()).isEqualTo(TestClock.START);
        assertThat(details.steps()).hasSize(1 + 20 + 1);
    }

    @Test
    void timeOverMidnightAndOverAClockChangeIsRight() {
        preferences.set(PreferenceKey.TIME_ZONE, "Europe/Berlin");
        clock.set(Instant.parse("2026-10-24T21:50:00Z"));
        InstanceId id = start(tasks.create("Night shift", 0));
        clock.set(Instant.parse("2026-10-25T02:05:00Z")); // 23:50 summer time to 03:05 winter time
        instances.complete(id, Outcome.NONE);
        assertThat(queries.details(id).figures().durationMinutes()).isEqualTo(255);
    }

    @Test
    void startingAnotherPausesTheFirstAndUndoLetsItRunOnWithoutAGap() {
        InstanceId first = start(tasks.create("First", 0));
        clock.advanceMinutes(5);
        StartResult second = instances.startTask(tasks.create("Second", 0), StartRequest.via(StartVia.LIST));

        assertThat(second.pausedOther()).isEqualTo(first);
        assertThat(second.pausedOtherName()).isEqualTo("First");
        assertThat(state(first)).isEqualTo(InstanceState.PAUSED);

        clock.advanceMinutes(1);
        instances.undoStart(second);
        assertThat(queries.running()).get().extracting(RunningInstance::id).isEqualTo(first);
        assertThatThrownBy(() -> queries.details(second.instance())).isInstanceOf(NotFound.class);
        clock.advanceMinutes(4);
        instances.complete(first, Outcome.NONE);
        assertThat(queries.details(first).figures().durationMinutes()).isEqualTo(10);
    }

    @Test
    void answersMayComeAfterDoneAndReplaceEachOther() {
        InstanceId id = start(tasks.create("Call", 0));
        clock.advanceMinutes(12);
        instances.complete(id, Outcome.NONE);
        assertThat(queries.details(id).outcome()).isEqualTo(Outcome.NONE);

        instances.answer(id, Outcome.of(Rating.chip(2), null));
        instances.answer(id, Outcome.of(Rating.chip(2), Rating.chip(4)).withMinutes(15.0));
        InstanceDetails details = queries.details(id);
        assertThat(details.outcome().actualAversion()).isEqualTo(25);
        assertThat(details.outcome().actualRelief()).isEqualTo(75);
        assertThat(details.figures().durationMinutes()).isEqualTo(15);
        assertThat(details.state()).isEqualTo(InstanceState.COMPLETED);
    }

    @Test
    void derivedFiguresFollowAnEditAndThePictureBeforeIsKept() {
        InstanceId id = instances.plan(
                tasks.create("Call", 0),
                Guess.of(10.0, Rating.chip(4)).withRelief(new Rating(40, Rating.FINE)),
                null,
                null);
        clock.advanceMinutes(25);
        StartResult unused = instances.start(id, StartRequest.via(StartVia.LIST));
        clock.advanceMinutes(10);
        instances.complete(id, Outcome.of(Rating.chip(2), new Rating(70, Rating.FINE)));
        InstanceDetails before = queries.details(id);
        assertThat(before.figures().netRelief()).isEqualTo(30);
        assertThat(before.figures().delayMinutes()).isEqualTo(25);

        instances.edit(
                id,
                new InstanceEdit(
                        before.guess(),
                        before.outcome().withRelief(new Rating(20, Rating.FINE)).withMinutes(8.0),
                        before.completedAt(),
                        null,
                        null,
                        null));
        InstanceDetails after = queries.details(id);
        assertThat(after.figures().netRelief()).isEqualTo(-20);
        assertThat(after.figures().durationMinutes()).isEqualTo(8);
        assertThat(after.editedAt()).isNotNull();
        assertThat(after.steps().getLast().kind()).isEqualTo("EDITED");
    }

    @Test
    void lettingGoIsNeutralKeepsTheTimeAndCanBeTakenBack() {
        InstanceId id = start(tasks.create("Wash the car", 0));
        clock.advanceMinutes(3);
        instances.letGo(id, null, null);
        assertThat(state(id)).isEqualTo(InstanceState.CANCELLED);
        assertThat(queries.running()).isEmpty();

        clock.advance(Duration.ofSeconds(5));
        instances.undoLetGo(id);
        assertThat(queries.running()).get().satisfies(running -> {
            assertThat(running.runningSince()).isEqualTo(TestClock.START);
            assertThat(running.minutesBefore()).isZero();
        });
    }

    @Test
    void aPlannedOneThatIsLetGoComesBackAsPlanned() {
        InstanceId id = instances.plan(tasks.create("Wash", 0), Guess.NONE, null, null);
        instances.letGo(id, "other", "sold the car");
        instances.undoLetGo(id);
        assertThat(state(id)).isEqualTo(InstanceState.INITIALIZED);
    }

    @Test
    void anEndThatIsTakenBackWhileAnotherRunsIsBegunAndNotRunning() {
        InstanceId first = start(tasks.create("First", 0));
        clock.advanceMinutes(4);
        instances.complete(first, Outcome.NONE);
        InstanceId second = start(tasks.create("Second", 0));
        instances.undoComplete(first);
        assertThat(state(first)).isEqualTo(InstanceState.PAUSED);
        assertThat(queries.running()).get().extracting(RunningInstance::id).isEqualTo(second);
        StartResult unused = instances.start(first, StartRequest.via(StartVia.RESUME));
        assertThat(queries.running())
                .get()
                .extracting(RunningInstance::minutesBefore)
                .isEqualTo(4.0);
    }

    @Test
    void notTodayKeepsTheStateRemembersTheOldPlanAndCanBeTakenBack() {
        InstanceId id = instances.plan(tasks.create("Letter", 0), Guess.NONE, null, null);
        instances.postpone(id, Postponement.onCue("after coffee"), null);
        instances.postpone(id, Postponement.until(TestClock.START.plus(Duration.ofDays(1))), null);
        assertThat(queries.details(id).plannedKind()).isEqualTo(PlannedKind.AT);
        assertThat(state(id)).isEqualTo(InstanceState.INITIALIZED);

        instances.undoPostpone(id);
        assertThat(queries.details(id).plannedKind()).isEqualTo(PlannedKind.CUE);
        assertThat(queries.details(id).cue()).isEqualTo("after coffee");
    }

    @Test
    void whatIsPutOffIsNotWaitingUntilItsTimeComes() {
        InstanceId later = instances.plan(
                tasks.create("Later", 0), Guess.NONE, Postponement.until(TestClock.START.plusSeconds(3600)), null);
        InstanceId someday = instances.plan(tasks.create("Someday", 0), Guess.NONE, Postponement.someday(), null);
        InstanceId now = instances.plan(tasks.create("Now", 0), Guess.NONE, null, null);

        assertThat(ids(InstanceFilter.Group.WAITING, TestClock.START)).containsExactly(now);
        assertThat(ids(InstanceFilter.Group.LATER, TestClock.START)).containsExactly(later);
        assertThat(ids(InstanceFilter.Group.SOMEDAY, TestClock.START)).containsExactly(someday);
        assertThat(ids(InstanceFilter.Group.WAITING, TestClock.START.plusSeconds(3600)))
                .contains(later, now);
        assertThat(queries.count(InstanceFilter.of(InstanceFilter.Group.OPEN, TestClock.START)))
                .isEqualTo(3);
    }

    private List<InstanceId> ids(InstanceFilter.Group group, Instant now) {
        return queries.list(InstanceFilter.of(group, now), 0, 50).stream()
                .map(InstanceRow::id)
                .toList();
    }

    @Test
    void searchTakesPercentAndUnderscoreAsTheyAre() {
        InstanceId id = instances.plan(tasks.create("100% of_it", 0), Guess.NONE, null, null);
        InstanceId other = instances.plan(tasks.create("100 of it", 0), Guess.NONE, null, null);
        var filter = new InstanceFilter(InstanceFilter.Group.OPEN, "0% OF_", null, TestClock.START);
        assertThat(queries.list(filter, 0, 10)).extracting(InstanceRow::id).containsExactly(id);
        assertThat(other).isNotEqualTo(id);
    }

    @Test
    void aDeletedOneComesBackWithItsTime() {
        InstanceId id = start(tasks.create("Call", 0));
        clock.advanceMinutes(3);
        instances.delete(id);
        assertThat(queries.running()).isEmpty();
        assertThatThrownBy(() -> instances.pause(id, null, null)).isInstanceOf(NotFound.class);
        instances.restore(id);
        assertThat(state(id)).isEqualTo(InstanceState.PAUSED);
        assertThat(queries.details(id).sessions()).hasSize(1);
    }

    @Test
    void illegalStepsAreRefusedAndChangeNothing() {
        InstanceId id = instances.plan(tasks.create("Call", 0), Guess.NONE, null, null);
        assertThatThrownBy(() -> instances.pause(id, null, null)).isInstanceOf(InvalidTransition.class);
        assertThatThrownBy(() -> instances.answer(id, Outcome.NONE)).isInstanceOf(InvalidTransition.class);
        assertThatThrownBy(() -> instances.undoLetGo(id)).isInstanceOf(InvalidTransition.class);
        assertThatThrownBy(() -> instances.restore(id)).isInstanceOf(InvalidTransition.class);
        instances.complete(id, Outcome.NONE);
        assertThatThrownBy(() -> instances.letGo(id, null, null)).isInstanceOf(InvalidTransition.class);
        assertThatThrownBy(() -> instances.start(id, StartRequest.via(StartVia.LIST)))
                .isInstanceOf(InvalidTransition.class);
        assertThat(queries.details(id).steps()).hasSize(2);
    }

    @Test
    void aForgottenClockIsAskedAboutOnceAndNothingIsAddedSilently() {
        InstanceId id = start(tasks.create("Call", 20));
        clock.advanceMinutes(179);
        assertThat(queries.running())
                .get()
                .extracting(RunningInstance::askWhetherForgotten)
                .isEqualTo(false);
        clock.advanceMinutes(2);
        assertThat(queries.running())
                .get()
                .extracting(RunningInstance::askWhetherForgotten)
                .isEqualTo(true);

        instances.answerForgotten(id, ForgottenAnswer.stopped(TestClock.START.plus(Duration.ofMinutes(25))));
        assertThat(state(id)).isEqualTo(InstanceState.PAUSED);
        instances.complete(id, Outcome.NONE);
        assertThat(queries.details(id).figures().durationMinutes()).isEqualTo(25);
    }

    @Test
    void stillGoingIsNotAskedAgainAndDontCountLeavesNoMinutes() {
        InstanceId id = start(tasks.create("Paint", 0));
        clock.advanceMinutes(200);
        instances.answerForgotten(id, ForgottenAnswer.stillGoing());
        clock.advanceMinutes(300);
        assertThat(queries.running())
                .get()
                .extracting(RunningInstance::askWhetherForgotten)
                .isEqualTo(false);
        instances.answerForgotten(id, ForgottenAnswer.dontCount());
        instances.complete(id, Outcome.NONE);
        assertThat(queries.details(id).figures().durationMinutes()).isZero();
    }

    @Test
    void doneAlreadyNeedsNoClockAndMinutesMayBeAbsent() {
        TaskId task = tasks.create("Walk", 0);
        InstanceId with = instances.doneAlready(task, TestClock.START.minusSeconds(7200), 30.0);
        InstanceId without = instances.doneAlready(task, TestClock.START.minusSeconds(3600), null);
        assertThat(queries.details(with).figures().durationMinutes()).isEqualTo(30);
        assertThat(queries.details(without).figures().durationMinutes()).isNull();
        assertThat(queries.details(without).figures().daysSinceLastTime()).isCloseTo(1 / 24.0, within(1e-9));
    }

    @Test
    void theDaysSinceTheLastTimeCountFromThatTask() {
        TaskId task = tasks.create("Walk", 0);
        InstanceId first = start(task);
        instances.complete(first, Outcome.NONE);
        clock.advance(Duration.ofHours(36));
        InstanceId second = start(task);
        assertThat(queries.details(first).figures().daysSinceLastTime()).isNull();
        assertThat(queries.details(second).figures().daysSinceLastTime()).isEqualTo(1.5);
    }

    @Test
    void lookingForwardNeedsBothAnswersForAChange() {
        InstanceId id = instances.plan(tasks.create("Concert", 0), Guess.NONE, null, null);
        instances.anticipation(id, false, 80.0);
        assertThat(queries.details(id).figures().excitementChange()).isNull();
        instances.anticipation(id, true, 30.0);
        assertThat(queries.details(id).figures().excitementChange()).isEqualTo(-50);
    }

    @Test
    void aRatingOutsideTheScaleIsRefused() {
        assertThatThrownBy(() -> new Rating(101, Rating.FINE)).isInstanceOf(LimitExceeded.class);
        InstanceId id = instances.plan(tasks.create("Concert", 0), Guess.NONE, null, null);
        assertThatThrownBy(() -> instances.anticipation(id, true, -1.0)).isInstanceOf(LimitExceeded.class);
    }

    @Test
    void somebodyElsesInstanceDoesNotExist() {
        InstanceId id = start(tasks.create("Mine", 0));
        People.signIn(People.create(context));
        assertThatThrownBy(() -> queries.details(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> instances.pause(id, null, null)).isInstanceOf(NotFound.class);
        assertThat(queries.running()).isEmpty();
    }
}
