package app.taskaversion.recommendation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.taskaversion.recommendation.feature.Example;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowWeightsTest {

    private static Example of(int person, long daysAgo) {
        Instant at = Made.NOW.minus(Duration.ofDays(daysAgo));
        return new Example(person, at, 0, new float[0], 1, 0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    @Test
    void whatIsSixtyDaysOldCountsHalf() {
        double[] weights = RowWeights.of(List.of(of(0, 0), of(0, 60)), Made.NOW);
        assertThat(weights[1] / weights[0]).isEqualTo(0.5, within(1e-9));
    }

    @Test
    void nobodyIsMoreThanATwentieth() {
        List<Example> examples = new ArrayList<>();
        IntStream.range(0, 40).forEach(person -> examples.add(of(person, 0)));
        IntStream.range(0, 500).forEach(i -> examples.add(of(40, 0)));
        double[] weights = RowWeights.of(examples, Made.NOW);
        double all =
                IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).sum();
        double busy =
                IntStream.range(40, weights.length).mapToDouble(i -> weights[i]).sum();
        assertThat(busy / all).isEqualTo(0.05, within(1e-3));
        assertThat(weights[0]).isEqualTo(1, within(1e-9));
    }

    @Test
    void ofFewPeopleEachCountsTheSame() {
        List<Example> examples = new ArrayList<>();
        examples.add(of(0, 0));
        IntStream.range(0, 30).forEach(i -> examples.add(of(1, 0)));
        double[] weights = RowWeights.of(examples, Made.NOW);
        double busy =
                IntStream.range(1, weights.length).mapToDouble(i -> weights[i]).sum();
        assertThat(busy).isEqualTo(weights[0], within(1e-3));
    }

    @Test
    void aDrawIsThePersonsNotTheRows() {
        List<Example> examples = List.of(of(0, 0), of(0, 0), of(1, 0));
        double[] weights = {1, 1, 1};
        RowWeights.redraw(weights, examples, 3);
        assertThat(weights[0]).isEqualTo(weights[1]).isNotEqualTo(weights[2]).isPositive();
        double[] again = {1, 1, 1};
        RowWeights.redraw(again, examples, 3);
        assertThat(again).isEqualTo(weights);
    }
}
