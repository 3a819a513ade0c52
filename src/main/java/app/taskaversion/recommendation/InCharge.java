package app.taskaversion.recommendation;

import app.taskaversion.recommendation.rule.Mode;
import org.jspecify.annotations.Nullable;

/**
 * What puts suggestions in order for a person right now.
 *
 * @param model the version of the learned model; absent where a rule does
 * @param people of how many people that was learned; 1 is the person themselves
 * @param started from how many things that they started
 * @param rule the rule that does it, or would if the model could not
 * @param why no model does; absent where one does
 */
public record InCharge(
        @Nullable String model,
        int people,
        int started,
        Mode rule,
        @Nullable Fallback why) {}
