package app.taskaversion.analytics.classic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Work minutes a day and how even they are; thirty idle days score 50. (metrics §4.5) */
final class WorkVolume {

    private final List<Double> calendar = new ArrayList<>();
    private final List<Double> worked;

    WorkVolume(Loaded history, int days) {
        LocalDateTime from = history.now().minusDays(days);
        Map<LocalDate, Double> daily = new LinkedHashMap<>();
        history.completed().stream()
                .filter(row ->
                        row.type() == ClassicType.WORK && !row.completed().isBefore(from))
                .forEach(row -> daily.merge(row.day(), row.duration(), Double::sum));
        LocalDate today = history.now().toLocalDate();
        for (LocalDate day = today.minusDays(days); !day.isAfter(today); day = day.plusDays(1)) {
            calendar.add(daily.getOrDefault(day, 0.0));
        }
        this.worked = calendar.stream().filter(minutes -> minutes > 0).toList();
    }

    /** Mean over days with work. */
    double average() {
        return worked.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    double score() {
        return Rounding.to(worked.isEmpty() ? 0 : Volume.score(average()), 1);
    }

    private double variance() {
        double mean =
                calendar.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return calendar.stream()
                .mapToDouble(minutes -> (minutes - mean) * (minutes - mean))
                .average()
                .orElse(0);
    }

    double consistency() {
        return Rounding.to(worked.isEmpty() ? 50 : 100 * (1 - Math.min(1, variance() / (240.0 * 240))), 1);
    }

    Map<String, Object> labels() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("avg_daily_work_time", Rounding.to(average(), 1));
        out.put("work_volume_score", score());
        out.put("work_consistency_score", consistency());
        out.put("daily_work_times", worked);
        out.put("daily_work_times_history", calendar);
        out.put("work_days_count", worked.size());
        out.put("variance", Rounding.to(variance(), 2));
        out.put("days_with_work", worked.size());
        out.put("total_days", calendar.size());
        return out;
    }
}
