package app.taskaversion.analytics.classic;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The execution score, v1.2, four factors, 0–100. (metrics §2.16.1) */
public final class ExecutionScore {

    /** What the card shows for any row without a due date, because it reads text where it expects an object (D09). */
    static final double CARD = 28.125;

    private ExecutionScore() {}

    public static double of(
            double percent,
            double minutes,
            double estimate,
            double difficulty,
            @Nullable LocalDateTime started,
            @Nullable LocalDateTime completed,
            @Nullable LocalDateTime due) {
        double score = 50
                * (1 + difficulty)
                * (0.5 + 0.5 * speed(minutes, estimate))
                * (0.5 + 0.5 * start(started, completed, due))
                * completion(percent);
        return Math.clamp(score, 0, 100);
    }

    static double of(ClassicRow row) {
        return of(
                row.percent(),
                row.minutes(),
                row.estimate(),
                Bonus.difficulty(
                        row.firstAversion(),
                        row.actual().get("stress_level"),
                        row.predicted().firstNonZero("mental_energy_needed", "cognitive_load"),
                        row.predicted().get("task_difficulty")),
                row.started(),
                row.completed(),
                row.due());
    }

    private static double speed(double minutes, double estimate) {
        if (!(minutes > 0 && estimate > 0)) {
            return 0.5;
        }
        double share = minutes / estimate;
        if (share <= 0.5) {
            return 1;
        }
        return share <= 1 ? 1.5 - share : 0.5 / share;
    }

    /** A start up to 90 minutes late is worth more than one in time (D08). */
    private static double start(
            @Nullable LocalDateTime started, @Nullable LocalDateTime completed, @Nullable LocalDateTime due) {
        if (due == null || completed == null) {
            return 0.5;
        }
        if (started != null && started.isAfter(due)) {
            double late = Duration.between(due, started).toMillis() / 60_000.0;
            if (late <= 30) {
                return 1 - 0.3 * late / 30;
            }
            return late <= 120 ? 0.7 - 0.3 * (late - 30) / 90 : Math.max(0.1, 0.4 * Math.exp(-(late - 120) / 240));
        }
        return completed.isAfter(due) ? 1 : 0.5;
    }

    private static double completion(double percent) {
        if (percent >= 100) {
            return 1;
        }
        if (percent >= 90) {
            return 0.9 + 0.1 * (percent - 90) / 10;
        }
        return percent >= 50 ? 0.5 + 0.4 * (percent - 50) / 40 : percent / 100;
    }
}
