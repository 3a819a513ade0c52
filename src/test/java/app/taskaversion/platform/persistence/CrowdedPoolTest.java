package app.taskaversion.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.error.Busy;
import app.taskaversion.testsupport.StillRepeater;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

/** The pool says the same sentence where too many wait and where the database is gone. */
class CrowdedPoolTest {

    private final Line line = new Line();
    private final CrowdedPool pool = new CrowdedPool(line);

    /** A real pool with one connection, whose next wait can be made to end in vain after somebody else was served. */
    private static final class Line extends HikariDataSource {

        private @Nullable SQLException inVain;
        private Runnable meanwhile = () -> {};

        Line() {
            setJdbcUrl("jdbc:sqlite::memory:");
            setMaximumPoolSize(1);
            setConnectionTimeout(250);
        }

        void next(SQLException error, Runnable during) {
            inVain = error;
            meanwhile = during;
        }

        @Override
        public Connection getConnection() throws SQLException {
            SQLException error = inVain;
            if (error == null) {
                return super.getConnection();
            }
            inVain = null;
            meanwhile.run();
            throw error;
        }
    }

    @AfterEach
    void close() {
        line.close();
    }

    private void somebodyElse() {
        try (Connection connection = pool.getConnection()) {
            assertThat(connection.isValid(1)).isTrue();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoWaitsInVainWhileOthersAreServedIsToldSo() {
        line.next(new SQLTransientConnectionException("timed out"), this::somebodyElse);
        assertThatExceptionOfType(Busy.class)
                .isThrownBy(pool::getConnection)
                .satisfies(busy -> assertThat(busy.messageKey()).isEqualTo("error.crowded"));
    }

    @Test
    void whereNobodyIsServedTheDatabaseIsTakenForGone() throws SQLException {
        try (Connection held = pool.getConnection()) {
            assertThat(held.isValid(1)).isTrue();
            assertThatExceptionOfType(SQLTransientConnectionException.class)
                    .isThrownBy(pool::getConnection)
                    .matches(ConnectionLoss::isCauseOf);
        }
    }

    @Test
    void whereTheDatabaseRefusesItIsTakenForGone() {
        SQLException refused = new SQLException("refused", "08001");
        line.next(new SQLTransientConnectionException("timed out", "08001", refused), this::somebodyElse);
        assertThatExceptionOfType(SQLTransientConnectionException.class).isThrownBy(pool::getConnection);
    }

    @Test
    void whereNoConnectionIsLeftItIsTakenForGone() {
        line.next(new SQLTransientConnectionException("timed out"), () -> {
            somebodyElse();
            line.getHikariPoolMXBean().softEvictConnections();
            line.close();
        });
        assertThatExceptionOfType(SQLTransientConnectionException.class).isThrownBy(pool::getConnection);
    }

    /** Neither readiness nor saving follows from a line in front of the pool. */
    @Test
    void aCrowdIsNoReasonToPauseSaving() {
        LazyConnectionDataSourceProxy lazy = new LazyConnectionDataSourceProxy();
        lazy.setTargetDataSource(new DelegatingDataSource(line) {
            @Override
            public Connection getConnection() {
                throw new Busy("error.crowded");
            }
        });
        lazy.setDefaultAutoCommit(true);
        lazy.setDefaultTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        lazy.afterPropertiesSet();
        DatabaseState database =
                new DatabaseState(JdbcClient.create(lazy), new DataSourceTransactionManager(lazy), new StillRepeater());
        assertThat(database.isReachable()).isTrue();
        assertThat(database.noticed(new Busy("error.crowded"))).isFalse();
        assertThat(database.isSavingPaused()).isFalse();
    }
}
