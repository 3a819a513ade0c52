package app.taskaversion.platform.persistence.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.TestDatabases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A process that makes one backup after the other is killed in the middle of one: what has the name of a backup is one. */
class KilledBackupTest {

    private static final int ROWS = 20_000;
    private static final int TIMES = 4;
    private static final long SEED = 20261120;

    private final Path folder = TestDatabases.newFolder("killed");
    private final Path database = folder.resolve("task_aversion.db");

    /** In a process of its own. */
    public static final class Maker {

        public static void main(String[] args) throws BackupFailed {
            Backups backups = new Backups(Path.of(args[0]), new BackupPlan(true, Path.of(args[1]), 30, null));
            Instant at = Instant.parse("2026-11-20T12:00:00Z");
            while (true) {
                backups.makeDaily(at);
                at = at.plusSeconds(86_400);
            }
        }
    }

    @Test
    void noHalfFileHasTheNameOfABackup() throws Exception {
        SomeDatabase.make(database, ROWS).close();
        Random random = new Random(SEED);
        for (int i = 0; i < TIMES; i++) {
            Path kept = folder.resolve("backups" + i);
            Process maker = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx64m",
                            "-XX:TieredStopAtLevel=1",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            Maker.class.getName(),
                            database.toString(),
                            kept.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output").toFile())
                    .start();
            try {
                // It has begun once there is one; then at any moment of the next.
                while (new BackupFolder(kept).list().isEmpty() && maker.isAlive()) {
                    assertThat(maker.waitFor(5, TimeUnit.MILLISECONDS)).isFalse();
                }
                assertThat(maker.waitFor(random.nextInt(150), TimeUnit.MILLISECONDS))
                        .as(Files.readString(folder.resolve("output")))
                        .isFalse();
            } finally {
                maker.destroyForcibly().waitFor();
            }
            for (BackupFolder.Kept each : new BackupFolder(kept).list()) {
                try (Connection connection = FileCheck.open(each.file())) {
                    assertThat(FileCheck.faults(connection)).as("seed " + SEED).isZero();
                    assertThat(FileCheck.rows(connection)).containsEntry("task", (long) ROWS);
                }
            }
        }
        try (Connection connection = FileCheck.open(database)) {
            assertThat(FileCheck.faults(connection)).isZero();
        }
    }
}
