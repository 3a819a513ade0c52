package app.taskaversion.task;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.time.DayBoundary;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * While the app runs, each day that a routine comes on has it once, whatever the clocks do: hours and half hours that
 * are skipped or repeated, at night or at midnight, and a whole day that Samoa did not have.
 */
class RoutineDatesPropertyTest {

    private static final int RUNS = 150;
    private static final int DAYS = 30;

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Beirut"})
    void noDayHasItTwiceAndNoneIsSkipped(String zone) {
        for (int run = 0; run < RUNS; run++) {
            long seed = zone.hashCode() * 1_000L + run;
            walk(new Random(seed), ZoneId.of(zone), "seed " + seed);
        }
    }

    private static void walk(Random random, ZoneId zone, String seed) {
        DayBoundary days = new DayBoundary(zone, LocalTime.of(random.nextInt(13), 0));
        Instant begin = aroundAChange(random, zone);
        RoutineRule rule = rule(random, days.dayOf(begin));
        LocalTime time = random.nextInt(5) == 0 ? null : LocalTime.of(random.nextInt(24), random.nextInt(60));
        Instant end = begin.plus(Duration.ofDays(DAYS));
        Duration pause = Duration.ofMinutes(1 + random.nextInt(30));

        Map<LocalDate, Instant> came = new HashMap<>();
        @Nullable LocalDate last = null;
        Instant next = Instant.MIN;
        for (Instant now = begin; now.isBefore(end); now = now.plus(pause)) {
            Optional<RoutineDates.Time> wanted = RoutineDates.wanted(rule, time, days, last, now);
            if (wanted.isPresent()) {
                LocalDate day = wanted.get().day();
                assertThat(days.dayOf(now)).as(seed).isEqualTo(day);
                assertThat(came.put(day, now)).as("%s: %s twice", seed, day).isNull();
                assertThat(days.dayOf(wanted.get().at())).as(seed).isEqualTo(day);
                assertThat(now)
                        .as("%s: who waits for it does not sleep through it", seed)
                        .isAfterOrEqualTo(next);
                last = day;
            }
            next = RoutineDates.next(rule, time, days, last, now);
            assertThat(next).as(seed).isAfter(now);
        }
        for (LocalDate day : whole(days, begin, end)) {
            if (!RoutineDates.at(day, time, days).plus(pause).isBefore(days.endOf(day))) {
                continue; // nobody may have looked in between
            }
            assertThat(came.containsKey(day)).as("%s: %s", seed, day).isEqualTo(rule.on(day));
            Instant at = came.get(day);
            if (at != null && day.isAfter(days.dayOf(begin))) {
                assertThat(Duration.between(RoutineDates.at(day, time, days), at))
                        .as("%s: %s in the first turn after its time", seed, day)
                        .isLessThan(pause);
            }
        }
    }

    /** Some days before the clocks change, so that they change in the middle. */
    private static Instant aroundAChange(Random random, ZoneId zone) {
        Instant after = LocalDate.of(2004 + random.nextInt(22), 1 + random.nextInt(12), 1)
                .atStartOfDay(zone)
                .toInstant();
        ZoneOffsetTransition change = zone.getRules().nextTransition(after);
        Instant middle = change == null ? after : change.getInstant();
        return middle.minus(Duration.ofDays(DAYS / 2)).plusSeconds(random.nextInt(86_400));
    }

    private static RoutineRule rule(Random random, LocalDate from) {
        Set<DayOfWeek> some = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)), DayOfWeek.of(1 + random.nextInt(7)));
        int every = 2 + random.nextInt(3);
        return switch (random.nextInt(5)) {
            case 0 -> new RoutineRule(RoutineFrequency.DAILY, 1, Set.of(), null);
            case 1 -> new RoutineRule(RoutineFrequency.WEEKLY, 1, some, null);
            case 2 -> new RoutineRule(RoutineFrequency.DAILY, every, Set.of(), from.minusDays(random.nextInt(20)));
            case 3 -> new RoutineRule(RoutineFrequency.WEEKLY, every, some, from.minusDays(random.nextInt(20)));
            default -> new RoutineRule(RoutineFrequency.MONTHLY, 1, Set.of(), from.minusDays(random.nextInt(40)));
        };
    }

    /** The days that begin and end between two instants. A day that a zone did not have has no length. */
    private static List<LocalDate> whole(DayBoundary days, Instant begin, Instant end) {
        List<LocalDate> whole = new ArrayList<>();
        for (LocalDate day = days.dayOf(begin).plusDays(1); days.endOf(day).isBefore(end); day = day.plusDays(1)) {
            if (days.startOf(day).isBefore(days.endOf(day))) {
                whole.add(day);
            }
        }
        return whole;
    }
}
