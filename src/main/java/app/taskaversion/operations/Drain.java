package app.taskaversion.operations;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * A node that is told to stop says first that it is not ready any more, and goes on serving for a while: a balancer that
 * asks every few seconds sends the next people elsewhere before the first connection is refused. Nothing to wait for
 * where there is one node, so by default it does not wait.
 */
@Component
class Drain implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Drain.class);

    private final ApplicationContext context;
    private final Duration wait;
    private volatile boolean running;

    Drain(ApplicationContext context, @Value("${app.drain-seconds:0}") int seconds) {
        this.context = context;
        this.wait = Duration.ofSeconds(seconds);
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop(Runnable stopped) {
        running = false;
        if (wait.isZero()) {
            stopped.run();
            return;
        }
        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
        LOG.info("Stopping: not ready any more, serving for another {} s", wait.toSeconds());
        CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS)
                .execute(stopped);
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stopped before everything else, the web server's doors too. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
