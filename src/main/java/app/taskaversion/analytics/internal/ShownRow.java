package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.metric.Ending;
import app.taskaversion.analytics.metric.RealisedValue;
import org.jspecify.annotations.Nullable;

/**
 * One suggestion that was shown, and what was started from it.
 *
 * @param at when, in milliseconds since 1970
 * @param small whether it was the one small thing that has nothing to do with the mode
 * @param position the lowest came first
 * @param chances what the lot could have shown, as it is stored; only in first place, and only if one was drawn
 * @param pick absent if nothing was started
 * @param arm whose turn the day was; absent if no days were compared
 * @param refused whether it was put off, or called no good
 */
record ShownRow(
        String decision,
        long at,
        boolean small,
        String mode,
        String policy,
        int position,
        String task,
        @Nullable String chances,
        @Nullable Pick pick,
        @Nullable String arm,
        boolean refused) {

    /** Moments as in {@code Facts}; net relief is NaN if it was not answered. */
    record Pick(long started, long ended, Ending ending, long due, double net) {

        double reward(long shown, double usualNet) {
            return RealisedValue.of(shown, started, ended, ending, due, net, usualNet);
        }

        boolean finished(long shown) {
            return RealisedValue.finished(shown, started, ended, ending);
        }
    }
}
