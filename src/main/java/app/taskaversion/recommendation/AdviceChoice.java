package app.taskaversion.recommendation;

import app.taskaversion.recommendation.rule.Mode;
import app.taskaversion.recommendation.rule.Wishes;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants to be advised.
 *
 * @param mode absent while the app chooses: the gentle start, until another mode has shown that it does better
 * @param wishes what suggestions are to be like; how long they may take is also the time that there is
 */
public record AdviceChoice(@Nullable Mode mode, Wishes wishes) {

    /** Nothing chosen. */
    public static final AdviceChoice NONE = new AdviceChoice(null, Wishes.NONE);
}
