package app.taskaversion.survey;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is kept, to be looked at.
 *
 * @param question key of an {@link Item}, or what a file called the question
 * @param version of the wording; absent for one from a file
 * @param value a number, or keys of options with commas between them, or what a file held; absent for words only
 * @param words absent if nothing was written
 * @param at absent for one from a file without a readable time
 */
public record GivenAnswer(
        String question,
        @Nullable Integer version,
        @Nullable String value,
        @Nullable String words,
        @Nullable Instant at) {

    /** The question that it answers; empty if it is none of ours. */
    public Optional<Item> item() {
        return version == null ? Optional.empty() : Questionnaires.shipped().item(question, version);
    }
}
