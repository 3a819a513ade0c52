package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.account.AccountErased;
import app.taskaversion.platform.job.LongWork;
import app.taskaversion.platform.job.Repeater;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.recommendation.ModelKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Once a day, on one of the nodes, a turn of the trainer. Every hour each node looks whether the day is over; who gets the
 * lease does it, away from everything that somebody waits for.
 */
@Component
class TrainingJob implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(TrainingJob.class);
    private static final Duration TURN = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofHours(23);

    private final Training training;
    private final Control control;
    private final ModelBook book;
    private final Registry registry;
    private final ModelLog log;
    private final LongWork work;
    private final Clock clock;
    private final Runnable stop;

    TrainingJob(
            Training training,
            Control control,
            ModelBook book,
            Registry registry,
            ModelLog log,
            LongWork work,
            Clock clock,
            Repeater repeater) {
        this.training = training;
        this.control = control;
        this.book = book;
        this.registry = registry;
        this.log = log;
        this.work = work;
        this.clock = clock;
        this.stop = repeater.every(TURN, this::turn);
    }

    void turn() {
        try {
            Instant looked = control.read().lookedAt();
            if (looked == null || !looked.plus(DAY).isAfter(clock.instant())) {
                boolean unused = begin(false);
            }
        } catch (RuntimeException e) {
            LOG.error("The trainer's turn stopped: {}", e.getClass().getName());
        }
    }

    /**
     * Begins a turn, unless one is under way.
     *
     * @param asked see {@link Training#run}
     * @return whether it began
     */
    boolean begin(boolean asked) {
        UUID holder = Ids.next();
        if (!control.take(holder)) {
            return false;
        }
        work.run(() -> run(holder, asked));
        return true;
    }

    private void run(UUID holder, boolean asked) {
        try {
            training.run(holder, asked);
        } catch (Training.Stopped e) {
            log.add(ModelLog.Kind.TRAINING_STOPPED, null, "");
        } catch (RuntimeException e) {
            log.add(ModelLog.Kind.TRAINING_BROKE, null, e.getClass().getSimpleName());
            LOG.error("Training stopped: {}", e.getClass().getName());
        } finally {
            control.release(holder);
        }
    }

    /** A model of one person goes with that person. */
    @EventListener
    void onErased(AccountErased erased) {
        book.list().stream()
                .filter(model -> model.kind() == ModelKind.OWN && model.whole())
                .forEach(registry::forget);
    }

    @Override
    public void destroy() {
        stop.run();
    }
}
