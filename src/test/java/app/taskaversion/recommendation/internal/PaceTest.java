package app.taskaversion.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {

    private long now = Long.MAX_VALUE - 1_000; // the watch of a machine may turn over
    private final Pace pace = new Pace(() -> now);

    @Test
    void whatIsQuickEnoughMayGoOn() {
        long start = pace.start();
        now += Pace.AT_MOST.toNanos();
        assertThat(pace.kept(start)).isTrue();
        assertThat(pace.rests()).isFalse();
    }

    @Test
    void whatTookLongerRestsForFiveMinutes() {
        long start = pace.start();
        now += Pace.AT_MOST.toNanos() + 1;
        assertThat(pace.kept(start)).isFalse();
        assertThat(pace.rests()).isTrue();
        now += Pace.REST.toNanos() - 1;
        assertThat(pace.rests()).isTrue();
        now++;
        assertThat(pace.rests()).isFalse();
    }
}
