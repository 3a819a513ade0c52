package app.taskaversion.analytics.classic;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The largest time without a new instance, more than 7 days. It is looked for in this person's own rows; the older app
 * looked into a shared file (D24). (metrics §6.5)
 *
 * @param from the last creation before it
 * @param to the first creation after it
 */
public record ClassicGaps(LocalDateTime from, LocalDateTime to) {

    private static final int NO_GAP_DAYS = 7;

    /** @return null if there is no gap */
    public static @Nullable ClassicGaps largest(ClassicHistory history) {
        List<LocalDateTime> created = history.rows().stream()
                .map(ClassicRow::created)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        ClassicGaps largest = null;
        for (int i = 1; i < created.size(); i++) {
            ClassicGaps gap = new ClassicGaps(created.get(i - 1), created.get(i));
            if (gap.days() > NO_GAP_DAYS && (largest == null || gap.days() > largest.days())) {
                largest = gap;
            }
        }
        return largest;
    }

    public double days() {
        return Duration.between(from, to).toMillis() / 86_400_000.0;
    }
}
