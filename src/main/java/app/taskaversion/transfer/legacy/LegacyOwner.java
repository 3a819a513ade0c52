package app.taskaversion.transfer.legacy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rule of ownership: rows of the exporting user and rows that name nobody belong to the person who imports; rows of
 * other users are listed and left out. (data-and-lifecycle §4.6)
 *
 * @param user the exporting user's number; absent if the files name none
 * @param browsers ids of browsers that stand for that user
 */
public record LegacyOwner(@Nullable String user, Set<String> browsers) {

    public LegacyOwner {
        browsers = Set.copyOf(browsers);
    }

    public LegacyOwner(@Nullable String user) {
        this(user, Set.of());
    }

    private static final Set<String> NOBODY =
            Set.of("", "0", "default", "default_user", "anonymous", "null", "none", "nan");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("(\\d+)\\.0+");

    /** The user that a cell names, without the ".0" that pandas appends; empty if it names nobody. */
    static String key(String cell) {
        String text = cell.strip();
        String key = WHOLE_NUMBER.matcher(text).replaceFirst("$1");
        return NOBODY.contains(key.toLowerCase(Locale.ROOT)) ? "" : key;
    }

    static boolean isNumber(String key) {
        return !key.isEmpty() && key.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    public boolean accepts(String key) {
        return key.isEmpty() || key.equals(user) || browsers.contains(key);
    }
}
