package app.taskaversion.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestDatabases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SqliteTest
class WrittenBackTest {

    @Autowired
    private DatabaseUrl url;

    /** Otherwise it would be taken for an empty one and begun anew. */
    @Test
    void aNewDatabaseWhoseLogGetsLostHasItsSchema() throws Exception {
        Path alone = TestDatabases.newFolder("alone").resolve("task_aversion.db");
        Files.copy(Objects.requireNonNull(url.file()), alone);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + alone);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select max(cast(version as integer)) from flyway_schema_history")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(ShippedVersions.newest());
        }
    }
}
