package app.taskaversion.analytics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.analytics.LookBackPage.Week;
import app.taskaversion.analytics.metric.AsOf;
import app.taskaversion.analytics.metric.BraveStarts;
import app.taskaversion.analytics.metric.Change;
import app.taskaversion.analytics.metric.Correlation;
import app.taskaversion.analytics.metric.Correlations;
import app.taskaversion.analytics.metric.Draws;
import app.taskaversion.analytics.metric.Ending;
import app.taskaversion.analytics.metric.Facts;
import app.taskaversion.analytics.metric.Kind;
import app.taskaversion.analytics.metric.Means;
import app.taskaversion.analytics.metric.Measure;
import app.taskaversion.analytics.metric.Moment;
import app.taskaversion.analytics.metric.Quantity;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often the page says that something changed where nothing did, through the very classes that make it: invented
 * people, seeds 1–500, 28 + 28 days, answers with an sd of 20, days that lie 6 apart. Counts, not estimates: the seeds
 * are fixed. Which figures are looked at, and that they are made of the same answers, is the page's own.
 */
class PageHonestyTest {

    private static final int PEOPLE = 500;
    private static final int DAYS = 56;
    private static final int MOST_ON_THE_PAGE = 20;
    private static final double SD = 20;
    private static final double DAY_SD = 6;
    private static final long DAY = 86_400_000;
    private static final AsOf NOW = AsOf.of(Instant.parse("2026-11-23T21:00:00Z"), ZoneOffset.UTC);
    private static final Measure[] ANSWERS = {Measure.AVERSION_BEFORE, Measure.AVERSION_AFTER, Measure.ACTUAL_RELIEF};

    /** @param shift of relief in the later four weeks */
    private static Facts person(int seed, int answersADay, double shift) {
        Random random = new Random(seed);
        Facts.Builder facts = Facts.builder(DAYS * answersADay);
        for (int ago = DAYS - 1; ago >= 0; ago--) {
            double[] day = new double[ANSWERS.length];
            for (int i = 0; i < day.length; i++) {
                day[i] = 50 + DAY_SD * random.nextGaussian();
            }
            for (int i = 0; i < answersADay; i++) {
                long end = NOW.millis() - ago * DAY - (i + 1) * 3_600_000L;
                facts.row(i, Kind.WORK, Ending.DONE)
                        .at(Moment.INITIALIZED, end - 1_800_000)
                        .at(Moment.STARTED, end - 1_200_000)
                        .at(Moment.ENDED, end);
                for (int each = 0; each < ANSWERS.length; each++) {
                    double moved = ANSWERS[each] == Measure.ACTUAL_RELIEF && ago < DAYS / 2 ? shift : 0;
                    facts.set(ANSWERS[each], day[each] + moved + SD * random.nextGaussian());
                }
            }
        }
        return facts.build();
    }

    private static double percent(long count) {
        return 100.0 * count / PEOPLE;
    }

    @ParameterizedTest
    @CsvSource({"2, 10", "1, 12"})
    void noFigureOftenClaimsAChangeThatIsNotThere(int answersADay, double atMost) {
        Map<String, Integer> claims = new TreeMap<>();
        for (int seed = 1; seed <= PEOPLE; seed++) {
            Map<String, Change> changes = new WeekFigures(person(seed, answersADay, 0), NOW, Draws.FRESH).changes();
            assertThat(changes.values()).allMatch(Change::compared);
            changes.forEach((figure, change) -> claims.merge(figure, change.clear() ? 1 : 0, Integer::sum));
        }
        assertThat(claims).hasSize(PageFigures.MAY_CHANGE.size());
        claims.forEach((figure, count) ->
                assertThat(percent(count)).as("percent, " + figure).isLessThanOrEqualTo(atMost));
    }

    private static long pages(int answersADay, double shift) {
        return IntStream.rangeClosed(1, PEOPLE)
                .filter(seed -> {
                    Facts facts = person(seed, answersADay, shift);
                    Week week = new WeekFigures(facts, NOW, Draws.FRESH)
                            .week(BraveStarts.of(facts, NOW), new Means(facts, NOW));
                    return week.change() != null
                            && (shift == 0
                                    || week.change().quantity() == Quantity.RELIEF
                                    || week.change().quantity() == Quantity.WORTH);
                })
                .count();
    }

    @ParameterizedTest
    @CsvSource({"2", "1"})
    void theWeekInWordsRarelyClaimsWhatIsNotThere(int answersADay) {
        assertThat(percent(pages(answersADay, 0))).as("percent of pages").isLessThanOrEqualTo(MOST_ON_THE_PAGE);
    }

    @ParameterizedTest
    @CsvSource({"2, 80", "1, 50"})
    void theWeekInWordsStillFindsAShiftOfFifteenPoints(int answersADay, double atLeast) {
        assertThat(percent(pages(answersADay, 15))).as("percent of pages").isGreaterThanOrEqualTo(atLeast);
    }

    @ParameterizedTest
    @CsvSource({"2", "1"})
    void linksThatAreNotThereAreRarelyClaimed(int answersADay) {
        long claims = IntStream.rangeClosed(1, PEOPLE)
                .filter(seed -> Correlations.of(person(seed, answersADay, 0), NOW, DAYS).stream()
                        .anyMatch(link -> link.verdict() == Correlation.Verdict.TENDS_TO_GO_WITH))
                .count();
        assertThat(percent(claims)).as("percent of pages").isLessThanOrEqualTo(MOST_ON_THE_PAGE);
    }
}
