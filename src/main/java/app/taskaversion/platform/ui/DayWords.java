package app.taskaversion.platform.ui;

import app.taskaversion.platform.text.Spoken;
import app.taskaversion.platform.time.DayBoundary;
import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days as a person says them: today, tomorrow, Friday, 12 March. A day is the person's own, see {@link DayBoundary}. */
public final class DayWords {

    private static final int WEEK = 7;

    private final Component where;
    private final DayBoundary days;
    private final LocalDate today;
    private final Locale locale;

    public DayWords(Component where, DayBoundary days, Instant now) {
        this.where = where;
        this.days = days;
        this.today = days.dayOf(now);
        this.locale = Spoken.here();
    }

    /** Negative before today. */
    public long daysFromToday(Instant instant) {
        return ChronoUnit.DAYS.between(today, days.dayOf(instant));
    }

    /** In the middle of a sentence; a weekday for the coming six days, with the year if it is another one. */
    public String day(Instant instant) {
        LocalDate day = days.dayOf(instant);
        long away = daysFromToday(instant);
        if (away == 0) {
            return where.getTranslation("day.today");
        }
        if (away == 1) {
            return where.getTranslation("day.tomorrow");
        }
        if (away == -1) {
            return where.getTranslation("day.yesterday");
        }
        if (away > 1 && away < WEEK) {
            return day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
        }
        String pattern = where.getTranslation(day.getYear() == today.getYear() ? "day.pattern" : "day.patternYear");
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    public String time(Instant instant) {
        return DateTimeFormatter.ofPattern(where.getTranslation("day.patternTime"), locale)
                .format(instant.atZone(days.zone()));
    }

    public String dayAndTime(Instant instant) {
        return where.getTranslation("day.andTime", day(instant), time(instant));
    }
}
