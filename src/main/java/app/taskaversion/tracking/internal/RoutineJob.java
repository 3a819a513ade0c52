package app.taskaversion.tracking.internal;

import app.taskaversion.account.Everybody;
import app.taskaversion.platform.job.PersonTurns;
import app.taskaversion.platform.job.Repeater;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.push.OwnerChanged;
import app.taskaversion.tracking.RoutineService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

    private final PersonTurns people;
    private final Runnable stop;

    RoutineJob(RoutineService routines, Everybody everybody, CurrentOwner owner, Clock clock, Repeater repeater) {
        this.people = new PersonTurns(
                LOG,
                clock,
                everybody::ids,
                person -> owner.callAs(person, () -> routines.comeBack().orElse(Instant.MAX)));
        this.stop = repeater.every(TURN, this::turn);
    }

    /** A new or another routine may be wanted at once. */
    @TransactionalEventListener(fallbackExecution = true)
    void onChange(OwnerChanged change) {
        people.changed(change.owner());
    }

    void turn() {
        people.turn();
    }

    @Override
    public void destroy() {
        stop.run();
    }
}
