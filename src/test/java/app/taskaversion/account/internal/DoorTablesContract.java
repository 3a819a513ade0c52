package app.taskaversion.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.persistence.DoorTables;
import app.taskaversion.platform.persistence.SharedTables;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of door tables is whole, and nothing but the doors reaches into them. */
abstract class DoorTablesContract {

    private static final Path CODE = Path.of("src/main/java/app/taskaversion");

    /**
     * Two need to know whether the whole person goes, which the doors cannot tell them; one makes two nodes wait for each
     * other on the person's row.
     */
    private static final Set<String> EXCEPTIONS = Set.of(
            "operations/internal/Examination.java",
            "privacy/internal/StoredAccountDeletion.java",
            "privacy/internal/StoredRetentionService.java",
            "platform/persistence/AppendOnly.java");

    @Autowired
    private DataSource dataSource;

    @SqliteTest
    static class OnSqliteTest extends DoorTablesContract {}

    @PostgresTest
    static class OnPostgresTest extends DoorTablesContract {}

    @Test
    void eachTableWithoutAnOwnerIsADoorOrShared() throws SQLException {
        Set<String> unowned = tablesWith("%");
        unowned.removeAll(tablesWith("user_id"));
        unowned.removeIf(table -> table.startsWith("flyway_") || table.startsWith("sqlite_"));
        assertThat(unowned).containsAll(SharedTables.NAMES);
        unowned.removeAll(SharedTables.NAMES);
        assertThat(unowned).isEqualTo(new TreeSet<>(DoorTables.NAMES));
    }

    /** One by one: SQLite's driver cannot be asked for more than 500 columns at once. */
    private Set<String> tablesWith(String column) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = dataSource.getConnection()) {
            DatabaseMetaData data = connection.getMetaData();
            String schema = data.getDatabaseProductName().equals("PostgreSQL") ? "public" : null;
            try (ResultSet tables = data.getTables(null, schema, "%", new String[] {"TABLE"})) {
                while (tables.next()) {
                    String table = tables.getString("TABLE_NAME");
                    try (ResultSet rows = data.getColumns(null, schema, table, column)) {
                        if (rows.next()) {
                            found.add(table.toLowerCase(Locale.ROOT));
                        }
                    }
                }
            }
        }
        return found;
    }

    @Test
    void onlyTheDoorsTouchThem() throws IOException {
        assertThat(reaching("account/internal")).isNotEmpty();
        try (Stream<Path> features = Files.list(CODE)) {
            List<String> others = features.filter(Files::isDirectory)
                    .flatMap(feature -> reaching(CODE.relativize(feature).toString()).stream())
                    .filter(file -> !file.startsWith("account/internal/") && !EXCEPTIONS.contains(file))
                    .toList();
            assertThat(others).isEmpty();
        }
    }

    private static List<String> reaching(String folder) {
        Pattern statement =
                Pattern.compile("\\b(?:from|into|update|join)\\s+(?:" + String.join("|", DoorTables.NAMES) + ")\\b");
        try (Stream<Path> files = Files.walk(CODE.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> statement.matcher(read(file)).find())
                    .map(file -> CODE.relativize(file).toString().replace('\\', '/'))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
