package app.taskaversion.recommendation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntervalsTest {

    /** People who are new vary twice as much. */
    private static double[] differences(int[] instances, long seed) {
        Random dice = new Random(seed);
        return Arrays.stream(instances)
                .mapToDouble(n -> dice.nextGaussian() * (n < 5 ? 2 : 1))
                .toArray();
    }

    private static int[] instances(int n) {
        int[] instances = new int[n];
        for (int i = 0; i < n; i++) {
            instances[i] = new int[] {2, 20, 80, 300}[i % 4];
        }
        return instances;
    }

    @Test
    void eightOfTenLieInsideAtEachStep() {
        int[] instances = instances(4_000);
        Intervals intervals = Intervals.fit(differences(instances, 1), instances);
        double[] next = differences(instances, 2);
        for (int step : new int[] {2, 20, 80, 300}) {
            int inside = 0;
            for (int i = 0; i < next.length; i++) {
                if (instances[i] == step && next[i] >= intervals.low(step) && next[i] <= intervals.high(step)) {
                    inside++;
                }
            }
            assertThat(inside / 1_000.0).as("%s", step).isEqualTo(0.8, within(0.04));
        }
        assertThat(intervals.high(2)).isGreaterThan(1.5 * intervals.high(300));
    }

    @Test
    void withFewOfAStepEverybodysDifferencesStandIn() {
        int[] instances = new int[200];
        Arrays.fill(instances, 300);
        instances[0] = 1;
        Intervals intervals = Intervals.fit(differences(instances, 3), instances);
        assertThat(intervals.low(1)).isEqualTo(intervals.low(300), within(0.1)).isNegative();
    }

    @Test
    void theStepsOfHistory() {
        assertThat(History.of(0)).isEqualTo(History.FIRST_FIVE);
        assertThat(History.of(4)).isEqualTo(History.FIRST_FIVE);
        assertThat(History.of(5)).isEqualTo(History.FIRST_THIRTY);
        assertThat(History.of(29)).isEqualTo(History.FIRST_THIRTY);
        assertThat(History.of(30)).isEqualTo(History.FIRST_HUNDRED);
        assertThat(History.of(100)).isEqualTo(History.LONG);
    }
}
