package app.taskaversion.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.taskaversion.emotion.EmotionService;
import app.taskaversion.note.NoteService;
import app.taskaversion.platform.error.Conflict;
import app.taskaversion.privacy.ConsentEntry;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskService;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSignIn;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Without a yes the app is a plain timer: each step works, and nothing about feelings or in sentences is kept. */
abstract class AllowedAnswersContract {

    private static final Guess GUESS = new Guess(
            15.0,
            AnswerSource.USER,
            75.0,
            AnswerSource.USER,
            5,
            70.0,
            60.0,
            50.0,
            AnswerSource.USER,
            5,
            1.0,
            2.0,
            3.0,
            4.0,
            5.0,
            6.0,
            7.0,
            "desk",
            "my own words");

    private static final Outcome OUTCOME = new Outcome(
            25.0,
            5,
            50.0,
            5,
            1.0,
            2.0,
            3.0,
            4.0,
            5.0,
            6.0,
            7.0,
            80.0,
            12.0,
            AnswerSource.USER,
            "my own words",
            8.0,
            9.0);

    @Autowired
    private ConsentService consents;

    @Autowired
    private InstanceService instances;

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private TaskService tasks;

    @Autowired
    private NoteService notes;

    @Autowired
    private EmotionService emotions;

    @Autowired
    private TestSignIn signIn;

    @Autowired
    private TestClock clock;

    @SqliteTest
    static class OnSqliteTest extends AllowedAnswersContract {}

    @PostgresTest
    static class OnPostgresTest extends AllowedAnswersContract {}

    private InstanceDetails details(InstanceId id) {
        return queries.details(id);
    }

    private TaskId task() {
        return tasks.create(TaskData.named("Call the dentist")).id();
    }

    private static void refused(Purpose purpose, ThrowingCallable answer) {
        assertThatExceptionOfType(Conflict.class).isThrownBy(answer).withMessage("privacy.needed." + purpose.key());
    }

    @Test
    void withEverythingOffEachStepWorksAndKeepsThePlanOnly() {
        signIn.accountsMode();
        TaskId task = task();
        StartResult start = instances.startTask(task, new StartRequest(StartVia.SUGGESTION, GUESS, false, 80.0, null));
        clock.advanceMinutes(5);
        instances.pause(start.instance(), "my own words", 40.0);
        instances.start(start.instance(), new StartRequest(StartVia.RESUME, GUESS, false, 80.0, null));
        clock.advanceMinutes(5);
        instances.complete(start.instance(), OUTCOME);

        InstanceDetails done = details(start.instance());
        assertThat(done.guess()).isEqualTo(GUESS.withoutFeelings().withoutText());
        assertThat(done.guess().estimateMinutes()).isEqualTo(15);
        assertThat(done.outcome()).isEqualTo(OUTCOME.withoutFeelings().withoutText());
        assertThat(done.outcome().actualMinutes()).isEqualTo(12);
        assertThat(done.figures().capacityBefore()).isNull();
        assertThat(done.sessions())
                .extracting(InstanceDetails.Session::pauseReason)
                .containsOnlyNulls();

        InstanceId planned = instances.plan(task, GUESS, null, null);
        assertThat(details(planned).guess()).isEqualTo(GUESS.withoutFeelings().withoutText());
        instances.letGo(planned, null, "my own words");
        assertThat(details(planned).cancellationNote()).isNull();
        assertThat(consents.history()).isEmpty();
    }

