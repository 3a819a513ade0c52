package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Component;

/** Minutes as a person says them: 15 min, 1 h 20 min. Rounded to whole minutes. */
public final class MinuteWords {

    private static final int HOUR = 60;

    private MinuteWords() {}

    public static String of(Component where, double minutes) {
        long whole = Math.round(minutes);
        if (whole < HOUR) {
            return where.getTranslation("minutes.short", whole);
        }
        return whole % HOUR == 0
                ? where.getTranslation("minutes.hours", whole / HOUR)
                : where.getTranslation("minutes.hoursMinutes", whole / HOUR, whole % HOUR);
    }
}
