package app.taskaversion.analytics.ui;

import app.taskaversion.platform.text.Spoken;
import app.taskaversion.platform.ui.DateWords;
import app.taskaversion.platform.ui.NumberWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;

/** Figures as they are shown. */
final class FigureWords {

    private static final double STEP = 25;

    private FigureWords() {}

    /** 0–100 on the scale of the chips, 1–5. */
    static double step(double value) {
        return 1 + value / STEP;
    }

    /** 0–100 as 1.0–5.0, one decimal. */
    static String steps(double value) {
        return number(step(value));
    }

    /** One decimal, half up. */
    static String number(double value) {
        return NumberWords.fixed(value, 1);
    }

    /** At most two decimals, none where there are none: 45, 70.69, 44,154.9. */
    static String plain(double value) {
        return NumberWords.plain(value);
    }

    static String whole(double value) {
        return String.valueOf(Math.round(value));
    }

    /** Where a day stands on an axis of days. */
    static double at(LocalDate day) {
        return (double) day.toEpochDay();
    }

    /** Two letters each, Monday first. */
    static List<String> weekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, Spoken.here())
                        .substring(0, 2))
                .toList();
    }

    static String dayOfYear(LocalDate day) {
        return DateWords.dayOfYear(day);
    }

    static String day(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? DateWords.day(day) : DateWords.dayOfYear(day);
    }
}
