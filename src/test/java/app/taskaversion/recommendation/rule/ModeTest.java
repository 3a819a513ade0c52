package app.taskaversion.recommendation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.taskaversion.analytics.metric.Kind;
import app.taskaversion.analytics.metric.Rhythm;
import java.util.SplittableRandom;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModeTest {

    private static final Situation HALF_AN_HOUR = new Situation(false, 30);

    private static double score(Mode mode, Candidate<String> thing, Situation situation) {
        return mode.score(thing, situation).orElse(Double.NaN);
    }

    private static double score(Mode mode, Candidate<String> thing) {
        return score(mode, thing, Situation.UNKNOWN);
    }

    private static Rhythm waiting(int n, double ratio, double percentile) {
        return new Rhythm(n, 7, 0.2, true, ratio * 7, ratio, percentile);
    }

    @Test
    void aGentleStartFallsWithDreadLoadAndLength() {
        assertThat(score(Mode.GENTLE_START, Things.thing("a"))).isCloseTo(1 - 0.2 - 0.12 - 0.1, within(1e-12));
        assertThat(score(Mode.GENTLE_START, Things.Changed.of("a").minutes(240).thing()))
                .as("an hour or four are the same")
                .isCloseTo(1 - 0.2 - 0.12 - 0.2, within(1e-12));
        assertThat(score(
                        Mode.GENTLE_START,
                        Things.Changed.of("a").minutes(Double.NaN).thing()))
                .as("nobody said how long: as if half an hour")
                .isEqualTo(score(Mode.GENTLE_START, Things.thing("a")));
        falls(Mode.GENTLE_START, value -> Things.Changed.of("a").aversion(value).thing());
        falls(Mode.GENTLE_START, value -> Things.Changed.of("a").load(value).thing());
    }

    @Test
    void mostReliefIsTheReliefAndNothingElse() {
        assertThat(score(Mode.MOST_RELIEF, Things.thing("a"))).isEqualTo(0.6);
        falls(
                Mode.MOST_RELIEF,
                value -> Things.Changed.of("a").relief(100 - value).thing());
    }

    @Test
    void worthItSetsReliefAgainstLoad() {
        assertThat(score(Mode.WORTH_IT, Things.thing("a"))).isEqualTo(0.6);
        falls(Mode.WORTH_IT, value -> Things.Changed.of("a").load(value).thing());
        falls(Mode.WORTH_IT, value -> Things.Changed.of("a").relief(100 - value).thing());
    }

    @Test
    void lighterThanItLooksNeedsThreeAnswersAndFivePoints() {
        assertThat(score(
                        Mode.LIGHTER_THAN_IT_LOOKS,
                        Things.Changed.of("a").feltGap(Things.estimate(8, 8, 3)).thing()))
                .isCloseTo(0.8413447, within(1e-6));
        assertThat(score(
                        Mode.LIGHTER_THAN_IT_LOOKS,
                        Things.Changed.of("a").feltGap(Things.estimate(8, 8, 2)).thing()))
                .isNaN();
        assertThat(score(
                        Mode.LIGHTER_THAN_IT_LOOKS,
                        Things.Changed.of("a")
                                .feltGap(Things.estimate(4.9, 1, 9))
                                .thing()))
                .isNaN();
    }

    @Test
    void whatFitsIsWhatFitsNineTimesOfTen() {
        assertThat(score(Mode.FITS_MY_TIME, Things.Changed.of("a").minutes(15).thing(), HALF_AN_HOUR))
                .isEqualTo(0.6);
        assertThat(score(Mode.FITS_MY_TIME, Things.Changed.of("a").minutes(16).thing(), HALF_AN_HOUR))
                .isNaN();
        assertThat(score(
                        Mode.FITS_MY_TIME,
                        Things.Changed.of("a").minutes(Double.NaN).thing(),
                        HALF_AN_HOUR))
                .as("nobody knows whether it fits")
                .isNaN();
        assertThat(score(Mode.FITS_MY_TIME, Things.thing("a")))
                .as("no time was named")
                .isNaN();
    }

    @Test
    void dueSoonTakesWhatHasADate() {
        assertThat(score(
                        Mode.DUE_SOON,
                        Things.Changed.of("a").duePressure(0.8511).thing()))
                .isEqualTo(0.8511);
        assertThat(score(Mode.DUE_SOON, Things.thing("a"))).isNaN();
    }

    @Test
    void beenWaitingTakesWhatHasWaitedLongerThanMostTimes() {
        assertThat(score(
                        Mode.BEEN_WAITING,
                        Things.Changed.of("a").rhythm(waiting(5, 1.4286, 0.8)).thing()))
                .isCloseTo(0.7143, within(1e-9));
        assertThat(score(
                        Mode.BEEN_WAITING,
                        Things.Changed.of("a").rhythm(waiting(5, 9, 1)).thing()))
                .isOne();
        assertThat(score(
                        Mode.BEEN_WAITING,
                        Things.Changed.of("a").rhythm(waiting(5, 3, 0.79)).thing()))
                .isNaN();
        assertThat(score(
                        Mode.BEEN_WAITING,
                        Things.Changed.of("a").rhythm(waiting(2, 3, 1)).thing()))
                .isNaN();
    }

    @Test
    void lookAfterMyselfIsAGentleStartInSelfCare() {
        Candidate<String> walk = Things.Changed.of("a").kind(Kind.SELF_CARE).thing();
        assertThat(score(Mode.LOOK_AFTER_MYSELF, walk)).isEqualTo(score(Mode.GENTLE_START, walk));
        assertThat(score(Mode.LOOK_AFTER_MYSELF, Things.thing("a"))).isNaN();
    }

    @Test
    void aBraveOneIsDreadedAndStillGetsDone() {
        assertThat(score(Mode.BRAVE_ONE, Things.Changed.of("a").aversion(85).thing()))
                .isEqualTo(0.85);
        assertThat(score(
                        Mode.BRAVE_ONE,
                        Things.Changed.of("a").finishChance(0.39).thing()))
                .isNaN();
    }

    @Test
    void theBlendIsTheMeanOfWhateverTakesIt() {
        Candidate<String> plain = Things.thing("a");
        assertThat(score(Mode.BLEND, plain))
                .as("gentle, relief, worth, brave")
                .isCloseTo((0.58 + 0.6 + 0.6 + 0.4) / 4, within(1e-12));
        assertThat(score(Mode.BLEND, Things.Changed.of("a").duePressure(1).thing()))
                .isCloseTo((0.58 + 0.6 + 0.6 + 0.4 + 1) / 5, within(1e-12));
    }

    @Test
    void personalAveragesAndPopularityComeFromTheTally() {
        Candidate<String> known =
                Things.Changed.of("a").tally(new Tally(5, 4, 3, 120)).thing();
        assertThat(score(Mode.PERSONAL_AVERAGES, known)).isCloseTo(6.25 / 8 * 37.5 / 100, within(1e-12));
        assertThat(score(Mode.PERSONAL_AVERAGES, Things.thing("a")))
                .as("nothing is known: three in four, 35 points")
                .isCloseTo(0.2625, within(1e-12));
        assertThat(score(Mode.POPULARITY, known)).isCloseTo(1 - Math.exp(-1), within(1e-12));
        assertThat(score(Mode.POPULARITY, Things.thing("a"))).isZero();
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void everyScoreLiesBetweenZeroAndOne(Mode mode) {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 2_000; i++) {
            Candidate<String> thing = Things.any(random, "k" + i);
            Situation situation = new Situation(random.nextBoolean(), random.nextInt(5, 200));
            mode.score(thing, situation)
                    .ifPresent(score -> assertThat(score).as("%s", thing).isBetween(0.0, 1.0));
        }
    }

    private static void falls(Mode mode, DoubleFunction<Candidate<String>> thing) {
        double before = Double.POSITIVE_INFINITY;
        for (int value = 0; value <= 100; value += 5) {
            double now = score(mode, thing.apply(value));
            assertThat(now).as("%s at %s", mode, value).isLessThan(before);
            before = now;
        }
    }
}
