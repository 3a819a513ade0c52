package app.taskaversion.reminder;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the time of day out of a cue in a person's own words. Pure. */
final class ClockCue {

    private static final String HOURS = "(?<!\\d)([01]?\\d|2[0-3])";

    /** 15:30, 15.30, 3:30 pm. */
    private static final Pattern HOURS_AND_MINUTES =
            Pattern.compile(HOURS + "[:.]([0-5]\\d)(?!\\d)\\s*([ap])?\\.?m?\\b", Pattern.CASE_INSENSITIVE);

    /** 3 pm, 3 o'clock; a number alone is no time, it may be a bus or a floor. */
    private static final Pattern HOURS_ONLY =
            Pattern.compile(HOURS + "\\s*(?:([ap])\\.?m\\b|o['’]?clock\\b|h\\b|uhr\\b)", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOON = Pattern.compile("\\b(noon|midday)\\b", Pattern.CASE_INSENSITIVE);

    private static final int HALF = 12;

    private ClockCue() {}

    /** @return absent if the words name no time, or none that there is */
    static @Nullable LocalTime of(String words) {
        Matcher whole = HOURS_AND_MINUTES.matcher(words);
        if (whole.find()) {
            return time(whole.group(1), whole.group(2), whole.group(3));
        }
        Matcher hour = HOURS_ONLY.matcher(words);
        if (hour.find()) {
            return time(hour.group(1), "0", hour.group(2));
        }
        return NOON.matcher(words).find() ? LocalTime.NOON : null;
    }

    private static @Nullable LocalTime time(String hours, String minutes, @Nullable String half) {
        int hour = Integer.parseInt(hours);
        if (half != null) {
            if (hour < 1 || hour > HALF) {
                return null;
            }
            hour = hour % HALF + (half.equalsIgnoreCase("p") ? HALF : 0);
        }
        return LocalTime.of(hour, Integer.parseInt(minutes));
    }
}
