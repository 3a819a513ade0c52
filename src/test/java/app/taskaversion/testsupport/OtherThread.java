package app.taskaversion.testsupport;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Work beside the test, whose waiting for others can be seen. */
public final class OtherThread<T extends @Nullable Object> {

    private static final long LOOK_AGAIN_NANOS = 1_000_000;

    private final FutureTask<T> work;
    private final Thread thread;

    public OtherThread(Callable<T> what) {
        work = new FutureTask<>(what);
        thread = Thread.ofPlatform().start(work);
    }

    /** Comes back once the work waits for others without an end, or is over. */
    public OtherThread<T> untilItWaits() {
        while (!Set.of(Thread.State.WAITING, Thread.State.TERMINATED).contains(thread.getState())) {
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
        return this;
    }

    /** @return what came of it, once it is over */
    public T result() throws InterruptedException, ExecutionException {
        return work.get();
    }

    public boolean isOver() {
        return work.isDone();
    }
}
