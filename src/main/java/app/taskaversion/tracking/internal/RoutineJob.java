package app.taskaversion.tracking.internal;

import app.taskaversion.account.Everybody;
import app.taskaversion.platform.job.Repeater;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.push.OwnerChanged;
import app.taskaversion.tracking.RoutineService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Brings routines back, person by person, each as themselves. Once a minute it looks at those whose next time has come
 * or who changed something; at the first turn, and every hour, at everybody, because another node may have changed
 * something. Two nodes may look at once: see {@link RoutineSlots}.
 */
@Component
class RoutineJob implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RoutineJob.class);
    private static final Duration TURN = Duration.ofMinutes(1);
    private static final int EVERYBODY_EACH = 60;

    private final RoutineService routines;
    private final Everybody everybody;
    private final CurrentOwner owner;
    private final Clock clock;
    private final Map<OwnerId, Instant> looks = new ConcurrentHashMap<>();
    private final Runnable stop;
    private int turns;

    RoutineJob(RoutineService routines, Everybody everybody, CurrentOwner owner, Clock clock, Repeater repeater) {
        this.routines = routines;
        this.everybody = everybody;
        this.owner = owner;
        this.clock = clock;
        this.stop = repeater.every(TURN, this::turn);
    }

    /** A new or another routine may be wanted at once. */
    @TransactionalEventListener(fallbackExecution = true)
    void onChange(OwnerChanged change) {
        looks.put(change.owner(), Instant.MIN);
    }

    void turn() {
        try {
            if (turns++ % EVERYBODY_EACH == 0) {
                looks.clear(); // whoever is gone by now stays out
                everybody.ids().forEach(person -> looks.put(person, Instant.MIN));
            }
        } catch (RuntimeException e) {
            LOG.error("Looking for routines stopped: {}", e.getClass().getName());
        }
        Instant now = clock.instant();
        looks.forEach((person, at) -> {
            if (!at.isAfter(now)) {
                look(person);
            }
        });
    }

    /** One person's trouble must not keep the others from their turn. */
    private void look(OwnerId person) {
        try {
            looks.put(person, Instant.MAX); // a change from here on counts again
            Instant next = owner.callAs(person, () -> routines.comeBack().orElse(Instant.MAX));
            looks.computeIfPresent(person, (same, at) -> at.isBefore(next) ? at : next);
        } catch (RuntimeException e) {
            looks.put(person, Instant.MIN); // the next turn tries again
            LOG.error(
                    "Bringing back one person's routines stopped: {}",
                    e.getClass().getName());
        }
    }

    @Override
    public void destroy() {
        stop.run();
    }
}
