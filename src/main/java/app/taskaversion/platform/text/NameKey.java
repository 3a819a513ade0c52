package app.taskaversion.platform.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form of a name that is compared and searched: compatibility-normalised, lower case, single blanks. Made here and
 * stored beside the name, because SQLite folds the case of ASCII letters only.
 *
 * <p>Accents stay ("resume" does not find "résumé"), and so does what Unicode folds but does not lower: "straße" and
 * "STRASSE" are two names.
 */
public final class NameKey {

    private NameKey() {}

    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** The same, cut to what a column keeps: lower case and normalisation can make a text longer. */
    public static String of(String name, int max) {
        String key = of(name);
        return key.length() <= max ? key : key.substring(0, max);
    }

    /** A {@code like} pattern that finds the key anywhere; to be used with {@code escape '!'}. */
    public static String contains(String search) {
        return "%" + of(search).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
