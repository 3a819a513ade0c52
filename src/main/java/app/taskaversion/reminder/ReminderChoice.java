package app.taskaversion.reminder;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to be reminded of, and how.
 *
 * @param kinds empty unless chosen: nothing reminds by itself
 * @param quiet when nothing reminds
 * @param usualHour 0–23, when something comes up that is meant for a day and has no time
 * @param names whether what is sent to a browser names the thing; else the words are neutral
 * @param alarms whether the calendar of the calendar link rings, too; that is outside of the budget
 */
public record ReminderChoice(Set<ReminderKind> kinds, QuietHours quiet, int usualHour, boolean names, boolean alarms) {

    /** Nobody has chosen anything. */
    public static final ReminderChoice NONE = new ReminderChoice(Set.of(), QuietHours.USUAL, 9, false, false);

    private static final int HOURS = 24;

    public ReminderChoice {
        kinds = Set.copyOf(kinds);
    }

    public boolean wants(ReminderKind kind) {
        return kinds.contains(kind);
    }

    /** The same, with a kind or without. */
    public ReminderChoice with(ReminderKind kind, boolean on) {
        Set<ReminderKind> changed = EnumSet.noneOf(ReminderKind.class);
        changed.addAll(kinds);
        if (on) {
            changed.add(kind);
        } else {
            changed.remove(kind);
        }
        return new ReminderChoice(changed, quiet, usualHour, names, alarms);
    }

    public ReminderChoice withQuiet(QuietHours hours) {
        return new ReminderChoice(kinds, hours, usualHour, names, alarms);
    }

    public ReminderChoice withUsualHour(int hour) {
        return new ReminderChoice(kinds, quiet, hour, names, alarms);
    }

    public ReminderChoice withNames(boolean on) {
        return new ReminderChoice(kinds, quiet, usualHour, on, alarms);
    }

    public ReminderChoice withAlarms(boolean on) {
        return new ReminderChoice(kinds, quiet, usualHour, names, on);
    }

    /** As it is kept: {@code kinds=CUE,PLANNED quiet=21-8 hour=9 names=false alarms=false}. */
    public String text() {
        String on = kinds.stream().map(ReminderKind::name).sorted().collect(Collectors.joining(","));
        return "kinds=" + on + " quiet=" + quiet.from() + "-" + quiet.until() + " hour=" + usualHour + " names=" + names
                + " alarms=" + alarms;
    }

    /** What cannot be read counts as not chosen: a setting may come from a file of anybody. */
    public static ReminderChoice of(@Nullable String text) {
        if (text == null) {
            return NONE;
        }
        Map<String, String> parts = new HashMap<>();
        for (String part : text.split(" ", -1)) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                parts.put(part.substring(0, sign), part.substring(sign + 1));
            }
        }
        Set<String> on =
                new HashSet<>(Arrays.asList(parts.getOrDefault("kinds", "").split(",", -1)));
        String[] quiet = parts.getOrDefault("quiet", "").split("-", 2);
        return new ReminderChoice(
                Arrays.stream(ReminderKind.values())
                        .filter(kind -> on.contains(kind.name()))
                        .collect(Collectors.toSet()),
                new QuietHours(
                        hour(quiet[0], NONE.quiet.from()), hour(quiet.length < 2 ? "" : quiet[1], NONE.quiet.until())),
                hour(parts.getOrDefault("hour", ""), NONE.usualHour),
                Boolean.parseBoolean(parts.get("names")),
                Boolean.parseBoolean(parts.get("alarms")));
    }

    private static int hour(String digits, int otherwise) {
        return digits.matches("[0-9]{1,2}") && Integer.parseInt(digits) < HOURS ? Integer.parseInt(digits) : otherwise;
    }
}
