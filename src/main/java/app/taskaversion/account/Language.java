package app.taskaversion.account;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages that can be chosen. */
public enum Language {
    /** Whatever the browser asks for; the choice of somebody who has not chosen. */
    BROWSER(null),
    EN(Locale.ENGLISH),
    DE(Locale.GERMAN);

    private final @Nullable Locale locale;

    Language(@Nullable Locale locale) {
        this.locale = locale;
    }

    /** Absent if the browser decides. */
    public @Nullable Locale locale() {
        return locale;
    }
}
