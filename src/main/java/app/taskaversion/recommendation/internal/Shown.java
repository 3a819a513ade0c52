package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.DismissReason;
import app.taskaversion.recommendation.Response;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.recommendation.Why;
import app.taskaversion.task.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was suggested in the last weeks.
 *
 * @param mode and {@code energy}, {@code minutes}: what it was an answer to
 * @param respondedAt absent without a response
 * @param picked whether it was started from there
 * @param randomised whether a lot was drawn
 * @param stretch whether something harder could have been shown
 * @param predicted absent where a rule put it there, and after {@link Refusals#SAME_LOOK}
 */
record Shown(
        UUID impression,
        UUID decision,
        TaskId task,
        Instant at,
        Surface surface,
        String mode,
        @Nullable Double energy,
        @Nullable Double minutes,
        @Nullable Response response,
        @Nullable DismissReason reason,
        @Nullable Instant respondedAt,
        boolean picked,
        boolean randomised,
        @Nullable Stretch stretch,
        @Nullable Predicted predicted) {

    /**
     * What a model said of it a moment ago.
     *
     * @param score by which it stood there
     * @param instances how many things the person had started
     * @param reasons see {@link ReasonBook}
     */
    record Predicted(
            String model,
            int instances,
            double score,
            double complete,
            double net,
            double minutes,
            double minutesLow,
            double minutesHigh,
            double confidence,
            List<Why> reasons) {}

    boolean unanswered() {
        return response == null && !picked;
    }

    /** Whether the person said this less than so long before a moment. */
    boolean said(Response word, Duration within, Instant now) {
        return response == word && respondedAt != null && respondedAt.isAfter(now.minus(within));
    }
}
