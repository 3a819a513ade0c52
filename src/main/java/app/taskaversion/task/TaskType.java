package app.taskaversion.task;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What kind of task it is. Stored by name. (data-and-lifecycle §1.1, column 10) */
public enum TaskType {
    WORK,
    SELF_CARE,
    PLAY,
    SLEEP,
    OTHER;

    /** Reads the older app's texts: any case, {@code self-care} and {@code selfcare} alike, empty is work. */
    public static TaskType parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return WORK;
        }
        return switch (text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "")) {
            case "work" -> WORK;
            case "selfcare" -> SELF_CARE;
            case "play" -> PLAY;
            case "sleep" -> SLEEP;
            default -> OTHER;
        };
    }
}
