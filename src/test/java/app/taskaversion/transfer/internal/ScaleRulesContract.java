package app.taskaversion.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.ImportChoices.ColumnChoice;
import app.taskaversion.transfer.ImportChoices.ScaleChoice;
import app.taskaversion.transfer.ImportRule;
import app.taskaversion.transfer.internal.LegacyRows.Stored;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Data-and-lifecycle §4.2 and §0.5: which scale a rating is of, and what the flat columns hold. */
abstract class ScaleRulesContract {

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends ScaleRulesContract {}

    @PostgresTest
    static class OnPostgresTest extends ScaleRulesContract {}

    private static final String[] EARLY = {
        "created_at",
        "2025-11-27 10:00",
        "initialized_at",
        "2025-11-27 10:01",
        "started_at",
        "",
        "completed_at",
        "2025-11-27 11:00"
    };

    private static String[] early(String predicted, String actual, String... more) {
        return LegacyRows.with(LegacyRows.with(EARLY, "predicted", predicted, "actual", actual), more);
    }

    private static String guess(String relief) {
        return "{\"expected_relief\": " + relief + ", \"description\": \"\"}";
    }

    private static String felt(String relief) {
        return "{\"actual_relief\": " + relief + "}";
    }

    @Test
    void SCALE_TENFOLD_earlyRatingsOfAtMostTenAreMultipliedAndNothingElseIs() {
        Stored stored = new LegacyRows()
                .instance(
                        "i1",
                        early(
                                "{\"expected_relief\": 4, \"motivation\": 7, \"time_estimate_minutes\": 5,"
                                        + " \"emotion_values\": {\"Calm\": 8}}",
                                "{\"actual_relief\": 6.5, \"completion_percent\": 9, \"time_actual_minutes\": 3}",
                                "procrastination_score",
                                "1.5",
                                "environmental_effect",
                                "-2"))
                .imported(context);
        assertThat(stored.report().scale()).isEqualTo("TENFOLD");
        assertThat(stored.report().earlyRatings()).isEqualTo(3);
        assertThat(stored.of("i1", "expected_relief")).isEqualTo("40");
        assertThat(stored.of("i1", "motivation")).isEqualTo("70");
        assertThat(stored.of("i1", "actual_relief")).isEqualTo("65");
        assertThat(stored.of("i1", "estimate_minutes")).isEqualTo("5");
        assertThat(stored.of("i1", "completion_percent")).isEqualTo("9");
        assertThat(stored.of("i1", "actual_minutes")).isEqualTo("3");
        assertThat(stored.of("i1", "environmental_effect")).isEqualTo("-2");
        assertThat(stored.texts("select cast(intensity as varchar(9)) from instance_emotion where user_id = :owner"))
                .allMatch(intensity -> Double.parseDouble(intensity) == 8);
        assertThat(stored.places(ImportRule.SCALE_TENFOLD))
                .containsExactly("task_instances.csv 2 predicted", "task_instances.csv 2 actual");
        assertThat(stored.rows(ImportRule.SCALE_TENFOLD)).isEqualTo(1);
    }

    @Test
    void scaleDone_multiplesOfTenWereMultipliedAlready() {
        Stored stored = new LegacyRows()
                .instance("i1", early(guess("50.0"), felt("10.0")))
                .instance("i2", early(guess("10.0"), felt("0.0")))
                .imported(context);
        assertThat(stored.report().scale()).isEqualTo("DONE");
        assertThat(stored.of("i2", "expected_relief")).isEqualTo("10");
        assertThat(stored.report().rules()).isEmpty();
    }

    @Test
    void SCALE_AMBIGUOUS_inAMixedSetEachRowDecidesForItselfAndIsFlagged() {
        Stored stored = new LegacyRows()
                .instance("i1", early(guess("4"), felt("6")))
                .instance("i2", early(guess("7"), felt("55")))
                .imported(context);
        assertThat(stored.report().scale()).isEqualTo("MIXED");
        assertThat(stored.of("i1", "expected_relief")).isEqualTo("40");
        assertThat(stored.of("i2", "expected_relief")).isEqualTo("7");
        assertThat(stored.of("i2", "actual_relief")).isEqualTo("55");
        assertThat(stored.flags("i1")).containsExactly("SCALE_AMBIGUOUS");
        assertThat(stored.flags("i2")).containsExactly("SCALE_AMBIGUOUS");
        assertThat(stored.rows(ImportRule.SCALE_AMBIGUOUS)).isEqualTo(2);
        assertThat(stored.places(ImportRule.SCALE_TENFOLD))
                .containsExactly("task_instances.csv 2 predicted", "task_instances.csv 2 actual");
    }

