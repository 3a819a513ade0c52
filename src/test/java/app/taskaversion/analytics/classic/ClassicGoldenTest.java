package app.taskaversion.analytics.classic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every label of the golden files is compared for each sample history, or named in docs/gaps.md. */
class ClassicGoldenTest {

    static final List<String> HISTORIES = List.of("tiny", "small", "legacy");

    /** Where ours is another on purpose; {@link ClassicDeviationsTest} pins each by its number. */
    static final Map<String, String> DEVIATIONS = Map.of(
            "calculate_weekly_progress_summary", "D20",
            "calculate_weekly_progress_summary.30", "D20",
            "pt.calculate_rolling_7day_productivity_hours", "D23",
            "pt.get_current_week_performance", "D23",
            "pt.calculate_weekly_productivity_hours", "D23",
            "pt.compare_to_goal", "D23");

    /** Figures of numbers that were given, not of a history. */
    private static final Map<String, Function<GoldenArguments, Object>> WITH_ARGUMENTS = Map.of(
            "calculate_composite_score", ClassicGoldenTest::composite,
            "calculate_composite_score.raw", ClassicGoldenTest::composite,
            "calculate_composite_score.weights", ClassicGoldenTest::composite,
            "calculate_composite_productivity_score",
                    args -> Volume.compositeProductivity(args.number(0), args.number(1), args.number(2)),
            "calculate_volumetric_productivity_score", args -> Volume.volumetric(args.number(0), args.number(1)),
            "calculate_productivity_potential",
                    args -> Volume.potential(args.number(0), args.number(1), args.number(2)),
            "calculate_productivity_potential.target5",
                    args -> Volume.potential(args.number(0), args.number(1), args.number(2)));

    /** Of these only the parts that we compute are compared: label, then part and the label that it is of. */
    private static final Map<String, Map<String, String>> IN_PARTS = Map.of(
            "get_analytics_page_data",
                    Map.of(
                            "dashboard_metrics", "get_dashboard_metrics",
                            "relief_summary", "get_relief_summary",
                            "time_tracking", "calculate_time_tracking_consistency_score.7",
                            "composite_components", "get_all_scores_for_composite"),
            "get_dashboard_metrics.some",
                    Map.of(
                            "quality", "get_dashboard_metrics/quality",
                            "aversion", "get_dashboard_metrics/aversion",
                            "productivity_volume", "get_dashboard_metrics/productivity_volume"));

