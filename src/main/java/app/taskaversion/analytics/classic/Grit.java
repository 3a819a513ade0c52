package app.taskaversion.analytics.classic;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The grit score, v1.6a, 0 and up, not normalised; single rows and totals differ (D10). (metrics §2.17.1) */
final class Grit {

    private static final double UNKNOWN = 0.5;

    private final Loaded history;
    private final Map<String, LocalDateTime[]> times = new HashMap<>();

    Grit(Loaded history) {
        this.history = history;
        Loaded.byTask(history.completed())
                .forEach((task, rows) -> times.put(
                        task, rows.stream().map(LoadedRow::completed).sorted().toArray(LocalDateTime[]::new)));
    }

    /** The form of charts: with focus and consistency. */
    double single(LoadedRow row, int count) {
        return score(row, count, persistence(row, count), Focus.of(row.row()));
    }

    /** The form of totals. */
    double batch(LoadedRow row, int count) {
        double persistence = persistence(row, count, UNKNOWN, Bonus.or(row.cognitive(), 0));
        return score(row, count, persistence, Focus.UNKNOWN);
    }

    double persistence(LoadedRow row, int count) {
        return row.isCompleted() ? persistence(row, count, consistency(row), row.cognitive()) : UNKNOWN;
    }

    private static double persistence(LoadedRow row, int count, double consistency, double cognitive) {
        double load = (cognitive + row.emotional()) / 2;
        double obstacle = load > 0 ? Math.min(1, load / 100) : UNKNOWN;
        double first = row.row().firstAversion();
        double aversion = first > 0 ? Math.min(1, first / 100) : UNKNOWN;
        return 0.4 * obstacle + 0.3 * aversion + 0.2 * repetition(count) + 0.1 * consistency;
    }

    private static double repetition(int count) {
        if (count <= 1) {
            return 0.5;
        }
        if (count <= 5) {
            return 0.5 + 0.075 * (count - 1);
        }
        return count <= 10 ? 0.8 + 0.04 * (count - 5) : 1;
    }

    /** How even the gaps were in the 30 days up to a completion. */
    private double consistency(LoadedRow row) {
        LocalDateTime[] all = times.getOrDefault(row.row().taskId(), new LocalDateTime[0]);
        int first = before(all, row.completed().minusDays(30));
        int end = before(all, row.completed().plusNanos(1));
        int gaps = end - first - 1;
        if (gaps < 2) {
            return UNKNOWN;
        }
        double mean = days(all[first], all[end - 1]) / gaps;
        double squares = 0;
        for (int i = first + 1; i < end; i++) {
            double distance = days(all[i - 1], all[i]) - mean;
            squares += distance * distance;
        }
        return 1 - Math.min(1, squares / gaps / 900);
    }

    /** How many of the ordered times lie before one. */
    private static int before(LocalDateTime[] ordered, LocalDateTime time) {
        int low = 0;
        int high = ordered.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ordered[middle].isBefore(time)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double days(LocalDateTime from, LocalDateTime to) {
        return Duration.between(from, to).toMillis() / 86_400_000.0;
    }

    private static double score(LoadedRow loaded, int count, double persistence, double focus) {
        ClassicRow row = loaded.row();
        double percent = row.percent();
        return percent
                * (0.5 + persistence)
                * (0.5 + focus)
                * passion(row, percent)
                * timeBonus(row, count)
                * resilience(loaded, percent);
    }

    private static double passion(ClassicRow row, double percent) {
        double relief = Math.clamp(Bonus.or(row.actual().first("actual_relief", "relief_score"), 0) / 100, 0, 1);
        double emotional = Math.clamp(Bonus.or(row.actual().get("actual_emotional"), 0) / 100, 0, 1);
        return Math.clamp((1 + 0.5 * (relief - emotional)) * (percent < 100 ? 0.9 : 1), 0.5, 1.5);
    }

    /** Pays for taking longer than estimated, where efficiency fines it. */
    private static double timeBonus(ClassicRow row, int count) {
        double estimate = row.estimate();
        double minutes = row.minutes();
        if (!(estimate > 0 && minutes > estimate)) {
            return 1;
        }
        double over = minutes / estimate - 1;
        double bonus = Math.min(3, over <= 1 ? 1 + 0.8 * over : 1.8 + 0.2 * (over - 1));
        double actual = row.actual().get("task_difficulty");
        double difficulty = Bonus.or(Double.isNaN(actual) ? row.predicted().get("task_difficulty") : actual, 50);
        double weighed = 1 + (bonus - 1) * (0.5 + 0.5 * Math.clamp(difficulty / 100, 0, 1));
        return 1 + (weighed - 1) / (1 + Math.max(0, count - 10) / 40.0);
    }

    private static double resilience(LoadedRow row, double percent) {
        double stored = row.disappointment();
        if (!(stored > 0)) {
            return 1;
        }
        return percent >= 100 ? Math.min(1.5, 1 + stored / 200) : Math.max(0.67, 1 - stored / 300);
    }

    double batchTotal(List<LoadedRow> rows) {
        Map<String, Integer> counts = history.counts();
        return Loaded.sum(rows, row -> batch(row, counts.getOrDefault(row.row().taskId(), 1)));
    }
}
