package app.taskaversion.experiment.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.taskaversion.experiment.rule.ArmResult.Time;
import app.taskaversion.experiment.rule.Comparison.Verdict;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static ArmResult arm(int n, int started) {
        return new ArmResult(n, started, 0, 0, 0, 0);
    }

    private static Verdict verdict(int tried, int n, int usual, int m) {
        return Comparison.of(arm(n, tried), arm(m, usual)).verdict();
    }

    @Test
    void theDifferenceAndItsInterval() {
        Comparison comparison = Comparison.of(arm(12, 9), arm(12, 6));
        assertThat(comparison.difference()).isCloseTo(10 / 14.0 - 0.5, within(1e-12));
        double deviation = Math.sqrt(10 / 14.0 * 4 / 14 / 15 + 0.25 / 15);
        assertThat(comparison.high80()).isCloseTo(comparison.difference() + 1.2816 * deviation, within(1e-12));
        assertThat(comparison.low80()).isCloseTo(comparison.difference() - 1.2816 * deviation, within(1e-12));
        assertThat(comparison.verdict()).isEqualTo(Verdict.TOO_EARLY);
    }

    @Test
    void wordsFollowFromHowSureItIs() {
        assertThat(verdict(0, 0, 0, 0)).isEqualTo(Verdict.TOO_EARLY);
        assertThat(verdict(7, 7, 0, 7)).as("below eight times").isEqualTo(Verdict.TOO_EARLY);
        assertThat(verdict(8, 8, 2, 8)).isEqualTo(Verdict.HELPS);
        assertThat(verdict(2, 8, 8, 8)).isEqualTo(Verdict.HINDERS);
        assertThat(verdict(12, 20, 10, 20)).isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
        assertThat(verdict(17, 20, 10, 20)).isEqualTo(Verdict.HELPS);
        assertThat(verdict(12, 20, 10, 19)).isEqualTo(Verdict.TOO_EARLY);
    }

    /** Somebody looks after every draw: how often a sentence is said where there is no difference. */
    @Test
    void lookingEachTimeSeldomMakesASentenceOfNothing() {
        double nothing = claimed(0.5, 0.5);
        assertThat(nothing).as("claims of nothing").isLessThan(0.15);
        assertThat(claimed(0.8, 0.35)).as("a large difference").isGreaterThan(0.8);
    }

    private static double claimed(double tried, double usual) {
        int claims = 0;
        int rounds = 2_000;
        for (int round = 0; round < rounds; round++) {
            SplittableRandom random = new SplittableRandom(round);
            ArmResult one = ArmResult.NONE;
            ArmResult other = ArmResult.NONE;
            boolean said = false;
            for (int draw = 0; draw < 2 * Comparison.FULL && !said; draw++) {
                boolean isTried = Blocks.tried(round, draw);
                boolean begun = random.nextDouble() < (isTried ? tried : usual);
                Time time = begun ? new Time(true, true, true, 60, 40) : Time.NOT_BEGUN;
                one = isTried ? one.plus(time) : one;
                other = isTried ? other : other.plus(time);
                Verdict verdict = Comparison.of(one, other).verdict();
                said = verdict == Verdict.HELPS || verdict == Verdict.HINDERS;
            }
            claims += said ? 1 : 0;
        }
        return claims / (double) rounds;
    }

    @Test
    void anArmCountsWhatIsKnown() {
        ArmResult result = ArmResult.NONE
                .plus(Time.NOT_BEGUN)
                .plus(new Time(true, true, true, 80, 50))
                .plus(new Time(true, true, false, 40, 60))
                .plus(new Time(true, false, false, Double.NaN, Double.NaN));
        assertThat(result).isEqualTo(new ArmResult(4, 3, 1, 2, 10, 2));
        assertThat(result.feltMinusFeared()).isEqualTo(-5);
        assertThat(ArmResult.NONE.feltMinusFeared()).isNaN();
        assertThatThrownBy(() -> new ArmResult(1, 2, 0, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
