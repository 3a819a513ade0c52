package app.taskaversion.platform.ui;

import app.taskaversion.platform.text.Spoken;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days for tables and charts, in the language of the page: 5 Mar, 5 Mar 2026; 5. März, 5. März 2026. */
public final class DateWords {

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("d. MMM", Locale.GERMAN);

    private DateWords() {}

    public static String day(LocalDate day) {
        return (Spoken.here().equals(Locale.GERMAN) ? GERMAN : ENGLISH).format(day);
    }

    public static String dayOfYear(LocalDate day) {
        return day(day) + " " + day.getYear();
    }
}
