package app.taskaversion.task;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days in words, only where they can mean one day. A weekday is the next one after today, because today has a word of its
 * own; the weekend is the coming Saturday, or today on a Saturday or Sunday; {@code 23.12.} is the next such day. A day in
 * the past is not a due day.
 */
final class DueWord {

    private static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(
            Map.entry("mon", DayOfWeek.MONDAY),
            Map.entry("monday", DayOfWeek.MONDAY),
            Map.entry("tue", DayOfWeek.TUESDAY),
            Map.entry("tuesday", DayOfWeek.TUESDAY),
            Map.entry("wed", DayOfWeek.WEDNESDAY),
            Map.entry("wednesday", DayOfWeek.WEDNESDAY),
            Map.entry("thu", DayOfWeek.THURSDAY),
            Map.entry("thursday", DayOfWeek.THURSDAY),
            Map.entry("fri", DayOfWeek.FRIDAY),
            Map.entry("friday", DayOfWeek.FRIDAY),
            Map.entry("sat", DayOfWeek.SATURDAY),
            Map.entry("saturday", DayOfWeek.SATURDAY),
            Map.entry("sun", DayOfWeek.SUNDAY),
            Map.entry("sunday", DayOfWeek.SUNDAY));

    private static final Set<String> LEAD_IN = Set.of("by", "on", "this", "until");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})?");

    /** A 29 February may be this far away. */
    private static final int YEARS_AHEAD = 8;

    private DueWord() {}

    /**
     * The day that a word means.
     *
     * @param last whether the name ends here; weekdays and "weekend" inside a name are words of the name
     */
    static Optional<LocalDate> day(String word, LocalDate today, boolean last) {
        String text = word.toLowerCase(Locale.ROOT);
        return switch (text) {
            case "today" -> Optional.of(today);
            case "tomorrow" -> Optional.of(today.plusDays(1));
            case "weekend" -> last ? Optional.of(weekend(today)) : Optional.empty();
            default -> {
                DayOfWeek weekday = WEEKDAYS.get(text);
                if (weekday != null) {
                    yield last ? Optional.of(today.with(TemporalAdjusters.next(weekday))) : Optional.empty();
                }
                yield date(text, today);
            }
        };
    }

    /** A word that belongs to the day after it: "by friday". */
    static boolean leadsIn(String word) {
        return LEAD_IN.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "Next friday" means different days to different people, "last friday" is over. */
    static boolean ambiguousAfter(String word) {
        return word.equalsIgnoreCase("next") || word.equalsIgnoreCase("last");
    }

    static LocalDate weekend(LocalDate today) {
        return today.getDayOfWeek() == DayOfWeek.SUNDAY
                ? today
                : today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    private static Optional<LocalDate> date(String text, LocalDate today) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return valid(number(iso, 1), number(iso, 2), number(iso, 3), today);
        }
        Matcher dotted = DOTTED.matcher(text);
        if (!dotted.matches()) {
            return Optional.empty();
        }
        if (dotted.group(3) != null) {
            return valid(number(dotted, 3), number(dotted, 2), number(dotted, 1), today);
        }
        for (int year = today.getYear(); year <= today.getYear() + YEARS_AHEAD; year++) {
            Optional<LocalDate> day = valid(year, number(dotted, 2), number(dotted, 1), today);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<LocalDate> valid(int year, int month, int day, LocalDate today) {
        try {
            return Optional.of(LocalDate.of(year, month, day)).filter(date -> !date.isBefore(today));
        } catch (DateTimeException e) {
            return Optional.empty(); // such as 31.02.: plain words then
        }
    }
}
