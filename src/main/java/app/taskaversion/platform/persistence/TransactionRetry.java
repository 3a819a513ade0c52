package app.taskaversion.platform.persistence;

import app.taskaversion.platform.error.ErrorLog;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does a whole use case again whose transaction PostgreSQL gave up, so that nobody has to tap twice. (quality §3)
 *
 * <ul>
 *   <li>40001 and 40P01, a conflict or a deadlock with somebody else: up to three times in all.
 *   <li>08 and 57P, the connection broke: once more, which takes another connection; if there is none, saving is paused.
 * </ul>
 *
 * Nothing is ever stored twice: after a conflict the database has taken everything back; a broken connection counts only
 * if nobody had asked for the commit yet, since its answer may be what was lost. A use case of which a part was stored for
 * itself is not done again either.
 */
final class TransactionRetry implements MethodInterceptor, TransactionExecutionListener {

    static final int TRIES = 3;

    private static final Logger LOG = LoggerFactory.getLogger(TransactionRetry.class);

    private static final ThreadLocal<@Nullable Commits> CURRENT = new ThreadLocal<>();

    /** How far the commits of one try have come. */
    private static final class Commits {
        private boolean asked;
        private boolean done;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation useCase) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive() || CURRENT.get() != null) {
            return useCase.proceed();
        }
        boolean lostBefore = false;
        for (int tries = 1; ; tries++) {
            Commits commits = new Commits();
            CURRENT.set(commits);
            try {
                return ((ProxyMethodInvocation) useCase).invocableClone().proceed();
            } catch (DataAccessException | TransactionException | PersistenceException e) {
                String state = state(e);
                boolean lost = isLost(state) && !commits.asked && !lostBefore;
                if (tries == TRIES || commits.done || !(isConflict(state) || lost)) {
                    throw e;
                }
                lostBefore |= lost;
                LOG.info("A transaction was given up by the database ({}) and is done again", state);
            } finally {
                CURRENT.remove();
            }
        }
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        Commits commits = CURRENT.get();
        if (commits != null) {
            commits.asked = true;
        }
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        Commits commits = CURRENT.get();
        if (commits != null && failure == null) {
            commits.done = true;
        }
    }

    private static boolean isConflict(String state) {
        return state.equals("40001") || state.equals("40P01");
    }

    /** Without those who waited for a connection in vain: they have no state, and waiting again would take as long. */
    private static boolean isLost(String state) {
        return state.startsWith("08") || state.startsWith("57P");
    }

    /** What PostgreSQL or its driver said; empty if neither said anything. */
    private static String state(Throwable error) {
        for (Throwable cause : ErrorLog.chain(error)) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }
}
