package app.taskaversion.recommendation.internal.registry;

import static app.taskaversion.recommendation.ModelStatus.ACTIVE;
import static app.taskaversion.recommendation.ModelStatus.CANARY;
import static app.taskaversion.recommendation.ModelStatus.REJECTED;
import static app.taskaversion.recommendation.ModelStatus.RETIRED;
import static app.taskaversion.recommendation.ModelStatus.SHADOW;
import static app.taskaversion.recommendation.ModelStatus.TRAINED;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.recommendation.ModelStatus;
import app.taskaversion.recommendation.internal.registry.Rollout.Stand;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RolloutTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private static ModelStatus due(ModelStatus status, int days, boolean thin, boolean worse) {
        return Rollout.due(new Stand(status, NOW.minus(Duration.ofDays(days)), true, thin, worse), NOW);
    }

    @Test
    void fromLearnedToShownToEverybodyItTakesTenDays() {
        assertThat(due(TRAINED, 0, false, false)).isEqualTo(SHADOW);
        assertThat(due(SHADOW, 2, false, false)).isEqualTo(SHADOW);
        assertThat(due(SHADOW, 3, false, false)).isEqualTo(CANARY);
        assertThat(due(CANARY, 6, false, false)).isEqualTo(CANARY);
        assertThat(due(CANARY, 7, false, false)).isEqualTo(ACTIVE);
        assertThat(due(ACTIVE, 100, false, false)).isEqualTo(ACTIVE);
    }

    @Test
    void whereTheGateHadTooLittleItIsWatchedTwiceAsLong() {
        assertThat(due(CANARY, 13, true, false)).isEqualTo(CANARY);
        assertThat(due(CANARY, 14, true, false)).isEqualTo(ACTIVE);
    }

    @Test
    void whatGotWorseGoesDown() {
        assertThat(due(SHADOW, 3, false, true)).isEqualTo(REJECTED);
        assertThat(due(CANARY, 1, false, true)).isEqualTo(REJECTED);
        assertThat(due(ACTIVE, 1, false, true)).isEqualTo(RETIRED);
    }

    @ParameterizedTest
    @EnumSource(
            value = ModelStatus.class,
            names = {"TRAINED", "SHADOW", "CANARY"})
    void withoutHavingPassedTheGateNothingGoesUp(ModelStatus status) {
        Stand stand = new Stand(status, NOW.minus(Duration.ofDays(100)), false, false, false);
        assertThat(Rollout.due(stand, NOW)).isEqualTo(REJECTED);
    }

    @Test
    void onlyWhatIsDueIsAStepAndNothingSkipsOne() {
        assertThat(Rollout.isStep(TRAINED, CANARY)).isFalse();
        assertThat(Rollout.isStep(TRAINED, ACTIVE)).isFalse();
        assertThat(Rollout.isStep(SHADOW, ACTIVE)).isFalse();
        assertThat(Rollout.isStep(REJECTED, ACTIVE)).isFalse();
        assertThat(Rollout.isStep(RETIRED, CANARY)).isFalse();
        assertThat(Rollout.isStep(RETIRED, ACTIVE)).isTrue();
        for (ModelStatus status : ModelStatus.values()) {
            assertThat(Rollout.isStep(status, status)).isFalse();
        }
    }
}
