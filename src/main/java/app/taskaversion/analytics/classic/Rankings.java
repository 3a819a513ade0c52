package app.taskaversion.analytics.classic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Tasks by a mean, however few times they were done. (metrics §5.5) */
final class Rankings {

    private static final int TOP = 5;
    private static final int LEADERS = 10;

    private final Loaded history;
    private final Map<String, List<LoadedRow>> byTask;

    Rankings(Loaded history) {
        this.history = history;
        this.byTask = Loaded.byTask(history.completed());
    }

    Map<String, Object> labels() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("relief_ranking", ranking("relief"));
        out.put("stress_efficiency_ranking", ranking("stress_efficiency"));
        out.put("behavioral_score_ranking", ranking("behavioral_score"));
        out.put("stress_level_ranking", ranking("stress_level"));
        out.put("stress_efficiency_leaderboard", leaderboard());
        return out;
    }

    List<Object> ranking(String metric) {
        ToDoubleFunction<LoadedRow> value = switch (metric) {
            case "stress_efficiency" -> LoadedRow::efficiency;
            case "behavioral_score" -> LoadedRow::behavioral;
            case "stress_level" -> LoadedRow::stress;
            default -> LoadedRow::relief;
        };
        Comparator<Ranked> order = Comparator.comparingDouble(Ranked::value);
        return ranked(value).stream()
                .sorted(metric.equals("stress_level") ? order : order.reversed())
                .limit(TOP)
                .map(each -> each.shape(metric))
                .toList();
    }

    private record Ranked(String task, String name, double value, int count) {

        Object shape(String metric) {
            Map<String, Object> shape = new LinkedHashMap<>();
            shape.put("task_id", task);
            shape.put("task_name", name);
            shape.put("metric_value", Rounding.to(value, 2));
            shape.put("count", count);
            shape.put("metric", metric);
            return shape;
        }
    }

    /** In the order of the ids, so that ties keep that. */
    private List<Ranked> ranked(ToDoubleFunction<LoadedRow> value) {
        List<Ranked> list = new ArrayList<>();
        byTask.keySet().stream().sorted().forEach(task -> {
            List<LoadedRow> rows = byTask.getOrDefault(task, List.of()).stream()
                    .filter(row -> !Double.isNaN(value.applyAsDouble(row)))
                    .toList();
            if (!rows.isEmpty()) {
                list.add(new Ranked(task, name(task), Loaded.mean(rows, value), rows.size()));
            }
        });
        return list;
    }

    private String name(String task) {
        ClassicTask known = history.task(task);
        return known != null
                ? known.name()
                : byTask.getOrDefault(task, List.of()).getFirst().row().taskName();
    }

    List<Object> leaderboard() {
        List<Map<String, Object>> leaders = new ArrayList<>();
        byTask.keySet().stream().sorted().forEach(task -> {
            List<LoadedRow> rows = byTask.getOrDefault(task, List.of()).stream()
                    .filter(row -> row.efficiency() > 0)
                    .toList();
            if (!rows.isEmpty()) {
                Map<String, Object> shape = new LinkedHashMap<>();
                shape.put("task_id", task);
                shape.put("task_name", name(task));
                shape.put("stress_efficiency", Rounding.to(Loaded.mean(rows, LoadedRow::efficiency), 2));
                shape.put("avg_relief", Rounding.to(Loaded.mean(rows, LoadedRow::relief), 2));
                shape.put("avg_stress", Rounding.to(Loaded.mean(rows, LoadedRow::stress), 2));
                shape.put("count", rows.size());
                leaders.add(shape);
            }
        });
        Comparator<Map<String, Object>> order = Comparator.comparingDouble(
                shape -> shape.get("stress_efficiency") instanceof Double value ? -value : 0);
        return leaders.stream()
                .sorted(order)
                .limit(LEADERS)
                .map(Object.class::cast)
                .toList();
    }
}