    @Test
    void withEverythingOffAnAnswerByItselfIsRefusedInWords() {
        signIn.accountsMode();
        TaskId task = task();
        InstanceId open = instances.plan(task, Guess.NONE, null, null);
        refused(Purpose.FEELINGS, () -> instances.guess(open, GUESS.withoutText()));
        refused(Purpose.FREE_TEXT, () -> instances.guess(open, GUESS.withoutFeelings()));
        refused(Purpose.FEELINGS, () -> instances.anticipation(open, true, 50.0));
        InstanceId done = instances.doneAlready(task, TestClock.START, 10.0);
        refused(Purpose.FEELINGS, () -> instances.answer(done, Outcome.of(Rating.chip(2), null)));
        refused(Purpose.FREE_TEXT, () -> instances.answer(done, OUTCOME.withoutFeelings()));
        refused(
                Purpose.FEELINGS,
                () -> instances.emotions(
                        done,
                        Phase.DONE,
                        List.of(new EmotionAnswer(emotions.findOrAdd("tense").id(), null))));
        refused(
                Purpose.FREE_TEXT,
                () -> instances.edit(
                        done, new InstanceEdit(GUESS.withoutFeelings(), Outcome.NONE, null, null, null, null)));
        refused(Purpose.FREE_TEXT, () -> notes.add("slept badly"));
        refused(Purpose.FREE_TEXT, () -> tasks.addNote(task, "bring the card"));
        refused(Purpose.FREE_TEXT, () -> tasks.create(TaskData.named("Other").withDescription("my own words")));
        refused(
                Purpose.FEELINGS,
                () -> tasks.update(task, 1, TaskData.named("Call the dentist").withUsual(null, 50.0)));
        assertThat(details(done).outcome().withoutFeelings().withoutText())
                .isEqualTo(details(done).outcome());
        assertThat(notes.list(0, 10)).isEmpty();
        instances.answer(done, OUTCOME.withoutFeelings().withoutText());
        assertThat(details(done).outcome().completionPercent()).isEqualTo(80);
    }

    @Test
    void onOnesOwnMachineTheFirstAnswerIsWrittenDownAsTheYes() {
        TaskId task = task();
        InstanceId done = instances.doneAlready(task, TestClock.START, 10.0);
        assertThat(consents.history()).isEmpty();
        instances.answer(done, Outcome.of(Rating.chip(2), null));
        assertThat(consents.history())
                .extracting(ConsentEntry::purpose, ConsentEntry::way)
                .containsExactly(tuple(Purpose.FEELINGS, ConsentWay.FIRST_ANSWER));
        instances.answer(done, Outcome.of(Rating.chip(3), null));
        assertThat(consents.history()).hasSize(1);
        var unused = notes.add("slept badly");
        assertThat(consents.isGiven(Purpose.FREE_TEXT)).isTrue();
        InstanceId other = instances
                .startTask(task, StartRequest.via(StartVia.SUGGESTION).with(GUESS))
                .instance();
        assertThat(details(other).guess()).isEqualTo(GUESS);
        assertThat(consents.history()).hasSize(2);
    }

    @Test
    void whatWasKeptBeforeANoStaysAndMayBeTakenOut() {
        TaskId task = task();
        InstanceId done = instances.doneAlready(task, TestClock.START, 10.0);
        instances.answer(done, OUTCOME);
        consents.withdraw(Purpose.FEELINGS, ConsentWay.SWITCH);
        consents.withdraw(Purpose.FREE_TEXT, ConsentWay.SWITCH);

        instances.edit(done, new InstanceEdit(Guess.NONE, OUTCOME.withMinutes(20.0), null, null, null, null));
        assertThat(details(done).outcome()).isEqualTo(OUTCOME.withMinutes(20.0));
        refused(Purpose.FEELINGS, () -> instances.answer(done, OUTCOME.withRelief(Rating.chip(1))));
        instances.answer(done, OUTCOME.withAversion(null));
        assertThat(details(done).outcome().actualAversion()).isNull();
        assertThat(details(done).outcome().actualRelief()).isEqualTo(50);
    }

    @Test
    void aCopyTakesAlongWhatMayBeKept() {
        TaskId task = tasks.create(TaskData.named("Sort papers")
                        .withDescription("the blue box")
                        .withUsual(20.0, 75.0))
                .id();
        InstanceId planned = instances.plan(task, GUESS, null, null);
        consents.withdraw(Purpose.FEELINGS, ConsentWay.SWITCH);
        consents.withdraw(Purpose.FREE_TEXT, ConsentWay.SWITCH);
        TaskData copy = tasks.copy(task).data();
        assertThat(copy.description()).isNull();
        assertThat(copy.aversion()).isNull();
        assertThat(copy.estimateMinutes()).isEqualTo(20);
        assertThat(details(instances.copy(planned)).guess())
                .isEqualTo(GUESS.withoutFeelings().withoutText());
    }
}
