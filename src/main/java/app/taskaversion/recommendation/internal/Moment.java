package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.recommendation.rule.Mode;
import app.taskaversion.recommendation.rule.Situation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an answer is an answer to.
 *
 * @param way the key of the mode that answers, or {@link #LEARNED}
 * @param policy its version
 */
record Moment(Ask ask, Surface surface, String way, String policy, Situation situation) {

    /** How decisions are called that a model made. */
    static final String LEARNED = "learned";

    /** The version of what makes suggestions of predictions, see {@link app.taskaversion.recommendation.model.Score}. */
    static final String LEARNED_POLICY = "learn-1.0";

    static Moment of(Ask ask, Surface surface, Mode mode, Situation situation) {
        return new Moment(ask, surface, mode.key(), Mode.VERSION, situation);
    }

    static Moment learned(Ask ask, Surface surface, Situation situation) {
        return new Moment(ask, surface, LEARNED, LEARNED_POLICY, situation);
    }

    @Nullable
    Double minutes() {
        return Double.isNaN(situation.minutes()) ? null : (Double) situation.minutes();
    }

    /** Whether the last answer was to the same question, and nothing was said to it. */
    boolean isAnsweredBy(List<Shown> last) {
        return !last.isEmpty()
                && last.getFirst().at().isAfter(ask.now().minus(Refusals.SAME_LOOK))
                && last.stream().allMatch(Shown::unanswered)
                && last.getFirst().mode().equals(way)
                && Objects.equals(last.getFirst().energy(), ask.energy())
                && Objects.equals(last.getFirst().minutes(), minutes());
    }
}
