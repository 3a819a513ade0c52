package app.taskaversion.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.recommendation.rule.Candidate;
import app.taskaversion.recommendation.rule.Ranking.Ranked;
import app.taskaversion.task.TaskId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HarderTest {

    private static SaidThings easy(double completeOfHard, double dueOfHard) {
        return new SaidThings()
                .dreaded(10, 20, 30, 40, 50, 60)
                .thing("a", 5, 0.9, 10, Double.NaN)
                .thing("b", 4, 0.9, 20, Double.NaN)
                .thing("c", 3, 0.9, 30, Double.NaN)
                .thing("d", 2, 0.9, 35, Double.NaN)
                .thing("hard", 1, completeOfHard, 80, dueOfHard);
    }

    private static Harder of(SaidThings things, Surface surface, Stretch... lately) {
        Map<String, Candidate<String>> byKey =
                things.candidates().stream().collect(Collectors.toMap(Candidate::key, Function.identity()));
        Said said = things.said();
        List<Ranked<String>> order = said.predictions().stream()
                .map(each -> new Ranked<>(Objects.requireNonNull(byKey.get(each.task())), each.score()))
                .sorted((a, b) -> Double.compare(b.score(), a.score()))
                .toList();
        List<Shown> shown = new ArrayList<>();
        for (Stretch place : lately) {
            shown.add(shown(surface, place));
        }
        return Harder.of(order, said, surface, shown);
    }

    private static Shown shown(Surface surface, @Nullable Stretch place) {
        return new Shown(
                Ids.next(),
                Ids.next(),
                new TaskId(Ids.next()),
                SaidThings.NOW,
                surface,
                Moment.LEARNED,
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                place,
                null);
    }

    private static List<String> keys(Harder harder) {
        return harder.order().stream().map(one -> one.candidate().key()).toList();
    }

    @Test
    void onAListTheHarderOneTakesTheThirdPlace() {
        Harder harder = of(easy(0.5, Double.NaN), Surface.LIST);
        assertThat(harder.place()).isEqualTo(Stretch.SHOWN);
        assertThat(keys(harder)).containsExactly("a", "b", "hard", "c", "d");
    }

    @Test
    void itHasToBeLikelyEnoughOrDueWithinTwoDays() {
        assertThat(of(easy(0.49, Double.NaN), Surface.LIST).place()).isNull();
        assertThat(of(easy(0.49, 2.1), Surface.LIST).place()).isNull();
        assertThat(of(easy(0.49, 2), Surface.LIST).place()).isEqualTo(Stretch.SHOWN);
        assertThat(of(easy(0.49, -3), Surface.LIST).place()).isEqualTo(Stretch.SHOWN);
    }

    @Test
    void nothingMovesIfOneOfTheFirstThreeIsHardAnyway() {
        SaidThings things = easy(0.9, Double.NaN).thing("harder", 4.5, 0.6, 90, Double.NaN);
        Harder harder = of(things, Surface.LIST);
        assertThat(harder.place()).isNull();
        assertThat(keys(harder)).startsWith("a", "harder", "b");
    }

    @Test
    void whereOneThingIsShownItHasItsTurnEveryThirdTime() {
        SaidThings things = easy(0.9, Double.NaN);
        assertThat(of(things, Surface.CARD).place()).isEqualTo(Stretch.WAITS);
        assertThat(of(things, Surface.CARD, Stretch.WAITS).place()).isEqualTo(Stretch.WAITS);
        Harder third = of(things, Surface.CARD, Stretch.WAITS, Stretch.WAITS);
        assertThat(third.place()).isEqualTo(Stretch.SHOWN);
        assertThat(keys(third)).startsWith("hard", "a");
        assertThat(of(things, Surface.CARD, Stretch.SHOWN, Stretch.WAITS, Stretch.WAITS)
                        .place())
                .isEqualTo(Stretch.WAITS);
        assertThat(of(things, Surface.CARD, Stretch.WAITS, Stretch.WAITS, Stretch.SHOWN)
                        .place())
                .isEqualTo(Stretch.SHOWN);
    }

    @Test
    void withFewAnswersThereIsNoTopThird() {
        SaidThings things = new SaidThings()
                .dreaded(10, 20, 30, 40, 50)
                .thing("a", 5, 0.9, 10, Double.NaN)
                .thing("hard", 1, 0.9, 80, Double.NaN);
        assertThat(of(things, Surface.LIST).place()).isNull();
    }
}
