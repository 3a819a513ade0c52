package app.taskaversion.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.recommendation.feature.DayLoads;
import app.taskaversion.recommendation.feature.Past;
import app.taskaversion.recommendation.rule.Mode;
import app.taskaversion.recommendation.rule.Ranking.Ranked;
import app.taskaversion.recommendation.rule.Situation;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LearnedOrderTest {

    private static final DayLoads EASY = DayLoads.of(
            new Past(Map.of(), List.of(), List.of(), List.of()), DayBoundary.in(ZoneOffset.UTC), SaidThings.NOW);

    private static List<String> order(SaidThings things) {
        return new LearnedOrder(things.said(), Mode.GENTLE_START, Situation.UNKNOWN)
                .of(things.candidates(), EASY).stream()
                        .map(Ranked::candidate)
                        .map(candidate -> candidate.key())
                        .toList();
    }

    private static SaidThings three() {
        return new SaidThings()
                .thing("a", 1, 0.9, 20, Double.NaN)
                .thing("b", 3, 0.9, 20, Double.NaN)
                .thing("c", 2, 0.9, 20, Double.NaN);
    }

    @Test
    void theScoreDecides() {
        assertThat(order(three())).containsExactly("b", "c", "a");
    }

    @Test
    void whileLittleIsKnownTheRuleDecidesMoreTheLessIsKnown() {
        // The rule, which knows nothing of them either, has what waits longest first: c, b, a.
        assertThat(order(three().started(0))).containsExactly("c", "b", "a");
        // 4/14 · (1, ½, 0) for b, c, a and 10/14 · (1, ½, 0) for c, b, a.
        assertThat(order(three().started(4))).containsExactly("c", "b", "a");
        assertThat(order(three().started(5))).containsExactly("b", "c", "a");
    }

    @Test
    void whatIsLevelKeepsOneOrder() {
        assertThat(order(new SaidThings().thing("b", 1, 0.9, 20, Double.NaN).thing("a", 1, 0.9, 20, Double.NaN)))
                .containsExactly("a", "b");
    }
}
