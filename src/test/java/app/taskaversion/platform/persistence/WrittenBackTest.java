package app.taskaversion.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.persistence.backup.BackupPlan;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestDatabases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/** With a database of its own: into that of the other tests SQLite itself has brought the log by then. */
class WrittenBackTest {

    private final Path folder = TestDatabases.newFolder("written back");
    private final Path file = folder.resolve("task_aversion.db");
    private final Path alone = folder.resolve("alone.db");

    /** Otherwise it would be taken for an empty one and begun anew. */
    @Test
    void aNewDatabaseWhoseLogGetsLostHasItsSchema() throws Exception {
        DatabaseUrl url = new DatabaseUrl(Vendor.SQLITE, "jdbc:sqlite:" + file, null, null, file);
        BackupPlan none = new BackupPlan(false, folder.resolve("backups"), 30, null);
        try (AppDatabase open = AppDatabase.open(url, new CurrentOwner())) {
            FluentConfiguration flyway = Flyway.configure().dataSource(open.dataSource());
            Migrations.configure(flyway, url);
            new DatabaseConfiguration()
                    .migrateAndGuard(url, none, new TestClock())
                    .migrate(flyway.load());
            Files.copy(file, alone); // as long as it is open: the last one that closes it brings the log over, too
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + alone);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select max(cast(version as integer)) from flyway_schema_history")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(ShippedVersions.newest());
        }
    }
}
