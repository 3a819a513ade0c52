package app.taskaversion.sharing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.sharing.rule.Epsilon;
import java.util.HashMap;
import java.util.Map;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The noise has the distribution that its formula says, drawn from seeded bytes in place of the system's. */
class DiscreteLaplaceTest {

    private static final int DRAWS = 60_000;

    /** Of each cell of the table, as the test wants it. */
    private static final double LEAST = 8;

    /** (1 − q)/(1 + q) · q^|z| */
    private static double mass(long z, double scale) {
        double q = Math.exp(-1 / scale);
        return (1 - q) / (1 + q) * Math.pow(q, (double) Math.abs(z));
    }

    /** All z above a border: q^(z+1)/(1 + q). */
    private static double tail(long border, double scale) {
        double q = Math.exp(-1 / scale);
        return Math.pow(q, (double) (border + 1)) / (1 + q);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 1, 1, 5, 10",
        "2, 50, 1, 5, 500",
        "1, 1, 2, 3, 1.5",
        "1, 3, 7, 1, 0.428571428571428571",
        "1, 1, 1, 1, 1"
    })
    void itIsDistributedAsItsFormulaSays(int cells, int most, int over, int under, double scale) {
        DiscreteLaplace noise = new DiscreteLaplace(new SeededBytes(20_261_129));
        Map<Long, Integer> seen = new HashMap<>();
        // Wide scales are looked at in bins; a bin is whole or not at all, so nothing is rounded.
        long bin = Math.max(1, Math.round(scale / 5));
        for (int i = 0; i < DRAWS; i++) {
            long z = noise.add(0, cells, most, new Epsilon(over, under));
            seen.merge(Math.floorDiv(z, bin), 1, Integer::sum);
        }
        long last = 0;
        while (binMass(last + 1, bin, scale) * DRAWS >= LEAST) {
            last++;
        }
        double chiSquare = 0;
        int left = DRAWS;
        double chance = 1;
        for (long each = -last; each <= last; each++) {
            int n = seen.getOrDefault(each, 0);
            double expected = binMass(each, bin, scale) * DRAWS;
            chiSquare += Math.pow(n - expected, 2) / expected;
            left -= n;
            chance -= binMass(each, bin, scale);
        }
        chiSquare += Math.pow(left - chance * DRAWS, 2) / (chance * DRAWS);
        int freedom = Math.toIntExact(2 * last + 1);
        assertThat(1 - new ChiSquaredDistribution(freedom).cumulativeProbability(chiSquare))
                .as("chi-square %.1f at %d degrees of freedom", chiSquare, freedom)
                .isGreaterThan(1e-4);
    }

    private static double binMass(long number, long bin, double scale) {
        double mass = 0;
        for (long z = number * bin; z < (number + 1) * bin; z++) {
            mass += mass(z, scale);
        }
        return mass;
    }

    /** What the thresholds of a release go by: 95 of 100 lie within scale · ln 20. */
    @Test
    void ninetyFiveOfAHundredLieWithinTheHalfWidth() {
        DiscreteLaplace noise = new DiscreteLaplace(new SeededBytes(7));
        double halfWidth = 500 * Math.log(20);
        int outside = 0;
        for (int i = 0; i < DRAWS; i++) {
            outside += Math.abs(noise.add(0, 2, 50, new Epsilon(1, 5))) > halfWidth ? 1 : 0;
        }
        assertThat(2 * tail((long) halfWidth, 500)).isBetween(0.049, 0.051);
        assertThat(outside / (double) DRAWS).isBetween(0.046, 0.054);
    }

    @Test
    void theHiddenNumberIsMovedAndNotReplaced() {
        DiscreteLaplace first = new DiscreteLaplace(new SeededBytes(1));
        DiscreteLaplace second = new DiscreteLaplace(new SeededBytes(1));
        for (int i = 0; i < 100; i++) {
            long at0 = first.add(0, 2, 50, new Epsilon(1, 5));
            assertThat(second.add(1_000, 2, 50, new Epsilon(1, 5))).isEqualTo(1_000 + at0);
        }
    }
}
