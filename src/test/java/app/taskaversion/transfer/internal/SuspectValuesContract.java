package app.taskaversion.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.transfer.ImportReport.FileReport;
import app.taskaversion.transfer.ImportRule;
import app.taskaversion.transfer.internal.LegacyRows.Stored;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Data-and-lifecycle §4.9: stored as it is, marked on the row, counted in the report. Each test is named by its flag. */
abstract class SuspectValuesContract {

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends SuspectValuesContract {}

    @PostgresTest
    static class OnPostgresTest extends SuspectValuesContract {}

    private Stored imported(String... cells) {
        return new LegacyRows().instance("i1", cells).imported(context);
    }

    private static void only(Stored stored, ImportRule rule, String column) {
        assertThat(stored.flags("i1")).containsExactly(rule.name());
        assertThat(stored.places(rule)).containsExactly("task_instances.csv 2 " + column);
        assertThat(stored.rows(rule)).isEqualTo(1);
        assertThat(stored.rules()).containsExactly(rule);
    }

    @Test
    void anOrdinaryRowHasNoFlag() {
        Stored stored = imported();
        assertThat(stored.of("i1", "flags")).isEqualTo("null");
        assertThat(stored.of("i1", "actual_confirmed")).isEqualTo("true");
        assertThat(stored.report().rules()).isEmpty();
    }

    @Test
    void PREDICTION_BACKFILLED_marksAGuessThatHoldsNothingButTheAnswers() {
        Stored stored = imported(
                "predicted", "{\"time_estimate_minutes\": 20, \"expected_relief\": 60, \"expected_stress\": 7}",
                "actual", "{\"actual_relief\": 60, \"actual_stress\": 7, \"actual_physical\": 3}");
        only(stored, ImportRule.PREDICTION_BACKFILLED, "predicted");
        assertThat(stored.of("i1", "expected_relief")).isEqualTo("60");
        assertThat(stored.of("i1", "actual_confirmed")).isEqualTo("true");
    }

    @Test
    void PREDICTION_BACKFILLED_isNotSaidWhereTheFormWasFilledInOrOneRatingDiffers() {
        assertThat(imported(
                                "predicted", "{\"expected_relief\": 60, \"description\": \"\"}",
                                "actual", "{\"actual_relief\": 60, \"actual_stress\": 7}")
                        .flags("i1"))
                .isEmpty();
        assertThat(new LegacyRows()
                        .instance(
                                "i2",
                                "predicted",
                                "{\"expected_relief\": 60, \"expected_stress\": 8}",
                                "actual",
                                "{\"actual_relief\": 60, \"actual_stress\": 7}")
                        .imported(context)
                        .flags("i2"))
                .isEmpty();
    }

    @Test
    void ACTUALS_UNTOUCHED_keepsTheAnswersAndMarksThemAsNotConfirmed() {
        Stored stored = imported(
                "predicted", "{\"expected_relief\": 60, \"expected_difficulty\": 30, \"motivation\": 50}",
                "actual",
                        "{\"actual_relief\": 60, \"actual_difficulty\": 30, \"completion_sliders_adjusted_count\": 0}");
        only(stored, ImportRule.ACTUALS_UNTOUCHED, "actual");
        assertThat(stored.of("i1", "actual_relief")).isEqualTo("60");
        assertThat(stored.of("i1", "actual_confirmed")).isEqualTo("false");
    }

