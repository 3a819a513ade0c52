package app.taskaversion.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.emotion.EmotionService;
import app.taskaversion.note.NoteService;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.privacy.internal.Turns;
import app.taskaversion.task.TaskId;
import app.taskaversion.testsupport.OwnedRows;
import app.taskaversion.testsupport.OwnedTables;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.tracking.EmotionAnswer;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceDetails;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.Phase;
import app.taskaversion.tracking.Rating;
import app.taskaversion.tracking.StartRequest;
import app.taskaversion.tracking.StartVia;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

abstract class RetentionServiceContract {

    private static final YearMonth MAY = YearMonth.of(2020, 5);

    @Autowired
    private RetentionService retention;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private DeletionService deletions;

    @Autowired
    private InstanceService instances;

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private EmotionService emotions;

    @Autowired
    private NoteService notes;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestClock clock;

    @Autowired
    private CurrentOwner owner;

    @Autowired
    private ApplicationContext context;

    private TaskId task;

    @SqliteTest
    static class OnSqliteTest extends RetentionServiceContract {}

    @PostgresTest
    static class OnPostgresTest extends RetentionServiceContract {}

    @BeforeEach
    void makeATask() {
        task = tasks.create("Call the dentist", 0);
    }

    private InstanceId done(String at, int bad, int relief) {
        clock.set(Instant.parse(at));
        InstanceId id = instances.doneAlready(task, clock.instant(), 12.0);
        Outcome said = Outcome.of(Rating.chip(bad), Rating.chip(relief)).withMinutes(12.0);
        instances.answer(id, said);
        instances.emotions(
                id,
                Phase.DONE,
                List.of(new EmotionAnswer(emotions.findOrAdd("tense").id(), 40.0)));
        var unused = notes.add("SENTENCE of " + at);
        return id;
    }

    private void today(String at) {
        clock.set(Instant.parse(at));
    }

    @Test
    void whatIsOlderThanTheLimitLeavesItsFiguresAndNothingElse() {
        InstanceId old = done("2020-05-10T12:00:00Z", 2, 4);
        InstanceId older = done("2020-05-20T12:00:00Z", 3, 5);
        InstanceId young = done("2024-05-10T12:00:00Z", 5, 1);
        today("2025-01-01T12:00:00Z");
        List<DeletedCount> preview = retention.preview(Retention.TWO_YEARS);
        retention.choose(Retention.TWO_YEARS);

        assertThat(retention.rollUp()).isEqualTo(preview).isNotEmpty();

        assertThat(retention.figures())
                .extracting(
                        MonthFigure::task,
                        MonthFigure::month,
                        MonthFigure::figure,
                        MonthFigure::answers,
                        MonthFigure::total)
                .containsExactly(
                        tuple(task.value(), MAY, "actual_aversion", 2, 75.0),
                        tuple(task.value(), MAY, "actual_relief", 2, 175.0));
        assertThat(retention.figures().getFirst().mean()).isEqualTo(37.5);
        for (InstanceId id : List.of(old, older)) {
            InstanceDetails left = queries.details(id);
            assertThat(left.outcome()).isEqualTo(Outcome.NONE.withMinutes(12.0));
            assertThat(left.emotions()).isEmpty();
            assertThat(left.figures().durationMinutes()).isEqualTo(12);
        }
        assertThat(queries.details(young).outcome().actualAversion()).isEqualTo(100);
        assertThat(queries.details(young).emotions()).hasSize(1);
        assertThat(notes.list(0, 10)).hasSize(1);
        assertThat(OwnedRows.of(context).toString()).doesNotContain("SENTENCE of 2020");
    }

    @Test
    void doingItAgainChangesNothingAndAnOldHistoryThatComesLaterIsAdded() {
        done("2020-05-10T12:00:00Z", 2, 4);
        today("2025-01-01T12:00:00Z");
        retention.choose(Retention.ONE_YEAR);
        assertThat(retention.rollUp()).isNotEmpty();
        Map<String, List<String>> after = OwnedRows.of(context);

        assertThat(retention.rollUp()).isEmpty();
        Turns.rollUp(context);
        assertThat(OwnedRows.of(context)).isEqualTo(after);
        assertThat(retention.preview(Retention.ONE_YEAR)).isEmpty();

        done("2020-05-11T12:00:00Z", 4, 4);
        today("2025-01-02T12:00:00Z");
        assertThat(retention.rollUp()).isNotEmpty();
        assertThat(retention.figures()).extracting(MonthFigure::answers).containsOnly(2);
    }

