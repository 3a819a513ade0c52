package app.taskaversion.recommendation;

import app.taskaversion.recommendation.rule.Mode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What could be done next, best first.
 *
 * @param surface where it is shown; {@link Surface#SMALL} also in answer to the third "another" in a row
 * @param mode which put it in order
 * @param instead whether that is not the mode that the person chose, because the chosen one has nothing to suggest
 * @param waiting how many things could have been suggested
 * @param fallback why no learned model put it in order, or not alone; absent where one did
 * @param leftOut how many more there are that the person's wishes leave out
 */
public record Advice(
        Surface surface,
        Mode mode,
        boolean instead,
        List<Suggestion> suggestions,
        int waiting,
        int leftOut,
        @Nullable Fallback fallback) {

    public Advice {
        suggestions = List.copyOf(suggestions);
    }

    /** Whether a learned model put it in order. */
    public boolean learned() {
        return !suggestions.isEmpty() && suggestions.getFirst().forecast() != null;
    }
}
