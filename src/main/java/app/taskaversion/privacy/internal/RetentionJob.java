package app.taskaversion.privacy.internal;

import app.taskaversion.account.Everybody;
import app.taskaversion.platform.job.OneNode;
import app.taskaversion.platform.job.Repeater;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.privacy.RetentionService;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Rolls up what is due, person by person, each as themselves: an hour after the start and then once a day, on one node. */
@Component
class RetentionJob implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);
    private static final Duration TURN = Duration.ofHours(1);
    private static final int EACH = 24;
    private static final Duration DAY = Duration.ofHours(20);

    private final RetentionService retention;
    private final Everybody everybody;
    private final CurrentOwner owner;
    private final OneNode oneNode;
    private final Runnable stop;
    private int turns;

    RetentionJob(
            RetentionService retention, Everybody everybody, CurrentOwner owner, Repeater repeater, OneNode oneNode) {
        this.oneNode = oneNode;
        this.retention = retention;
        this.everybody = everybody;
        this.owner = owner;
        this.stop = repeater.every(TURN, this::turn);
    }

    private void turn() {
        if (turns++ % EACH == 0) {
            oneNode.run("retention", DAY, this::rollUp);
        }
    }

    void rollUp() {
        try {
            for (OwnerId person : everybody.ids()) {
                rollUp(person);
            }
        } catch (RuntimeException e) {
            LOG.error("Rolling up stopped: {}", e.getClass().getName());
        }
    }

    /** One person's trouble must not keep the others from their turn. */
    private void rollUp(OwnerId person) {
        try {
            owner.runAs(person, () -> {
                var unused = retention.rollUp();
            });
        } catch (RuntimeException e) {
            LOG.error(
                    "Rolling up one person's answers stopped: {}", e.getClass().getName());
        }
    }

    @Override
    public void destroy() {
        stop.run();
    }
}
