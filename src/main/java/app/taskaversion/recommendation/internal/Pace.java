package app.taskaversion.recommendation.internal;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Sees to it that nobody waits for a model: one that took longer than 150 ms is not asked for five minutes, on this node.
 * Whoever waited is answered by the rules as well, so that what is stored says what happened. (recommender §2.11)
 */
@Component
class Pace {

    static final Duration AT_MOST = Duration.ofMillis(150);
    static final Duration REST = Duration.ofMinutes(5);

    private final LongSupplier nanos;
    private final AtomicLong restsUntil = new AtomicLong();
    private volatile boolean resting;

    @Autowired
    Pace() {
        this(System::nanoTime);
    }

    Pace(LongSupplier nanos) {
        this.nanos = nanos;
    }

    long start() {
        return nanos.getAsLong();
    }

    /** Whether it was quick enough; if not, the rest begins. */
    boolean kept(long start) {
        long now = nanos.getAsLong();
        if (now - start <= AT_MOST.toNanos()) {
            return true;
        }
        restsUntil.set(now + REST.toNanos());
        resting = true;
        return false;
    }

    boolean rests() {
        if (resting && nanos.getAsLong() - restsUntil.get() >= 0) {
            resting = false;
        }
        return resting;
    }
}
