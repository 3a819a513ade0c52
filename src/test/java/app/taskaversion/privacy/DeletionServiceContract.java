package app.taskaversion.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.emotion.EmotionService;
import app.taskaversion.note.NoteService;
import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.privacy.internal.Turns;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskService;
import app.taskaversion.testsupport.OwnedRows;
import app.taskaversion.testsupport.OwnedTables;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSignIn;
import app.taskaversion.testsupport.TestSql;
import app.taskaversion.tracking.EmotionAnswer;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceDetails;
import app.taskaversion.tracking.InstanceEdit;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.Phase;
import app.taskaversion.tracking.Rating;
import app.taskaversion.tracking.StartRequest;
import app.taskaversion.tracking.StartVia;
import app.taskaversion.transfer.internal.EveryColumn;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

abstract class DeletionServiceContract {

    /** What a deletion writes down itself. */
    private static final Set<String> BOOKS = Set.of("consent_event", "deletion_holding", "deletion_holding_part");

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    @Autowired
    private DeletionService deletions;

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
    private TestClock clock;

    @Autowired
    private TestSignIn signIn;

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends DeletionServiceContract {}

    @PostgresTest
    static class OnPostgresTest extends DeletionServiceContract {}

    private Map<String, List<String>> content() {
        Map<String, List<String>> rows = new TreeMap<>(OwnedRows.of(context));
        rows.keySet().removeAll(BOOKS);
        return rows;
    }

    private String everything() {
        return content().toString();
    }

    private static UUID undoId(DeletionReceipt receipt) {
        return Objects.requireNonNull(receipt.undoId());
    }

    private long rows(String table) {
        return OwnedTables.rows(context).getOrDefault(table, -1L);
    }

    /** Somebody with a bit of everything, each word and number easy to find again. */
    private InstanceId lived() {
        TaskId task = tasks.create(TaskData.named("Call the dentist")
                        .withDescription("SENTENCE-task")
                        .withUsual(20.0, 61.5))
                .id();
        tasks.update(
                task,
                1,
                TaskData.named("Call").withDescription("SENTENCE-later").withUsual(20.0, 62.5));
        var unusedNote = tasks.addNote(task, "SENTENCE-tasknote");
        var unusedOther = notes.add("SENTENCE-note");
        InstanceId id = instances
                .startTask(
                        task,
                        StartRequest.via(StartVia.LIST)
                                .with(Guess.NONE
                                        .withAversion(new Rating(63.5, 100))
                                        .withPhysicalContext("desk")))
                .instance();
        clock.advanceMinutes(5);
        instances.pause(id, "SENTENCE-pause", null);
        instances.start(id, StartRequest.via(StartVia.RESUME));
        clock.advanceMinutes(5);
        instances.complete(id, Outcome.of(new Rating(64.5, 100), new Rating(65.5, 100)));
        instances.emotions(
                id,
                Phase.DONE,
                List.of(new EmotionAnswer(emotions.findOrAdd("WORD-tense").id(), 66.5)));
        InstanceDetails details = queries.details(id);
        Outcome noted = new Outcome(
                67.5,
                100,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "SENTENCE-done",
                null,
                null);
        instances.edit(id, new InstanceEdit(details.guess(), noted, null, null, null, null));
        return id;
    }

    @Test
    void withoutFeelingsNoRatingAndNoWordForAFeelingIsLeftAnywhere() {
        InstanceId id = lived();
        String before = everything();
        assertThat(before).contains("61.5", "62.5", "63.5", "64.5", "65.5", "66.5", "67.5", "WORD-tense");

        DeletionReceipt receipt = deletions.delete(Purpose.FEELINGS);

        assertThat(everything())
                .doesNotContain("61.5", "62.5", "63.5", "64.5", "65.5", "66.5", "67.5", "WORD-tense")
                .contains("SENTENCE-done", "SENTENCE-note", "desk");
        assertThat(receipt.counts())
                .contains(new DeletedCount("task_instance_cells", 1), new DeletedCount("emotion", 1));
        assertThat(queries.details(id).figures().durationMinutes()).isEqualTo(10);
        assertThat(consents.allowed().feelings()).isFalse();
        assertThat(consents.allowed().freeText()).isTrue();
        assertThat(deletions.preview(Purpose.FEELINGS)).isEmpty();
    }

