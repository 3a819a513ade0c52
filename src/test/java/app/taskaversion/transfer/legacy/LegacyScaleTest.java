package app.taskaversion.transfer.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.transfer.ImportRule;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LegacyScaleTest {

    private final Findings findings = new Findings();

    private static LegacyScale.Early decision(Double... early) {
        LegacyScale.Builder builder = new LegacyScale.Builder();
        builder.add(List.of(early));
        return builder.build().early();
    }

    @Test
    void theWholeEarlySetDecides() {
        assertThat(decision()).isEqualTo(LegacyScale.Early.NONE);
        assertThat(decision(0.0, 3.0, 10.0)).isEqualTo(LegacyScale.Early.TENFOLD);
        assertThat(decision(0.0, 30.0, 50.0)).isEqualTo(LegacyScale.Early.DONE);
        assertThat(decision(3.0, 55.0)).isEqualTo(LegacyScale.Early.MIXED);
    }

    @Test
    void aRowAfterTheCutOverIsNeverMultiplied() {
        assertThat(new LegacyScale(LegacyScale.Early.TENFOLD, 4, 10).factor(false, List.of(3.0), findings))
                .isEqualTo(1);
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void anEarlyRowIsMultipliedWhenNobodyDidItBefore() {
        assertThat(new LegacyScale(LegacyScale.Early.TENFOLD, 4, 10).factor(true, List.of(3.0), findings))
                .isEqualTo(10);
        assertThat(new LegacyScale(LegacyScale.Early.DONE, 4, 50).factor(true, List.of(10.0), findings))
                .isEqualTo(1);
        assertThat(Rows.rules(findings)).containsExactly(ImportRule.SCALE_TENFOLD);
    }

    @Test
    void inAMixedSetEachRowDecidesForItselfAndIsMarked() {
        LegacyScale mixed = new LegacyScale(LegacyScale.Early.MIXED, 9, 55);
        assertThat(mixed.factor(true, List.of(3.0, 10.0), findings)).isEqualTo(10);
        assertThat(mixed.factor(true, List.of(3.0, 55.0), findings)).isEqualTo(1);
        assertThat(Rows.rules(findings)).contains(ImportRule.SCALE_AMBIGUOUS);
    }

    @Test
    void theCancelFormKeptTheOldScaleForTenDays() {
        Instant then = Instant.parse("2025-12-10T12:00:00Z");
        assertThat(LegacyScale.cancelFormFactor(then, List.of(5.0, 10.0), findings))
                .isEqualTo(10);
        assertThat(LegacyScale.cancelFormFactor(then, List.of(5.0, 20.0), findings))
                .isEqualTo(1);
        assertThat(LegacyScale.cancelFormFactor(Instant.parse("2025-12-14T12:00:00Z"), List.of(5.0), findings))
                .isEqualTo(1);
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
