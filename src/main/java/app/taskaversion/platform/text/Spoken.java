package app.taskaversion.platform.text;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages that the app speaks, and which of them is spoken where. */
public final class Spoken {

    /** English first: it is spoken where none of the others was asked for. */
    public static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.GERMAN);

    /** Longer than any browser's list; only somebody who tries us out sends more. */
    private static final int HEADER_MAX = 1000;

    private Spoken() {}

    /** Ours for a locale: German for each German, English for all else. */
    public static Locale near(Locale locale) {
        return LOCALES.stream()
                .filter(ours -> ours.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(LOCALES.getFirst());
    }

    /**
     * Ours for a browser: the first of its languages, in its own order, that we have.
     *
     * @param acceptLanguage the header as it came; English if there is none or it cannot be read
     */
    public static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > HEADER_MAX) {
            return LOCALES.getFirst();
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LOCALES);
            return found == null ? LOCALES.getFirst() : found;
        } catch (IllegalArgumentException unreadable) {
            return LOCALES.getFirst();
        }
    }

    /** What the page speaks that is being made or answered right now; English where there is no page. */
    public static Locale here() {
        UI page = UI.getCurrent();
        return page == null ? LOCALES.getFirst() : near(page.getLocale());
    }
}
