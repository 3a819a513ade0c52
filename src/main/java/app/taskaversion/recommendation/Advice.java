package app.taskaversion.recommendation;

import app.taskaversion.recommendation.rule.Mode;
import java.util.List;

/**
 * What could be done next, best first.
 *
 * @param surface where it is shown; {@link Surface#SMALL} also in answer to the third "another" in a row
 * @param mode which put it in order
 * @param instead whether that is not the mode that the person chose, because the chosen one has nothing to suggest
 * @param waiting how many things could have been suggested
 * @param leftOut how many more there are that the person's wishes leave out
 */
public record Advice(
        Surface surface, Mode mode, boolean instead, List<Suggestion> suggestions, int waiting, int leftOut) {

    public Advice {
        suggestions = List.copyOf(suggestions);
    }
}
