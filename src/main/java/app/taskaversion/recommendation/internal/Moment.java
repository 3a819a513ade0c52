package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.recommendation.rule.Mode;
import app.taskaversion.recommendation.rule.Situation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an answer is an answer to. */
record Moment(Ask ask, Surface surface, Mode mode, Situation situation) {

    @Nullable
    Double minutes() {
        return Double.isNaN(situation.minutes()) ? null : (Double) situation.minutes();
    }

    /** Whether the last answer was to the same question, and nothing was said to it. */
    boolean isAnsweredBy(List<Shown> last) {
        return !last.isEmpty()
                && last.getFirst().at().isAfter(ask.now().minus(Refusals.SAME_LOOK))
                && last.stream().allMatch(Shown::unanswered)
                && last.getFirst().mode().equals(mode.key())
                && Objects.equals(last.getFirst().energy(), ask.energy())
                && Objects.equals(last.getFirst().minutes(), minutes());
    }
}
