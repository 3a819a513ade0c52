package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.Fallback;
import app.taskaversion.recommendation.model.Prediction;
import app.taskaversion.recommendation.rule.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind an order.
 *
 * @param said what a model says; absent where a rule made the order
 * @param stretch see {@link Harder}
 */
record Backing(Lead lead, @Nullable Said said, @Nullable Stretch stretch) {

    static Backing rule(Lead lead) {
        return new Backing(lead, null, null);
    }

    /** The chance to finish something, 0–1. */
    double finish(Candidate<String> candidate) {
        Prediction prediction = said == null ? null : said.of(candidate.key());
        return prediction == null ? candidate.finishChance() : prediction.complete();
    }

    @Nullable
    String model() {
        return said == null ? null : said.model().version();
    }

    /** Why not a model, or not that alone. */
    @Nullable
    Fallback cause() {
        return said == null ? lead.why() : said.cause();
    }
}
