package app.taskaversion.platform.job;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The one way to do something again and again. Tests replace it by one that they drive by hand. */
@Component
public class Repeater implements DisposableBean {

    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("repeater").factory());

    /**
     * The first time after one pause, then with the same pause after each end.
     *
     * @param work must not throw: an exception ends the repetition
     * @return stops it
     */
    public Runnable every(Duration pause, Runnable work) {
        ScheduledFuture<?> repetition =
                clockwork.scheduleWithFixedDelay(work, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        return () -> repetition.cancel(false);
    }

    @Override
    public void destroy() {
        clockwork.shutdownNow();
    }
}
