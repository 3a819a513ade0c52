package app.taskaversion.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.persistence.DoorTables;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
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
    void eachTableWithoutAnOwnerIsADoor() throws SQLException {
        Set<String> unowned = columns("TABLE_NAME", "%");
        unowned.removeAll(tablesWith("user_id"));
        unowned.removeIf(table -> table.startsWith("flyway_") || table.startsWith("sqlite_"));
        assertThat(unowned).isEqualTo(new TreeSet<>(DoorTables.NAMES));
    }

    private Set<String> tablesWith(String column) throws SQLException {
        return columns("TABLE_NAME", column);
    }

    private Set<String> columns(String wanted, String column) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = dataSource.getConnection()) {
            String schema = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL") ? "public" : null;
            try (ResultSet rows = connection.getMetaData().getColumns(null, schema, "%", column)) {
                while (rows.next()) {
                    if (rows.getString("COLUMN_NAME").equalsIgnoreCase(column) || column.equals("%")) {
                        found.add(rows.getString(wanted).toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        found.removeIf(name -> name.startsWith("ix_") || name.startsWith("uq_") || name.endsWith("_pkey"));
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
