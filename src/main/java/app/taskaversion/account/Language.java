package app.taskaversion.account;

import java.util.Locale;

/** The languages that there are. */
public enum Language {
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }
}
