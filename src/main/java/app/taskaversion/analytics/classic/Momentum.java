package app.taskaversion.analytics.classic;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How much was going on around a completion, 0–1. (metrics §2.16.3) */
final class Momentum {

    private static final double UNKNOWN = 0.5;

    private final List<LoadedRow> ordered;

    Momentum(Loaded history) {
        this.ordered = new ArrayList<>(history.completed());
        ordered.sort(Comparator.comparing(LoadedRow::completed));
    }

    double of(LoadedRow row) {
        if (!row.isCompleted()) {
            return UNKNOWN;
        }
        LocalDateTime at = row.completed();
        List<LoadedRow> day = between(at.minusHours(24), at);
        long same = between(at.minusDays(7), at).stream()
                .filter(each -> each.row().taskId().equals(row.row().taskId()))
                .count();
        return 0.4 * clustering(day) + 0.3 * volume(day.size()) + 0.2 * template(same) + 0.1 * acceleration(day);
    }

    private List<LoadedRow> between(LocalDateTime from, LocalDateTime to) {
        return ordered.stream()
                .filter(each ->
                        !each.completed().isBefore(from) && !each.completed().isAfter(to))
                .toList();
    }

    private static double clustering(List<LoadedRow> day) {
        if (day.size() < 2) {
            return UNKNOWN;
        }
        double span = Duration.between(day.getFirst().completed(), day.getLast().completed())
                        .toMillis()
                / 60_000.0;
        double gap = span / (day.size() - 1);
        if (gap <= 15) {
            return 1;
        }
        if (gap <= 60) {
            return 1 - 0.5 * (gap - 15) / 45;
        }
        return gap <= 240 ? 30 / gap : 0.1;
    }

    private static double volume(int n) {
        if (n <= 1) {
            return 0.5;
        }
        if (n <= 3) {
            return 0.5 + 0.1 * (n - 1);
        }
        if (n <= 5) {
            return 0.7 + 0.075 * (n - 3);
        }
        return n <= 10 ? 0.85 + 0.03 * (n - 5) : 1;
    }

    private static double template(long n) {
        if (n <= 1) {
            return 0.5;
        }
        if (n <= 5) {
            return 0.5 + 0.075 * (n - 1);
        }
        return n <= 10 ? 0.8 + 0.04 * (n - 5) : 1;
    }

    private static double acceleration(List<LoadedRow> day) {
        if (day.size() < 3) {
            return UNKNOWN;
        }
        double earlier = Loaded.mean(day.subList(0, day.size() / 2), LoadedRow::duration);
        double later = Loaded.mean(day.subList(day.size() / 2, day.size()), LoadedRow::duration);
        if (!(earlier > 0)) {
            return UNKNOWN;
        }
        double rise = (later - earlier) / earlier;
        if (rise <= -0.5) {
            return 1;
        }
        if (rise <= 0) {
            return 0.5 + Math.abs(rise);
        }
        return rise <= 0.5 ? 0.5 - rise : 0;
    }
}
