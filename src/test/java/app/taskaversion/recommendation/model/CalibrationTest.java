package app.taskaversion.recommendation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    /** Whoever says p means that it comes true with a chance of p². */
    private static double[][] boastful(int n) {
        Random dice = new Random(5);
        double[] chances = new double[n];
        double[] outcomes = new double[n];
        for (int i = 0; i < n; i++) {
            chances[i] = dice.nextDouble();
            outcomes[i] = dice.nextDouble() < chances[i] * chances[i] ? 1 : 0;
        }
        return new double[][] {chances, outcomes};
    }

    @Test
    void withManyOutcomesItFollowsAnyRisingShape() {
        double[][] said = boastful(20_000);
        Calibration calibration = Calibration.fit(said[0], said[1]);
        assertThat(calibration).isInstanceOf(Isotonic.class);
        for (double p = 0.1; p < 0.95; p += 0.1) {
            assertThat(calibration.of(p)).as("%s", p).isEqualTo(p * p, within(0.04));
        }
    }

    @Test
    void withFewItIsTwoNumbers() {
        double[][] said = boastful(1_500);
        Calibration calibration = Calibration.fit(said[0], said[1]);
        assertThat(calibration).isInstanceOf(Platt.class);
        assertThat(calibration.of(0.5)).isEqualTo(0.25, within(0.06));
    }

    @Test
    void itNeverFalls() {
        for (int n : new int[] {3, 49, 120, 5_000}) {
            double[][] said = boastful(n);
            for (Calibration calibration :
                    new Calibration[] {Platt.fit(said[0], said[1]), Isotonic.fit(said[0], said[1])}) {
                double before = 0;
                for (double p = 0; p <= 1; p += 0.01) {
                    assertThat(calibration.of(p)).isBetween(before, 1.0);
                    before = calibration.of(p);
                }
            }
        }
    }

    @Test
    void outcomesThatAreAllAlikeGiveAFiniteAnswer() {
        double[] chances = {0.2, 0.5, 0.9};
        assertThat(Platt.fit(chances, new double[] {1, 1, 1}).of(0.5)).isBetween(0.5, 1.0);
        assertThat(Isotonic.fit(chances, new double[] {0, 0, 0}).of(0.5)).isZero();
    }

    @Test
    void nothingIsChangedByAModelThatIsRight() {
        Random dice = new Random(6);
        double[] chances = new double[1_900];
        double[] outcomes = new double[1_900];
        for (int i = 0; i < chances.length; i++) {
            chances[i] = dice.nextDouble();
            outcomes[i] = dice.nextDouble() < chances[i] ? 1 : 0;
        }
        Platt platt = Platt.fit(chances, outcomes);
        assertThat(platt.shift()).isEqualTo(0, within(0.15));
        assertThat(platt.slope()).isEqualTo(1, within(0.15));
    }
}