    @Test
    void scaleCutOver_guessBeforeAndAnswerAfterAreDecidedApart() {
        Stored stored = new LegacyRows()
                .instance("i1", early(guess("4"), felt("8"), "completed_at", "2025-12-02 00:53:34"))
                .imported(context);
        assertThat(stored.of("i1", "expected_relief")).isEqualTo("40");
        assertThat(stored.of("i1", "actual_relief")).isEqualTo("8");
        assertThat(stored.report().earlyRatings()).isEqualTo(1);
        assertThat(stored.places(ImportRule.SCALE_TENFOLD)).containsExactly("task_instances.csv 2 predicted");
    }

    @Test
    void scaleCutOver_aRowMadeAfterItIsNeverMultiplied() {
        Stored stored = new LegacyRows()
                .instance(
                        "i1",
                        early(
                                guess("4"),
                                felt("8"),
                                "created_at",
                                "2025-12-02 00:54",
                                "initialized_at",
                                "2025-12-02 00:54",
                                "completed_at",
                                "2025-12-02 01:00"))
                .imported(context);
        assertThat(stored.report().scale()).isEqualTo("NONE");
        assertThat(stored.of("i1", "actual_relief")).isEqualTo("8");
    }

    @Test
    void scaleColumns_earlyColumnsAreGuessesAndAreMultipliedToo() {
        Stored stored = new LegacyRows()
                .instance("i1", early(guess("4"), felt("6"), "emotional_load", "7", "cognitive_load", "2"))
                .imported(context);
        assertThat(stored.of("i1", "expected_emotional_load")).isEqualTo("70");
        assertThat(stored.of("i1", "expected_cognitive_load")).isEqualTo("20");
        assertThat(stored.of("i1", "actual_emotional")).isEqualTo("null");
        assertThat(stored.report().earlyRatings()).isEqualTo(4);
    }

    @Test
    void scaleCancelForm_keptTheOldScaleUntilTheThirteenthOfDecember() {
        String[] late = {"created_at", "2025-12-05 10:00", "initialized_at", "2025-12-05 10:00", "status", "cancelled"};
        Stored stored = new LegacyRows()
                .instance(
                        "i1",
                        early(
                                guess("44"),
                                felt("5"),
                                LegacyRows.with(late, "completed_at", "", "cancelled_at", "2025-12-13 23:59")))
                .instance(
                        "i2",
                        early(
                                guess("44"),
                                felt("5"),
                                LegacyRows.with(late, "completed_at", "", "cancelled_at", "2025-12-14 00:00")))
                .instance(
                        "i3",
                        early(
                                guess("44"),
                                "{\"actual_relief\": 5, \"actual_stress\": 11}",
                                LegacyRows.with(late, "completed_at", "", "cancelled_at", "2025-12-13 23:59")))
                .imported(context);
        assertThat(stored.of("i1", "expected_relief")).isEqualTo("44");
        assertThat(stored.of("i1", "actual_relief")).isEqualTo("50");
        assertThat(stored.of("i2", "actual_relief")).isEqualTo("5");
        assertThat(stored.of("i3", "actual_relief")).isEqualTo("5");
        assertThat(stored.places(ImportRule.SCALE_TENFOLD)).containsExactly("task_instances.csv 2 actual");
    }

    @Test
    void RATING_DIVIDED_andRATING_CLAMPED_bringInflatedAnswersBack() {
        Stored stored = new LegacyRows()
                .instance(
                        "i1",
                        "predicted",
                        "{\"expected_relief\": 40, \"expected_difficulty\": 80, \"expected_stress\": 130,"
                                + " \"motivation\": 1}",
                        "actual",
                        "{\"actual_relief\": 400, \"actual_difficulty\": 120, \"actual_emotional\": 900}")
                .imported(context);
        assertThat(stored.of("i1", "actual_relief")).isEqualTo("40");
        assertThat(stored.of("i1", "actual_difficulty")).isEqualTo("100");
        assertThat(stored.of("i1", "actual_emotional")).isEqualTo("100");
        assertThat(stored.of("i1", "expected_stress")).isEqualTo("100");
        assertThat(stored.places(ImportRule.RATING_DIVIDED)).containsExactly("task_instances.csv 2 relief");
        assertThat(stored.places(ImportRule.RATING_CLAMPED))
                .containsExactly(
                        "task_instances.csv 2 stress",
                        "task_instances.csv 2 difficulty",
                        "task_instances.csv 2 emotional");
    }

    @ParameterizedTest
    @CsvSource({
        "340,40,34,RATING_DIVIDED",
        "460,40,46,RATING_DIVIDED",
        "339,40,100,RATING_CLAMPED",
        "461,40,100,RATING_CLAMPED"
    })
    void RATING_DIVIDED_needsARatioFrom8Point5To11Point5(String answer, String guess, String stored, ImportRule rule) {
        Stored row = new LegacyRows()
                .instance("i1", "predicted", guess(guess), "actual", felt(answer))
                .imported(context);
        assertThat(row.of("i1", "actual_relief")).isEqualTo(stored);
        assertThat(row.places(rule)).containsExactly("task_instances.csv 2 relief");
    }

