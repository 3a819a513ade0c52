package app.taskaversion.analytics.metric;

import org.jspecify.annotations.Nullable;

/**
 * Which values of an imported row are nobody's answer. What is known to be made by a program is left out; where guess and
 * answer may be one and the same, both stay, and figures about how good guesses are leave the row out and count it.
 * (data-and-lifecycle §4.9)
 */
public record Doubts(boolean guessCopied, boolean dreadComputed, boolean untouched, boolean minutesFromEstimate) {

    private static final Doubts NONE = new Doubts(false, false, false, false);

    public static Doubts of(@Nullable String flags) {
        return flags == null || flags.isEmpty()
                ? NONE
                : new Doubts(
                        flags.contains("PREDICTION_BACKFILLED"),
                        flags.contains("AVERSION_BACKFILLED"),
                        flags.contains("ACTUALS_UNTOUCHED"),
                        flags.contains("DURATION_IS_ESTIMATE"));
    }

    public boolean any() {
        return guessCopied || dreadComputed || untouched || minutesFromEstimate;
    }

    /** @param answered whether the person confirmed the answers afterwards */
    public boolean keep(Measure measure, boolean answered) {
        return switch (measure) {
            case AVERSION_BEFORE -> !guessCopied && !dreadComputed;
            case EXPECTED_RELIEF,
                    EXPECTED_MENTAL,
                    EXPECTED_DIFFICULTY,
                    EXPECTED_EMOTIONAL,
                    EXPECTED_PHYSICAL,
                    MOTIVATION,
                    ESTIMATE -> !guessCopied;
            case AVERSION_AFTER,
                    ACTUAL_RELIEF,
                    ACTUAL_MENTAL,
                    ACTUAL_DIFFICULTY,
                    ACTUAL_EMOTIONAL,
                    ACTUAL_PHYSICAL,
                    ACTUAL_STRESS -> answered;
            case MINUTES -> !minutesFromEstimate;
            case PERCENT, POSTPONED, CAPACITY_BEFORE, CAPACITY_AFTER, EXCITEMENT_CHANGE -> true;
        };
    }
}
