package app.taskaversion.recommendation.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.taskaversion.recommendation.explore.Draw.Chance;
import app.taskaversion.recommendation.explore.Draw.Place;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LotteryTest {

    private static final List<Option> FIVE = DoubleStream.of(0.9, 0.8, 0.6, 0.5, 0.1)
            .mapToObj(score -> new Option(score, 0.8, false))
            .toList();

    private static Option likely(double score) {
        return new Option(score, 0.8, false);
    }

    private static Option unlikely(double score) {
        return new Option(score, 0.29, false);
    }

    private static Option guarded(double score) {
        return new Option(score, 0.8, true);
    }

    private static List<Integer> shown(Draw draw) {
        return draw.shown().stream().map(Place::option).toList();
    }

    @Test
    void withoutConsentTheBestStandFirstForSure() {
        Draw draw = Lottery.draw(FIVE, 3, false, 7);
        assertThat(draw.randomised()).isFalse();
        assertThat(draw.shown()).containsExactly(new Place(0, 1), new Place(1, 1), new Place(2, 1));
        assertThat(draw.safeSet()).containsExactly(new Chance(0, 1, 1), new Chance(1, 0, 1), new Chance(2, 0, 1));
    }

    @Test
    void theFirstPlaceIsKnownInClosedForm() {
        Draw draw = Lottery.draw(List.of(likely(1), likely(0)), 1, true, 1);
        // Standard deviation 0.5, so S/τ is 8 and 0.
        double softmax = 1 / (1 + Math.exp(-8));
        assertThat(draw.randomised()).isTrue();
        assertThat(draw.safeSet().getFirst().first()).isCloseTo(0.9 * softmax + 0.05, within(1e-12));
        assertThat(draw.safeSet().getLast().first()).isCloseTo(0.9 * (1 - softmax) + 0.05, within(1e-12));
    }

    @Test
    void chancesOfTheListSumToItsPlaces() {
        for (int places = 1; places <= 5; places++) {
            List<Chance> chances = Lottery.draw(FIVE, places, true, places).safeSet();
            assertThat(chances.stream().mapToDouble(Chance::first).sum()).isCloseTo(1, within(1e-12));
            assertThat(chances.stream().mapToDouble(Chance::included).sum()).isCloseTo(places, within(1e-9));
        }
    }

    @Test
    void theOneInFirstPlaceCarriesItsFirstChanceTheOthersThatOfTheList() {
        for (long seed = 0; seed < 50; seed++) {
            Draw draw = Lottery.draw(FIVE, 3, true, seed);
            List<Chance> chances = draw.safeSet();
            List<Place> places = draw.shown();
            assertThat(places.getFirst().propensity())
                    .isEqualTo(chances.get(places.getFirst().option()).first());
            for (Place place : places.subList(1, 3)) {
                assertThat(place.propensity())
                        .isEqualTo(chances.get(place.option()).included());
            }
        }
    }

    @Test
    void aGuardHoldsAndTheUnlikelyOnlyFollows() {
        List<Option> options =
                List.of(guarded(0.99), unlikely(0.9), likely(0.5), unlikely(0.4), likely(0.3), guarded(0.2));
        for (long seed = 0; seed < 50; seed++) {
            Draw draw = Lottery.draw(options, 5, true, seed);
            assertThat(shown(draw).subList(0, 2)).containsExactlyInAnyOrder(2, 4);
            assertThat(shown(draw).subList(2, 4)).containsExactly(1, 3);
            assertThat(draw.shown()).hasSize(4);
            assertThat(draw.safeSet().stream().map(Chance::option)).containsExactly(2, 4);
        }
        assertThat(shown(Lottery.draw(options, 5, false, 1)))
                .as("without a lot")
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void oneThatIsAloneIsNoLot() {
        Draw draw = Lottery.draw(List.of(likely(0.4), unlikely(0.9)), 2, true, 3);
        assertThat(draw.randomised()).isFalse();
        assertThat(shown(draw)).containsExactly(0, 1);
    }

    @Test
    void theSameSeedGivesTheSameList() {
        List<Option> many = IntStream.range(0, 40).mapToObj(i -> likely(i % 7)).toList();
        assertThat(Lottery.draw(many, 5, true, 99)).isEqualTo(Lottery.draw(many, 5, true, 99));
        assertThat(IntStream.range(0, 30)
                        .mapToObj(seed -> shown(Lottery.draw(many, 5, true, seed)))
                        .distinct()
                        .count())
                .isGreaterThan(20);
    }

    /** Chances, whatever the scores are: above 0, at most 1, in the order of the scores. */
    @Test
    void nobodyOfTheSafeSetIsOutOfReach() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 200; round++) {
            int n = 2 + random.nextInt(30);
            List<Option> options = random.doubles(n, -3, 3)
                    .map(score -> Math.exp(8 * score))
                    .mapToObj(LotteryTest::likely)
                    .toList();
            for (Chance one :
                    Lottery.draw(options, 1 + random.nextInt(5), true, round).safeSet()) {
                assertThat(one.first()).as("round %d", round).isBetween(Lottery.EPSILON / n, 1.0);
                assertThat(one.included()).as("round %d", round).isBetween(1.0 / PlackettLuce.TRIALS, 1.0 + 1e-9);
            }
        }
    }

    @Test
    void levelScoresAreDrawnAlike() {
        List<Option> level = List.of(likely(0.1), likely(0.1), likely(0.1), likely(0.1));
        assertThat(Lottery.draw(level, 2, true, 1).safeSet()).allSatisfy(one -> {
            assertThat(one.first()).isCloseTo(0.25, within(1e-12));
            assertThat(one.included()).isCloseTo(0.5, within(1e-12));
        });
    }

    @Test
    void whatIsKeptHoldsChancesAndLeaders() {
        List<Option> options = List.of(guarded(3), likely(1), likely(0));
        Draw draw = Lottery.draw(options, 1, true, 1);
        List<Chance> safe = draw.safeSet();
        assertThat(draw.stored(options, option -> "task " + option, Map.of("worth_it", 2)))
                .isEqualTo(Map.of(
                        "chances",
                        Map.of(
                                "task 1",
                                List.of(1.0, safe.get(0).first(), safe.get(0).included()),
                                "task 2",
                                List.of(0.0, safe.get(1).first(), safe.get(1).included())),
                        "leaders",
                        Map.of("worth_it", "task 2")));
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> Lottery.draw(FIVE, 0, true, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> likely(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Option(1, 1.1, false)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Lottery.draw(List.of(), 3, true, 1).shown()).isEmpty();
    }
}
