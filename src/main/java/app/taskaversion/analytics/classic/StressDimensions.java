package app.taskaversion.analytics.classic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Cognitive, emotional and physical load of completions, apart. (metrics §4.13) */
final class StressDimensions {

    private final Loaded history;

    StressDimensions(Loaded history) {
        this.history = history;
    }

    Map<String, Object> labels() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("cognitive", dimension(row -> 0.5 * row.shownMental() + 0.5 * row.shownDifficulty()));
        out.put("emotional", dimension(LoadedRow::emotional));
        out.put("physical", dimension(LoadedRow::physical));
        return out;
    }

    private Map<String, Object> dimension(ToDoubleFunction<LoadedRow> value) {
        Map<LocalDate, List<LoadedRow>> days = new TreeMap<>();
        history.completed()
                .forEach(row -> days.computeIfAbsent(row.day(), day -> new ArrayList<>())
                        .add(row));
        List<Object> daily = new ArrayList<>();
        days.forEach((day, rows) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("date", day.toString());
            entry.put("value", Loaded.mean(rows, value));
            daily.add(entry);
        });
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("total", Loaded.sum(history.completed(), value));
        out.put("avg_7d", Loaded.mean(history.lastDays(7), value));
        out.put("daily", daily);
        return out;
    }
}
