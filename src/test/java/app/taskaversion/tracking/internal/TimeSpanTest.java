package app.taskaversion.tracking.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimeSpanTest {

    private static final Instant NINE = Instant.parse("2026-03-28T09:00:00Z");

    private static TimeSpan span(long from, long to) {
        return new TimeSpan(NINE.plus(Duration.ofMinutes(from)), NINE.plus(Duration.ofMinutes(to)));
    }

    @Test
    void whatNobodyElseCoversIsLeft() {
        assertThat(span(0, 30).without(List.of())).containsExactly(span(0, 30));
        assertThat(span(0, 30).without(List.of(span(10, 20)))).containsExactly(span(0, 10), span(20, 30));
        assertThat(span(0, 30).without(List.of(span(-5, 10), span(25, 40)))).containsExactly(span(10, 25));
        assertThat(span(0, 30).without(List.of(span(-5, 40)))).isEmpty();
        assertThat(span(0, 30).without(List.of(span(0, 30)))).isEmpty();
    }

    @Test
    void whatOnlyTouchesTakesNothingAndOthersMayOverlapInAnyOrder() {
        assertThat(span(0, 30).without(List.of(span(30, 60), span(-10, 0)))).containsExactly(span(0, 30));
        assertThat(span(0, 30).without(List.of(span(15, 25), span(5, 20), span(8, 9))))
                .containsExactly(span(0, 5), span(25, 30));
        assertThat(span(0, 30).without(List.of(span(10, 10), span(12, 11)))).containsExactly(span(0, 30));
    }

    @Test
    void aStretchThatEndsBeforeItBeginsHoldsNothing() {
        assertThat(span(10, 10).without(List.of())).isEmpty();
        assertThat(span(10, 5).without(List.of())).isEmpty();
    }

    /** Adding any stretches one after the other gives as many minutes as their union has. */
    @Test
    void inAnyOrderEachMinuteCountsOnce() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            boolean[] covered = new boolean[120];
            List<TimeSpan> kept = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                int from = random.nextInt(120);
                int to = from + random.nextInt(120 - from);
                kept.addAll(span(from, to).without(List.copyOf(kept)));
                for (int minute = from; minute < to; minute++) {
                    covered[minute] = true;
                }
            }
            int union = 0;
            for (boolean minute : covered) {
                union += minute ? 1 : 0;
            }
            long counted = kept.stream()
                    .mapToLong(span -> Duration.between(span.from(), span.to()).toMinutes())
                    .sum();
            assertThat(counted).as("seed %d", seed).isEqualTo(union);
        }
    }
}
