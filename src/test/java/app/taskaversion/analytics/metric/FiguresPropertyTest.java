package app.taskaversion.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What holds for every figure over any history: it is bounded, it stands on answers only, the order of rows is no matter,
 * and an instance that was neither rated nor started changes nothing.
 */
class FiguresPropertyTest {

    /** Every figure of a page in words, numbers to nine digits. */
    private static Map<String, String> all(Facts facts) {
        Map<String, String> figures = new TreeMap<>();
        Map<Quantity, Double> usual = new EnumMap<>(Quantity.class);
        Gaps gaps = Gaps.of(facts, Rows.AS_OF);
        for (Quantity quantity : Quantity.values()) {
            TaskMeans means = new Means(facts, Rows.AS_OF).of(quantity);
            usual.put(quantity, means.overall().value());
            figures.put("means " + quantity, means.toString());
            figures.put(
                    "change " + quantity,
                    Change.of(quantity.name(), DaySeries.of(facts, quantity, Rows.AS_OF, 56), gaps)
                            .toString());
        }
        BraveStarts brave = BraveStarts.of(facts, Rows.AS_OF);
        figures.put("brave", brave.cut() + " " + brave.ratings() + " " + brave.count(Rows.ago(90), Rows.ago(0)));
        figures.put(
                "scores", AversionScores.of(facts, Rows.AS_OF, 7, Double.NaN, 3).toString());
        figures.put("finish", FinishChances.of(facts, Rows.AS_OF).toString());
        figures.put("capacity", CapacityPatterns.of(facts, Rows.AS_OF).toString());
        figures.put("correlations", Correlations.of(facts, Rows.AS_OF, 90).toString());
        figures.put(
                "week",
                WeekPicture.of(facts, Rows.AS_OF, Rows.AS_OF.today(), brave, usual)
                        .toString());
        figures.put("relief", Relief.total(facts, Rows.ago(28), Rows.ago(0)).toString());
        figures.put(
                "effect",
                Effectiveness.of(facts, impressions(), Rows.ago(60), Rows.ago(0))
                        .toString());
        figures.replaceAll((name, value) -> rounded(value));
        return figures;
    }

    private static List<Impression> impressions() {
        return IntStream.range(0, 40)
                .mapToObj(i -> new Impression(i % 6, Rows.ago(i * 1.3), i % 2 == 0 ? "gentle" : "due", i % 3 == 0))
                .toList();
    }

    /** Sums in another order differ in the last digits of a double. */
    private static String rounded(String value) {
        return Pattern.compile("-?\\d+\\.\\d+(E-?\\d+)?").matcher(value).replaceAll(number -> {
            double parsed = Double.parseDouble(number.group());
            return String.format(Locale.ROOT, "%.7f", parsed == 0 || Math.abs(parsed) < 1e-7 ? 0 : parsed);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 20, 200, 600})
    void theOrderOfRowsIsNoMatter(int size) {
        Rows rows = Rows.random(new Random(size), size);
        Map<String, String> figures = all(rows.facts());
        assertThat(all(rows.shuffled(new Random(7)))).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 200})
    void anInstanceWithoutRatingsChangesNothing(int size) {
        Rows rows = Rows.random(new Random(size), size);
        // Rows of a history hold these tasks and these days already.
        rows.row(5, Kind.WORK, Ending.OPEN, row -> row.at(Moment.CREATED, Rows.ago(0)));
        Map<String, String> figures = all(rows.facts());
        rows.row(3, Kind.WORK, Ending.OPEN, row -> row.at(Moment.CREATED, Rows.ago(0)));
        rows.row(
                2,
                Kind.PLAY,
                Ending.LET_GO,
                row -> row.at(Moment.CREATED, Rows.ago(0)).at(Moment.ENDED, Rows.ago(0)));
        Map<String, String> after = all(rows.facts());
        // How many instances there were without a suggestion is a count of instances, not a figure of ratings.
        figures.remove("effect");
        after.remove("effect");
        assertThat(after).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 50, 500})
    void everyMeanIsBoundedAndIntervalsHoldTheirValue(int size) {
        for (int seed = 0; seed < 20; seed++) {
            Facts facts = Rows.random(new Random(1_000L * size + seed), size).facts();
            for (Quantity quantity : Quantity.values()) {
                TaskMeans means = new Means(facts, Rows.AS_OF).of(quantity);
                for (Estimate estimate : means.tasks()) {
                    check(quantity, estimate, seed);
                }
                check(quantity, means.overall(), seed);
            }
        }
    }

    private static void check(Quantity quantity, Estimate estimate, int seed) {
        double low = switch (quantity) {
            case AVERSION, RELIEF, LOAD, FINISH -> 0;
            case TIME_LOG -> -Math.log(10);
            default -> -100;
        };
        double high = switch (quantity) {
            case TIME_LOG -> Math.log(10);
            case FINISH -> 1;
            default -> 100;
        };
        assertThat(estimate.value()).as("%s, seed %d", quantity, seed).isBetween(low - 1e-9, high + 1e-9);
        assertThat(estimate.low80()).isLessThanOrEqualTo(estimate.value());
        assertThat(estimate.high80()).isGreaterThanOrEqualTo(estimate.value());
        assertThat(estimate.nEff()).isBetween(0.0, estimate.n() + 1e-9);
        assertThat(estimate.shown()).isEqualTo(estimate.n() > 0);
    }
}
