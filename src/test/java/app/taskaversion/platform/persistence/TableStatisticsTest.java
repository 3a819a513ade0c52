package app.taskaversion.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.PostgresTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PostgresTest
class TableStatisticsTest {

    @Autowired
    private TableStatistics statistics;

    @Autowired
    private DatabaseUrl database;

    @Test
    void everyOwnedTableIsLookedAt() throws SQLException {
        long before = looked();
        statistics.refresh();
        assertThat(looked()).isGreaterThan(before);
    }

    private long looked() throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select pg_stat_clear_snapshot(), pg_stat_force_next_flush(), analyze_count"
                                + " from pg_stat_user_tables where relname = 'instance_emotion'")) {
            assertThat(row.next()).isTrue();
            return row.getLong("analyze_count");
        }
    }
}
