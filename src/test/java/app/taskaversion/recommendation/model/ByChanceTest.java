package app.taskaversion.recommendation.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.model.Verdict.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Lists of four, of which each came first as often; the first one of them always brings most. */
class ByChanceTest {

    private static final int OPEN = 4;

    private static Prediction scored(double score) {
        return new Prediction("", score, 0.1, 0.5, 0.5, 30, 20, 10, 40, 30, 20, Double.NaN);
    }

    /** @param favourite which one the model would put first */
    private static ByChance.Told told(int n, int favourite, int leader) {
        Random dice = new Random(4);
        List<HeldOut> lists = new ArrayList<>();
        List<Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int person = i % 20;
            Instant at = Made.START.plus(Duration.ofHours(i));
            List<Example> list = new ArrayList<>();
            List<Prediction> said = new ArrayList<>();
            for (int item = 0; item < OPEN; item++) {
                list.add(new Example(
                        person, at, 9, Made.row(dice), 1, 0, Double.NaN, Double.NaN, Double.NaN, Double.NaN));
                said.add(scored(item == favourite ? 1 : 0));
            }
            lists.add(new HeldOut(person, person, at, list, said, List.of()));
            int first = dice.nextInt(OPEN);
            drawn.add(new Drawn(
                    person,
                    at,
                    List.of(0.25, 0.25, 0.25, 0.25),
                    first,
                    (first == 0 ? 30 : 5) + 10 * dice.nextGaussian(),
                    Map.of("gentle_start", leader)));
        }
        return ByChance.of(lists, drawn, 3);
    }

    @Test
    void whoWouldHaveBroughtMoreThanTheBestRulePasses() {
        ByChance.Told told = told(2_000, 0, 1);
        assertThat(told.thin()).isFalse();
        assertThat(told.finding()).singleElement().satisfies(finding -> {
            assertThat(finding.passed()).isTrue();
            assertThat(finding.value()).isBetween(27.0, 30.5);
            assertThat(finding.low()).isBetween(3.5, 6.5);
        });
    }

    @Test
    void whoWouldHaveBroughtLessDoesNot() {
        assertThat(told(2_000, 2, 0).finding())
                .singleElement()
                .extracting(Finding::passed)
                .isEqualTo(false);
    }

    @Test
    void whoWouldHaveBroughtTheSameIsWatchedLonger() {
        ByChance.Told told = told(2_000, 2, 1);
        assertThat(told.thin()).isTrue();
        assertThat(told.finding()).singleElement().extracting(Finding::passed).isEqualTo(true);
    }

    /** Of three hundred lists 75 show what the model would have shown. */
    @Test
    void belowAHundredEffectiveListsNothingIsSaid() {
        ByChance.Told told = told(300, 2, 0);
        assertThat(told.finding()).isEmpty();
        assertThat(told.thin()).isTrue();
    }
}
