package app.taskaversion.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OtherWaysTest {

    private static final int TODAY = 20_000;
    private static final Map<String, Double> CHANCES = Map.of("a", 0.7, "b", 0.2, "c", 0.1);

    private static LoggedDecision drawn(int day, String first, double reward, Map<String, String> leaders) {
        return new LoggedDecision(day * 86_400_000L, day, "gentle_start", reward, first, CHANCES, leaders);
    }

    private static LoggedDecision plain(int day, String mode, double reward) {
        return new LoggedDecision(day * 86_400_000L, day, mode, reward, "a", Map.of(), Map.of());
    }

    private static <V> V of(Map<String, V> results, String key) {
        return Objects.requireNonNull(results.get(key));
    }

    @Test
    void whatWasNotDrawnByLotSaysNothingAboutOtherWays() {
        assertThat(OtherWays.of(List.of(plain(1, "gentle_start", 40)), TODAY)).isEmpty();
    }

    @Test
    void eachWayIsWeighedByItsOwnChance() {
        List<LoggedDecision> log = List.of(
                drawn(1, "a", 30, Map.of("gentle_start", "a", "worth_it", "b")),
                drawn(2, "b", 60, Map.of("gentle_start", "a", "worth_it", "b")),
                drawn(3, "c", -15, Map.of("gentle_start", "a")));
        Map<String, OffPolicy> ways = OtherWays.of(log, TODAY);
        assertThat(ways).containsOnlyKeys(OtherWays.BY_CHANCE, OtherWays.IN_ORDER, "gentle_start", "worth_it");
        assertThat(of(ways, OtherWays.IN_ORDER).n()).isEqualTo(3);
        assertThat(of(ways, OtherWays.IN_ORDER).snips().value()).isCloseTo(30, within(1e-9));
        assertThat(of(ways, "worth_it").n()).as("had nothing to suggest once").isEqualTo(2);
        assertThat(of(ways, "worth_it").snips().value()).isCloseTo(60, within(1e-9));
        double a = 1 / 3.0 / 0.7;
        double b = 1 / 3.0 / 0.2;
        double c = 1 / 3.0 / 0.1;
        assertThat(of(ways, OtherWays.BY_CHANCE).snips().value())
                .isCloseTo((30 * a + 60 * b - 15 * c) / (a + b + c), within(1e-9));
    }

    /** Guesses come from earlier decisions: the first is 0, the second what the first brought. */
    @Test
    void theGuessKnowsOnlyWhatCameBefore() {
        List<LoggedDecision> log =
                List.of(drawn(1, "a", 30, Map.of("gentle_start", "a")), drawn(2, "a", 60, Map.of("gentle_start", "a")));
        double second = (30 + 5 * 30) / 6.0;
        assertThat(of(OtherWays.of(log, TODAY), "gentle_start").dr().value())
                .isCloseTo((30 / 0.7 + second + (60 - second) / 0.7) / 2, within(1e-9));
    }

    @Test
    void aMeanOfAModeCarriesItsInterval() {
        List<LoggedDecision> log = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(1);
        for (int day = 0; day < 60; day++) {
            log.add(plain(day, "gentle_start", 20 + 10 * random.nextGaussian()));
            log.add(plain(day, "worth_it", 40 + 10 * random.nextGaussian()));
        }
        Map<String, MeanReward> means = MeanReward.byMode(log, TODAY);
        MeanReward gentle = of(means, "gentle_start");
        assertThat(gentle.decisions()).isEqualTo(60);
        assertThat(gentle.mean()).isBetween(gentle.low80(), gentle.high80()).isBetween(15.0, 25.0);
        // 80 % of a mean of 60 with deviation 10: ± 1.28·10/√60.
        assertThat(gentle.high80() - gentle.low80()).isBetween(2.3, 4.3);
        assertThat(of(means, "worth_it").low80()).isGreaterThan(gentle.high80());
        assertThat(of(MeanReward.byMode(List.of(plain(1, "blend", 7)), TODAY), "blend"))
                .isEqualTo(new MeanReward(1, 7, 7, 7));
        assertThat(MeanReward.byMode(List.of(), TODAY)).isEmpty();
    }
}
