package app.taskaversion.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.taskaversion.platform.error.Busy;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class ConnectionLossTest {

    static Stream<Arguments> errors() {
        return Stream.of(
                arguments(new DataAccessResourceFailureException("x"), true),
                arguments(new CannotCreateTransactionException("x"), true),
                arguments(new CompletionException(new CannotCreateTransactionException("x")), true),
                arguments(new SQLTransientConnectionException("x"), true),
                arguments(notTakenBack(sqlite(SQLiteErrorCode.SQLITE_FULL)), true),
                arguments(notTakenBack(new IllegalStateException("x")), false),
                arguments(new SQLException("x", "08006"), true),
                arguments(new SQLException("x", "57P01"), true),
                arguments(new SQLException("x", "53100"), true),
                arguments(new SQLException("x", "25006"), true),
                arguments(sqlite(SQLiteErrorCode.SQLITE_BUSY), true),
                arguments(sqlite(SQLiteErrorCode.SQLITE_BUSY_SNAPSHOT), true),
                arguments(sqlite(SQLiteErrorCode.SQLITE_IOERR_WRITE), true),
                arguments(sqlite(SQLiteErrorCode.SQLITE_FULL), true),
                arguments(sqlite(SQLiteErrorCode.SQLITE_READONLY_DBMOVED), true),
                arguments(sqlite(SQLiteErrorCode.SQLITE_CANTOPEN), true),
                arguments(sqlite(SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE), false),
                arguments(sqlite(SQLiteErrorCode.SQLITE_ERROR), false),
                arguments(new SQLException("x", "23505"), false),
                arguments(new SQLException("x", "40001"), false),
                arguments(new SQLException("x"), false),
                arguments(new DataIntegrityViolationException("x"), false),
                arguments(new OptimisticLockingFailureException("x"), false),
                arguments(new CannotCreateTransactionException("x", new Busy("error.crowded")), false),
                arguments(new IllegalStateException("database"), false));
    }

    private static TransactionSystemException notTakenBack(Throwable first) {
        TransactionSystemException end = new TransactionSystemException("x", new SQLException("closed"));
        end.initApplicationException(first);
        return end;
    }

    private static UncategorizedSQLException sqlite(SQLiteErrorCode code) {
        return new UncategorizedSQLException("saving", null, new SQLiteException("x", code));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void onlyALostDatabasePausesSaving(Throwable error, boolean lost) {
        assertThat(ConnectionLoss.isCauseOf(error)).isEqualTo(lost);
    }
}
