package app.taskaversion.operations.internal;

import app.taskaversion.platform.job.LongWork;
import app.taskaversion.platform.job.Repeater;
import app.taskaversion.platform.metric.WorkFigures;
import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.backup.BackupFailed;
import app.taskaversion.platform.persistence.backup.BackupFolder;
import app.taskaversion.platform.persistence.backup.BackupFolder.Kept;
import app.taskaversion.platform.persistence.backup.BackupPlan;
import app.taskaversion.platform.persistence.backup.Backups;
import app.taskaversion.platform.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Makes a backup once a day while the app serves. It goes by the newest one in the folder, so a machine that is switched
 * off in between gets its backup soon after it is switched on again.
 */
@Component
@ConditionalOnWebApplication
public class BackupJob implements DisposableBean {

    static final Duration LOOK = Duration.ofMinutes(10);

    /** A little less than a day, so that the time of day does not wander. */
    static final Duration EACH = Duration.ofHours(23).plusMinutes(50);

    private static final Logger LOG = LoggerFactory.getLogger(BackupJob.class);

    private final @Nullable Path database;
    private final BackupPlan plan;
    private final LongWork work;
    private final Messages messages;
    private final Clock clock;
    private final AtomicBoolean underWay = new AtomicBoolean();
    private final Runnable stop;

    BackupJob(DatabaseUrl url, BackupPlan plan, LongWork work, Messages messages, Clock clock, Repeater repeater) {
        this.database = url.file();
        this.plan = plan;
        this.work = work;
        this.messages = messages;
        this.clock = clock;
        this.stop = database != null && plan.daily() ? repeater.every(LOOK, this::look) : () -> {};
    }

    /** When the newest one was made; null if there is none, or none can be seen. */
    public @Nullable Instant newest() {
        try {
            return new BackupFolder(plan.folder()).newest().map(Kept::madeAt).orElse(null);
        } catch (IOException e) {
            return null;
        }
    }

    void look() {
        Path file = database;
        Instant newest = newest();
        boolean due = newest == null || !clock.instant().isBefore(newest.plus(EACH));
        if (file != null && plan.daily() && due && underWay.compareAndSet(false, true)) {
            work.run(() -> make(file));
        }
    }

    private void make(Path file) {
        try {
            Path made = new Backups(file, plan).makeDaily(clock.instant());
            LOG.info("A backup was made: {}", made);
            WorkFigures.BACKUP.ended(true);
        } catch (BackupFailed e) {
            LOG.warn("{}", messages.english(e.messageKey(), e.arguments()));
            WorkFigures.BACKUP.ended(false);
        } finally {
            underWay.set(false);
        }
    }

    @Override
    public void destroy() {
        stop.run();
    }
}
