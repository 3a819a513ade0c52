package app.taskaversion.task;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Days in German words, by the rules of {@link DueWord}. "morgen" is a day only in small letters, as "Morgen" is a part of
 * one; "so" is a day only after a word such as "am", because it mostly means something else.
 */
final class GermanDueWord {

    private static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(
            Map.entry("mo", DayOfWeek.MONDAY),
            Map.entry("montag", DayOfWeek.MONDAY),
            Map.entry("di", DayOfWeek.TUESDAY),
            Map.entry("dienstag", DayOfWeek.TUESDAY),
            Map.entry("mi", DayOfWeek.WEDNESDAY),
            Map.entry("mittwoch", DayOfWeek.WEDNESDAY),
            Map.entry("do", DayOfWeek.THURSDAY),
            Map.entry("donnerstag", DayOfWeek.THURSDAY),
            Map.entry("fr", DayOfWeek.FRIDAY),
            Map.entry("freitag", DayOfWeek.FRIDAY),
            Map.entry("sa", DayOfWeek.SATURDAY),
            Map.entry("samstag", DayOfWeek.SATURDAY),
            Map.entry("sonnabend", DayOfWeek.SATURDAY),
            Map.entry("so", DayOfWeek.SUNDAY),
            Map.entry("sonntag", DayOfWeek.SUNDAY));

    private static final Set<String> LEAD_IN = Set.of("am", "bis", "diesen", "dieses");
    private static final Set<String> AMBIGUOUS =
            Set.of("letzten", "letztes", "nächsten", "nächstes", "kommenden", "kommendes", "guten");

    private GermanDueWord() {}

    /**
     * The day that a word means.
     *
     * @param last whether the name ends here
     * @param before the word before it; empty if there is none
     */
    static Optional<LocalDate> day(String word, LocalDate today, boolean last, String before) {
        String text = word.toLowerCase(Locale.ROOT);
        return switch (text) {
            case "heute" -> Optional.of(today);
            case "morgen" -> word.equals(text) ? Optional.of(today.plusDays(1)) : Optional.empty();
            case "übermorgen" -> Optional.of(today.plusDays(2));
            case "wochenende" -> last ? Optional.of(DueWord.weekend(today)) : Optional.empty();
            case "so" -> last && leadsIn(before) ? weekday(text, today) : Optional.empty();
            default -> last ? weekday(text, today) : Optional.empty();
        };
    }

    private static Optional<LocalDate> weekday(String text, LocalDate today) {
        return Optional.ofNullable(WEEKDAYS.get(text)).map(day -> today.with(TemporalAdjusters.next(day)));
    }

    /** A word that belongs to the day after it: "bis Freitag". */
    static boolean leadsIn(String word) {
        return LEAD_IN.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "Nächsten Freitag" means different days to different people, "letzten Freitag" is over. */
    static boolean ambiguousAfter(String word) {
        return AMBIGUOUS.contains(word.toLowerCase(Locale.ROOT));
    }
}
