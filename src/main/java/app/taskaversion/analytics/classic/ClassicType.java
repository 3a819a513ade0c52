package app.taskaversion.analytics.classic;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the older app told apart. (metrics §0.3) */
public enum ClassicType {
    WORK,
    SELF_CARE,
    PLAY,
    SLEEP,
    OTHER;

    /** Any case; absent or empty is work. */
    public static ClassicType of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return WORK;
        }
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "work" -> WORK;
            case "self care", "selfcare", "self-care" -> SELF_CARE;
            case "play" -> PLAY;
            case "sleep" -> SLEEP;
            default -> OTHER;
        };
    }
}
