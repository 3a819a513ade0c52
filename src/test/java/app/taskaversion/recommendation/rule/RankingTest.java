package app.taskaversion.recommendation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.recommendation.rule.Ranking.Ranked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RankingTest {

    private static final Situation TIRED = new Situation(true, 120);

    private static List<String> order(Mode mode, Situation situation, List<Candidate<String>> things) {
        return Ranking.of(mode, things, situation).stream()
                .map(ranked -> ranked.candidate().key())
                .toList();
    }

    private static List<String> relief(List<Candidate<String>> things) {
        return order(Mode.MOST_RELIEF, Situation.UNKNOWN, things);
    }

    @Test
    void theBestComesFirst() {
        assertThat(relief(List.of(
                        Things.Changed.of("a").relief(50).thing(),
                        Things.Changed.of("b").relief(70).thing())))
                .containsExactly("b", "a");
    }

    @Test
    void ofLevelOnesTheOneThatWasShownLessComesFirst() {
        assertThat(relief(List.of(
                        Things.Changed.of("a").relief(60.4).shownLately(2).thing(),
                        Things.Changed.of("b").relief(60).thing())))
                .containsExactly("b", "a");
        assertThat(relief(List.of(
                        Things.Changed.of("a").relief(60.6).shownLately(2).thing(),
                        Things.Changed.of("b").relief(60).thing())))
                .as("0.006 apart")
                .containsExactly("a", "b");
    }

    @Test
    void thenTheOlderOneThenTheSmallerKey() {
        assertThat(relief(List.of(
                        Things.thing("b"),
                        Things.thing("a"),
                        Things.Changed.of("c").since(Things.NOW.minusSeconds(1)).thing())))
                .containsExactly("c", "a", "b");
    }

    @Test
    void levelIsMeasuredFromTheBestOfThoseLeft() {
        assertThat(relief(List.of(
                        Things.Changed.of("a").relief(60.8).shownLately(9).thing(),
                        Things.Changed.of("b").relief(60.4).shownLately(5).thing(),
                        Things.Changed.of("c").relief(60).thing())))
                .as("c is level with b, but not with a")
                .containsExactly("b", "a", "c");
    }

    @Test
    void withLittleEnergyNothingHeavyIsSuggested() {
        assertThat(order(
                        Mode.MOST_RELIEF,
                        TIRED,
                        List.of(
                                Things.Changed.of("heavy")
                                        .load(50.1)
                                        .relief(100)
                                        .thing(),
                                Things.Changed.of("light").load(50).relief(10).thing())))
                .containsExactly("light");
    }

    @Test
    void withLittleEnergyTheLighterOfLevelOnesComesFirstHoweverOftenItWasShown() {
        assertThat(order(
                        Mode.MOST_RELIEF,
                        TIRED,
                        List.of(
                                Things.Changed.of("a").load(21).thing(),
                                Things.Changed.of("b").load(20).shownLately(9).thing())))
                .containsExactly("b", "a");
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void withLittleEnergyNoModePutsTheHeavierOfTwoEqualThingsFirst(Mode mode) {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 2_000; i++) {
            Candidate<String> one = Things.any(random, "a");
            double lighter = random.nextDouble(0, 50);
            double heavier = random.nextDouble(lighter, 100);
            List<String> order = order(
                    mode,
                    TIRED,
                    List.of(
                            new Things.Changed(one).load(heavier).thing(),
                            new Things.Changed(renamed(one, "b")).load(lighter).thing()));
            assertThat(order)
                    .as("%s, %s and %s", one, lighter, heavier)
                    .satisfiesAnyOf(
                            empty -> assertThat(empty).isEmpty(),
                            both -> assertThat(both).first().isEqualTo("b"));
        }
    }

    private static Candidate<String> renamed(Candidate<String> of, String key) {
        return new Candidate<>(
                key,
                of.since(),
                of.aversion(),
                of.load(),
                of.relief(),
                of.feltGap(),
                of.finishChance(),
                of.minutes(),
                of.cautiousMinutes(),
                of.duePressure(),
                of.rhythm(),
                of.tally(),
                of.shownLately(),
                of.kind(),
                of.categories(),
                of.places());
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void theOrderDoesNotDependOnTheOrderOfWhatComesIn(Mode mode) {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 50; round++) {
            List<Candidate<String>> things = new ArrayList<>(IntStream.range(0, 40)
                    .mapToObj(i -> Things.any(random, "k" + i))
                    .toList());
            List<Ranked<String>> order = Ranking.of(mode, things, Situation.UNKNOWN);
            Collections.shuffle(things, new Random(round));
            assertThat(Ranking.of(mode, things, Situation.UNKNOWN)).isEqualTo(order);
        }
    }
}