    @Test
    void RATING_NEGATIVE_andNUMBER_UNREADABLE_areAbsentAndKeptInTheSource() {
        Stored stored = new LegacyRows()
                .instance("i1", "predicted", guess("-4"), "actual", "{\"actual_relief\": \"a lot\"}")
                .imported(context);
        assertThat(stored.of("i1", "expected_relief")).isEqualTo("null");
        assertThat(stored.of("i1", "actual_relief")).isEqualTo("null");
        assertThat(stored.places(ImportRule.RATING_NEGATIVE)).containsExactly("task_instances.csv 2 relief");
        assertThat(stored.places(ImportRule.NUMBER_UNREADABLE)).containsExactly("task_instances.csv 2 actual_relief");
        assertThat(stored.texts("select raw from import_record where user_id = :owner and source_key = 'i1'"))
                .singleElement()
                .asString()
                .contains("-4")
                .contains("a lot");
    }

    private static ImportChoices utc() {
        return ImportChoices.NONE.withZone(ZoneOffset.UTC);
    }

    @Test
    void choiceScale_countsForMoreThanTheLooksOfTheRatings() {
        LegacyRows rows = new LegacyRows().instance("i1", early(guess("4"), felt("6")));
        assertThat(rows.imported(context, utc().withScale(ScaleChoice.HUNDRED)).of("i1", "expected_relief"))
                .isEqualTo("4");
        Stored ten = new LegacyRows()
                .instance("i2", early(guess("10"), felt("0")))
                .instance("i3", early(guess("20"), felt("5")))
                .imported(context, utc().withScale(ScaleChoice.TEN));
        assertThat(ten.of("i2", "expected_relief")).isEqualTo("100");
        assertThat(ten.of("i3", "expected_relief")).isEqualTo("20");
        assertThat(ten.flags("i3")).containsExactly("SCALE_AMBIGUOUS");
        assertThat(ten.report().scale()).isEqualTo("TENFOLD");
    }

    @Test
    void choiceUpgradedAt_movesTheCutOver() {
        ImportChoices later = utc().withUpgradedAt(Instant.parse("2026-06-01T00:00:00Z"));
        Stored stored = new LegacyRows()
                .instance("i1", "predicted", guess("4"), "actual", felt("6"))
                .imported(context, later);
        assertThat(stored.of("i1", "expected_relief")).isEqualTo("40");
        assertThat(stored.of("i1", "actual_relief")).isEqualTo("60");
        ImportChoices earlier = utc().withUpgradedAt(Instant.parse("2025-11-01T00:00:00Z"));
        assertThat(new LegacyRows()
                        .instance("i2", early(guess("4"), felt("6")))
                        .imported(context, earlier)
                        .of("i2", "actual_relief"))
                .isEqualTo("6");
    }

    @Test
    void columnsHeldGuessesUntilTheNineteenthOfDecemberAndAnswersSince() {
        String[] old = {
            "created_at",
            "2025-12-18 10:00",
            "initialized_at",
            "2025-12-18 23:59",
            "started_at",
            "",
            "completed_at",
            "2025-12-20 10:00",
            "predicted",
            "{}",
            "actual",
            "{}",
            "relief_score",
            "70"
        };
        Stored stored = new LegacyRows()
                .instance("i1", old)
                .instance("i2", LegacyRows.with(old, "initialized_at", "2025-12-19 00:00"))
                .imported(context);
        assertThat(stored.of("i1", "expected_relief")).isEqualTo("70");
        assertThat(stored.of("i1", "actual_relief")).isEqualTo("null");
        assertThat(stored.of("i2", "expected_relief")).isEqualTo("null");
        assertThat(stored.of("i2", "actual_relief")).isEqualTo("70");
    }

    @Test
    void choiceColumns_saysWhatTheyHold() {
        String[] old = {
            "created_at",
            "2025-12-18 10:00",
            "initialized_at",
            "2025-12-18 23:59",
            "started_at",
            "",
            "completed_at",
            "2025-12-20 10:00",
            "predicted",
            "{}",
            "actual",
            "{}",
            "relief_score",
            "70"
        };
        assertThat(new LegacyRows()
                        .instance("i1", old)
                        .imported(context, utc().withColumns(ColumnChoice.ANSWERS))
                        .of("i1", "actual_relief"))
                .isEqualTo("70");
        assertThat(new LegacyRows()
                        .instance("i2", "predicted", "{}", "actual", "{}", "relief_score", "70")
                        .imported(context, utc().withColumns(ColumnChoice.GUESSES))
                        .of("i2", "expected_relief"))
                .isEqualTo("70");
    }
}
