package app.taskaversion.durability;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.bench.Table;
import app.taskaversion.browser.PackagedApp;
import app.taskaversion.platform.persistence.OldDatabase;
import app.taskaversion.testsupport.TestDatabases;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * The packaged app is killed at moments that nobody chose: while somebody taps, brings a history in, brings an old database
 * up to date, makes a backup. Whatever was answered is there afterwards, once; nothing is there by halves; and it goes on.
 *
 * <p>{@code -Dkill.rounds=N} kills N times, half of them at taps; the normal run kills a few times.
 */
@DisplayNameGeneration(DisplayNameGenerator.Simple.class)
class KillNineIT {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 6);
    private static final long SEED = Long.getLong("kill.seed", 20261129);
    private static final String[] IMPORT = {
        "--import=" + Path.of("src/test/resources/legacy/small").toAbsolutePath(), "--zone=Europe/Vienna"
    };
    private static final Table TABLE =
            new Table("kill-9", "killed while", "times", "before the answer", "lost", "halves");

    private final Random moments = new Random(SEED);

    @AfterAll
    static void print() throws IOException {
        TABLE.write();
    }

    @Test
    void whileSomebodyTaps() throws Exception {
        Path folder = TestDatabases.newFolder("killed");
        Path database = folder.resolve("task_aversion.db");
        Taps taps = new Taps();
        int times = ROUNDS / 2;
        int before = 0;
        for (int round = 0; round < times; round++) {
            killAtATap(folder, taps);
            before += taps.isOpen() ? 1 : 0;
            AfterTheKill.isWhole(database);
            AfterTheKill.holds(database, taps.answered());
        }
        assertThat(taps.answered()).hasSizeGreaterThan(times);
        TABLE.row("somebody taps (" + taps.answered().size() + " things)", times, before, 0, 0);
    }

    private void killAtATap(Path folder, Taps taps) throws InterruptedException {
        PackagedApp app = PackagedApp.start(folder, Map.of());
        CountDownLatch begun = new CountDownLatch(1);
        Thread person = Thread.ofPlatform().start(() -> taps.tap(URI.create(app.url("api/sync")), begun));
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        TimeUnit.MILLISECONDS.sleep(300 + moments.nextInt(700));
        app.kill();
        assertThat(person.join(java.time.Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void whileAHistoryComesIn() throws Exception {
        Path whole = TestDatabases.newFolder("whole");
        long took = run(whole, IMPORT);
        long rows = AfterTheKill.count(whole.resolve("task_aversion.db"), "task_instance");
        int times = ROUNDS / 6;
        int before = 0;
        for (int round = 0; round < times; round++) {
            Path folder = TestDatabases.newFolder("killed");
            before += kill(folder, took, IMPORT) ? 1 : 0;
            Path database = folder.resolve("task_aversion.db");
            if (Files.exists(database) && hasTables(database)) {
                AfterTheKill.isWhole(database);
                assertThat(AfterTheKill.count(database, "task_instance")).isIn(0L, rows);
            }
            assertThat(run(folder, IMPORT)).isPositive();
            assertThat(AfterTheKill.count(database, "task_instance")).isEqualTo(rows);
        }
        TABLE.row("a history comes in (" + rows + " entries)", times, before, 0, 0);
    }

    @Test
    void whileAnOldDatabaseIsBroughtUpToDate() throws Exception {
        Path measured = old();
        long took = run(folderOf(measured), "--figures=" + measured.resolveSibling("figures.json"));
        long rows = AfterTheKill.count(measured, "task_instance");
        int times = ROUNDS / 6;
        int before = 0;
        for (int round = 0; round < times; round++) {
            Path database = old();
            before += kill(folderOf(database), took, "--figures=" + database.resolveSibling("figures.json")) ? 1 : 0;
            AfterTheKill.isWhole(database);
            assertThat(AfterTheKill.count(database, "task_instance")).isEqualTo(rows);
            assertThat(run(folderOf(database), "--figures=" + database.resolveSibling("again.json")))
                    .isPositive();
            AfterTheKill.isWhole(database);
            assertThat(AfterTheKill.count(database, "task_instance")).isEqualTo(rows);
        }
        TABLE.row("an old database is brought up to date", times, before, 0, 0);
    }

    @Test
    void whileABackupIsMade() throws Exception {
        Path folder = TestDatabases.newFolder("backed-up");
        Path database = folder.resolve("task_aversion.db");
        assertThat(run(folder, IMPORT)).isPositive();
        long rows = AfterTheKill.count(database, "task_instance");
        long took = run(folder, "--backup=" + folder.resolve("measured.db"));
        int times = ROUNDS / 6;
        int before = 0;
        for (int round = 0; round < times; round++) {
            Path backup = folder.resolve("backup-" + round + ".db");
            before += kill(folder, took, "--backup=" + backup) ? 1 : 0;
            AfterTheKill.isWhole(database);
            assertThat(AfterTheKill.count(database, "task_instance")).isEqualTo(rows);
            if (Files.exists(backup)) {
                AfterTheKill.isWhole(backup);
                assertThat(AfterTheKill.count(backup, "task_instance")).isEqualTo(rows);
            }
            assertThat(run(folder, "--backup=" + folder.resolve("again-" + round + ".db")))
                    .isPositive();
        }
        TABLE.row("a backup is made", times, before, 0, 0);
    }

    /** A database of an earlier version, in a folder of its own. */
    private static Path old() {
        return Path.of(OldDatabase.upTo("9").substring("sqlite:///".length()));
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    private static boolean hasTables(Path database) throws SQLException {
        return AfterTheKill.count(database, "sqlite_master where name = 'task_instance'") == 1;
    }

    /** @return milliseconds that it took to the end */
    private static long run(Path folder, String... command) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = PackagedApp.command(folder, command).start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("app.log")))
                .isZero();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    /** @return whether it was killed before it was done */
    private boolean kill(Path folder, long took, String... command) throws IOException, InterruptedException {
        Process process = PackagedApp.command(folder, command).start();
        // The first third is spent on starting; most moments lie in what comes after it.
        TimeUnit.MILLISECONDS.sleep(took / 3 + moments.nextLong(took * 2 / 3));
        boolean before = process.isAlive();
        int unused = process.destroyForcibly().waitFor();
        return before;
    }
}
