package app.taskaversion.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The vector of metrics §12.4. */
class FinishChanceTest {

    @Test
    void theVectorOfTheSpecificationIsMet() {
        WeightedSums sums = new WeightedSums();
        double[] outcomes = {1, 1, 0.5, 0};
        for (int i = 0; i < outcomes.length; i++) {
            sums.add(outcomes[i], FinishChance.weight(30.0 * i));
        }
        FinishChance chance = FinishChance.of(0.6, sums);
        assertThat(chance.alpha()).isCloseTo(4.3571, within(0.00005));
        assertThat(chance.beta()).isCloseTo(2.2036, within(0.00005));
        assertThat(chance.mean()).isCloseTo(0.6641, within(0.00005));
        assertThat(chance.n()).isEqualTo(4);
        assertThat(chance.low80()).isLessThan(chance.mean()).isPositive();
        assertThat(chance.high80()).isGreaterThan(chance.mean()).isLessThan(1);
    }

    /** Beta(1, 1) is flat, so its quantiles are the shares themselves. */
    @Test
    void theIntervalIsTheMiddleEightyPercentOfTheBeta() {
        FinishChance flat = new FinishChance(1, 1, 0);
        assertThat(flat.low80()).isCloseTo(0.1, within(1e-6));
        assertThat(flat.high80()).isCloseTo(0.9, within(1e-6));
        assertThat(flat.variance()).isCloseTo(1 / 12.0, within(1e-9));
    }

    @Test
    void theOwnRateStaysWithinTwentyAndNinetyFivePercent() {
        WeightedSums never = new WeightedSums();
        WeightedSums always = new WeightedSums();
        for (int i = 0; i < 500; i++) {
            never.add(0, 1);
            always.add(1, 1);
        }
        assertThat(FinishChance.overallRate(never)).isEqualTo(0.2);
        assertThat(FinishChance.overallRate(always)).isEqualTo(0.95);
        assertThat(FinishChance.overallRate(new WeightedSums())).isCloseTo(0.6, within(1e-9));
    }

    @Test
    void everyTaskStartsFromTheOwnRate() {
        Rows rows = new Rows();
        for (int i = 0; i < 10; i++) {
            rows.done(0, i, row -> {});
        }
        rows.row(1, Kind.WORK, Ending.LET_GO, row -> row.at(Moment.ENDED, Rows.ago(1)));
        FinishChances chances = FinishChances.of(rows.facts(), Rows.AS_OF);
        assertThat(chances.rate()).isBetween(0.8, 0.95);
        assertThat(chances.tasks().get(1).mean()).isCloseTo(chances.rate(), within(1e-9));
        assertThat(chances.tasks().get(1).n()).isZero();
        assertThat(chances.tasks().get(0).mean()).isGreaterThan(chances.rate());
    }
}
