package app.taskaversion.sharing.rule;

import java.time.LocalDate;
import java.util.Locale;

/** A part of the week by the person's own calendar. Fixed and public: which parts there are says nothing about anybody. */
public enum WeekPart {
    /** Monday to Friday. */
    WORKDAYS,
    /** Saturday and Sunday. */
    WEEKEND;

    private static final int FRIDAY = 5;

    /** @param day a day of the person, see {@link app.taskaversion.platform.time.DayBoundary} */
    public static WeekPart of(LocalDate day) {
        return day.getDayOfWeek().getValue() > FRIDAY ? WEEKEND : WORKDAYS;
    }

    /** The word for it in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
