package app.taskaversion.tracking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A new "when" for something that is not for now. Changes no score.
 *
 * @param plannedFor for {@link PlannedKind#AT}
 * @param cue for {@link PlannedKind#CUE}, such as "after coffee"
 * @param reason the person's own words, if any
 */
public record Postponement(
        PlannedKind kind,
        @Nullable Instant plannedFor,
        @Nullable String cue,
        @Nullable String reason) {

    /** Longest cue. */
    public static final int MAX_CUE = 200;

    /** @throws app.taskaversion.platform.error.LimitExceeded if the cue is longer than 200 characters */
    public Postponement {
        if (cue != null && cue.length() > MAX_CUE) {
            throw new app.taskaversion.platform.error.LimitExceeded("error.cue.length", MAX_CUE);
        }
    }

    public static Postponement until(Instant instant) {
        return new Postponement(PlannedKind.AT, instant, null, null);
    }

    public static Postponement onCue(String cue) {
        return new Postponement(PlannedKind.CUE, null, cue, null);
    }

    public static Postponement someday() {
        return new Postponement(PlannedKind.SOMEDAY, null, null, null);
    }
}
