package app.taskaversion.analytics.classic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The sleep score in its default variant; the others were never more than a name. (metrics §4.7) */
final class SleepMetrics {

    private static final double NO_DATA = 50;

    private final List<Night> nights;
    private final List<LoadedRow> rows;
    private final double target;

    SleepMetrics(Loaded history, int days) {
        LocalDate from = history.now().toLocalDate().minusDays(days);
        this.target = history.settings().sleepHours();
        this.rows = history.completed().stream()
                .filter(row -> row.type() == ClassicType.SLEEP && !row.day().isBefore(from))
                .toList();
        Map<LocalDate, List<LoadedRow>> byDay = new TreeMap<>();
        rows.forEach(row ->
                byDay.computeIfAbsent(row.day(), day -> new ArrayList<>()).add(row));
        this.nights = byDay.entrySet().stream()
                .map(day -> Night.of(day.getKey(), day.getValue(), target))
                .toList();
    }

    /** One date; hours of all its parts. */
    private record Night(LocalDate day, double minutes, double duration, double fragmentation, double score) {

        static Night of(LocalDate day, List<LoadedRow> parts, double target) {
            double minutes = Loaded.sum(parts, LoadedRow::duration);
            double hours = minutes / 60;
            double relief = hours > 0 ? Loaded.sum(parts, SleepMetrics::relief) / hours : 0;
            double duration = duration(hours, target);
            double fragmentation =
                    1 - Math.min(1, 0.15 * (parts.size() - 1) * (0.5 + 0.5 * (1 - Math.min(1, relief / 100))));
            double score = 0.5 * duration + 35 * fragmentation + 0.15 * Math.min(100, 50 + Math.min(10, relief / 10));
            return new Night(day, minutes, duration, fragmentation, Rounding.to(Bonus.percent(score), 1));
        }

        private static double duration(double hours, double target) {
            if (hours <= 0) {
                return 0;
            }
            if (Math.abs(hours - target) < 0.25) {
                return 100;
            }
            return hours < target
                    ? 100 - Math.min(100, 15 * (target - hours))
                    : 100 - Math.min(30, 10 * (hours - target));
        }
    }

    private static double relief(LoadedRow row) {
        return row.row().actual().orElse(50, "actual_relief", "relief_score");
    }

    /** The median of the nights. */
    double score() {
        return nights.isEmpty()
                ? NO_DATA
                : Rounding.to(
                        Loaded.median(nights.stream().mapToDouble(Night::score).toArray()), 1);
    }

    /** Of each date. */
    Map<LocalDate, Double> scores() {
        Map<LocalDate, Double> scores = new TreeMap<>();
        nights.forEach(night -> scores.put(night.day(), night.score()));
        return scores;
    }

    Map<String, Object> labels() {
        List<Object> daily = new ArrayList<>();
        Map<String, Object> minutes = new LinkedHashMap<>();
        for (Night night : nights) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("date", night.day().toString());
            entry.put("score", night.score());
            entry.put("sleep_minutes", Rounding.to(night.minutes(), 1));
            daily.add(entry);
            minutes.put(night.day().toString(), Rounding.to(night.minutes(), 1));
        }
        double[] variations = variations();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("sleep_score_7d_avg", score());
        out.put("daily_scores", daily);
        out.put("daily_sleep_minutes", minutes);
        out.put("duration_vs_target_avg", nights.isEmpty() ? 0.0 : Rounding.to(medianDuration(), 1));
        out.put("variation_max_hrs", Rounding.to(Arrays.stream(variations).max().orElse(0), 2));
        out.put(
                "variation_avg_hrs",
                Rounding.to(Arrays.stream(variations).average().orElse(0), 2));
        out.put("fragmentation_avg", Rounding.to(meanFragmentation(), 3));
        out.put("relief_per_hour_avg", Rounding.to(Loaded.mean(rows, SleepMetrics::reliefAnHour), 1));
        out.put("target_sleep_hours", target);
        out.put("sleep_count", rows.size());
        out.put("sleep_time_minutes_total", Rounding.to(Loaded.sum(rows, LoadedRow::duration), 1));
        out.put("sleep_emotion_counts", Map.of());
        return out;
    }

    private double medianDuration() {
        return Loaded.median(nights.stream().mapToDouble(Night::duration).toArray());
    }

    private double meanFragmentation() {
        return nights.stream().mapToDouble(Night::fragmentation).average().orElse(0);
    }

    private static double reliefAnHour(LoadedRow row) {
        return row.duration() > 0 ? relief(row) / (row.duration() / 60) : Double.NaN;
    }

    /** Between one recorded date and the next, however far apart. */
    private double[] variations() {
        return IntStream.range(1, nights.size())
                .mapToDouble(i ->
                        Math.abs(nights.get(i).minutes() - nights.get(i - 1).minutes()) / 60)
                .toArray();
    }
}
