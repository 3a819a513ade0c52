package app.taskaversion.recommendation.feature;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One candidate of one decision together with what became of it. A label is NaN where nothing can be learned from it.
 *
 * @param person the number of the person, for weights and for keeping people apart; no model sees it
 * @param instances how many things the person had started before
 * @param position see {@link Offer#position}
 * @param chosen 1 if it was started from this list, else 0
 * @param complete 1 if it was finished within 24 hours of its start, 0 if not
 * @param net relief less half the stress, −50…100
 * @param logMinutes the natural logarithm of its minutes
 * @param stress 0–100
 */
@SuppressWarnings(
        "ArrayRecordComponent") // Hundreds of thousands of rows go straight to the library; a list of boxes would be
// waste.
public record Example(
        int person,
        Instant at,
        int instances,
        float[] features,
        int position,
        double chosen,
        double complete,
        double net,
        double logMinutes,
        double stress) {

    /** A label is ripe so long after the decision; before that it is not learned from. */
    public static final Duration RIPE = Duration.ofHours(24);

    private static final double LOWEST = -50;
    private static final double HIGHEST = 100;

    /** @param attempt what was started from the list; absent if it was not */
    public static Example of(
            int person, Instant at, int instances, float[] features, int position, @Nullable Attempt attempt) {
        double complete = attempt == null ? Double.NaN : complete(attempt);
        boolean done = complete == 1;
        Felt felt = attempt == null || !done ? Felt.NOTHING : attempt.felt();
        return new Example(
                person,
                at,
                instances,
                features,
                position,
                attempt == null ? 0 : 1,
                complete,
                Math.clamp(felt.net(), LOWEST, HIGHEST),
                Math.log(Labels.believable(felt.minutes())),
                felt.answeredStress());
    }

    private static double complete(Attempt attempt) {
        Instant ended = attempt.ended();
        return switch (attempt.end()) {
            case WITHOUT_MEANING -> Double.NaN;
            case NOT_FINISHED, GOING_ON -> 0;
            case DONE -> ended != null && !ended.isAfter(attempt.started().plus(RIPE)) ? 1 : 0;
        };
    }
}
