package app.taskaversion.platform.persistence.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RotationTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z"); // a Friday

    private static Instant daysAgo(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    private static List<Instant> kept(List<Instant> made, int keepDays) {
        List<Instant> kept = new ArrayList<>(made);
        kept.removeAll(Rotation.outdated(made, NOW, keepDays));
        return kept;
    }

    @Test
    void aYearOfDailyBackupsLeavesSevenDaysAndFourWeeks() {
        List<Instant> made = new ArrayList<>();
        for (int day = 0; day < 365; day++) {
            made.add(daysAgo(day));
        }
        // The Sundays before this week's Friday: 5, 12 and 19 days ago; 5 is among the seven days.
        assertThat(kept(made, 30))
                .containsExactly(
                        daysAgo(0),
                        daysAgo(1),
                        daysAgo(2),
                        daysAgo(3),
                        daysAgo(4),
                        daysAgo(5),
                        daysAgo(6),
                        daysAgo(12),
                        daysAgo(19));
    }

    @Test
    void ofOneDayTheNewestStays() {
        Instant morning = Instant.parse("2026-11-19T06:00:00Z");
        Instant evening = Instant.parse("2026-11-19T20:00:00Z");
        assertThat(kept(List.of(morning, NOW, evening), 30)).containsExactly(NOW, evening);
    }

    @Test
    void nothingStaysLongerThanItMay() {
        assertThat(kept(List.of(NOW, daysAgo(8), daysAgo(30), daysAgo(31), daysAgo(60)), 30))
                .containsExactly(NOW, daysAgo(8), daysAgo(30));
        assertThat(kept(List.of(NOW, daysAgo(1), daysAgo(3)), 2)).containsExactly(NOW, daysAgo(1));
    }

    /** It goes when a newer one is there, not before. */
    @Test
    void theLastOneStaysWhateverItsAge() {
        assertThat(kept(List.of(daysAgo(400), daysAgo(500)), 30)).containsExactly(daysAgo(400));
        assertThat(kept(List.of(), 30)).isEmpty();
    }
}
