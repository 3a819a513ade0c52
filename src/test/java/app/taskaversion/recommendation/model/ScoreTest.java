package app.taskaversion.recommendation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Worked out by hand from recommender §2.4. */
class ScoreTest {

    @Test
    void whatIsDueNowIsWorthTwentyPointsMore() {
        assertThat(Score.urgency(0)).isEqualTo(20);
        assertThat(Score.urgency(1)).isEqualTo(7.3576, within(1e-4));
        assertThat(Score.urgency(-1)).isEqualTo(Score.urgency(1));
        assertThat(Score.urgency(Double.NaN)).isZero();
    }

    @Test
    void aValueWeighsBothEnds() {
        assertThat(Score.value(0.8, 40, 5)).isEqualTo(0.8 * 45 - 0.2 * 15);
        assertThat(Score.value(0, 40, 5)).isEqualTo(-15);
    }

    @Test
    void aSuggestionCountsAgainstWhatWouldHappenAnyway() {
        double[] chances = {0.3, 0.1};
        double[] values = {30, 10};
        double anyway = Score.anyway(chances, values);
        assertThat(anyway).isEqualTo(10);
        assertThat(Score.ofOne(0.3, 30, anyway)).isEqualTo(6);
        assertThat(Score.ofOne(0.1, 10, anyway)).isZero();
        assertThat(Score.anyway(new double[] {1.5, 0.5}, new double[] {20, 40})).isEqualTo(25);
    }
}
