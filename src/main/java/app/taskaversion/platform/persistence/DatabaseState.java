package app.taskaversion.platform.persistence;

import app.taskaversion.platform.error.Busy;
import app.taskaversion.platform.job.Repeater;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whether the database can be reached. As soon as somebody notices that it cannot, saving counts as paused; then we ask
 * every few seconds until it can be written again. Open tabs listen and show a bar meanwhile.
 */
@Component
public class DatabaseState {

    static final Duration PAUSE = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseState.class);
    private static final String QUESTION = "select count(*) from " + DatabaseGuard.HISTORY;

    private final JdbcClient jdbc;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;
    private final Repeater repeater;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private @Nullable Runnable stopAsking;

    DatabaseState(JdbcClient jdbc, PlatformTransactionManager transactions, Repeater repeater) {
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.writing = new TransactionTemplate(transactions);
        this.repeater = repeater;
    }

    public synchronized boolean isSavingPaused() {
        return stopAsking != null;
    }

    /** @return whether the error means that the database cannot be reached; then saving is paused from now on */
    public boolean noticed(Throwable error) {
        boolean lost = ConnectionLoss.isCauseOf(error);
        if (lost) {
            pause();
        }
        return lost;
    }

    /**
     * Asks now, as a reader: a long import that holds the writer is no reason to call the application unready. Nor are many
     * who read: where we wait in vain because others are served, the database answers.
     */
    public boolean isReachable() {
        boolean reachable;
        try {
            reachable = answers(reading);
        } catch (Busy othersAreServed) {
            return true;
        }
        if (!reachable) {
            pause();
        }
        return reachable;
    }

    /**
     * Asks now, as a writer, and ends the pause if the database answers. Somebody who writes for long is no answer yet:
     * we ask again after that.
     */
    void askAgain() {
        try {
            if (answers(writing)) {
                resume();
            }
        } catch (Busy later) {
            LOG.debug("Others write; asked again after that");
        }
    }

    /** @return removes the listener again */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** @throws Busy if there was no turn for us */
    private boolean answers(TransactionTemplate template) {
        try {
            template.executeWithoutResult(status -> {
                jdbc.sql(QUESTION).query(Integer.class).single();
                status.setRollbackOnly();
            });
            return true;
        } catch (DataAccessException | TransactionException e) {
            return false;
        }
    }

    private void pause() {
        synchronized (this) {
            if (stopAsking != null) {
                return;
            }
            stopAsking = repeater.every(PAUSE, this::askAgain);
        }
        LOG.warn("The database cannot be reached; saving is paused");
        listeners.forEach(Runnable::run);
    }

    private void resume() {
        synchronized (this) {
            if (stopAsking == null) {
                return;
            }
            stopAsking.run();
            stopAsking = null;
        }
        LOG.info("The database can be reached again");
        listeners.forEach(Runnable::run);
    }
}
