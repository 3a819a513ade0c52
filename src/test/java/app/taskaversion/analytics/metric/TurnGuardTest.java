package app.taskaversion.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** When days with the model are so hard that nobody waits for the end of a round, and when not. */
class TurnGuardTest {

    /** By turns, with this stress on days with the model and about 40 on the others. */
    private static List<TurnDay> days(int first, int n, double stress) {
        return IntStream.range(0, n)
                .mapToObj(i -> new TurnDay(
                        first + i,
                        i / 7,
                        (first + i) % 2 == 0,
                        1,
                        Map.of(TurnMeasure.STRESS, ((first + i) % 2 == 0 ? stress : 40) + i % 5)))
                .toList();
    }

    private static TurnRest rest(List<TurnDay> days) {
        return Objects.requireNonNull(TurnGuard.rest(days));
    }

    @Test
    void harderDaysStopItOnceThereAreTenOfEachKind() {
        assertThat(TurnGuard.rest(days(100, 19, 70))).isNull();
        TurnRest rest = rest(days(100, 20, 70));
        assertThat(rest.measure()).isEqualTo(TurnMeasure.STRESS);
        assertThat(rest.from()).isEqualTo(119 + TurnDay.SETTLED);
        assertThat(rest.until()).isEqualTo(rest.from() + TurnGuard.REST);
        assertThat(rest.holds(rest.from() - 1)).isFalse();
        assertThat(rest.holds(rest.from())).isTrue();
        assertThat(rest.holds(rest.until())).isFalse();
    }

    @Test
    void easierDaysAndOtherMeasuresStopNothing() {
        assertThat(TurnGuard.rest(days(100, 80, 10))).isNull();
        assertThat(TurnGuard.rest(days(100, 80, 40))).isNull();
        assertThat(TurnGuard.rest(List.of())).isNull();
        List<TurnDay> worthLess = IntStream.range(0, 80)
                .mapToObj(i ->
                        new TurnDay(i, i / 7, i % 2 == 0, 1, Map.of(TurnMeasure.REWARD, i % 2 == 0 ? -15.0 : 60)))
                .toList();
        assertThat(TurnGuard.rest(worthLess)).isNull();
    }

    @Test
    void afterARestItBeginsAnew() {
        List<TurnDay> all = new ArrayList<>(days(100, 23, 70));
        TurnRest first = rest(all);
        all.addAll(days(first.until(), 19, 70));
        assertThat(rest(all)).as("the days before it do not count again").isEqualTo(first);
        all.addAll(days(first.until() + 19, 1, 40));
        assertThat(rest(all).from()).isEqualTo(first.until() + 19 + TurnDay.SETTLED);
    }

    @Test
    void ofManyPeopleItIsTheSpreadBetweenThemThatCounts() {
        List<List<TurnDay>> alike = new ArrayList<>();
        List<List<TurnDay>> mixed = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            alike.add(days(0, 10, 55 + i % 3));
            mixed.add(days(0, 10, i % 2 == 0 ? 90 : 10));
        }
        assertThat(TurnGuard.harder(alike)).isEqualTo(TurnMeasure.STRESS);
        assertThat(TurnGuard.harder(mixed)).isNull();
    }

    /** Three standard errors, three measures, a look after each day of a round. */
    @Test
    void byChanceAloneItSeldomStops() {
        int stopped = 0;
        for (int i = 0; i < 400; i++) {
            stopped += TurnGuard.rest(new MadeTurns(i).person(0, 100)) == null ? 0 : 1;
        }
        assertThat(stopped / 400.0).isLessThan(0.12);
    }

    @Test
    void fifteenPointsMoreStressAreSeenInAlmostEverybody() {
        int stopped = 0;
        for (int i = 0; i < 200; i++) {
            stopped += TurnGuard.rest(new MadeTurns(i).harder(15).person(0, 100)) == null ? 0 : 1;
        }
        assertThat(stopped / 200.0).isGreaterThan(0.9);
    }
}
