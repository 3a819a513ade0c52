package app.taskaversion.recommendation;

import app.taskaversion.analytics.Confidence;
import app.taskaversion.recommendation.rule.Mode;
import app.taskaversion.task.TaskId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that could be done next.
 *
 * @param impression names this time of being shown; what is done with it refers to it
 * @param openInstance its instance that waits to be started, if there is one
 * @param mode by which it was found; where a model found it, the rule that would have
 * @param rank 1 for the first
 * @param score 0–1 as the mode gives it, see {@link Mode}; of a model a number without a meaning of its own
 * @param why at most three reasons, the one that decided first
 * @param n how many of the person's own times this rests on
 * @param confidence an honest word for that
 * @param forecast what a learned model says of it, which put it there; absent where a rule did
 * @param parts what each mode says of it; a mode that does not suggest it is not in there
 */
public record Suggestion(
        ImpressionId impression,
        TaskId task,
        String name,
        @Nullable UUID openInstance,
        Mode mode,
        int rank,
        double score,
        List<Why> why,
        int n,
        Confidence confidence,
        Map<Mode, Part> parts,
        @Nullable Forecast forecast) {

    /**
     * What one mode says.
     *
     * @param score 0–1 by its own formula, before little energy takes anything off
     * @param n how many of the person's own times it rests on
     */
    public record Part(double score, int n) {}

    public Suggestion {
        why = List.copyOf(why);
        parts = Map.copyOf(parts);
    }

    /** Whether just five minutes of it are offered first: it is a big one. (metrics §12.12) */
    public boolean justFiveFirst() {
        return forecast == null && mode == Mode.BRAVE_ONE;
    }

    /** What is stored with an instance that is started from here: rule or model, version, rank. */
    public String source() {
        return (forecast == null ? "rule:" + mode.key() + " " + Mode.VERSION : "model:" + forecast.model()) + " rank "
                + rank;
    }
}
