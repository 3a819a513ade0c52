package app.taskaversion.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.analytics.metric.Change.Verdict;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often the change sentence is wrong: 500 invented people, 28 + 28 days, answers with an sd of 20, days that lie 6
 * apart. Counts, not estimates: the seeds are fixed. (issue "Look back", statistical honesty)
 */
class ChangeHonestyTest {

    private static final int PEOPLE = 500;
    private static final int TODAY = 20_500;
    private static final double SD = 20;
    private static final double DAY_SD = 6;
    private static final Gaps NO_GAP = new Gaps(Integer.MIN_VALUE, 0, 0, TODAY);

    private static Change person(int seed, int answersADay, double shift) {
        return figure(new Random(seed), answersADay, shift, "relief");
    }

    private static Change figure(Random random, int answersADay, double shift, String metric) {
        DaySeries series = DaySeries.empty(TODAY - 55, TODAY);
        for (int day = TODAY - 55; day <= TODAY; day++) {
            double mean = 50 + DAY_SD * random.nextGaussian() + (day > TODAY - 28 ? shift : 0);
            for (int i = 0; i < answersADay; i++) {
                series.add(day, mean + SD * random.nextGaussian());
            }
        }
        return Change.of(metric, series, NO_GAP);
    }

    /** @return the share of people to whom a change is claimed, in percent */
    private static double claimed(int answersADay, double shift, Verdict... verdicts) {
        long claims = IntStream.rangeClosed(1, PEOPLE)
                .filter(seed -> Set.of(verdicts)
                        .contains(person(seed, answersADay, shift).verdict()))
                .count();
        return 100.0 * claims / PEOPLE;
    }

    @ParameterizedTest
    @CsvSource({"2, 10", "1, 12"})
    void aChangeThatIsNotThereIsRarelyClaimed(int answersADay, double atMost) {
        double share = claimed(answersADay, 0, Verdict.UP, Verdict.DOWN);
        assertThat(share).as("percent of false claims").isLessThanOrEqualTo(atMost);
    }

    @ParameterizedTest
    @CsvSource({"2, 88", "1, 68"})
    void aShiftOfFifteenPointsIsMostlyFoundAndInItsDirection(int answersADay, double atLeast) {
        assertThat(claimed(answersADay, 15, Verdict.UP)).as("percent found").isGreaterThanOrEqualTo(atLeast);
        assertThat(claimed(answersADay, -15, Verdict.DOWN)).as("percent found").isGreaterThanOrEqualTo(atLeast);
    }

    /** A page with figures that have nothing to do with each other: the worst case for claiming something by chance. */
    private static double claimedOnAPage(int figures, int answersADay, double shiftOfTheFirst) {
        long claims = IntStream.rangeClosed(1, PEOPLE)
                .filter(seed -> {
                    Random random = new Random(seed);
                    Map<String, Change> page = new TreeMap<>();
                    for (int i = 0; i < figures; i++) {
                        String metric = "figure " + i;
                        page.put(metric, figure(random, answersADay, i == 0 ? shiftOfTheFirst : 0, metric));
                    }
                    return ClearestChange.of(page)
                            .filter(clearest ->
                                    shiftOfTheFirst == 0 || clearest.metric().equals("figure 0"))
                            .isPresent();
                })
                .count();
        return 100.0 * claims / PEOPLE;
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 2", "4, 1", "4, 2", "8, 1", "8, 2"})
    void thePageAsAWholeRarelyClaimsWhatIsNotThere(int figures, int answersADay) {
        assertThat(claimedOnAPage(figures, answersADay, 0))
                .as("percent of pages")
                .isLessThanOrEqualTo(20);
    }

    @Test
    void thePageStillFindsAShift() {
        assertThat(claimedOnAPage(4, 2, 15)).as("percent of pages").isGreaterThanOrEqualTo(75);
    }
}
