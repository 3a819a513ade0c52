package app.taskaversion.platform.ui;

import app.taskaversion.platform.text.Spoken;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a calendar to pick a day from says, in the language of the page. Weeks begin on Monday. */
public final class PickerWords {

    private PickerWords() {}

    public static DatePickerI18n of(Component where) {
        Locale locale = Spoken.here();
        return new DatePickerI18n()
                .setDateFormats(where.getTranslation("day.patternField"), "yyyy-MM-dd")
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setToday(where.getTranslation("day.todayButton"))
                .setCancel(where.getTranslation("kit.cancel"));
    }

    /** Sunday first, as the picker counts them. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.minus(1).getDisplayName(style, locale))
                .toList();
    }
}
