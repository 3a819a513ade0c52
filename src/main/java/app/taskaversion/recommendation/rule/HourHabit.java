package app.taskaversion.recommendation.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person most often finishes at this time of day, {@code hour-habit-1.0}: within an hour before or after now, by
 * the clock on the wall, over midnight too. Twice is the least that counts. Of two that were finished equally often the
 * one that was finished later wins.
 */
public final class HourHabit {

    public static final String VERSION = "hour-habit-1.0";

    /** How often something must have been finished around this time. */
    public static final int ENOUGH = 2;

    private static final long AROUND_MINUTES = 60;
    private static final long DAY_MINUTES = Duration.ofDays(1).toMinutes();

    private HourHabit() {}

    /** Something that was finished once. */
    public record Finish<K>(K what, Instant at) {}

    /**
     * The habit of this hour.
     *
     * @param n how often it was finished around this time, at least {@link #ENOUGH}
     * @param last when it last was
     */
    public record Habit<K>(K what, int n, Instant last) {}

    /** @return empty if nothing was finished often enough around this time */
    public static <K> Optional<Habit<K>> best(Collection<Finish<K>> history, Instant now, ZoneId zone) {
        LocalTime time = now.atZone(zone).toLocalTime();
        Map<K, Habit<K>> habits = new HashMap<>();
        for (Finish<K> finish : history) {
            if (!finish.at().isAfter(now) && near(finish.at().atZone(zone).toLocalTime(), time)) {
                habits.compute(finish.what(), (what, habit) -> more(finish, habit));
            }
        }
        return habits.values().stream()
                .filter(habit -> habit.n() >= ENOUGH)
                .max(Comparator.comparingInt((Habit<K> habit) -> habit.n()).thenComparing(Habit::last));
    }

    private static <K> Habit<K> more(Finish<K> finish, @Nullable Habit<K> habit) {
        if (habit == null) {
            return new Habit<>(finish.what(), 1, finish.at());
        }
        Instant last = habit.last().isAfter(finish.at()) ? habit.last() : finish.at();
        return new Habit<>(finish.what(), habit.n() + 1, last);
    }

    private static boolean near(LocalTime one, LocalTime other) {
        long apart = Math.abs(Duration.between(one, other).toMinutes());
        return Math.min(apart, DAY_MINUTES - apart) <= AROUND_MINUTES;
    }
}
