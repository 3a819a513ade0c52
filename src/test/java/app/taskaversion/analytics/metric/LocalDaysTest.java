package app.taskaversion.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.time.DayBoundary;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It remembers the day before; whatever the order, each moment has the day that it has by itself. */
class LocalDaysTest {

    private static final long HOUR = 3_600_000;

    /** Havana has midnights twice and not at all, Samoa had no 30 December 2011. */
    @ParameterizedTest
    @CsvSource({
        "UTC, 04:00, 2026-01-01T00:00:00Z",
        "Europe/Vienna, 02:30, 2026-03-20T00:00:00Z",
        "Europe/Vienna, 04:00, 2026-10-15T00:00:00Z",
        "America/Havana, 00:00, 2026-03-01T00:00:00Z",
        "America/Havana, 00:30, 2026-10-25T00:00:00Z",
        "Pacific/Apia, 04:00, 2011-12-20T00:00:00Z",
        "Pacific/Apia, 00:00, 2011-12-20T00:00:00Z"
    })
    void whateverCameBefore(String zone, LocalTime dayStart, Instant first) {
        DayBoundary days = new DayBoundary(ZoneId.of(zone), dayStart);
        Random random = new Random(7);
        long from = first.toEpochMilli();
        LongStream inOrder = LongStream.range(0, 24 * 30 * 4).map(i -> from + i * HOUR / 4);
        LongStream backwards = LongStream.range(0, 24 * 30).map(i -> from + (24 * 30 - i) * HOUR);
        LongStream byDays = LongStream.range(0, 30).map(i -> from + i * 25 * HOUR);
        LongStream anyhow = LongStream.range(0, 500).map(i -> from + random.nextLong(30 * 24 * HOUR));
        LocalDays local = new LocalDays(days);
        LongStream.concat(LongStream.concat(inOrder, backwards), LongStream.concat(byDays, anyhow))
                .forEach(at -> assertThat((long) local.of(at))
                        .as(zone + " " + Instant.ofEpochMilli(at))
                        .isEqualTo(days.dayOf(Instant.ofEpochMilli(at)).toEpochDay()));
    }
}
