package app.taskaversion.transfer.legacy;

import app.taskaversion.survey.ImportedAnswer;
import app.taskaversion.transfer.QuarantineReason;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the rows of {@code survey_responses.csv}: one question each. (data-and-lifecycle §1.7) */
public final class LegacyAnswers {

    private static final int NAME_CHARS = 200;

    private LegacyAnswers() {}

    /** The id of an answer was made in a loop and may stand several times; with the question it is one. */
    public static String key(SourceRow row) {
        return question(row) + "/" + RowReader.id(row, "response_id");
    }

    public static String question(SourceRow row) {
        return RowReader.id(row, "question_id");
    }

    /**
     * Reads one answer.
     *
     * @param id its id here
     * @throws RowRefused if it has no id, no question or no answer
     */
    public static ImportedAnswer read(SourceRow row, UUID id, Findings findings) {
        CellReader cells = new CellReader(row, findings);
        String value = text(cells, "response_value");
        String words = text(cells, "response_text");
        if (value == null && words == null) {
            throw new RowRefused(QuarantineReason.TEXT_MISSING);
        }
        return new ImportedAnswer(
                id,
                RowReader.id(row, "response_id"),
                row.owner(),
                RowReader.fittedOrNull(cells.word("question_category"), NAME_CHARS, "question_category", findings),
                question(row),
                value,
                words,
                LegacyClock.utc(cells.stamp("timestamp")));
    }

    private static @Nullable String text(CellReader cells, String column) {
        String text = cells.text(column);
        return text == null
                ? null
                : LegacyText.storable(LegacyText.unescape(text, LegacyClock.utc(cells.stamp("timestamp"))));
    }
}