    @TestFactory
    List<DynamicTest> everyFigureIsWhatTheOlderProgramSaid() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String history : HISTORIES) {
            Map<String, @Nullable Object> golden = calls(history);
            Map<String, Supplier<@Nullable Object>> ours = figures(history);
            ours.forEach((label, figure) -> {
                if (!DEVIATIONS.containsKey(label)) {
                    add(tests, history, label, () -> differences(label, golden, figure.get()));
                }
            });
            WITH_ARGUMENTS.forEach((label, figure) -> add(
                    tests, history, label, () -> differences(label, golden, figure.apply(arguments(golden, label)))));
            IN_PARTS.forEach((label, parts) -> add(tests, history, label, () -> inParts(golden, ours, label, parts)));
        }
        return tests;
    }

    private static void add(List<DynamicTest> tests, String history, String label, Supplier<List<String>> differences) {
        tests.add(DynamicTest.dynamicTest(
                history + " " + label, () -> assertThat(differences.get()).isEmpty()));
    }

    private static List<String> differences(
            String label, Map<String, @Nullable Object> golden, @Nullable Object figure) {
        Object result = result(golden, label);
        if (label.equals("load_instances")) {
            // The other columns are the row itself.
            Map<String, @Nullable Object> columns =
                    Golden.object(Golden.object(result).get("data"));
            columns.keySet().retainAll(Golden.object(figure).keySet());
            return Golden.differences(columns, figure);
        }
        return Golden.differences(Ties.without(result), Ties.without(figure));
    }

    private static List<String> inParts(
            Map<String, @Nullable Object> golden,
            Map<String, Supplier<@Nullable Object>> ours,
            String label,
            Map<String, String> parts) {
        List<String> found = new ArrayList<>();
        Map<String, @Nullable Object> whole = Golden.object(result(golden, label));
        parts.forEach((part, source) -> {
            String[] path = source.split("/", 2);
            Object figure = ours.getOrDefault(path[0], () -> null).get();
            Map<String, @Nullable Object> own = new LinkedHashMap<>(
                    Golden.object(path.length > 1 ? Golden.object(figure).get(path[1]) : figure));
            if (label.endsWith(".some")) {
                own.keySet().retainAll(Golden.object(whole.get(part)).keySet());
            }
            found.addAll(Golden.differences(whole.get(part), own));
        });
        return found;
    }

    private static Map<String, @Nullable Object> calls(String history) {
        return Golden.object(Golden.read(history + ".json").get("calls"));
    }

    private static Map<String, Supplier<@Nullable Object>> figures(String history) {
        return new ClassicFigures(LegacyFiles.history(history)).byLabel();
    }

    private static @Nullable Object result(Map<String, @Nullable Object> golden, String label) {
        return Golden.object(golden.get(label)).get("result");
    }

    private static GoldenArguments arguments(Map<String, @Nullable Object> golden, String label) {
        return new GoldenArguments(Golden.list(
                Golden.object(Golden.object(golden.get(label)).get("args")).get("args")));
    }

    private static Object composite(GoldenArguments args) {
        return Composite.of(
                args.numbers(0),
                args.has(1) ? args.numbers(1) : null,
                !args.has(2) || Boolean.TRUE.equals(args.values().get(2)));
    }

    private static Set<String> compared() {
        TreeSet<String> compared = new TreeSet<>(figures("tiny").keySet());
        compared.addAll(WITH_ARGUMENTS.keySet());
        compared.addAll(IN_PARTS.keySet());
        return compared;
    }

    @Test
    void everyLabelIsComparedOrANamedGap() {
        TreeSet<String> missing = new TreeSet<>();
        HISTORIES.forEach(history -> missing.addAll(calls(history).keySet()));
        missing.removeAll(compared());
        missing.removeIf(label -> NamedGaps.read().stream().anyMatch(gap -> gap.covers(label)));
        assertThat(missing).as("neither compared nor named in docs/gaps.md").isEmpty();
    }

    @Test
    void noGapIsNamedThatIsNone() {
        TreeSet<String> open = new TreeSet<>(calls("tiny").keySet());
        open.removeAll(compared());
        for (NamedGaps gap : NamedGaps.read()) {
            assertThat(open).as("labels of the gap %s", gap.pattern()).anyMatch(gap::covers);
            assertThat(compared()).as("compared, yet named as gap").noneMatch(gap::covers);
        }
    }

    @Test
    void nothingIsComparedThatTheOlderProgramDidNotSay() {
        assertThat(calls("tiny").keySet()).containsAll(compared());
    }

    @Test
    void aWrongFigureIsSeen() {
        assertThat(Golden.differences(Map.of("a", 1.25), Map.of("a", 1.27))).hasSize(1);
        assertThat(Golden.differences(Map.of("a", 1.25), Map.of("a", 1.26))).isEmpty();
        assertThat(Golden.differences(Map.of("a", 0.123456789), Map.of("a", 0.1234)))
                .hasSize(1);
        assertThat(Golden.differences(Map.of("a", 1), Map.of("b", 1))).hasSize(2);
        assertThat(Golden.differences(List.of(1, 2), List.of(1))).hasSize(1);
        assertThat(Golden.differences("NaN", Double.NaN)).isEmpty();
        assertThat(Golden.differences(0.0, Double.NaN)).hasSize(1);
    }
}