    @Test
    void withoutFreeTextNoSentenceIsLeftAnywhere() {
        InstanceId id = lived();
        assertThat(everything())
                .contains("SENTENCE-task", "SENTENCE-later", "SENTENCE-tasknote", "SENTENCE-note")
                .contains("SENTENCE-pause", "SENTENCE-done");

        deletions.delete(Purpose.FREE_TEXT);

        assertThat(everything()).doesNotContain("SENTENCE").contains("67.5", "WORD-tense", "desk");
        assertThat(queries.details(id).name()).isEqualTo("Call");
        assertThat(consents.allowed().freeText()).isFalse();
    }

    /** For which something is collected by now. */
    private static final Set<Purpose> COLLECTED = EnumSet.of(
            Purpose.FEELINGS,
            Purpose.FREE_TEXT,
            Purpose.SURVEYS,
            Purpose.ALLOW_EXPERIMENTS,
            Purpose.PERSONAL_EXPERIMENTS,
            Purpose.PERSONAL_MODEL,
            Purpose.POOLED_TRAINING);

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void whatAPurposeDeletedComesBackAsItWas(Purpose purpose) {
        EveryColumn.fill(context);
        InstanceId unused = lived();
        consents.give(purpose, ConsentWay.SWITCH);
        Map<String, List<String>> before = content();
        List<DeletedCount> preview = deletions.preview(purpose);

        DeletionReceipt receipt = deletions.delete(purpose);

        assertThat(receipt.counts()).isEqualTo(preview);
        assertThat(consents.isGiven(purpose)).isFalse();
        if (COLLECTED.contains(purpose)) {
            assertThat(preview).isNotEmpty();
            assertThat(content()).isNotEqualTo(before);
            assertThat(deletions.undoable()).hasSize(1);
            deletions.undo(undoId(receipt));
            assertThat(consents.isGiven(purpose)).isFalse();
        } else {
            assertThat(preview).isEmpty();
            assertThat(receipt.undoId()).isNull();
        }
        assertThat(content()).isEqualTo(before);
        assertThat(deletions.undoable()).isEmpty();
        assertThat(rows("deletion_holding_part")).isZero();
    }

    @Test
    void daysThatWereDeletedComeBackAsTheyWere() {
        EveryColumn.fill(context);
        InstanceId unused = lived();
        Map<String, List<String>> before = content();
        List<DeletedCount> preview = deletions.previewDays(FIRST, LAST);

        DeletionReceipt receipt = deletions.deleteDays(FIRST, LAST);

        assertThat(receipt.counts()).isEqualTo(preview);
        for (String table : List.of(
                "task_instance",
                "instance_emotion",
                "instance_event",
                "instance_postponement",
                "work_session",
                "note",
                "survey",
                "survey_answer")) {
            assertThat(rows(table)).as(table).isLessThanOrEqualTo(undated(table));
        }
        assertThat(rows("task")).isEqualTo(4);
        deletions.undo(undoId(receipt));
        assertThat(content()).isEqualTo(before);
    }

    /** One of the made-up rows has no time at all. */
    private static long undated(String table) {
        return Set.of("note", "survey", "survey_answer").contains(table) ? 1 : 0;
    }

    @Test
    void onlyTheDaysThatWereAskedForGoAndADayBeginsWhenThePersonsDayDoes() {
        TaskId task = tasks.create(TaskData.named("Sort papers")).id();
        // The day begins at four in the morning.
        InstanceId lateTheEveningBefore = instances.doneAlready(task, at("2026-03-02T03:59:00Z"), 5.0);
        InstanceId early = instances.doneAlready(task, at("2026-03-02T04:00:00Z"), 5.0);
        InstanceId late = instances.doneAlready(task, at("2026-03-04T03:59:59Z"), 5.0);
        InstanceId nextDay = instances.doneAlready(task, at("2026-03-04T04:00:00Z"), 5.0);

        DeletionReceipt receipt = deletions.deleteDays(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3));

