package app.taskaversion.recommendation.internal;

import app.taskaversion.analytics.metric.NetRelief;
import app.taskaversion.recommendation.feature.Expected;
import app.taskaversion.recommendation.feature.Felt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was answered after one thing, as files and the database hold it, 0–100 and NaN where nothing was said: the one
 * place that makes of it what a model learns from.
 *
 * @param minutes how long it took
 */
record Answers(
        double relief,
        double aversion,
        double stress,
        double mental,
        double difficulty,
        double emotional,
        double physical,
        double minutes) {

    /** Ends that say nothing against finishing. (recommender §2.2) */
    private static final Set<String> WITHOUT_MEANING =
            Set.of("development_test", "accidental_initialization", "did_while_another_active", "deferred_to_plan");

    static boolean endsWithoutMeaning(@Nullable String category) {
        return category != null && WITHOUT_MEANING.contains(category);
    }

    /**
     * Where every answer is the guess again, nobody touched the sliders. (recommender §2.3)
     *
     * @param confirmed whether the person answered at all, as far as that is known
     */
    Felt felt(Expected expected, boolean confirmed) {
        boolean untouched = relief == expected.relief()
                && mental == expected.mental()
                && difficulty == expected.difficulty()
                && emotional == expected.emotional()
                && physical == expected.physical();
        return new Felt(
                relief,
                aversion,
                stress,
                NetRelief.stress(mental, difficulty, emotional, physical),
                minutes,
                confirmed && !untouched);
    }
}
