package app.taskaversion.transfer.legacy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads single cells by the conventions of the older app and of the spreadsheet programs its files went through. What
 * cannot be read is absent and says so; nothing throws. (data-and-lifecycle §1.0)
 */
final class LegacyCell {

    /** What pandas reads as nothing, in columns that are no text. A task may well be called "None". */
    private static final Set<String> NOTHING =
            Set.of("", "na", "n/a", "#n/a", "#n/a n/a", "#na", "-nan", "nan", "null", "none", "<na>", "nat", "-1.#ind");

    private static final Set<String> YES = Set.of("true", "1", "1.0", "yes");
    private static final Set<String> NO = Set.of("false", "0", "0.0", "no");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d{1,4})?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})"
            + "(?:[T ]\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9})\\d*)?)?)?\\s*(Z|z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern SPREADSHEET = Pattern.compile(
            "(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4})(?:,?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([AaPp][Mm])?)?");

    private LegacyCell() {}

    /** Only a truly empty cell is no text. */
    static @Nullable String text(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static boolean nothing(String cell) {
        return NOTHING.contains(cell.toLowerCase(Locale.ROOT));
    }

    /** Infinite values are unreadable: no quantity of ours is infinite. */
    static Reading<Double> number(String cell) {
        String text = cell.strip();
        if (nothing(text)) {
            return Reading.absent();
        }
        if (!NUMBER.matcher(text).matches()) {
            return Reading.unreadable();
        }
        double value = Double.parseDouble(text.replace(',', '.'));
        return Double.isFinite(value) ? Reading.of(value) : Reading.unreadable();
    }

    /** A decimal is rounded half away from zero; the caller sees by {@link #hasFraction} that it was. */
    static Reading<Integer> integer(String cell) {
        Double value = number(cell).value();
        if (value == null) {
            return number(cell).readable() ? Reading.absent() : Reading.unreadable();
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP);
        boolean fits = rounded.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        return fits ? Reading.of(rounded.intValueExact()) : Reading.unreadable();
    }

    static boolean hasFraction(String cell) {
        Double value = number(cell).value();
        return value != null && value != Math.rint(value);
    }

    static Reading<Boolean> flag(String cell) {
        String text = cell.strip().toLowerCase(Locale.ROOT);
        if (YES.contains(text)) {
            return Reading.of(true);
        }
        if (NO.contains(text)) {
            return Reading.of(false);
        }
        return nothing(text) ? Reading.absent() : Reading.unreadable();
    }

    /** ISO with blank or T, with or without time, seconds and offset; also {@code 3/1/2026 7:05 PM} and {@code 1.3.2026 19:05}. */
    static Reading<LegacyStamp> stamp(String cell) {
        String text = cell.strip();
        if (nothing(text)) {
            return Reading.absent();
        }
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return Reading.of(iso(iso));
            }
            Matcher spreadsheet = SPREADSHEET.matcher(text);
            return spreadsheet.matches() ? Reading.of(spreadsheet(spreadsheet)) : Reading.unreadable();
        } catch (DateTimeException e) {
            return Reading.unreadable();
        }
    }

    private static LegacyStamp iso(Matcher m) {
        String fraction = m.group(7);
        LocalDateTime local = LocalDateTime.of(
                number(m, 1),
                number(m, 2),
                number(m, 3),
                number(m, 4),
                number(m, 5),
                number(m, 6),
                fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9)));
        String offset = m.group(8);
        return new LegacyStamp(
                local,
                offset == null ? null : ZoneOffset.of(offset.toUpperCase(Locale.ROOT)),
                precision(m.group(4), m.group(6)));
    }

    private static LegacyStamp spreadsheet(Matcher m) {
        boolean american = "/".equals(m.group(2));
        int hour = number(m, 5);
        String half = m.group(8);
        if (half != null) {
            hour = hour % 12 + (half.equalsIgnoreCase("pm") ? 12 : 0);
        }
        LocalDateTime local = LocalDateTime.of(
                number(m, 4),
                number(m, american ? 1 : 3),
                number(m, american ? 3 : 1),
                hour,
                number(m, 6),
                number(m, 7));
        return new LegacyStamp(local, null, precision(m.group(5), m.group(7)));
    }

    private static LegacyStamp.Precision precision(@Nullable String hour, @Nullable String second) {
        if (hour == null) {
            return LegacyStamp.Precision.DAY;
        }
        return second == null ? LegacyStamp.Precision.MINUTE : LegacyStamp.Precision.SECOND;
    }

    private static int number(Matcher matcher, int group) {
        String text = matcher.group(group);
        return text == null ? 0 : Integer.parseInt(text);
    }
}
