package app.taskaversion.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayBoundaryTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T02:59:59Z, 2026-11-22",
        "2026-11-23T03:00:00Z, 2026-11-23",
        "2026-11-23T22:59:59Z, 2026-11-23",
        "2026-11-24T02:59:00Z, 2026-11-23",
    })
    void aDayRunsFromFourToFour(Instant instant, LocalDate day) {
        assertThat(DayBoundary.in(BERLIN).dayOf(instant)).isEqualTo(day);
    }

    @Test
    void daysWhenClocksChangeAreLongerOrShorter() {
        DayBoundary days = DayBoundary.in(BERLIN);
        assertThat(length(days, "2026-10-24")).isEqualTo(Duration.ofHours(25));
        assertThat(length(days, "2026-03-28")).isEqualTo(Duration.ofHours(23));
        assertThat(length(days, "2026-11-23")).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void aDayStartThatTheClockSkipsBeginsAtTheNextValidMinute() {
        DayBoundary days = new DayBoundary(BERLIN, LocalTime.of(2, 30));
        Instant start = days.startOf(LocalDate.parse("2026-03-29"));
        assertThat(start).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(days.dayOf(start)).isEqualTo(LocalDate.parse("2026-03-29"));
        assertThat(days.dayOf(start.minusMillis(1))).isEqualTo(LocalDate.parse("2026-03-28"));
    }

    /** In Newfoundland the clock once went back from 00:01 to 23:01 of the evening before. */
    @Test
    void aMidnightThatComesTwiceBeginsOneDay() {
        DayBoundary days = new DayBoundary(ZoneId.of("America/St_Johns"), LocalTime.MIDNIGHT);
        Instant midnight = Instant.parse("2006-10-29T02:30:00Z");
        assertThat(days.dayOf(midnight.minusMillis(1))).isEqualTo("2006-10-28");
        assertThat(days.dayOf(midnight)).isEqualTo("2006-10-29");
        assertThat(days.dayOf(midnight.plusSeconds(1_800))).isEqualTo("2006-10-29");
    }

    @Test
    void aDayThatAZoneDidNotHaveIsNoDay() {
        DayBoundary days = DayBoundary.in(ZoneId.of("Pacific/Apia"));
        Instant last = days.startOf(LocalDate.parse("2011-12-31")).minusMillis(1);
        assertThat(days.dayOf(last)).isEqualTo("2011-12-29");
        assertThat(days.dayOf(last.plusMillis(1))).isEqualTo("2011-12-31");
    }

    private static Duration length(DayBoundary days, String day) {
        LocalDate date = LocalDate.parse(day);
        return Duration.between(days.startOf(date), days.endOf(date));
    }
}
