package app.taskaversion.privacy.internal;

import app.taskaversion.account.Everybody;
import app.taskaversion.platform.job.Repeater;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets go of deletions whose time to be taken back is over. Once a minute it looks at those who deleted something here;
 * at the first turn, and every hour, at everybody, because another node or an earlier run may have left something. Each
 * person's rows are touched as that person.
 */
@Component
class PurgeJob implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PurgeJob.class);
    private static final Duration TURN = Duration.ofMinutes(1);
    private static final int EVERYBODY_EACH = 60;

    private final Holdings holdings;
    private final Everybody everybody;
    private final CurrentOwner owner;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Set<OwnerId> expected = ConcurrentHashMap.newKeySet();
    private final Runnable stop;
    private int turns;

    PurgeJob(
            Holdings holdings,
            Everybody everybody,
            CurrentOwner owner,
            Clock clock,
            PlatformTransactionManager transactions,
            Repeater repeater) {
        this.holdings = holdings;
        this.everybody = everybody;
        this.owner = owner;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.stop = repeater.every(TURN, this::turn);
    }

    /** Somebody deleted something: it is due in a while. */
    void expect(OwnerId person) {
        boolean unused = expected.add(person);
    }

    private void turn() {
        try {
            if (turns++ % EVERYBODY_EACH == 0) {
                expected.addAll(everybody.ids());
            }
            purge();
        } catch (RuntimeException e) {
            // The next turn tries again; a message could hold words of a person.
            LOG.error("Purging deletions stopped: {}", e.getClass().getName());
        }
    }

    void purge() {
        for (OwnerId person : List.copyOf(expected)) {
            boolean more = owner.callAs(
                    person,
                    () -> Boolean.TRUE.equals(transaction.execute(status -> {
                        int unused = holdings.purge(clock.instant());
                        return !holdings.list(clock.instant()).isEmpty();
                    })));
            if (!more) {
                expected.remove(person);
            }
        }
    }

    @Override
    public void destroy() {
        stop.run();
    }
}
