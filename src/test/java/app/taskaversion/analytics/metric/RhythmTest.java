package app.taskaversion.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The vector and edges of metrics §8.5. */
class RhythmTest {

    private static final long[] VECTOR = daysAgo(10, 24, 32, 39, 46, 52);

    private static long[] daysAgo(double... days) {
        return Arrays.stream(days).mapToLong(Rows::ago).toArray();
    }

    @Test
    void theVectorOfTheSpecificationIsMet() {
        Rhythm rhythm = Rhythm.of(VECTOR, Rows.AS_OF);
        assertThat(rhythm.typicalDays()).isEqualTo(7);
        assertThat(rhythm.spread()).isCloseTo(0.2118, within(0.00005));
        assertThat(rhythm.ratio()).isCloseTo(1.4286, within(0.00005));
        assertThat(rhythm.percentile()).isCloseTo(0.8, within(1e-9));
        assertThat(rhythm.regular()).isTrue();
        assertThat(rhythm.label()).isEqualTo(Rhythm.Label.WAITED_LONGER_THAN_USUAL);
    }

    @Test
    void twoCompletionsAreNoRhythm() {
        Rhythm rhythm = Rhythm.of(daysAgo(3, 10), Rows.AS_OF);
        assertThat(rhythm.typicalDays()).isNaN();
        assertThat(rhythm.sinceDays()).isEqualTo(3);
        assertThat(rhythm.label()).isEqualTo(Rhythm.Label.NONE);
        assertThat(Rhythm.of(new long[0], Rows.AS_OF).sinceDays()).isNaN();
    }

    @Test
    void completionsOfAQuarterOfAnHourAreOne() {
        long at = Rows.ago(10);
        Rhythm rhythm = Rhythm.of(
                LongStream.concat(
                                LongStream.of(VECTOR).filter(each -> each != at),
                                LongStream.of(at, at - 60_000, at - 14 * 60_000))
                        .toArray(),
                Rows.AS_OF);
        assertThat(rhythm.n()).isEqualTo(6);
        assertThat(rhythm.ratio()).isCloseTo(1.4286, within(0.00005));
    }

    @Test
    void itIsComingUpFromFourFifthsOfTheUsualGapOn() {
        assertThat(Rhythm.of(daysAgo(5.5, 12.5, 19.5), Rows.AS_OF).label()).isEqualTo(Rhythm.Label.NONE);
        assertThat(Rhythm.of(daysAgo(5.7, 12.7, 19.7), Rows.AS_OF).label()).isEqualTo(Rhythm.Label.COMING_UP);
        assertThat(Rhythm.of(daysAgo(9.0, 16, 23), Rows.AS_OF).label()).isEqualTo(Rhythm.Label.COMING_UP);
        assertThat(Rhythm.of(daysAgo(9.2, 16.2, 23.2), Rows.AS_OF).label())
                .isEqualTo(Rhythm.Label.WAITED_LONGER_THAN_USUAL);
    }

    @Test
    void aWaitThatHappensOftenIsNotLongerThanUsual() {
        Rhythm rhythm = Rhythm.of(daysAgo(3, 4, 5, 6, 26, 46), Rows.AS_OF);
        assertThat(rhythm.ratio()).isGreaterThan(1.3);
        assertThat(rhythm.percentile()).isCloseTo(0.6, within(1e-9));
        assertThat(rhythm.label()).isEqualTo(Rhythm.Label.NONE);
    }

    @Test
    void onlyAWantedIntervalMakesADeviation() {
        Rhythm rhythm = Rhythm.of(VECTOR, Rows.AS_OF);
        assertThat(rhythm.deviation(3.5)).isCloseTo(Math.log(2), within(1e-9));
        assertThat(rhythm.deviation(Double.NaN)).isNaN();
        assertThat(rhythm.deviation(0)).isNaN();
    }

    @Test
    void theOrderOfCompletionsAndLaterOnesDoNotMatter() {
        List<Long> times = new ArrayList<>(LongStream.of(VECTOR).boxed().toList());
        times.add(Rows.ago(-5));
        Collections.shuffle(times, new Random(3));
        assertThat(Rhythm.of(times.stream().mapToLong(Long::longValue).toArray(), Rows.AS_OF))
                .isEqualTo(Rhythm.of(VECTOR, Rows.AS_OF));
    }

    private static List<RhythmLink.Completion> completions(int n, Random random, double slope, double noise) {
        List<RhythmLink.Completion> completions = new ArrayList<>();
        double daysAgo = 1;
        for (int i = 0; i < n; i++) {
            double gap = 1 + random.nextDouble(10);
            completions.add(
                    new RhythmLink.Completion(Rows.ago(daysAgo), 80 - slope * gap + noise * random.nextGaussian()));
            daysAgo += gap;
        }
        return completions;
    }

    @Test
    void aLinkOfWaitAndReliefIsFoundAndItsOrderDoesNotMatter() {
        List<RhythmLink.Completion> completions = completions(30, new Random(5), 5, 5);
        RhythmLink link = RhythmLink.of(completions, "relief", Rows.AS_OF);
        assertThat(link.rho()).isLessThan(-0.7);
        assertThat(link.clear()).isTrue();
        assertThat(link.high80()).isNegative();
        List<RhythmLink.Completion> shuffled = new ArrayList<>(completions);
        Collections.shuffle(shuffled, new Random(6));
        assertThat(RhythmLink.of(shuffled, "relief", Rows.AS_OF)).isEqualTo(link);
    }

    @Test
    void aLinkNeedsEightGaps() {
        assertThat(RhythmLink.of(completions(8, new Random(5), 5, 0), "relief", Rows.AS_OF)
                        .clear())
                .isFalse();
        assertThat(RhythmLink.of(completions(9, new Random(5), 5, 0), "relief", Rows.AS_OF)
                        .clear())
                .isTrue();
    }

    @Test
    void answersThatDoNotVaryAreNoLink() {
        RhythmLink link = RhythmLink.of(completions(12, new Random(5), 0, 0), "relief", Rows.AS_OF);
        assertThat(link.rho()).isNaN();
        assertThat(link.clear()).isFalse();
    }
}
