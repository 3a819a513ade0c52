package app.taskaversion.platform.text;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheet programs from running a person's words as a formula: a text cell that begins with {@code = + - @},
 * a tab or a carriage return gets a leading apostrophe. Texts that would look like a guarded one get another, so that
 * taking one away always gives the text back.
 */
public final class FormulaGuard {

    private static final Pattern RISKY = Pattern.compile("(?s)'*[=+\\-@\\t\\r].*");

    private FormulaGuard() {}

    public static String guarded(String text) {
        return RISKY.matcher(text).matches() ? "'" + text : text;
    }

    public static String plain(String cell) {
        return cell.startsWith("'") && RISKY.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
