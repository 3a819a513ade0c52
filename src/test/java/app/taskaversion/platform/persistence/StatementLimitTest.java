package app.taskaversion.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.PostgresTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest
class StatementLimitTest {

    @Autowired
    private JdbcClient jdbc;

    /** The app listens for 30 s. */
    @Test
    void aStatementEndsBeforeTheAppStopsListening() {
        assertThat(jdbc.sql("show statement_timeout").query(String.class).single())
                .isEqualTo("25s");
    }
}
