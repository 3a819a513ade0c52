package app.taskaversion.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A node that stops lets the balancer know before it closes its doors. */
class DrainTest {

    @Test
    void aNodeThatShallWaitIsNotReadyAtOnceAndStopsLater() throws InterruptedException {
        try (AnnotationConfigApplicationContext context =
                new AnnotationConfigApplicationContext(ApplicationAvailabilityBean.class)) {
            AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
            Drain drain = new Drain(context, 1);
            drain.start();
            CountDownLatch stopped = new CountDownLatch(1);
            long asked = System.nanoTime();
            drain.stop(stopped::countDown);
            assertThat(context.getBean(ApplicationAvailabilityBean.class).getReadinessState())
                    .isEqualTo(ReadinessState.REFUSING_TRAFFIC);
            assertThat(stopped.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(System.nanoTime() - asked)
                    .isGreaterThanOrEqualTo(Duration.ofMillis(900).toNanos());
            assertThat(drain.isRunning()).isFalse();
        }
    }

    @Test
    void aSingleNodeDoesNotWait() {
        try (AnnotationConfigApplicationContext context =
                new AnnotationConfigApplicationContext(ApplicationAvailabilityBean.class)) {
            AtomicBoolean stopped = new AtomicBoolean();
            new Drain(context, 0).stop(() -> stopped.set(true));
            assertThat(stopped).isTrue();
        }
    }

    @Test
    void itComesBeforeTheDoorsAreClosed() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            assertThat(new Drain(context, 0).getPhase())
                    .isGreaterThan(WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE);
        }
    }
}
