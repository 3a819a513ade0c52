package app.taskaversion.recommendation.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Worked out by hand from recommender §2.11. */
class BlendTest {

    private static final Offset<Double> NEARLY = Offset.offset(1e-12);

    @Test
    void whoIsNewGoesByTheRule() {
        assertThat(Blend.of(new double[] {3, 1, 2}, new double[] {-7, 0, -1}, 0))
                .containsExactly(0, 1, 0.5);
    }

    @Test
    void theModelCountsTheMoreTheMoreIsKnown() {
        double[] four = Blend.of(new double[] {3, 1, 2}, new double[] {-7, 0, -1}, 4);
        double weight = 4 / 14.0;
        assertThat(four[0]).isEqualTo(weight, NEARLY);
        assertThat(four[1]).isEqualTo(1 - weight, NEARLY);
        assertThat(four[2]).isEqualTo(0.5, NEARLY);
    }

    @Test
    void fromFiveOnTheModelIsAlone() {
        assertThat(Blend.of(new double[] {3, 1, 2}, new double[] {-7, 0, -1}, 5))
                .containsExactly(1, 0, 0.5);
    }

    @Test
    void whatIsLevelSharesItsPlaceAndWhatARuleDoesNotSuggestIsLast() {
        assertThat(Blend.of(new double[] {1, 2, 3}, new double[] {5, 5, Double.NaN}, 0))
                .containsExactly(0.75, 0.75, 0);
        assertThat(Blend.of(new double[] {9}, new double[] {Double.NaN}, 0)).containsExactly(1);
        assertThat(Blend.of(new double[0], new double[0], 0)).isEmpty();
    }
}
