package app.taskaversion.analytics;

import app.taskaversion.analytics.LookBackPage.WeekMean;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How tasks went in a week, to be held beside something else that is known of it.
 *
 * @param week its Monday, of the person
 * @param starts things begun
 * @param relief that was felt, 0–100, with its 80 % interval; absent without an answer
 * @param gap dread before less how bad it was, −100…100, positive is easier than feared; absent without a pair
 */
public record WeekBeside(
        LocalDate week,
        int starts,
        @Nullable WeekMean relief,
        @Nullable WeekMean gap) {}
