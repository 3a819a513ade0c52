package app.taskaversion.analytics.ui;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Figures as they are shown. */
final class FigureWords {

    private static final double STEP = 25;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

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
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** At most two decimals, none where there are none: 45, 70.69, 44,154.9. */
    static String plain(double value) {
        DecimalFormat format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
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
                .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).substring(0, 2))
                .toList();
    }

    static String dayOfYear(LocalDate day) {
        return DAY_OF_YEAR.format(day);
    }

    static String day(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? DAY : DAY_OF_YEAR).format(day);
    }
}
