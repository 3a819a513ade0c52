package app.taskaversion.offline.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArrivalTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00.123456Z");
    private static final Instant MILLIS = Instant.parse("2026-11-23T09:00:00.123Z");

    private static Instant ago(long seconds) {
        return MILLIS.minusSeconds(seconds);
    }

    @Test
    void aClockThatIsOffIsPutRight() {
        Arrival behind = Arrival.of(NOW.minus(Duration.ofHours(2)), NOW);
        assertThat(behind.offset()).isEqualTo(Duration.ofHours(2));
        assertThat(behind.corrected(ago(7200 + 600))).isEqualTo(ago(600));
        Arrival ahead = Arrival.of(NOW.plus(Duration.ofMinutes(10)), NOW);
        assertThat(ahead.corrected(ago(-540))).isEqualTo(ago(60));
    }

    @Test
    void theTimeOnTheWayIsNoWrongClock() {
        Arrival slow = Arrival.of(NOW.minusMillis(4_900), NOW);
        assertThat(slow.offset()).isEqualTo(Duration.ofMillis(4_900));
        assertThat(slow.corrected(ago(60))).isEqualTo(ago(60));
        assertThat(Arrival.of(NOW.minusSeconds(5), NOW).corrected(ago(60))).isEqualTo(ago(55));
    }

    @Test
    void nothingHappenedLaterThanNow() {
        assertThat(Arrival.of(NOW, NOW).corrected(NOW.plusSeconds(3))).isEqualTo(MILLIS);
    }
}
