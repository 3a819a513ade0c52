package app.taskaversion.analytics.classic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The older efficiency score over completions; "high" begins at 80 here and at 70 in the relief summary. (metrics §1) */
final class EfficiencySummary {

    private EfficiencySummary() {}

    static Map<String, Object> of(Loaded history) {
        List<LoadedRow> above = history.completed().stream()
                .filter(row -> row.efficiencyScore() > 0)
                .toList();
        Map<String, List<LoadedRow>> groups = new TreeMap<>();
        above.forEach(row ->
                groups.computeIfAbsent(group(row), name -> new ArrayList<>()).add(row));
        Map<String, Object> means = new LinkedHashMap<>();
        groups.forEach((name, rows) -> means.put(name, Rounding.to(Loaded.mean(rows, LoadedRow::efficiencyScore), 2)));
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("avg_efficiency", Rounding.to(Loaded.mean(above, LoadedRow::efficiencyScore), 2));
        out.put("high_efficiency_count", (int)
                above.stream().filter(row -> row.efficiencyScore() >= 80).count());
        out.put("low_efficiency_count", (int)
                above.stream().filter(row -> row.efficiencyScore() < 50).count());
        out.put("efficiency_by_completion", means);
        return out;
    }

    private static String group(LoadedRow row) {
        double percent = row.row().actual().orElse(0, "completion_percent");
        if (percent >= 100) {
            return "100%";
        }
        if (percent >= 75) {
            return "75-99%";
        }
        if (percent >= 50) {
            return "50-74%";
        }
        return percent >= 25 ? "25-49%" : "0-24%";
    }
}
