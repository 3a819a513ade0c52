package app.taskaversion.analytics.classic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** The rule-based suggestions of the older app; who asks for low energy gets the hardest task (D03). (metrics §7) */
final class Suggestions {

    private static final Set<String> LOW_IS_GOOD =
            Set.of("cognitive_load", "emotional_load", "net_load", "duration_minutes", "stress_level", "physical_load");

    private final Loaded history;
    private final Map<String, List<LoadedRow>> done;
    private final Map<String, Object> efficiency;

    Suggestions(Loaded history) {
        this.history = history;
        this.done = Loaded.byTask(history.completed());
        this.efficiency = new Baselines(history).efficiencyHistory();
    }

    /**
     * One suggestion.
     *
     * @param score as shown, 0–100
     */
    record Suggestion(String task, double score, double total) {}

    List<Suggestion> fromTasks(List<String> metrics) {
        return ranked(history.tasks().stream()
                .map(task -> suggestion(task.name(), ofTask(task), metrics))
                .toList());
    }

    List<Suggestion> fromInstances(List<String> metrics) {
        return ranked(history.all().stream()
                .filter(row -> row.row().completed() == null && row.row().cancelled() == null)
                .filter(row -> !row.row().status().equals("draft"))
                .map(row -> suggestion(name(row), ofInstance(row), metrics))
                .toList());
    }

    private String name(LoadedRow row) {
        ClassicTask task = history.task(row.row().taskId());
        return task == null ? row.row().taskName() : task.name();
    }

    private static List<Suggestion> ranked(List<Suggestion> suggestions) {
        return suggestions.stream()
                .sorted(Comparator.comparingDouble(each -> -each.total()))
                .limit(10)
                .toList();
    }

    private static Suggestion suggestion(String name, Map<String, Double> values, List<String> metrics) {
        double total = 0;
        for (String metric : metrics) {
            double value = Bonus.or(values.getOrDefault(metric, Double.NaN), 0);
            total += LOW_IS_GOOD.contains(metric) ? Math.max(0, 100 - value) : value;
        }
        return new Suggestion(name, Rounding.to(Bonus.percent(total / metrics.size()), 1), total);
    }

    private double mean(ClassicTask task, ToDoubleFunction<LoadedRow> value, double other) {
        return done.getOrDefault(task.id(), List.of()).stream()
                .mapToDouble(value)
                .filter(each -> !Double.isNaN(each))
                .average()
                .orElse(other);
    }

    private Map<String, Double> ofTask(ClassicTask task) {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("relief_score", mean(task, LoadedRow::relief, 5));
        values.put("cognitive_load", mean(task, LoadedRow::cognitive, 5));
        values.put("emotional_load", mean(task, LoadedRow::emotional, 5));
        values.put("physical_load", mean(task, LoadedRow::physical, 0));
        values.put("duration_minutes", mean(task, LoadedRow::duration, Bonus.or(task.estimate(), 0)));
        values.put("stress_level", mean(task, LoadedRow::stress, 50));
        values.put("behavioral_score", mean(task, LoadedRow::behavioral, 50));
        values.put("net_wellbeing_normalized", mean(task, LoadedRow::normalWellbeing, 50));
        values.put("historical_efficiency", efficiency(task.id()));
        return combined(values);
    }

    private Map<String, Double> ofInstance(LoadedRow loaded) {
        ClassicValues p = loaded.row().predicted();
        double mental = Bonus.or(p.get("expected_mental_energy"), 50);
        double difficulty = Bonus.or(p.get("expected_difficulty"), 50);
        double emotional = Bonus.or(p.get("expected_emotional_load"), 50);
        double physical = Bonus.or(p.get("expected_physical_load"), 0);
        double relief = Bonus.or(p.get("expected_relief"), 50);
        double aversion = Bonus.or(p.get("expected_aversion"), 0);
        double stress = (0.5 * mental + 0.5 * difficulty + emotional + physical + 2 * aversion) / 5;
        ClassicTask task = history.task(loaded.row().taskId());
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("relief_score", relief);
        values.put("cognitive_load", Bonus.or(p.get("expected_cognitive_load"), (mental + difficulty) / 2));
        values.put("mental_energy_needed", mental);
        values.put("task_difficulty", difficulty);
        values.put("emotional_load", emotional);
        values.put("physical_load", physical);
        double usual = task == null ? 0 : Bonus.or(task.estimate(), 0);
        values.put(
                "duration_minutes", loaded.row().estimate() > 0 ? loaded.row().estimate() : usual);
        values.put("stress_level", stress);
        values.put("behavioral_score", 50.0);
        values.put("net_wellbeing_normalized", Bonus.percent(50 + relief - stress));
        values.put("historical_efficiency", efficiency(loaded.row().taskId()));
        return combined(values);
    }

    private static Map<String, Double> combined(Map<String, Double> values) {
        double cognitive = values.getOrDefault("cognitive_load", 0.0);
        values.put("net_load", cognitive + values.getOrDefault("emotional_load", 0.0));
        values.put("net_relief_proxy", values.getOrDefault("relief_score", 0.0) - cognitive);
        return values;
    }

    private double efficiency(String task) {
        return efficiency.get(task) instanceof Double value ? value : 0;
    }

    /** One task for each of eight labels, the same one more than once if it fits. (metrics §7.1) */
    List<List<String>> fixedLabels() {
        List<List<String>> picks = new ArrayList<>();
        pick(picks, "Highest Relief", values -> -values.getOrDefault("relief_score", 0.0));
        pick(picks, "Shortest Task", values -> values.getOrDefault("duration_minutes", 0.0));
        pick(picks, "Lowest Cognitive Load", values -> values.getOrDefault("cognitive_load", 0.0));
        pick(picks, "Lowest Emotional Load", values -> values.getOrDefault("emotional_load", 0.0));
        pick(picks, "Lowest Net Load", values -> values.getOrDefault("net_load", 0.0));
        pick(picks, "Highest Net Relief", values -> -values.getOrDefault("net_relief_proxy", 0.0));
        pick(picks, "Lowest Net Relief", values -> values.getOrDefault("net_relief_proxy", 0.0));
        if (!efficiency.isEmpty()) {
            pick(picks, "High Efficiency Candidate", values -> -values.getOrDefault("historical_efficiency", 0.0));
        }
        return picks;
    }

    private void pick(List<List<String>> picks, String label, ToDoubleFunction<Map<String, Double>> order) {
        history.tasks().stream()
                .min(Comparator.comparingDouble(task -> order.applyAsDouble(ofTask(task))))
                .ifPresent(task -> picks.add(List.of(label, task.name())));
    }
}
