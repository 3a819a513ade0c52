package app.taskaversion.survey;

import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.limit.TextLimit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person answered to one question. Untouched is not an answer: then all three are absent.
 *
 * @param scale 0–100; absent if it is no scale, or was not touched
 * @param options what was chosen, in the order of the question
 * @param words what was written, at most {@value #WORDS_MAX} characters; absent if nothing was
 */
public record Answer(
        @Nullable Integer scale,
        List<String> options,
        @Nullable String words) {

    public static final int WORDS_MAX = 500;

    private static final TextLimit WORDS = TextLimit.manyLines("survey.words", WORDS_MAX);

    /** Nothing was said, or it was taken back. */
    public static final Answer NONE = new Answer(null, List.of(), null);

    /** @throws LimitExceeded if the words are too long or hold what cannot be kept, or the point is on no scale */
    public Answer {
        if (scale != null && (scale < 0 || scale > Item.SCALE_MAX)) {
            throw new LimitExceeded("error.limit.range", 0, Item.SCALE_MAX);
        }
        options = options.stream().distinct().toList();
        words = WORDS.optional(words);
    }

    public static Answer scale(@Nullable Integer scale) {
        return new Answer(scale, List.of(), null);
    }

    public static Answer chosen(List<String> options, @Nullable String other) {
        return new Answer(null, options, other);
    }

    public static Answer words(@Nullable String words) {
        return new Answer(null, List.of(), words);
    }

    public boolean isEmpty() {
        return scale == null && options.isEmpty() && words == null;
    }
}
