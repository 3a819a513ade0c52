package app.taskaversion.survey;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.task.TaskId;
import app.taskaversion.testsupport.Decisions;
import app.taskaversion.testsupport.Decisions.Shown;
import app.taskaversion.testsupport.History;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The chips on what gets in the way stand in the order of what a person chose before. */
abstract class OwnReasonsContract {

    private static final Item ITEM = Questionnaires.shipped()
            .current(QuestionnaireKind.CHALLENGES)
            .item(OwnReasons.QUESTION)
            .orElseThrow();

    @Autowired
    private SurveyService surveys;

    @Autowired
    private ConsentService consents;

    @Autowired
    private Tasks tasks;

    @Autowired
    private History history;

    @Autowired
    private Decisions decisions;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestSql sql;

    @Autowired
    private ApplicationContext context;

    private TaskId task;

    @SqliteTest
    static class OnSqliteTest extends OwnReasonsContract {}

    @PostgresTest
    static class OnPostgresTest extends OwnReasonsContract {}

    @BeforeEach
    void oneTask() {
        task = tasks.create("Sort papers", 15);
    }

    private List<String> first(int most) {
        return surveys.choices(ITEM).subList(0, most);
    }

    /** Somebody was stuck and took this way. */
    private void took(String kind, String step, Instant at) {
        UUID instance = history.done(task, History.Done.at(at));
        int unused = sql.sql("insert into intervention (id, user_id, instance_id, task_id, kind, step, chosen_at,"
                        + " row_version) values (:id, :owner, :instance, :task, :kind, :step, :at, 0)")
                .param("id", Ids.next().toString())
                .param("instance", instance.toString())
                .param("task", task.toString())
                .param("kind", kind)
                .param("step", step)
                .param("at", OwnedSql.at(at))
                .update();
    }

    private void saidNo(String reason, Instant at) {
        UUID impression = decisions.shown(Shown.card(at, "GENTLE"), task).getFirst();
        int unused = sql.sql("update impression set reason = :reason where id = :id and user_id = :owner")
                .param("reason", reason)
                .param("id", impression.toString())
                .update();
    }

    private Instant daysAgo(long days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    @Test
    void withoutAnyDataAndForOtherQuestionsItIsAsAsked() {
        assertThat(surveys.choices(ITEM)).isEqualTo(ITEM.choices());
        took("FEELING", "TWO_MINUTES", daysAgo(1));
        Item stress = Questionnaires.shipped().item("stress", 1).orElseThrow();
        assertThat(surveys.choices(stress)).isEqualTo(stress.choices());
    }

    @Test
    void waysOutOfBeingStuckAndReasonsAgainstSuggestionsCount() {
        took("FEELING", "TWO_MINUTES", daysAgo(1));
        assertThat(first(2)).containsExactly("badly", "feeling");
        saidNo("WRONG_TIME", daysAgo(2));
        saidNo("WRONG_TIME", daysAgo(3));
        saidNo("NOT_RELEVANT", daysAgo(3));
        assertThat(first(3)).containsExactly("no_time", "badly", "feeling");
        took("CONDITIONS", "MUSIC", daysAgo(4));
        took("CONDITIONS", "MUSIC", daysAgo(5));
        took("CONDITIONS", "MUSIC", daysAgo(6));
        assertThat(first(2)).containsExactly("dull", "no_time");
        assertThat(surveys.choices(ITEM))
                .containsExactlyInAnyOrderElementsOf(ITEM.choices())
                .endsWith(Item.OTHER);
    }

    @Test
    void whatIsLongAgoOrNotYetDoesNotCount() {
        took("FEELING", "TWO_MINUTES", daysAgo(OwnReasons.DAYS + 1L));
        saidNo("WRONG_TIME", daysAgo(OwnReasons.DAYS + 1L));
        saidNo("WRONG_TIME", daysAgo(-1));
        assertThat(surveys.choices(ITEM)).isEqualTo(ITEM.choices());
    }

    @Test
    void theDemoIsNobodysOwn() {
        took("FEELING", "TWO_MINUTES", daysAgo(1));
        int unused = sql.sql("update task_instance set demo = true where user_id = :owner")
                .update();
        assertThat(surveys.choices(ITEM)).isEqualTo(ITEM.choices());
    }

    @Test
    void whatWasSaidOnTheFirstVisitCountsUntilItIsSaidOtherwise() {
        consents.give(Purpose.SURVEYS, ConsentWay.FIRST_QUESTIONS);
        say(QuestionnaireKind.ONBOARDING, OwnReasons.SISTER, "tired", "full_head");
        assertThat(first(1)).containsExactly("tired");
        clock.advanceMinutes(5);
        say(QuestionnaireKind.ONBOARDING, OwnReasons.SISTER, "dull");
        assertThat(first(2)).containsExactly("dull", "too_big");
        surveys.answer(QuestionnaireKind.CHALLENGES, OwnReasons.QUESTION, Answer.chosen(List.of("no_time"), null));
        assertThat(first(1)).as("not sent yet").containsExactly("dull");
    }

    private void say(QuestionnaireKind kind, String question, String... chosen) {
        surveys.answer(kind, question, Answer.chosen(List.of(chosen), null));
        var unused = surveys.submit(kind);
    }

    @Test
    void whatSomebodyElseDidMovesNothing() {
        took("FEELING", "TWO_MINUTES", daysAgo(1));
        saidNo("WRONG_TIME", daysAgo(2));
        People.signIn(People.create(context));
        assertThat(surveys.choices(ITEM)).isEqualTo(ITEM.choices());
    }
}
