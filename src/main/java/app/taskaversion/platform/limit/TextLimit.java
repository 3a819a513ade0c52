package app.taskaversion.platform.limit;

import app.taskaversion.platform.error.LimitExceeded;
import org.jspecify.annotations.Nullable;

/**
 * How long a typed text may be and what it may hold. Checked in the order size, then characters. Control characters and
 * halves of a surrogate pair are refused because PostgreSQL cannot keep them.
 *
 * @param field which text is meant; the second argument of the message
 * @param max most UTF-16 units; the first argument of the message
 * @param lines whether it may have line breaks and tabs
 */
public record TextLimit(String field, int max, boolean lines) {

    public static TextLimit oneLine(String field, int max) {
        return new TextLimit(field, max, false);
    }

    public static TextLimit manyLines(String field, int max) {
        return new TextLimit(field, max, true);
    }

    /**
     * The text without blanks around it.
     *
     * @throws LimitExceeded if nothing is left, if it is too long, or if it holds what cannot be kept
     */
    public String required(@Nullable String text) {
        String checked = optional(text);
        if (checked == null) {
            throw new LimitExceeded("error.limit.textMissing", max, field);
        }
        return checked;
    }

    /**
     * The text without blanks around it; absent if nothing is left.
     *
     * @throws LimitExceeded if it is too long or holds what cannot be kept
     */
    public @Nullable String optional(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String stripped = text.strip();
        if (stripped.length() > max) {
            throw new LimitExceeded("error.limit.textTooLong", max, field);
        }
        if (!stripped.codePoints().allMatch(this::keeps)) {
            throw new LimitExceeded("error.limit.characters", max, field);
        }
        return stripped;
    }

    private boolean keeps(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> lines && (codePoint == '\n' || codePoint == '\r' || codePoint == '\t');
            case Character.SURROGATE -> false;
            default -> true;
        };
    }
}
