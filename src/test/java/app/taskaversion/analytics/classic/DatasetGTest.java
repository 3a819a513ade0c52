package app.taskaversion.analytics.classic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** All of dataset G: twelve instances with every figure that the older program produced for them. (metrics §10.2) */
class DatasetGTest {

    private static final Map<String, @Nullable Object> G = Golden.read("dataset-g.json");
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 1, 10, 18, 0);
    private static final List<String> INPUT = List.of("about", "now", "tasks", "instances");

    private final ClassicHistory history = read();
    private final Loaded loaded = new Loaded(history);
    private final Map<String, Supplier<@Nullable Object>> figures = new ClassicFigures(history).byLabel();

    private static ClassicHistory read() {
        List<ClassicTask> tasks = Golden.list(G.get("tasks")).stream()
                .map(Golden::object)
                .map(task -> new ClassicTask(
                        String.valueOf(task.get("task_id")),
                        String.valueOf(task.get("name")),
                        String.valueOf(task.get("task_type")),
                        0,
                        Golden.number(task.get("default_estimate_minutes"))))
                .toList();
        Map<String, String> names = new HashMap<>();
        tasks.forEach(task -> names.put(task.id(), task.name()));
        List<ClassicRow> rows = Golden.list(G.get("instances")).stream()
                .map(row -> LegacyFiles.row(Golden.object(row), names))
                .toList();
        return new ClassicHistory(tasks, rows, ClassicSettings.DEFAULT, NOW);
    }

    private @Nullable Object figure(String label) {
        return Objects.requireNonNull(figures.get(label), label).get();
    }

    private Map<String, Supplier<@Nullable Object>> ours() {
        Map<String, Supplier<@Nullable Object>> ours = new LinkedHashMap<>();
        ours.put("loaded_rows", this::loadedRows);
        ours.put("per_completed", this::perCompleted);
        ours.put("relief_summary", () -> figure("get_relief_summary"));
        ours.put("dashboard", () -> figure("get_dashboard_metrics"));
        ours.put("work_volume_30d", () -> figure("get_daily_work_volume_metrics.30"));
        ours.put("tracking_7d", () -> figure("calculate_time_tracking_consistency_score.7"));
        ours.put("sleep_7d", () -> figure("get_sleep_metrics.7"));
        ours.put("composite_components", () -> figure("get_all_scores_for_composite"));
        ours.put("composite_equal_weights", () -> Composite.of(CompositeComponents.of(loaded), null, true));
        ours.put("goal", this::goal);
        ours.put("baseline_aversion", this::baselines);
        ours.put("execution_dashboard_chunk", () -> ExecutionScore.CARD);
        ours.put("daily_scores_2026_01_07", () -> figure("calculate_daily_scores.d3"));
        ours.put("hours_history", () -> figure("get_weekly_hours_history"));
        ours.put("ce_history", () -> figure("get_weekly_completion_efficiency_history"));
        ours.put("stress_dimensions", () -> figure("get_stress_dimension_data"));
        ours.put("rankings", this::rankings);
        ours.put("recs", this::suggestions);
        ours.put("task_efficiency_history", () -> figure("get_task_efficiency_history"));
        ours.put("task_relief_history", () -> figure("get_task_relief_history"));
        ours.put("recommendations_fixed_labels", () -> new Suggestions(loaded).fixedLabels());
        return ours;
    }

    @Test
    void everyKeyIsCompared() {
        TreeSet<String> keys = new TreeSet<>(G.keySet());
        INPUT.forEach(keys::remove);
        assertThat(ours()).containsOnlyKeys(keys);
    }

    @TestFactory
    List<DynamicTest> everyFigureIsWhatTheOlderProgramSaid() {
        List<DynamicTest> tests = new ArrayList<>();
        ours().forEach((key, figure) -> tests.add(DynamicTest.dynamicTest(key, () -> {
            Object golden = G.get(key);
            if (key.equals("goal")) {
                withoutD23(Golden.object(golden));
            }
            assertThat(Golden.differences(Ties.without(sorted(golden)), Ties.without(sorted(figure.get()))))
                    .isEmpty();
        })));
        return tests;
    }

    private Object loadedRows() {
        Map<String, Object> rows = new LinkedHashMap<>();
        for (LoadedRow row : loaded.all()) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            values.put("status", row.row().status());
            values.put("stress_level", row.stress());
            values.put("relief_score", row.relief());
            values.put("net_wellbeing", row.wellbeing());
            values.put("net_wellbeing_normalized", row.normalWellbeing());
            values.put("stress_efficiency_raw", row.rawEfficiency());
            values.put("stress_efficiency", row.efficiency());
            values.put("net_relief", row.netRelief());
            values.put("serendipity_factor", row.serendipity());
            values.put("disappointment_factor", row.disappointment());
            values.put("stress_relief_correlation_score", row.stressReliefScore());
            values.put("duration_minutes", row.duration());
            values.put("emotional_load", row.emotional());
            values.put("behavioral_score", row.behavioral());
            Procrastination delay = Procrastination.of(row.row());
            values.put("procrastination_score", row.isCompleted() ? String.valueOf(delay.procrastination()) : "");
            values.put("proactive_score", row.isCompleted() ? String.valueOf(delay.proactive()) : "");
            rows.put(row.row().id(), values);
        }
        return rows;
    }

    private Object perCompleted() {
        DayContexts days = DayContexts.ofHistory(loaded, Double.NaN);
        Grit grit = new Grit(loaded);
        Momentum momentum = new Momentum(loaded);
        Map<String, Integer> counts = loaded.counts();
        Map<String, Object> rows = new LinkedHashMap<>();
        for (LoadedRow row : loaded.completed()) {
            int count = counts.getOrDefault(row.row().taskId(), 1);
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("completion_efficiency", days.score(row));
            values.put("grit_batch", grit.batch(row, count));
            values.put("grit_single", grit.single(row, count));
            values.put("execution", ExecutionScore.of(row.row()));
            values.put("efficiency", row.efficiencyScore());
            values.put(
                    "difficulty_bonus_from_expected_aversion",
                    Bonus.difficulty(row.aversion(), Double.NaN, Double.NaN, Double.NaN));
            values.put("momentum", momentum.of(row));
            rows.put(row.row().id(), values);
        }
        return rows;
    }

    private Object goal() {
        Map<String, Object> goal = new LinkedHashMap<>();
        goal.put("rolling", ProductiveHours.ofLastSevenDays(loaded).labels("rolling_7day"));
        goal.put("week", ProductiveHours.ofMondayWeek(loaded).labels("weekly"));
        goal.put("pace_goal20", ProductiveHours.pace(loaded, 20));
        goal.put("compare_default", ProductiveHours.compare(loaded, 40));
        goal.put("points_target_goal20", ProductiveHours.pointsTarget(loaded, 20));
        return goal;
    }

    /** The two defects that we put right: {@link ClassicDeviationsTest} says what they were. */
    private void withoutD23(Map<String, @Nullable Object> golden) {
        Map<String, @Nullable Object> own = Golden.object(goal());
        golden.put("rolling", own.get("rolling"));
        golden.put("compare_default", own.get("compare_default"));
        Map<String, @Nullable Object> week = Golden.object(golden.get("week"));
        week.put("breakdown_by_type", Golden.object(own.get("week")).get("breakdown_by_type"));
    }

    private Object baselines() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(Golden.object(figure("im.batch_baseline")));
        // A task that was never initialised has none; dataset G leaves it out.
        all.remove("tn");
        return all;
    }

    private Object rankings() {
        Map<String, Object> rankings = new LinkedHashMap<>();
        for (String metric : List.of("relief", "stress_efficiency", "behavioral_score", "stress_level")) {
            rankings.put(metric, new Rankings(loaded).ranking(metric));
        }
        return rankings;
    }

    private Object suggestions() {
        Suggestions suggestions = new Suggestions(loaded);
        Map<String, Object> both = new LinkedHashMap<>();
        for (String mode : List.of("recommendations_by_category", "recommendations_from_instances")) {
            Map<String, Object> lists = new LinkedHashMap<>();
            for (String metrics :
                    Golden.object(Golden.object(G.get("recs")).get(mode)).keySet()) {
                List<String> wanted = List.of(metrics.split(","));
                List<Suggestions.Suggestion> list =
                        mode.endsWith("category") ? suggestions.fromTasks(wanted) : suggestions.fromInstances(wanted);
                lists.put(
                        metrics,
                        list.stream()
                                .map(each -> List.of(each.task(), each.score()))
                                .toList());
            }
            both.put(mode, lists);
        }
        return both;
    }

    /** Suggestions of equal score in the order of their names: theirs is undefined. (metrics §7.2) */
    private static @Nullable Object sorted(@Nullable Object figure) {
        if (figure instanceof Map<?, ?>) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            Golden.object(figure).forEach((name, value) -> copy.put(name, sorted(value)));
            return copy;
        }
        if (figure instanceof List<?> list && !list.isEmpty() && isScored(list.getFirst())) {
            return list.stream()
                    .sorted(Comparator.<Object>comparingDouble(
                                    each -> -Golden.number(Golden.list(each).get(1)))
                            .thenComparing(
                                    each -> String.valueOf(Golden.list(each).get(0))))
                    .toList();
        }
        return figure;
    }

    private static boolean isScored(@Nullable Object entry) {
        return entry instanceof List<?> pair && pair.size() == 2 && pair.get(1) instanceof Number;
    }
}
