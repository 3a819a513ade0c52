package app.taskaversion.recommendation.feature;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was started.
 *
 * @param task what tells the task apart within this person
 * @param ended absent while it goes on
 * @param expected what was said before it ended
 * @param felt what was said afterwards
 */
public record Attempt(
        String task, Instant started, @Nullable Instant ended, End end, Expected expected, Felt felt) {

    /** How it ended. */
    public enum End {
        GOING_ON,
        DONE,
        /** Given up after a start: the only end that says something against finishing. */
        NOT_FINISHED,
        /** Begun by accident, while trying the app out, beside something else, or put into the plan: says nothing. */
        WITHOUT_MEANING
    }

    /** The same without what it took. */
    Attempt untimed() {
        Felt same = new Felt(felt.relief(), felt.aversion(), felt.stress(), felt.loads(), Double.NaN, felt.touched());
        return new Attempt(task, started, ended, end, expected, same);
    }
}
