package app.taskaversion.analytics.classic;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Three unscaled means of a day and their plain mean; types not joined (D14). (metrics §4.11) */
final class DailyScores {

    private DailyScores() {}

    static Map<String, Object> of(Loaded history, LocalDate day) {
        return of(history, new Grit(history), day);
    }

    static Map<String, Object> of(Loaded history, Grit grit, LocalDate day) {
        List<LoadedRow> rows = history.completed().stream()
                .filter(row -> row.day().equals(day))
                .toList();
        Map<String, Integer> counts = Loaded.counts(rows);
        double efficiency = Loaded.mean(rows, DayContexts::bare);
        double execution = Loaded.mean(rows, row -> ExecutionScore.of(row.row()));
        double gritMean = Loaded.mean(
                rows, row -> grit.single(row, counts.getOrDefault(row.row().taskId(), 1)));
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("completion_efficiency_score", Rounding.to(efficiency, 2));
        out.put("execution_score", Rounding.to(execution, 2));
        out.put("grit_score", Rounding.to(gritMean, 2));
        out.put("composite_score", Rounding.to((efficiency + execution + gritMean) / 3, 2));
        return out;
    }
}
