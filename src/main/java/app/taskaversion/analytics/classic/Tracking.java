package app.taskaversion.analytics.classic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How much of each day was recorded; full coverage scores 86.5, sleep past the target counts as untracked. (metrics §4.8) */
final class Tracking {

    private static final double DAY = 1440;

    private final List<Day> days = new ArrayList<>();

    /** One date with a completion. */
    private record Day(double tracked, double sleep) {

        double score() {
            return Bonus.percent(100 * (1 - Math.exp(-2 * tracked / DAY)));
        }
    }

    Tracking(Loaded history, int days) {
        Map<LocalDate, List<LoadedRow>> byDay = new TreeMap<>();
        LocalDate from = history.now().toLocalDate().minusDays(days);
        history.lastDays(days).stream()
                .filter(row -> row.day().isAfter(from.minusDays(1)))
                .forEach(row -> byDay.computeIfAbsent(row.day(), day -> new ArrayList<>())
                        .add(row));
        double target = history.settings().sleepHours() * 60;
        byDay.values().forEach(rows -> {
            double sleep = minutes(rows, ClassicType.SLEEP);
            double awake = minutes(rows, ClassicType.WORK)
                    + minutes(rows, ClassicType.PLAY)
                    + minutes(rows, ClassicType.SELF_CARE);
            this.days.add(new Day(awake + Math.min(sleep, target), sleep));
        });
    }

    private static double minutes(List<LoadedRow> rows, ClassicType type) {
        return Loaded.sum(rows.stream().filter(row -> row.type() == type).toList(), LoadedRow::duration);
    }

    double score() {
        return Rounding.to(days.stream().mapToDouble(Day::score).average().orElse(0), 1);
    }

    Map<String, Object> labels() {
        double tracked = days.stream().mapToDouble(Day::tracked).average().orElse(0);
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("tracking_consistency_score", score());
        out.put("avg_tracked_time_minutes", Rounding.to(tracked, 1));
        out.put("avg_untracked_time_minutes", Rounding.to(days.isEmpty() ? DAY : DAY - tracked, 1));
        out.put(
                "avg_sleep_time_minutes",
                Rounding.to(days.stream().mapToDouble(Day::sleep).average().orElse(0), 1));
        out.put("tracking_coverage", Rounding.to(tracked / DAY, 3));
        out.put(
                "daily_scores",
                days.stream().map(day -> Rounding.to(day.score(), 1)).toList());
        return out;
    }
}
