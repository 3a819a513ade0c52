package app.taskaversion.platform.persistence;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * After which errors a SQLite connection is thrown away. On a full disk and the like SQLite takes the transaction back by
 * itself (<a href="https://www.sqlite.org/lang_transaction.html">Response to errors within a transaction</a>); its driver does
 * not notice, begins none any more, and each statement would be stored for itself and called not stored.
 */
final class SpoiltConnection implements SQLExceptionOverride {

    @java.lang.Override
    public SQLExceptionOverride.Override adjudicate(SQLException error) {
        return error instanceof SQLiteException sqlite && isSpoilt(sqlite)
                ? SQLExceptionOverride.Override.MUST_EVICT
                : SQLExceptionOverride.Override.CONTINUE_EVICT;
    }

    private static boolean isSpoilt(SQLiteException error) {
        return switch (SQLiteErrorCode.getErrorCode(error.getResultCode().code & 0xFF)) {
            case SQLITE_FULL, SQLITE_IOERR, SQLITE_NOMEM, SQLITE_INTERRUPT, SQLITE_CORRUPT, SQLITE_NOTADB -> true;
            default -> String.valueOf(error.getMessage()).contains("no transaction is active");
        };
    }
}
