package app.taskaversion.platform.job;

import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The one way for work to leave the calling thread. The owner travels with it. Tests replace the executor by one that
 * they drive by hand.
 */
@Component
public class BackgroundExecutor implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundExecutor.class);

    private final CurrentOwner currentOwner;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    protected BackgroundExecutor(CurrentOwner currentOwner) {
        this.currentOwner = currentOwner;
    }

    /** Runs the work later, as the present owner. An error is logged by its kind only: its text may be a person's. */
    public void run(Runnable work) {
        OwnerId owner = currentOwner.get();
        threads.execute(() -> {
            try {
                currentOwner.runAs(owner, work);
            } catch (RuntimeException e) {
                LOG.error("Background work stopped: {}", e.getClass().getName());
            }
        });
    }

    @Override
    public void destroy() {
        threads.close();
    }
}
