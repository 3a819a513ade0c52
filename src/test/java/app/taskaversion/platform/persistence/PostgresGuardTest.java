package app.taskaversion.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.error.StartRefused;
import app.taskaversion.testsupport.TestDatabases;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PostgresGuardTest {

    private final DatabaseUrl url = parse(TestDatabases.newPostgresUrl());

    @Test
    void anEmptyDatabaseAndOneOfOursAreFine() throws SQLException {
        assertThatCode(() -> DatabaseGuard.check(url)).doesNotThrowAnyException();
        execute("create table flyway_schema_history (version varchar(50))");
        execute("insert into flyway_schema_history values (null), ('1')");
        assertThatCode(() -> DatabaseGuard.check(url)).doesNotThrowAnyException();
    }

    @Test
    void aNewerDatabaseIsRefused() throws SQLException {
        execute("create table flyway_schema_history (version varchar(50))");
        execute("insert into flyway_schema_history values ('1'), ('9999')");
        assertRefused(url, "was made by a newer version of this app (its schema has version 9999)");
    }

    @Test
    void theTablesOfAnotherProgramAreRefused() throws SQLException {
        execute("create table tasks (id integer)");
        assertRefused(url, "holds the tables of another program");
    }

    @Test
    void aReadOnlyDatabaseIsRefused() throws SQLException {
        execute("alter database " + url.jdbcUrl().replaceFirst(".*/", "") + " set default_transaction_read_only = on");
        assertRefused(url, "is read-only");
    }

    @Test
    void aDatabaseThatDoesNotExistIsRefused() {
        assertRefused(with("hunter2", url.jdbcUrl() + "_missing"), "There is no database at");
    }

    @Test
    void aWrongPasswordIsRefusedAndNotRepeated() throws SQLException, IOException {
        // The shared server trusts everybody, so that one user is made whom it asks.
        execute("create role asked login password 'right'");
        Path rules = Path.of(query("show hba_file"));
        Files.writeString(rules, "host all asked all scram-sha-256\n" + Files.readString(rules));
        execute("select pg_reload_conf()");
        DatabaseUrl right = new DatabaseUrl(Vendor.POSTGRESQL, url.jdbcUrl(), "asked", "right", null);
        DatabaseUrl wrong = new DatabaseUrl(Vendor.POSTGRESQL, url.jdbcUrl(), "asked", "hunter2", null);
        await(() -> !connects(wrong));
        assertThatCode(() -> DatabaseGuard.check(right)).doesNotThrowAnyException();
        assertRefused(wrong, "refused the user name or the password of DATABASE_URL");
    }

    @Test
    void anUnknownUserIsRefused() {
        assertRefused(
                new DatabaseUrl(Vendor.POSTGRESQL, url.jdbcUrl(), "stranger", "hunter2", null),
                "refused the user name or the password of DATABASE_URL");
    }

    @Test
    void aServerThatDoesNotAnswerIsRefused() throws IOException {
        int port;
        try (ServerSocket taken = new ServerSocket(0)) {
            port = taken.getLocalPort();
        }
        assertRefused(with("hunter2", "jdbc:postgresql://localhost:" + port + "/tas"), "cannot be reached");
    }

    private static void assertRefused(DatabaseUrl url, String reason) {
        Consumer<StartRefused> keepsTheSecret =
                e -> assertThat(e.toString()).contains(url.shown()).doesNotContain("hunter2");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> DatabaseGuard.check(url))
                .withMessageContaining(reason)
                .withNoCause()
                .satisfies(keepsTheSecret);
    }

    private DatabaseUrl with(String password, String jdbcUrl) {
        return new DatabaseUrl(Vendor.POSTGRESQL, jdbcUrl, url.user(), password, null);
    }

    private static DatabaseUrl parse(String text) {
        return DatabaseUrl.parse(text, Path.of("."));
    }

    /** The server reads its rules again when it comes round to it. */
    private static void await(BooleanSupplier condition) {
        Instant deadline = Instant.now(Clock.systemUTC()).plusSeconds(30);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now(Clock.systemUTC())).isBefore(deadline);
        }
    }

    private static boolean connects(DatabaseUrl url) {
        try (var connection = DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password())) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private String query(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password());
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
