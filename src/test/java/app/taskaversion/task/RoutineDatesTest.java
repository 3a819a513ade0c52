package app.taskaversion.task;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.time.DayBoundary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoutineDatesTest {

    private static final RoutineRule DAILY = new RoutineRule(RoutineFrequency.DAILY, 1, Set.of(), null);
    private static final DayBoundary BERLIN = DayBoundary.in(ZoneId.of("Europe/Berlin"));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static boolean wanted(@Nullable LocalTime time, @Nullable LocalDate last, String now) {
        return RoutineDates.wanted(DAILY, time, BERLIN, last, Instant.parse(now))
                .isPresent();
    }

    @Test
    void itComesAtItsTimeAndNotBefore() {
        assertThat(wanted(LocalTime.of(18, 0), null, "2026-11-23T16:59:59.999Z"))
                .isFalse();
        assertThat(wanted(LocalTime.of(18, 0), null, "2026-11-23T17:00:00Z")).isTrue();
    }

    @Test
    void whoWasOffCatchesUpUntilTheDayEnds() {
        assertThat(wanted(LocalTime.of(18, 0), MONDAY.minusDays(5), "2026-11-24T02:59:59Z"))
                .isTrue();
        assertThat(wanted(LocalTime.of(18, 0), MONDAY.minusDays(5), "2026-11-24T03:00:00Z"))
                .as("a new day has begun, and its time has not come")
                .isFalse();
    }

    @Test
    void onceADayAndNeverAgainWhenTheDateGoesBack() {
        assertThat(wanted(null, MONDAY, "2026-11-23T12:00:00Z")).isFalse();
        assertThat(wanted(null, MONDAY.plusDays(1), "2026-11-23T12:00:00Z")).isFalse();
        assertThat(wanted(null, MONDAY.minusDays(1), "2026-11-23T12:00:00Z")).isTrue();
    }

    @Test
    void withoutATimeOrBeforeTheDayStartItComesWithTheDay() {
        Instant start = Instant.parse("2026-11-23T03:00:00Z");
        assertThat(RoutineDates.at(MONDAY, null, BERLIN)).isEqualTo(start);
        assertThat(RoutineDates.at(MONDAY, LocalTime.MIDNIGHT, BERLIN)).isEqualTo(start);
    }

    @Test
    void aSkippedTimeIsTheNextMinuteThereIsAndARepeatedOneTheFirst() {
        DayBoundary midnight = new DayBoundary(ZoneId.of("Europe/Berlin"), LocalTime.MIDNIGHT);
        assertThat(RoutineDates.at(LocalDate.of(2026, 3, 29), LocalTime.of(2, 30), midnight))
                .isEqualTo("2026-03-29T01:00:00Z");
        assertThat(RoutineDates.at(LocalDate.of(2026, 10, 25), LocalTime.of(2, 30), midnight))
                .isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void theNextTimeIsSaidForWhoeverLooksFromTimeToTime() {
        LocalTime six = LocalTime.of(18, 0);
        assertThat(RoutineDates.next(DAILY, six, BERLIN, null, Instant.parse("2026-11-23T09:00:00Z")))
                .isEqualTo("2026-11-23T17:00:00Z");
        assertThat(RoutineDates.next(DAILY, six, BERLIN, null, Instant.parse("2026-11-23T17:00:00Z")))
                .isEqualTo("2026-11-24T17:00:00Z");
        assertThat(RoutineDates.next(DAILY, six, BERLIN, MONDAY, Instant.parse("2026-11-23T09:00:00Z")))
                .isEqualTo("2026-11-24T17:00:00Z");
    }
}
