package app.taskaversion.recommendation.internal;

import app.taskaversion.privacy.Allowed;
import app.taskaversion.recommendation.Fallback;
import app.taskaversion.recommendation.explore.Arm;
import app.taskaversion.recommendation.internal.ServedModels.Served;
import app.taskaversion.recommendation.rule.Mode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may put suggestions in order this time.
 *
 * @param models to be asked one after the other; empty if rules are to do it
 * @param rule which rule does it if no model can, or helps one that knows too little
 * @param why rules; absent while a model may
 * @param arm whose turn the day is; absent if no days are compared
 * @param allowed what the person agreed to; absent if nobody had to look
 */
record Lead(
        List<Served> models,
        Mode rule,
        @Nullable Fallback why,
        @Nullable Arm arm,
        @Nullable Allowed allowed) {

    static Lead rule(Mode rule, Fallback why, @Nullable Allowed allowed) {
        return new Lead(List.of(), rule, why, null, allowed);
    }

    Lead instead(Mode other, Fallback because) {
        return new Lead(List.of(), other, because, arm, allowed);
    }

    @Nullable
    String turn() {
        return arm == null ? null : arm.key();
    }
}
