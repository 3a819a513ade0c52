package app.taskaversion.transfer.legacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was rated, with the places where the older app wrote it: the JSON keys of the guess and of the outcome, the one
 * that counts first, and the flat column of the outcome. (data-and-lifecycle §1.3)
 *
 * <p>A single "cognitive" value of the first weeks stays apart: whoever reads it may use it for both mental energy and
 * difficulty, but nobody said both.
 */
@SuppressWarnings("ImmutableEnumChecker") // The lists are made by List.of.
public enum Dimension {
    AVERSION(List.of("expected_aversion", "aversion"), List.of(), null),
    INITIAL_AVERSION(List.of("initial_aversion"), List.of(), null),
    INITIALIZATION_AVERSION(List.of("initialization_expected_aversion"), List.of(), null),
    RELIEF(
            List.of("expected_relief", "relief_score"),
            List.of("actual_relief", "relief_score", "relief"),
            "relief_score"),
    MENTAL_ENERGY(
            List.of("expected_mental_energy"),
            List.of("actual_mental_energy", "mental_energy_needed"),
            "mental_energy_needed"),
    DIFFICULTY(List.of("expected_difficulty"), List.of("actual_difficulty", "task_difficulty"), "task_difficulty"),
    COGNITIVE(
            List.of("expected_cognitive_load", "expected_cognitive", "cognitive_expected", "cognitive_load"),
            List.of("actual_cognitive", "cognitive_load"),
            "cognitive_load"),
    EMOTIONAL(
            List.of("expected_emotional_load", "expected_emotional", "emotional_expected", "emotional_load"),
            List.of("actual_emotional", "emotional_load"),
            "emotional_load"),
    PHYSICAL(List.of("expected_physical_load"), List.of("actual_physical", "physical_load"), null),
    STRESS(List.of("expected_stress"), List.of("actual_stress"), null),
    MOTIVATION(List.of("motivation"), List.of(), null);

    private final List<String> guessKeys;
    private final List<String> outcomeKeys;
    private final @Nullable String column;

    Dimension(List<String> guessKeys, List<String> outcomeKeys, @Nullable String column) {
        this.guessKeys = guessKeys;
        this.outcomeKeys = outcomeKeys;
        this.column = column;
    }

    List<String> guessKeys() {
        return guessKeys;
    }

    List<String> outcomeKeys() {
        return outcomeKeys;
    }

    @Nullable
    String column() {
        return column;
    }
}
