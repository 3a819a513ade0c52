package app.taskaversion.task;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How often a routine comes. Stored by name. (data-and-lifecycle §1.1, column 12) */
public enum RoutineFrequency {
    NONE,
    DAILY,
    WEEKLY,
    /** The older app has none; it is exported to it as no routine. */
    MONTHLY;

    /** Any case; empty or unknown is {@link #NONE}. */
    public static RoutineFrequency parse(@Nullable String text) {
        return switch (text == null ? "" : text.strip().toLowerCase(Locale.ROOT)) {
            case "daily" -> DAILY;
            case "weekly" -> WEEKLY;
            case "monthly" -> MONTHLY;
            default -> NONE;
        };
    }
}
