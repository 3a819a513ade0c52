package app.taskaversion.transfer.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyZoneTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    /** i1764000000 is 2025-11-24T16:00:00Z. */
    @ParameterizedTest
    @CsvSource({
        "i1764000000,2025-11-24T10:00,-06:00",
        "t1764000000,2025-11-24T17:00:31,+01:00",
        "j1764000000123,2025-11-24T21:30,+05:30",
        "i1764000000,2025-11-24T15:59,Z",
        "i1764000000,2025-11-25T06:00,+14:00",
        "i1764000000,2025-11-24T04:00,-12:00"
    })
    void theDifferenceBetweenIdAndStampIsTheOffset(String id, LocalDateTime created, ZoneOffset expected) {
        assertThat(LegacyZone.offset(id, created)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "i1670000000,2026-10-06T08:51",
        "i1764000000,2025-11-25T06:15",
        "i1764000000,2025-11-24T03:45",
        "t1_8,2025-11-24T10:00",
        "i17640000,2025-11-24T10:00",
        "i1764000000,"
    })
    void anIdThatIsNoClockReadingHasNoOffset(String id, LocalDateTime created) {
        assertThat(LegacyZone.offset(id, created)).isNull();
    }

    @Test
    void theChosenZoneCountsWhereItYieldsTheOffset() {
        var row = new LegacyZone(CHICAGO).of("i1764000000", LocalDateTime.parse("2025-11-24T10:00"));
        assertThat(row)
                .isEqualTo(new LegacyZone.RowZone(
                        CHICAGO, CHICAGO, Instant.ofEpochSecond(1764000000), LegacyZone.Evidence.ID_OFFSET));
    }

    @Test
    void anotherOffsetThanTheChosenZonesStaysFixed() {
        var row = new LegacyZone(ZoneId.of("Europe/Berlin")).of("i1764000000", LocalDateTime.parse("2025-11-24T10:00"));
        assertThat(row).extracting(LegacyZone.RowZone::zone).isEqualTo(ZoneOffset.ofHours(-6));
    }

    @Test
    void onAUtcServerOnlyTheDueDateIsInTheChosenZone() {
        var row = new LegacyZone(CHICAGO).of("i1764000000", LocalDateTime.parse("2025-11-24T16:00"));
        assertThat(row).extracting(LegacyZone.RowZone::zone).isEqualTo(ZoneOffset.UTC);
        assertThat(row).extracting(LegacyZone.RowZone::dueZone).isEqualTo(CHICAGO);
    }

    @Test
    void withoutAClockReadingOnlyThePersonCanTell() {
        LocalDateTime created = LocalDateTime.parse("2026-10-06T08:51");
        assertThat(new LegacyZone(null).of("i1670000000", created)).isNull();
        assertThat(new LegacyZone(CHICAGO).of("i1670000000", created))
                .extracting(LegacyZone.RowZone::evidence)
                .isEqualTo(LegacyZone.Evidence.CHOSEN);
    }

    @Test
    void aTimeThatClocksShowTwiceKeepsTheOrder() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        LegacyStamp twice = LegacyCell.stamp("2025-10-26 02:30").value();
        Instant first = Instant.parse("2025-10-26T00:30:00Z");
        Instant second = Instant.parse("2025-10-26T01:30:00Z");
        assertThat(LegacyClock.instant(twice, berlin, null)).isEqualTo(first);
        assertThat(LegacyClock.instant(twice, berlin, Instant.parse("2025-10-26T00:10:00Z")))
                .isEqualTo(first);
        assertThat(LegacyClock.instant(twice, berlin, Instant.parse("2025-10-26T00:50:00Z")))
                .isEqualTo(second);
    }

    @Test
    void aTimeThatClocksSkipMovesOn() {
        LegacyStamp skipped = LegacyCell.stamp("2026-03-29 02:30").value();
        assertThat(LegacyClock.instant(skipped, ZoneId.of("Europe/Berlin"), null))
                .isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
    }

    @Test
    void timesAreKeptToTheMillisecond() {
        LegacyStamp stamp = LegacyCell.stamp("2025-11-24 10:00:31.123456").value();
        assertThat(LegacyClock.utc(stamp)).isEqualTo(Instant.parse("2025-11-24T10:00:31.123Z"));
    }
}
