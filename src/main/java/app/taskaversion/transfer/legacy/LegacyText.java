package app.taskaversion.transfer.legacy;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts as the older app stored them. (data-and-lifecycle §4.5) */
public final class LegacyText {

    /** From this day on the older app escaped names, descriptions and notes when it stored them. */
    static final Instant ESCAPED_SINCE = Instant.parse("2026-01-12T00:00:00Z");

    private static final Pattern ENTITY = Pattern.compile("&(?:amp|lt|gt|quot|#x27);");

    private LegacyText() {}

    /** Takes the older app's HTML escaping back, once, if the text is from the time that it escaped. */
    static String unescape(String text, @Nullable Instant written) {
        if (written == null || written.isBefore(ESCAPED_SINCE) || text.indexOf('&') < 0) {
            return text;
        }
        return ENTITY.matcher(text).replaceAll(match -> switch (match.group()) {
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&quot;" -> "\"";
            case "&#x27;" -> "'";
            default -> "&";
        });
    }

    /** Without what no database takes: NUL and halves of a character pair. */
    public static String storable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\0' || Character.isSurrogate(c)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) ? 0xFFFD : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** At most so many characters, without cutting a character pair in two. */
    public static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
