package app.taskaversion.survey;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answered question of a questionnaire, as it comes from a file.
 *
 * @param legacyId the answer's id in the file; unique per person together with the question
 * @param from who answered, as the file names them; one person may have several names
 * @param value a choice, several choices in one text, or a number as text; absent if there are words only
 * @param words what was written beside it
 * @param answeredAt absent if no readable time was noted
 */
public record ImportedAnswer(
        UUID id,
        String legacyId,
        String from,
        @Nullable String category,
        String question,
        @Nullable String value,
        @Nullable String words,
        @Nullable Instant answeredAt) {

    /** The same under another id of the file. */
    public ImportedAnswer named(String newLegacyId) {
        return new ImportedAnswer(id, newLegacyId, from, category, question, value, words, answeredAt);
    }
}
