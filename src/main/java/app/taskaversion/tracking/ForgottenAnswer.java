package app.taskaversion.tracking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The person's answer about a clock that has been running for very long.
 *
 * @param stoppedAt for {@link Kind#STOPPED}: when they really stopped
 */
public record ForgottenAnswer(Kind kind, @Nullable Instant stoppedAt) {

    /** Still going · stopped about … · don't count. */
    public enum Kind {
        STILL_GOING,
        STOPPED,
        DONT_COUNT
    }

    public static ForgottenAnswer stillGoing() {
        return new ForgottenAnswer(Kind.STILL_GOING, null);
    }

    public static ForgottenAnswer stopped(Instant at) {
        return new ForgottenAnswer(Kind.STOPPED, at);
    }

    public static ForgottenAnswer dontCount() {
        return new ForgottenAnswer(Kind.DONT_COUNT, null);
    }
}
