package app.taskaversion.analytics.classic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The three histories that the older app kept in their own way. (metrics §5.2) */
final class WeeklyHistory {

    private static final int SUFFICIENT_DATES = 14;

    private WeeklyHistory() {}

    static Map<String, Object> hours(Loaded history) {
        Map<LocalDate, Double> days = new TreeMap<>();
        ProductiveHours.ofHistory(history).minutesByDay().forEach((day, minutes) -> days.put(day, minutes / 60));
        return labels("hours", days, ReliefSummary.productivityMinutes(history) / 60, perCalendarDay(history, days));
    }

    /** Types not joined, no day minutes, no goal (D14). */
    static Map<String, Object> completionEfficiency(Loaded history) {
        Map<LocalDate, Double> days = new TreeMap<>();
        history.completed().forEach(row -> days.merge(row.day(), DayContexts.bare(row), Double::sum));
        double week =
                history.lastDays(7).stream().mapToDouble(DayContexts::bare).sum();
        return labels("completion_efficiency_scores", days, week, perCalendarDay(history, days));
    }

    /** Relief × minutes, here not divided by 60 (D26). */
    static Map<String, Object> relief(Loaded history) {
        Map<LocalDate, Double> days = new TreeMap<>();
        history.completed().forEach(row -> days.merge(row.day(), row.relief() * row.duration(), Double::sum));
        double week = Loaded.sum(history.lastDays(7), row -> row.relief() * row.duration());
        return labels("relief_points", days, week, DailyHistory.mean(List.copyOf(days.values())));
    }

    /** Over all days since the first, those without data as 0. */
    private static double perCalendarDay(Loaded history, Map<LocalDate, Double> days) {
        if (days.isEmpty()) {
            return 0;
        }
        LocalDate first = days.keySet().iterator().next();
        long all = ChronoUnit.DAYS.between(first, history.now().toLocalDate()) + 1;
        return days.values().stream().mapToDouble(Double::doubleValue).sum() / all;
    }

    private static Map<String, Object> labels(
            String label, Map<LocalDate, Double> days, double current, double threeMonths) {
        List<Double> list = List.copyOf(days.values());
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("dates", days.keySet().stream().map(LocalDate::toString).toList());
        out.put(label, list);
        out.put("current_value", Rounding.to(current, 2));
        out.put(
                "weekly_average",
                Rounding.to(DailyHistory.mean(list.subList(Math.max(0, list.size() - 7), list.size())), 2));
        out.put("three_month_average", Rounding.to(threeMonths, 2));
        out.put("has_sufficient_data", list.size() >= SUFFICIENT_DATES);
        out.put("days_with_data", list.size());
        return out;
    }
}
