package app.taskaversion.platform.job;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * For work of the installation that takes minutes and computes all the time: one thread of the system for
 * all of it. It has no owner; what belongs to people is read as each of them. Tests replace it by one that
 * does the work at once.
 */
@Component
public class LongWork implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LongWork.class);

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("long-work").daemon().factory());

    /** Runs the work after what was given before. An error is logged by its kind only: its text may be a person's. */
    public void run(Runnable work) {
        thread.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.error("Long work stopped: {}", e.getClass().getName());
            }
        });
    }

    /** Does not wait: such work says for itself how far it came, and another node takes it over. */
    @Override
    public void destroy() {
        var unused = thread.shutdownNow();
    }
}
