package app.taskaversion.recommendation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.recommendation.rule.Ranking.Ranked;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallOneTest {

    private static final double OWN_RATE = 0.6;

    private static Ranked<String> thing(String key, double minutes, double chance) {
        return new Ranked<>(
                Things.Changed.of(key).minutes(minutes).finishChance(chance).thing(), 0.5);
    }

    private static List<String> order(List<Ranked<String>> ranked) {
        return SmallOne.first(ranked, OWN_RATE).stream()
                .map(one -> one.candidate().key())
                .toList();
    }

    @Test
    void theShortestOfTheLikelyOnesLeads() {
        assertThat(order(List.of(thing("long", 30, 0.9), thing("unlikely", 2, 0.5), thing("short", 10, 0.6))))
                .containsExactly("short", "long", "unlikely");
    }

    @Test
    void whatIsNewHasTheOwnRateAndIsLikelyEnough() {
        assertThat(order(List.of(thing("long", 30, 0.9), thing("new", 5, 0.1 + 0.2 + 0.3))))
                .containsExactly("new", "long");
    }

    @Test
    void equalMinutesGoToTheLikelierThenToTheOrderThatWas() {
        assertThat(order(List.of(thing("b", 10, 0.7), thing("c", 10, 0.8), thing("a", 10, 0.7))))
                .containsExactly("c", "b", "a");
    }

    @Test
    void withoutMinutesNothingIsCalledSmall() {
        assertThat(order(List.of(thing("untimed", Double.NaN, 0.9), thing("long", 90, 0.6))))
                .containsExactly("long", "untimed");
        assertThat(order(List.of(thing("b", Double.NaN, 0.9), thing("a", Double.NaN, 0.95))))
                .containsExactly("b", "a");
        assertThat(order(List.of())).isEmpty();
    }
}
