package app.taskaversion.platform.persistence;

import app.taskaversion.platform.error.Busy;
import app.taskaversion.platform.error.ErrorLog;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.hibernate.exception.JDBCConnectionException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tells an error of the way to the database from an error in what was asked of it. */
final class ConnectionLoss {

    private ConnectionLoss() {}

    static boolean isCauseOf(Throwable error) {
        if (Busy.in(error) != null) {
            return false; // the database answered others, whatever the transaction makes of it
        }
        for (Throwable cause : ErrorLog.chain(error)) {
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof JDBCConnectionException
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException
                    || (cause instanceof TransactionSystemException end && isBefore(end))
                    || (cause instanceof SQLiteException sqlite && isLost(sqlite))
                    || (cause instanceof SQLException sql && isLost(String.valueOf(sql.getSQLState())))) {
                return true;
            }
        }
        return false;
    }

    /** What went wrong first, if taking it back did not succeed either. */
    private static boolean isBefore(TransactionSystemException end) {
        Throwable first = end.getApplicationException();
        return first != null && isCauseOf(first);
    }

    /** 08: no connection; 57P: the server stops or starts; 53: it has no room; 25006: it only lets us read. */
    private static boolean isLost(String state) {
        return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53") || state.equals("25006");
    }

    private static boolean isLost(SQLiteException error) {
        return switch (SQLiteErrorCode.getErrorCode(error.getResultCode().code & 0xFF)) {
            case SQLITE_BUSY,
                    SQLITE_LOCKED,
                    SQLITE_READONLY,
                    SQLITE_IOERR,
                    SQLITE_FULL,
                    SQLITE_CANTOPEN,
                    SQLITE_PROTOCOL,
                    SQLITE_NOTADB,
                    SQLITE_CORRUPT -> true;
            default -> false;
        };
    }
}
