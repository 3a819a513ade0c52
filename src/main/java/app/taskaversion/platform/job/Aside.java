package app.taskaversion.platform.job;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Work that must not happen where it was asked for, such as in the last steps of a transaction; it brings its own owner. */
public final class Aside {

    private Aside() {}

    public static void run(Runnable work) {
        Thread unused = Thread.ofVirtual().name("aside").start(work);
    }

    /**
     * The same after a pause, during which no thread waits.
     *
     * @return takes it back, as long as it has not begun; nothing of it is held from then on
     */
    public static Runnable after(Duration pause, Runnable work) {
        CompletableFuture<Void> end =
                new CompletableFuture<Void>().completeOnTimeout(null, pause.toNanos(), TimeUnit.NANOSECONDS);
        var unused = end.thenRunAsync(work, Aside::run);
        return () -> end.cancel(false);
    }
}