        assertThat(receipt.counts()).contains(new DeletedCount("task_instance", 2));
        assertThat(queries.details(lateTheEveningBefore).name()).isEqualTo("Sort papers");
        assertThat(queries.details(nextDay).name()).isEqualTo("Sort papers");
        for (InstanceId gone : List.of(early, late)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queries.details(gone));
        }
    }

    private static java.time.Instant at(String time) {
        return java.time.Instant.parse(time);
    }

    @Test
    void whatWasAnsweredAnewMeanwhileStays() {
        InstanceId id = lived();
        DeletionReceipt receipt = deletions.delete(Purpose.FEELINGS);
        consents.give(Purpose.FEELINGS, ConsentWay.SWITCH);
        instances.answer(id, queries.details(id).outcome().withAversion(new Rating(12.0, 100)));
        deletions.undo(undoId(receipt));
        assertThat(queries.details(id).outcome().actualAversion()).isEqualTo(12);
        assertThat(queries.details(id).guess().expectedAversion()).isEqualTo(63.5);
    }

    @Test
    void whatHasNoPlaceToGoBackToIsRefusedInWordsAndStaysHeld() {
        InstanceId unused = lived();
        DeletionReceipt receipt = deletions.deleteDays(FIRST, LAST);
        assertThat(context.getBean(TestSql.class)
                        .sql("delete from emotion where user_id = :owner")
                        .update())
                .isOne();
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> deletions.undo(undoId(receipt)))
                .withMessage("privacy.undo.changed");
        assertThat(rows("task_instance")).isZero();
        assertThat(deletions.undoable()).hasSize(1);
    }

    @Test
    void afterTenMinutesThereIsNoWayBackAndTheJobLetsGoOfIt() {
        InstanceId unused = lived();
        DeletionReceipt receipt = deletions.delete(Purpose.FEELINGS);
        Turns.purge(context);
        assertThat(rows("deletion_holding")).isOne();
        clock.advanceMinutes(9);
        assertThat(deletions.undoable()).extracting(DeletionReceipt::undoId).containsExactly(receipt.undoId());
        clock.advanceMinutes(1);
        assertThat(deletions.undoable()).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> deletions.undo(undoId(receipt)))
                .withMessage("error.notFound.deletion");
        Turns.purge(context);
        assertThat(rows("deletion_holding")).isZero();
        assertThat(rows("deletion_holding_part")).isZero();
    }

    @Test
    void nobodyElseCanBringItBackAndTheirsStays() {
        InstanceId unused = lived();
        DeletionReceipt receipt = deletions.delete(Purpose.FEELINGS);
        People.signIn(People.create(context));
        InstanceId other = lived();
        Map<String, List<String>> theirs = content();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> deletions.undo(undoId(receipt)));
        deletions.deleteDays(LocalDate.of(2001, 1, 1), LocalDate.of(2001, 1, 2));
        assertThat(content()).isEqualTo(theirs);
        assertThat(queries.details(other).outcome().actualAversion()).isEqualTo(67.5);
    }

    @Test
    void daysAreDeletedShortlyAfterSigningInOnly() {
        signIn.longAgo();
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> deletions.deleteDays(FIRST, LAST))
                .withMessage("account.signInAgain");
    }

    @Test
    void aReceiptSaysKindsNumbersAndATimeAndNothingThatWasInIt() {
        InstanceId unused = lived();
        String json = deletions.delete(Purpose.FREE_TEXT).json();
        assertThat(json)
                .contains("\"purpose\" : \"free_text\"", "\"note\" : 1", "\"at\" : \"2026-")
                .doesNotContain("SENTENCE", "dentist");
    }
}
