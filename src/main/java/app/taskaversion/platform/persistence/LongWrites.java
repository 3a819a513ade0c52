package app.taskaversion.platform.persistence;

import app.taskaversion.platform.error.Busy;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
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

    /** Long writes exclude everybody; short ones share it, for as long as they take to get the connection. */
    private final ReentrantReadWriteLock pen = new ReentrantReadWriteLock(true);

    private final boolean oneWriter;
    private final Duration patience;

    LongWrites(boolean oneWriter, Duration patience) {
        this.oneWriter = oneWriter;
        this.patience = patience;
    }

    /** Does work whose transaction takes long. It may wait for another long write, which is not told to the person. */
    public <T> T call(Supplier<T> work) {
        if (!oneWriter) {
            return work.get();
        }
        pen.writeLock().lock();
        try {
            return work.get();
        } finally {
            pen.writeLock().unlock();
        }
    }

    /** Whether this thread is at a long write, on a database of which there is one writer. */
    boolean mine() {
        return pen.isWriteLockedByCurrentThread();
    }

    /** How to get the writer. */
    @FunctionalInterface
    interface Step<T, E extends Exception> {
        T take() throws E;
    }

    /**
     * Takes the writer in turn. No long write begins before the step is done: it would take the writer away in between,
     * and waiting for that in the pool looks like a lost database.
     *
     * @throws Busy if a long write of somebody else does not end in time
     */
    <T, E extends Exception> T inTurn(Step<T, E> step) throws E {
        if (!oneWriter) {
            return step.take();
        }
        awaitTurn();
        try {
            return step.take();
        } finally {
            pen.readLock().unlock();
        }
    }

    private void awaitTurn() {
        try {
            if (!pen.readLock().tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy("error.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy("error.busy");
        }
    }
}
