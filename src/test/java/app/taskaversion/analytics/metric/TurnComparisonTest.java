package app.taskaversion.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.analytics.metric.TurnComparison.Round;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rounds of a fixed length: nothing before one is full, and nothing else afterwards. */
class TurnComparisonTest {

    private static List<TurnDay> byTurns(int first, int n) {
        return IntStream.range(first, first + n)
                .mapToObj(day -> new TurnDay(
                        day, day / 7, day % 2 == 0, 1, Map.of(TurnMeasure.REWARD, day % 2 == 0 ? 9.0 + day % 3 : 4)))
                .toList();
    }

    private static Round done(TurnComparison turns) {
        return Objects.requireNonNull(turns.done());
    }

    @Test
    void withoutDaysItTellsHowLongItTakes() {
        TurnComparison turns = TurnComparison.own(List.of());
        assertThat(turns.done()).isNull();
        assertThat(turns.people()).isZero();
        assertThat(turns.modelDays() + turns.rulesDays()).isZero();
        // Three and a half pairs a week at best.
        assertThat(turns.weeks()).isEqualTo(12);
        assertThat(TurnComparison.shared(List.of()).weeks()).isEqualTo(115);
    }

    @Test
    void untilItIsFullItTellsHowFarItIsAndNothingElse() {
        TurnComparison turns = TurnComparison.own(byTurns(0, 79));
        assertThat(turns.done()).isNull();
        assertThat(turns.modelDays()).isEqualTo(40);
        assertThat(turns.rulesDays()).isEqualTo(39);
        assertThat(turns.pairs()).isEqualTo(39);
        assertThat(turns.weeks()).isEqualTo(1);
    }

    @Test
    void whoComesEverySecondWeekWaitsLonger() {
        List<TurnDay> seldom = byTurns(0, 56).stream()
                .filter(day -> day.week() % 2 == 0 || day.day() == 55)
                .toList();
        // Thirteen of forty pairs in eight weeks.
        assertThat(TurnComparison.own(seldom).pairs()).isEqualTo(13);
        assertThat(TurnComparison.own(seldom).weeks()).isEqualTo(17);
    }

    @Test
    void whatAFullRoundFoundNeverChangesByLookingAgain() {
        Round first = done(TurnComparison.own(byTurns(0, 80)));
        assertThat(first.lastDay()).isEqualTo(79);
        assertThat(first.effects()).extracting(TurnEffect::measure).containsExactly(TurnMeasure.values());
        assertThat(first.reward().difference().value()).isBetween(5.5, 6.5);
        for (int more = 1; more < 80; more += 13) {
            TurnComparison later = TurnComparison.own(byTurns(0, 80 + more));
            assertThat(later.done()).isEqualTo(first);
            assertThat(later.modelDays() + later.rulesDays()).isEqualTo(more);
        }
        assertThat(done(TurnComparison.own(byTurns(0, 160))).lastDay()).isEqualTo(159);
    }

    @Test
    void ofManyPeopleThereHaveToBeTen() {
        List<List<TurnDay>> nine = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            nine.add(byTurns(0, 120));
        }
        assertThat(TurnComparison.shared(nine).pairs()).isGreaterThan(TurnComparison.SHARED);
        assertThat(TurnComparison.shared(nine).done()).isNull();
        nine.add(byTurns(100, 2));
        Round round = done(TurnComparison.shared(nine));
        assertThat(round.lastDay()).isEqualTo(101);
        assertThat(round.reward().people()).isEqualTo(10);
    }
}