    @Test
    void ACTUALS_UNTOUCHED_isSaidAlsoWhereNobodyCountedOrTheFormTookLessThanThreeSeconds() {
        String guess = "{\"expected_relief\": 60, \"expected_emotional_load\": 30, \"emotions\": []}";
        Stored stored = new LegacyRows()
                .instance("old", "predicted", guess, "actual", "{\"actual_relief\": 60}")
                .instance("hasty", "predicted", guess, "actual", """
                        {"actual_relief": 60, "completion_sliders_adjusted_count": 4,
                        "completion_form_duration_seconds": 2.9}""")
                .instance("moved", "predicted", guess, "actual", """
                        {"actual_relief": 60, "completion_sliders_adjusted_count": 1,
                        "completion_form_duration_seconds": 9}""")
                .instance("differs", "predicted", guess, "actual", "{\"actual_relief\": 60, \"actual_emotional\": 31}")
                .instance("more", "predicted", guess, "actual", "{\"actual_relief\": 60, \"actual_stress\": 50}")
                .instance("edited", "predicted", guess, "actual", """
                        {"actual_relief": 60, "is_edited": true, "edited_at": "2026-05-02 10:00:00"}""")
                .instance("unanswered", "predicted", guess, "actual", "{\"completion_percent\": 50}")
                .imported(context);
        assertThat(stored.texts("select legacy_id from task_instance where user_id = :owner"
                        + " and actual_confirmed = false order by legacy_id"))
                .containsExactly("hasty", "old");
        assertThat(stored.rows(ImportRule.ACTUALS_UNTOUCHED)).isEqualTo(2);
        assertThat(stored.places(ImportRule.ACTUALS_UNTOUCHED))
                .containsExactly("task_instances.csv 2 actual", "task_instances.csv 3 actual");
    }

    @Test
    void ACTUALS_UNTOUCHED_doesNotDependOnACognitiveLoadThatWasComputed() {
        Stored stored = imported(
                "predicted",
                "{\"expected_mental_energy\": 20, \"expected_difficulty\": 25, \"expected_cognitive_load\": 22.5,"
                        + " \"motivation\": 1}",
                "actual",
                "{\"actual_mental_energy\": 20, \"actual_difficulty\": 25, \"actual_cognitive\": 22}");
        only(stored, ImportRule.ACTUALS_UNTOUCHED, "actual");
    }

    @Test
    void AVERSION_BACKFILLED_marksADreadThatIsFourFifthsOfTheEmotionalLoadOrZero() {
        Stored stored = imported(
                "predicted", "{\"expected_aversion\": 34, \"expected_emotional_load\": 43, \"motivation\": 5}");
        only(stored, ImportRule.AVERSION_BACKFILLED, "expected_aversion");
        assertThat(stored.of("i1", "expected_aversion")).isEqualTo("34");

        Stored more = new LegacyRows()
                .instance("zero", "predicted", "{\"expected_aversion\": 0, \"motivation\": 5}")
                .instance("halfToEven", "predicted", "{\"expected_aversion\": 2, \"expected_emotional_load\": 3.125}")
                .instance("other", "predicted", "{\"expected_aversion\": 35, \"expected_emotional_load\": 43}")
                .instance("said", "predicted", """
                        {"expected_aversion": 0, "initialization_expected_aversion": 10}""")
                .imported(context);
        assertThat(more.flags("zero")).containsExactly("AVERSION_BACKFILLED");
        assertThat(more.flags("halfToEven")).containsExactly("AVERSION_BACKFILLED");
        assertThat(more.flags("other")).isEmpty();
        assertThat(more.flags("said")).isEmpty();
    }

    @Test
    void COLUMN_STALE_takesTheDetails() {
        Stored stored = imported("relief_score", "20");
        only(stored, ImportRule.COLUMN_STALE, "relief_score");
        assertThat(stored.of("i1", "actual_relief")).isEqualTo("60");
        assertThat(stored.report().files()).allMatch(file -> file.warned() == 0);
    }

    @Test
    void DURATION_IS_ESTIMATE_marksAColumnThatRepeatsTheEstimate() {
        Stored stored = imported("actual", "{\"actual_relief\": 60}", "duration_minutes", "20.0");
        only(stored, ImportRule.DURATION_IS_ESTIMATE, "duration_minutes");
        assertThat(stored.of("i1", "duration_minutes")).isEqualTo("20");
        assertThat(imported("instance_id", "i2", "duration_minutes", "20").flags("i2"))
                .isEmpty();
    }

    @Test
    void ZERO_DURATION_isStoredAsZero() {
        Stored stored = imported("actual", "{\"actual_relief\": 60, \"time_actual_minutes\": 0}");
        only(stored, ImportRule.ZERO_DURATION, "time_actual_minutes");
        assertThat(stored.of("i1", "duration_minutes")).isEqualTo("0");
    }

