package app.taskaversion.operations.internal;

import app.taskaversion.account.AccountService;
import app.taskaversion.account.SignInCheck;
import app.taskaversion.operations.ErrorGroup;
import app.taskaversion.operations.ErrorService;
import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.error.ErrorLog;
import app.taskaversion.platform.error.NotedError;
import app.taskaversion.platform.job.Repeater;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/** Brings errors from this node's memory into the table that all nodes share, and shows them. */
@Service
class ErrorBook implements ErrorService, DisposableBean {

    private static final Duration EACH = Duration.ofSeconds(5);

    private final ErrorNotes notes;
    private final SignInCheck signIn;
    private final AccountService accounts;
    private final Runnable stop;

    ErrorBook(ErrorNotes notes, SignInCheck signIn, AccountService accounts, Repeater repeater) {
        this.notes = notes;
        this.signIn = signIn;
        this.accounts = accounts;
        this.stop = repeater.every(EACH, this::store);
    }

    @Override
    public boolean isOperator() {
        return accounts.current().admin() || !signIn.accounts();
    }

    @Override
    public List<ErrorGroup> list(String code) {
        if (!isOperator()) {
            throw new AccessDeniedException("Only the operator sees errors");
        }
        store();
        return notes.list(code);
    }

    /** What cannot be stored now waits: the error may well be that the database is away. */
    final void store() {
        List<NotedError> noted = ErrorLog.takeNoted();
        if (noted.isEmpty()) {
            return;
        }
        try {
            notes.add(noted);
        } catch (DataAccessException | TransactionException | AppException e) {
            ErrorLog.putBack(noted);
        }
    }

    @Override
    public void destroy() {
        stop.run();
    }
}
