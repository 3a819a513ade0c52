package app.taskaversion.analytics.classic;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How urgent an open instance is, 0–100; beyond three days it rises with distance (D13). (metrics §2.21) */
public final class Urgency {

    private static final int HORIZON_DAYS = 14;
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("MMM d, h:mm a", Locale.US);

    private Urgency() {}

    /** With the labels of the older app: score, overdue, stale, due_at_display, explanation. */
    public static Map<String, @Nullable Object> of(
            @Nullable LocalDateTime due, @Nullable LocalDateTime initialized, int postponements, LocalDateTime now) {
        double age = initialized == null ? Double.NaN : days(initialized, now);
        if (due == null) {
            return withoutDue(age);
        }
        if (now.isAfter(due)) {
            return shape(100, true, false, SHOWN.format(due), "Past due");
        }
        double score = nearness(days(now, due));
        String explanation = "";
        if (!Double.isNaN(age)) {
            score = Math.min(100, score + Math.min(70, 5 * age));
            score = Math.min(100, score + Math.min(20, 5 * postponements));
            explanation = "active " + (int) age + " days"
                    + (postponements > 0 ? "; postponed " + postponements + " time(s)" : "");
        }
        return shape(Rounding.to(score, 1), false, false, SHOWN.format(due), explanation);
    }

    private static Map<String, @Nullable Object> withoutDue(double age) {
        if (Double.isNaN(age)) {
            return shape(0, false, false, null, "Not initialized");
        }
        boolean stale = age > HORIZON_DAYS;
        String text = "active " + (int) age + " days" + (stale ? " (stale)" : "");
        return shape(0, false, stale, null, text);
    }

    private static double nearness(double days) {
        if (days <= 1) {
            return 70 + 30 * (1 - days);
        }
        return days <= 3 ? 50 + 10 * (3 - days) : Math.min(50, 20 + days);
    }

    private static double days(LocalDateTime from, LocalDateTime to) {
        return Duration.between(from, to).toMillis() / 86_400_000.0;
    }

    private static Map<String, @Nullable Object> shape(
            double score, boolean overdue, boolean stale, @Nullable String due, String explanation) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("score", score);
        shape.put("overdue", overdue);
        shape.put("stale", stale);
        shape.put("due_at_display", due);
        shape.put("explanation", explanation);
        return shape;
    }
}