    @Test
    void HUGE_DURATION_isMoreThanADay() {
        Stored stored = imported("actual", "{\"actual_relief\": 60}", "duration_minutes", "1440.5");
        only(stored, ImportRule.HUGE_DURATION, "duration_minutes");
        assertThat(stored.of("i1", "duration_minutes")).isEqualTo("1440.5");
        assertThat(imported("instance_id", "i2", "actual", "{}", "duration_minutes", "1440")
                        .flags("i2"))
                .isEmpty();
    }

    @Test
    void NEGATIVE_DELAY_keepsTheStoredDelay() {
        Stored stored = imported("delay_minutes", "-12.5");
        only(stored, ImportRule.NEGATIVE_DELAY, "delay_minutes");
        assertThat(stored.of("i1", "delay_minutes")).isEqualTo("-12.5");
    }

    @Test
    void NEGATIVE_DELAY_marksAlsoADelayThatFollowsFromTheMinutes() {
        Stored stored = imported("started_at", "", "actual", "{\"actual_relief\": 60, \"time_actual_minutes\": 45}");
        only(stored, ImportRule.NEGATIVE_DELAY, "completed_at");
        assertThat(stored.of("i1", "delay_minutes")).isEqualTo("-11");
    }

    @Test
    void NEGATIVE_INTERVAL_marksARowThatEndedBeforeItBegan() {
        Stored stored = imported("completed_at", "2026-05-01 10:03");
        only(stored, ImportRule.NEGATIVE_INTERVAL, "completed_at");
        assertThat(imported("instance_id", "i2", "completed_at", "2026-05-01 10:04")
                        .flags("i2"))
                .isEmpty();
    }

    @Test
    void FIRST_START_LOST_marksAStartThatWasAResume() {
        Stored stored = imported(
                "status", "active",
                "is_completed", "False",
                "completed_at", "",
                "actual", "{\"time_spent_before_pause\": 4, \"resume_started_at\": \"2026-05-01T10:05:00.000100\"}");
        only(stored, ImportRule.FIRST_START_LOST, "started_at");
        assertThat(stored.of("i1", "state")).isEqualTo("RUNNING");
        assertThat(stored.of("i1", "first_started_at")).isEqualTo("2026-05-01T10:05:00Z");
    }

    @Test
    void DUE_LOST_marksRowsThatWereFinishedWhileFinishingClearedTheDueDate() {
        Stored stored = imported("due_at", "");
        only(stored, ImportRule.DUE_LOST, "due_at");
        assertThat(stored.of("i1", "due_at")).isEqualTo("null");
        assertThat(stored.report().files()).allMatch(file -> file.warned() == 0);
        assertThat(imported(
                                "instance_id",
                                "i2",
                                "due_at",
                                "",
                                "completed_at",
                                "2026-03-02 23:59",
                                "started_at",
                                "",
                                "initialized_at",
                                "")
                        .flags("i2"))
                .isEmpty();
    }

    @Test
    void STATUS_CONFLICT_marksAFinishedRowWhoseStatusSaysOtherwise() {
        Stored stored = imported("status", "initialized");
        only(stored, ImportRule.STATUS_CONFLICT, "status");
        assertThat(stored.of("i1", "state")).isEqualTo("COMPLETED");
        assertThat(stored.of("i1", "legacy_status")).isEqualTo("initialized");
    }

    @Test
    void PERCENT_ZERO_LOST_isANoteInTheReportAndNoFlag() {
        Stored stored = imported(
                "actual", "{\"actual_relief\": 60, \"time_actual_minutes\": 30," + " \"completion_percent\": 100}");
        assertThat(stored.flags("i1")).isEmpty();
        assertThat(stored.places(ImportRule.PERCENT_ZERO_LOST))
                .containsExactly("task_instances.csv 2 completion_percent");
        assertThat(stored.report().files()).extracting(FileReport::warned).containsOnly(0L);
    }

    @Test
    void severalFlagsStandSideBySideWithoutBlanks() {
        Stored stored = imported("status", "initialized", "due_at", "", "delay_minutes", "-3");
        assertThat(stored.of("i1", "flags")).isEqualTo("NEGATIVE_DELAY,DUE_LOST,STATUS_CONFLICT");
        assertThat(stored.report().files()).extracting(FileReport::warned).containsExactly(0L, 1L);
    }
}
