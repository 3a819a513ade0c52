package app.taskaversion.platform.persistence;

import app.taskaversion.platform.error.Busy;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Who holds the pen for long. SQLite has one writer: while an import has it, somebody who taps Start would wait for the
 * end of it. So long writes say that they are at work; everybody else waits for {@link #PATIENCE} at most and is then
 * told so, instead of taking the database for lost. Two long writes come one after the other. PostgreSQL has no such
 * queue, and nobody waits there.
 */
public final class LongWrites {

    /** With the way to the browser and back an answer comes within two seconds. */
    static final Duration PATIENCE = Duration.ofMillis(1_500);

    private final ReentrantLock pen = new ReentrantLock(true);
    private final boolean oneWriter;

    LongWrites(boolean oneWriter) {
        this.oneWriter = oneWriter;
    }

    /** Does work whose transaction takes long. It may wait for another long write. */
    public <T> T call(Supplier<T> work) {
        if (!oneWriter) {
            return work.get();
        }
        pen.lock();
        try {
            return work.get();
        } finally {
            pen.unlock();
        }
    }

    /** @throws Busy if a long write of somebody else does not end in time */
    void awaitTurn() {
        if (!pen.isLocked() || pen.isHeldByCurrentThread()) {
            return;
        }
        try {
            if (!pen.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy("error.busy");
            }
            pen.unlock();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy("error.busy");
        }
    }
}
