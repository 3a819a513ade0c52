package app.taskaversion.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.DeletionService;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.privacy.Retention;
import app.taskaversion.privacy.RetentionService;
import app.taskaversion.survey.Answer;
import app.taskaversion.survey.QuestionnaireKind;
import app.taskaversion.survey.StartedSurvey;
import app.taskaversion.survey.SurveyRow;
import app.taskaversion.survey.SurveyService;
import app.taskaversion.testsupport.OwnedTables;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.transfer.ExportKind;
import app.taskaversion.transfer.ImportProgress;
import app.taskaversion.transfer.ImportRequest;
import app.taskaversion.transfer.ImportService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A questionnaire that was begun and not sent is the person's like any other: it goes along, comes back, and goes. */
abstract class OpenSurveyContract {

    private static final Answer HARD = Answer.chosen(List.of("too_big", "tired", "other"), "the attic");
    private static final Answer MUCH = Answer.scale(75);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SurveyService surveys;

    @Autowired
    private ConsentService consents;

    @Autowired
    private DeletionService deletions;

    @Autowired
    private RetentionService retention;

    @Autowired
    private ImportService imports;

    @Autowired
    private CurrentOwner owner;

    @Autowired
    private TestClock clock;

    @SqliteTest
    static class OnSqliteTest extends OpenSurveyContract {}

    @PostgresTest
    static class OnPostgresTest extends OpenSurveyContract {}

    @BeforeEach
    void begin() {
        agree();
        surveys.answer(QuestionnaireKind.ONBOARDING, "hard_to_begin", HARD);
        surveys.answer(QuestionnaireKind.ONBOARDING, "postponing", MUCH);
    }

    private void agree() {
        consents.give(Purpose.SURVEYS, ConsentWay.SWITCH);
        consents.give(Purpose.FREE_TEXT, ConsentWay.SWITCH);
    }

    private StartedSurvey started() {
        return surveys.started(QuestionnaireKind.ONBOARDING).orElseThrow();
    }

    private void isGone() {
        assertThat(surveys.started(QuestionnaireKind.ONBOARDING)).isEmpty();
        assertThat(OwnedTables.rows(context)).containsEntry("survey", 0L).containsEntry("survey_answer", 0L);
    }

    @Test
    void itIsInTheExportAndCanBeGoneOnWithWhereItIsBrought() {
        StartedSurvey before = started();
        byte[] export = Zips.export(context, ExportKind.OWN);
        assertThat(context.getBean(JdbcClient.class)
                        .sql("delete from app_user where id = :id")
                        .param("id", owner.get().toString())
                        .update())
                .isOne();
        People.signIn(People.create(context));
        agree();
        assertThat(imports.run(new ImportRequest(List.of(Zips.file(export)), "export", null, null), ImportProgress.NONE)
                        .everyRowAccountedFor())
                .isTrue();

        assertThat(started()).isEqualTo(before);
        assertThat(started().answers()).isEqualTo(Map.of("hard_to_begin", HARD, "postponing", MUCH));
        assertThat(surveys.list()).singleElement().matches(SurveyRow::open);
        surveys.answer(QuestionnaireKind.ONBOARDING, "postponing", Answer.scale(50));
        assertThat(surveys.submit(QuestionnaireKind.ONBOARDING))
                .hasValueSatisfying(sent -> assertThat(sent.id()).isEqualTo(before.id()));
        assertThat(surveys.list()).singleElement().matches(sent -> !sent.open());
    }

    /** What is kept has a limit, also if it was never sent: it counts from the first answer. */
    @Test
    void itGoesOnceItWasBegunLongerAgoThanAnswersAreKept() {
        Instant begun = clock.instant();
        retention.choose(Retention.ONE_YEAR);
        clock.set(begun.plus(Duration.ofDays(300)));
        assertThat(retention.rollUp()).isEmpty();
        assertThat(started().answers()).hasSize(2);

        clock.set(begun.plus(Duration.ofDays(400)));
        assertThat(retention.preview(Retention.ONE_YEAR)).isNotEmpty();
        assertThat(retention.rollUp()).isNotEmpty();
        isGone();
        assertThat(retention.figures())
                .as("answers about health are added up nowhere")
                .isEmpty();
    }

    @Test
    void itGoesWithItsPurposeAndItsWordsWithTheirs() {
        var unusedWords = deletions.delete(Purpose.FREE_TEXT);
        assertThat(started().answers())
                .containsEntry("hard_to_begin", Answer.chosen(List.of("too_big", "tired", "other"), null))
                .containsEntry("postponing", MUCH);
        var unused = deletions.delete(Purpose.SURVEYS);
        isGone();
    }
}
