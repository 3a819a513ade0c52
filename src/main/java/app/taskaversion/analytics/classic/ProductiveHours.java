package app.taskaversion.analytics.classic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Minutes of work and self care. (metrics §6.1, §6.2)
 *
 * <p>Two of the older app's defects are put right here (D23): the rolling week holds today, and self care is added up
 * instead of being overwritten by its spellings.
 */
final class ProductiveHours {

    private final Map<LocalDate, List<LoadedRow>> days = new TreeMap<>();
    private final List<LoadedRow> rows;

    private ProductiveHours(Loaded history, LocalDate from, LocalDate to) {
        this.rows = history.completed().stream()
                .filter(ReliefSummary::isProductive)
                .filter(row -> row.row().minutes() > 0)
                .filter(row -> !row.day().isBefore(from) && row.day().isBefore(to))
                .toList();
        rows.forEach(
                row -> days.computeIfAbsent(row.day(), day -> new ArrayList<>()).add(row));
    }

    private static double hours(List<LoadedRow> rows, ClassicType type) {
        return Rounding.to(minutes(rows, type) / 60, 2);
    }

    private static double minutes(List<LoadedRow> rows) {
        return Loaded.sum(rows, row -> row.row().minutes());
    }

    private static double minutes(List<LoadedRow> rows, ClassicType type) {
        return minutes(rows.stream().filter(row -> row.type() == type).toList());
    }

    static LocalDate monday(Loaded history) {
        return history.now().toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static ProductiveHours ofMondayWeek(Loaded history) {
        LocalDate monday = monday(history);
        return new ProductiveHours(history, monday, monday.plusDays(7));
    }

    /** The last seven days, today included (D23). */
    static ProductiveHours ofLastSevenDays(Loaded history) {
        LocalDate today = history.now().toLocalDate();
        return new ProductiveHours(history, today.minusDays(6), today.plusDays(1));
    }

    static ProductiveHours ofHistory(Loaded history) {
        return new ProductiveHours(history, LocalDate.MIN, LocalDate.MAX);
    }

    double minutes() {
        return minutes(rows);
    }

    double hours() {
        return Rounding.to(minutes() / 60, 2);
    }

    /** Of each date with some. */
    Map<LocalDate, Double> minutesByDay() {
        Map<LocalDate, Double> minutes = new TreeMap<>();
        days.forEach((day, own) -> minutes.put(day, minutes(own)));
        return minutes;
    }

    List<Map<String, Object>> daily() {
        List<Map<String, Object>> list = new ArrayList<>();
        minutesByDay().forEach((day, minutes) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("date", day.toString());
            entry.put("hours", Rounding.to(minutes / 60, 2));
            entry.put("minutes", minutes);
            list.add(entry);
        });
        return list;
    }

    List<Map<String, Object>> dailyByType() {
        List<Map<String, Object>> list = daily();
        int place = 0;
        for (List<LoadedRow> own : days.values()) {
            Map<String, Object> entry = list.get(place++);
            entry.put("task_count", own.size());
            entry.put("work_hours", hours(own, ClassicType.WORK));
            entry.put("self_care_hours", hours(own, ClassicType.SELF_CARE));
        }
        return list;
    }

    Map<String, Object> labels(String mode) {
        Map<String, Object> types = new LinkedHashMap<>();
        types.put("work", hours(rows, ClassicType.WORK));
        types.put("self_care", hours(rows, ClassicType.SELF_CARE));
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("total_hours", hours());
        out.put("total_minutes", Rounding.to(minutes(), 2));
        out.put("days_with_data", days.size());
        out.put("daily_averages", daily());
        out.put("task_count", rows.size());
        out.put("breakdown_by_type", types);
        out.put("calculation_mode", mode);
        return out;
    }

    /** @param goal hours a week; below or equal 0 means none */
    static Map<String, Object> compare(Loaded history, double goal) {
        double actual = ofLastSevenDays(history).hours();
        double percent = goal > 0 ? 100 * actual / goal : 0;
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("actual_hours", actual);
        out.put("goal_hours", goal);
        out.put("difference", Rounding.to(actual - goal, 2));
        out.put("percentage_of_goal", Rounding.to(percent, 1));
        out.put("status", status(goal, actual, percent));
        out.put("calculation_mode", "rolling_7day");
        return out;
    }

    private static String status(double goal, double actual, double percent) {
        if (goal <= 0) {
            return "no_goal";
        }
        if (actual <= 0) {
            return "no_data";
        }
        return percent >= 115 ? "above" : percent >= 85 ? "on_track" : "below";
    }

    static Map<String, Object> pace(Loaded history, double goal) {
        double actual = ofMondayWeek(history).hours();
        int elapsed = history.now().getDayOfWeek().getValue();
        double pace = actual / elapsed;
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("actual_hours", actual);
        out.put("projected_hours", Rounding.to(pace * 7, 2));
        out.put("days_elapsed", elapsed);
        out.put("days_remaining", 7 - elapsed);
        out.put("pace_hours_per_day", Rounding.to(pace, 2));
        out.put("goal_hours_per_day", Rounding.to(goal / 7, 2));
        out.put("on_pace", pace >= goal / 7);
        return out;
    }

    /** What a week could bring, from the last four Monday weeks with hours, this one included. (metrics §6.3) */
    static Map<String, Object> pointsTarget(Loaded history, double goal) {
        List<Double> rates = new ArrayList<>();
        for (int week = 0; week < 4; week++) {
            LocalDate from = monday(history).minusWeeks(week);
            ProductiveHours hours = new ProductiveHours(history, from, from.plusDays(7));
            if (hours.minutes() > 0) {
                double points = Loaded.sum(
                        hours.rows,
                        row -> CompletionEfficiency.of(row.row(), row.type(), CompletionEfficiency.Context.NONE));
                rates.add(points / (hours.minutes() / 60));
            }
        }
        double rate = DailyHistory.mean(rates);
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("target_points", Rounding.to(rate * goal, 1));
        out.put("avg_score_per_hour", Rounding.to(rate, 2));
        out.put("weeks_used", rates.size());
        out.put("confidence", rates.size() >= 4 ? "high" : rates.size() >= 2 ? "medium" : "low");
        return out;
    }

    /** Hours of the first date with any completion; absent if that held neither work nor self care. */
    static @Nullable Double firstDay(Loaded history) {
        return history.completed().stream()
                .map(LoadedRow::day)
                .min(Comparator.naturalOrder())
                .map(ofHistory(history).minutesByDay()::get)
                .map(minutes -> Rounding.to(minutes / 60, 2))
                .orElse(null);
    }

    /** Ten such days, at most 60 hours. */
    static @Nullable Double startingHours(Loaded history) {
        Double first = firstDay(history);
        return first == null ? null : (Double) Rounding.to(Math.min(60, 10 * first), 2);
    }
}
