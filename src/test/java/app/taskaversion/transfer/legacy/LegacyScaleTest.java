package app.taskaversion.transfer.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.transfer.Finding;
import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.ImportChoices.ColumnChoice;
import app.taskaversion.transfer.ImportChoices.ScaleChoice;
import app.taskaversion.transfer.ImportRule;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LegacyScaleTest {

    private final Findings findings = new Findings();

    private static LegacyScale decision(ImportChoices choices, Double... early) {
        LegacyScale.Builder builder = new LegacyScale.Builder();
        builder.add(List.of(early));
        return builder.build(choices);
    }

    private static LegacyScale.Early decision(Double... early) {
        return decision(ImportChoices.NONE, early).early();
    }

    private LegacyScale.Factors factors(LegacyScale scale, String... cells) {
        InstanceCells row = new InstanceCells(Rows.instance(cells), new LegacyZone(ZoneOffset.UTC), findings);
        return scale.factors(row, row.guessed(ColumnChoice.DETECT), row.felt(ColumnChoice.DETECT), findings);
    }

    private LegacyScale.Factors early(LegacyScale.Early early, String predicted, String actual) {
        return factors(
                new LegacyScale(early, 9, 55, LegacyScale.CUT_OVER),
                "created_at",
                "2025-11-27 10:00",
                "initialized_at",
                "2025-11-27 10:01",
                "started_at",
                "",
                "completed_at",
                "2025-11-27 10:30",
                "predicted",
                predicted,
                "actual",
                actual);
    }

    @Test
    void theWholeEarlySetDecides() {
        assertThat(decision()).isEqualTo(LegacyScale.Early.NONE);
        assertThat(decision(0.0, 3.0, 10.0)).isEqualTo(LegacyScale.Early.TENFOLD);
        assertThat(decision(0.0, 30.0, 50.0)).isEqualTo(LegacyScale.Early.DONE);
        assertThat(decision(3.0, 55.0)).isEqualTo(LegacyScale.Early.MIXED);
        assertThat(decision(30.0, 50.0, -3.0)).isEqualTo(LegacyScale.Early.DONE);
    }

    @Test
    void thePersonsWordAboutTheScaleCountsForMoreThanTheLooks() {
        assertThat(decision(ImportChoices.NONE.withScale(ScaleChoice.HUNDRED), 3.0)
                        .early())
                .isEqualTo(LegacyScale.Early.DONE);
        assertThat(decision(ImportChoices.NONE.withScale(ScaleChoice.TEN), 3.0, 55.0)
                        .early())
                .isEqualTo(LegacyScale.Early.TENFOLD);
        assertThat(decision(ImportChoices.NONE.withScale(ScaleChoice.TEN)).early())
                .isEqualTo(LegacyScale.Early.NONE);
    }

    @Test
    void aRowAfterTheCutOverIsNeverMultiplied() {
        assertThat(factors(
                        new LegacyScale(LegacyScale.Early.TENFOLD, 4, 10, LegacyScale.CUT_OVER),
                        "predicted",
                        "{\"expected_relief\": 3}"))
                .isEqualTo(new LegacyScale.Factors(1, 1));
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void anEarlyRowIsMultipliedWhenNobodyDidItBefore() {
        assertThat(early(LegacyScale.Early.TENFOLD, "{\"expected_relief\": 3}", "{\"actual_relief\": 0}"))
                .isEqualTo(new LegacyScale.Factors(10, 10));
        assertThat(early(LegacyScale.Early.DONE, "{\"expected_relief\": 10}", "{\"actual_relief\": 0}"))
                .isEqualTo(new LegacyScale.Factors(1, 1));
        assertThat(findings.list())
                .containsExactly(
                        new Finding(ImportRule.SCALE_TENFOLD, "predicted"),
                        new Finding(ImportRule.SCALE_TENFOLD, "actual"));
    }

    @Test
    void inAMixedSetEachRowDecidesForItselfAndIsMarked() {
        assertThat(early(LegacyScale.Early.MIXED, "{\"expected_relief\": 3}", "{\"actual_relief\": 10}"))
                .isEqualTo(new LegacyScale.Factors(10, 10));
        assertThat(early(LegacyScale.Early.MIXED, "{\"expected_relief\": 3}", "{\"actual_relief\": 55}"))
                .isEqualTo(new LegacyScale.Factors(1, 1));
        assertThat(Rows.rules(findings)).contains(ImportRule.SCALE_AMBIGUOUS);
    }

    @Test
    void aRowThatTheChosenScaleCannotHoldIsLeftAsItIsAndMarked() {
        assertThat(early(LegacyScale.Early.TENFOLD, "{\"expected_relief\": 3}", "{\"actual_relief\": 55}"))
                .isEqualTo(new LegacyScale.Factors(1, 1));
        assertThat(Rows.rules(findings)).containsOnly(ImportRule.SCALE_AMBIGUOUS);
    }

    private LegacyScale.Factors cancelled(String at, String actual) {
        return factors(
                new LegacyScale(LegacyScale.Early.NONE, 0, 0, LegacyScale.CUT_OVER),
                "created_at",
                "2025-12-10 10:00",
                "initialized_at",
                "2025-12-10 10:00",
                "started_at",
                "",
                "completed_at",
                "",
                "cancelled_at",
                at,
                "predicted",
                "{}",
                "actual",
                actual);
    }

    @Test
    void theCancelFormKeptTheOldScaleForTenDays() {
        String five = "{\"actual_relief\": 5, \"actual_stress\": 10}";
        assertThat(cancelled("2025-12-13 23:59", five)).isEqualTo(new LegacyScale.Factors(1, 10));
        assertThat(cancelled("2025-12-13 23:59", "{\"actual_relief\": 5, \"actual_stress\": 20}"))
                .isEqualTo(new LegacyScale.Factors(1, 1));
        assertThat(cancelled("2025-12-14 00:00", five)).isEqualTo(new LegacyScale.Factors(1, 1));
    }

    @Test
    void guessAndOutcomeOfOneRowAreDecidedApart() {
        SourceRow row = Rows.instance(
                "created_at", "2025-12-01 10:00",
                "initialized_at", "2025-12-01 10:01",
                "started_at", "2025-12-03 10:00",
                "completed_at", "2025-12-03 10:30",
                "predicted", "{\"expected_relief\": 4, \"emotion_values\": {\"Calm\": 7}}",
                "actual", "{\"actual_relief\": 6, \"completion_percent\": 9, \"time_actual_minutes\": 5}");
        var read = LegacyInstanceReader.read(row, Rows.context(LegacyScale.Early.TENFOLD), findings)
                .instance();
        assertThat(read.guess().expectedRelief()).isEqualTo(40.0);
        assertThat(read.outcome().actualRelief()).isEqualTo(6.0);
        assertThat(read.outcome().completionPercent()).isEqualTo(9.0);
        assertThat(read.outcome().actualMinutes()).isEqualTo(5.0);
        assertThat(read.feelings().get(0).intensity()).isEqualTo(7.0);
    }

    @Test
    void anOutcomeTenTimesItsGuessIsDividedAndAnyOtherAboveHundredIsClamped() {
        SourceRow row = Rows.instance(
                "predicted", "{\"expected_relief\": 40, \"expected_difficulty\": 80, \"expected_stress\": 130}",
                "actual", "{\"actual_relief\": 400, \"actual_difficulty\": 120, \"actual_physical\": -3}");
        var read = LegacyInstanceReader.read(row, Rows.context(), findings).instance();
        assertThat(read.outcome().actualRelief()).isEqualTo(40.0);
        assertThat(read.outcome().actualDifficulty()).isEqualTo(100.0);
        assertThat(read.outcome().actualPhysical()).isNull();
        assertThat(Objects.requireNonNull(read.guess().expectedStress())).isEqualTo(100.0);
        assertThat(Rows.rules(findings))
                .containsExactlyInAnyOrder(
                        ImportRule.RATING_DIVIDED,
                        ImportRule.RATING_CLAMPED,
                        ImportRule.RATING_CLAMPED,
                        ImportRule.RATING_NEGATIVE);
    }
}