    @Test
    void aPreviewTouchesNothingAndKeepIsTheBeginning() {
        done("2020-05-10T12:00:00Z", 2, 4);
        today("2025-01-01T12:00:00Z");
        Map<String, List<String>> before = OwnedRows.of(context);
        assertThat(retention.current()).isEqualTo(Retention.KEEP);
        assertThat(retention.preview(Retention.FIVE_YEARS)).isEmpty();
        assertThat(retention.preview(Retention.TWO_YEARS)).isNotEmpty();
        assertThat(retention.preview(Retention.KEEP)).isEmpty();
        assertThat(retention.rollUp()).isEmpty();
        assertThat(OwnedRows.of(context)).isEqualTo(before);
    }

    @Test
    void whatIsStillOpenStaysHoweverOldItIs() {
        today("2020-05-10T12:00:00Z");
        InstanceId open = instances.plan(task, Guess.of(null, Rating.chip(4)), null, null);
        today("2025-01-01T12:00:00Z");
        retention.choose(Retention.ONE_YEAR);
        assertThat(retention.rollUp()).isEmpty();
        assertThat(queries.details(open).guess().expectedAversion()).isEqualTo(75);
    }

    /** Its guess stays with it, so a figure would count it once now and once more when it ends. */
    @Test
    void whatIsStillOpenIsInNoFigureEither() {
        today("2020-05-10T12:00:00Z");
        InstanceId open = instances.plan(task, Guess.of(null, Rating.chip(4)), null, null);
        InstanceId ended = done("2020-05-11T12:00:00Z", 2, 4);
        today("2025-01-01T12:00:00Z");
        retention.choose(Retention.ONE_YEAR);
        assertThat(retention.rollUp()).isNotEmpty();
        assertThat(queries.details(open).guess().expectedAversion()).isEqualTo(75);
        assertThat(queries.details(ended).outcome().actualAversion()).isNull();
        assertThat(retention.figures())
                .extracting(MonthFigure::figure, MonthFigure::answers)
                .containsExactly(tuple("actual_aversion", 1), tuple("actual_relief", 1));
    }

    /** Both are told by the day on which something ended. */
    @Test
    void whatWasPlannedLongAgoAndEndedLatelyIsInNoFigure() {
        today("2020-05-10T12:00:00Z");
        InstanceId late = instances.plan(task, Guess.of(null, Rating.chip(4)), null, null);
        InstanceId ended = done("2020-05-11T12:00:00Z", 2, 4);
        today("2024-06-01T12:00:00Z");
        var unused = instances.start(late, StartRequest.via(StartVia.LIST));
        instances.complete(late, Outcome.of(Rating.chip(3), null));
        today("2025-01-01T12:00:00Z");
        retention.choose(Retention.ONE_YEAR);
        assertThat(retention.rollUp()).isNotEmpty();
        assertThat(queries.details(late).guess().expectedAversion()).isEqualTo(75);
        assertThat(queries.details(ended).outcome().actualAversion()).isNull();
        assertThat(retention.figures()).extracting(MonthFigure::month).containsOnly(MAY);
        assertThat(retention.figures()).extracting(MonthFigure::answers).containsOnly(1);
    }

    @Test
    void theLimitIsADayOfThePerson() {
        preferences.set(PreferenceKey.DAY_START, "6");
        InstanceId before = done("2024-01-01T05:59:00Z", 2, 4);
        InstanceId after = done("2024-01-01T06:00:00Z", 2, 4);
        today("2025-01-01T12:00:00Z");
        retention.choose(Retention.ONE_YEAR);
        assertThat(retention.rollUp()).isNotEmpty();
        assertThat(queries.details(before).outcome().actualRelief()).isNull();
        assertThat(queries.details(after).outcome().actualRelief()).isEqualTo(75);
        // Half past five in the morning of New Year's Day belongs to December.
        assertThat(retention.figures()).extracting(MonthFigure::month).containsOnly(YearMonth.of(2023, 12));
    }

    @Test
    void theJobGoesThroughEverybodyAsThemselves() {
        done("2020-05-10T12:00:00Z", 2, 4);
        retention.choose(Retention.ONE_YEAR);
        OwnerId one = owner.get();
        People.signIn(People.create(context));
        makeATask();
        InstanceId kept = done("2020-05-10T12:00:00Z", 3, 3);
        today("2025-01-01T12:00:00Z");

        Turns.rollUp(context);

        assertThat(queries.details(kept).outcome().actualAversion()).isEqualTo(50);
        assertThat(retention.figures()).isEmpty();
        People.signIn(one);
        assertThat(retention.figures()).hasSize(2);
    }

    @Test
    void figuresAreFeelingsToo() {
        done("2020-05-10T12:00:00Z", 2, 4);
        today("2025-01-01T12:00:00Z");
        retention.choose(Retention.ONE_YEAR);
        assertThat(retention.rollUp()).isNotEmpty();
        var unused = deletions.delete(Purpose.FEELINGS);
        assertThat(retention.figures()).isEmpty();
        assertThat(OwnedTables.rows(context)).containsEntry("month_figure", 0L);
    }
}
