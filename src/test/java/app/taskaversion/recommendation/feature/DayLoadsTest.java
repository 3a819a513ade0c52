package app.taskaversion.recommendation.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import app.taskaversion.analytics.metric.Percentile;
import app.taskaversion.platform.time.DayBoundary;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DayLoadsTest {

    private static final Instant NOW = Instant.parse("2026-03-31T18:00:00Z");

    private static Attempt done(int daysAgo, double minutes, double stress) {
        Instant ended = NOW.minus(Duration.ofDays(daysAgo)).minusSeconds(3_600);
        return new Attempt(
                "task",
                ended.minusSeconds(600),
                ended,
                Attempt.End.DONE,
                Expected.NOTHING,
                new Felt(50, Double.NaN, stress, Double.NaN, minutes, true));
    }

    private static DayLoads of(List<Attempt> attempts) {
        return DayLoads.of(new Past(Map.of(), List.of(), attempts, List.of()), DayBoundary.in(ZoneOffset.UTC), NOW);
    }

    /** An hour of stress 50 on each of forty days. */
    private static List<Attempt> evenDays() {
        List<Attempt> all = new ArrayList<>();
        for (int day = 1; day <= 40; day++) {
            all.add(done(day, 60, 50));
        }
        return all;
    }

    @Test
    void inAnOrdinaryWeekNothingIsTooMuch() {
        assertThat(of(evenDays()).tooMuch(480, 100)).isFalse();
    }

    @Test
    void inAHeavyWeekWhatWouldMakeTodayFullerThanMostIs() {
        List<Attempt> heavy = evenDays();
        for (int day = 0; day < 7; day++) {
            heavy.add(done(day, 120, 80));
        }
        DayLoads loads = of(heavy);
        // Today holds 1.6 load-hours; eight of ten days hold no more than 0.5, or 2.1 with the heavy ones among them.
        assertThat(loads.tooMuch(60, 100)).isTrue();
        assertThat(loads.tooMuch(1, 1)).isEqualTo(1.6 + 1 / 6000.0 > Percentile.of(days(heavy), 0.8));
    }

    private static double[] days(List<Attempt> attempts) {
        double[] days = new double[40];
        for (Attempt attempt : attempts) {
            int back = (int) Duration.between(attempt.ended(), NOW).toDays();
            if (back > 0) {
                days[back - 1] += attempt.felt().minutes() / 60 * attempt.felt().stress() / 100;
            }
        }
        return days;
    }

    @Test
    void withLessThanTwoWeeksThereIsNoUsual() {
        List<Attempt> few = new ArrayList<>();
        for (int day = 0; day < 13; day++) {
            few.add(done(day, day < 7 ? 400 : 10, 100));
        }
        assertThat(of(few).tooMuch(480, 100)).isFalse();
    }

    @Test
    void whatIsLaterDoesNotCount() {
        List<Attempt> days = evenDays();
        for (int day = -8; day < 0; day++) {
            days.add(done(day, 400, 100));
        }
        assertThat(of(days).tooMuch(480, 100)).isFalse();
    }

    @Test
    void quantilesLieOnStraightLinesBetweenNeighbours() {
        assertThat(Percentile.of(new double[] {4, 1, 3, 2}, 0.5)).isCloseTo(2.5, within(1e-12));
        assertThat(Percentile.of(new double[] {4, 1, 3, 2}, 1)).isEqualTo(4);
        assertThatIllegalArgumentException().isThrownBy(() -> Percentile.of(new double[] {}, 0.5));
    }
}
