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
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
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

    /** From here on a command does what it was asked for. */
    private static final String STARTED = "Started TaskAversionApplication";

    /** Every so many rounds an old database is brought up to date without a kill. */
    private static final int MEASURED = 5;

    private static final String INSTANCES = "task_instance";
    private static final Table TABLE =
            new Table("kill-9", "killed while", "ms that it takes", "times", "before the answer", "lost", "halves");

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
        assertThat(taps.refused()).isEmpty();
        assertThat(taps.answered()).hasSizeGreaterThanOrEqualTo(times);
        TABLE.row("somebody taps (" + taps.answered().size() + " things)", taps.millis(), times, before, 0, 0);
    }

    private void killAtATap(Path folder, Taps taps) throws InterruptedException {
        PackagedApp app = PackagedApp.start(folder, Map.of());
        CountDownLatch begun = new CountDownLatch(1);
        Thread person = Thread.ofPlatform().start(() -> taps.tap(URI.create(app.url("")), begun));
        assertThat(begun.await(2, TimeUnit.MINUTES)).isTrue();
        TimeUnit.MILLISECONDS.sleep(moments.nextInt(700));
        app.kill();
        assertThat(person.join(Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void whileAHistoryComesIn() throws Exception {
        Path whole = TestDatabases.newFolder("whole");
        Act act = new Act(moments);
        act.measure(whole, Act.says(whole, STARTED), Act.says(whole, "Done:"), IMPORT);
        long rows = AfterTheKill.count(whole.resolve("task_aversion.db"), INSTANCES);
        int times = Math.ceilDiv(ROUNDS, 6);
        int before = 0;
        for (int round = 0; round < times; round++) {
            Path folder = TestDatabases.newFolder("killed");
            Act.Sign begun = Act.says(folder, STARTED);
            Act.Sign done = Act.says(folder, "Done:");
            before += act.kill(folder, begun, done, IMPORT) ? 1 : 0;
            Path database = folder.resolve("task_aversion.db");
            AfterTheKill.isWhole(database);
            assertThat(AfterTheKill.count(database, INSTANCES)).isIn(0L, rows);
            if (AfterTheKill.count(database, INSTANCES) == rows) {
                Act.run(folder, IMPORT);
            } else {
                act.measure(folder, begun, done, IMPORT);
            }
            assertThat(AfterTheKill.count(database, INSTANCES)).isEqualTo(rows);
        }
        TABLE.row("a history comes in (" + rows + " entries)", act.millis(), times, before, 0, 0);
    }

    @Test
    void whileAnOldDatabaseIsBroughtUpToDate() throws Exception {
        Act act = new Act(moments);
        int newest = 0;
        int times = Math.ceilDiv(ROUNDS, 6);
        int before = 0;
        for (int round = 0; round < times; round++) {
            if (round % MEASURED == 0) {
                Path measured = old();
                act.measure(folderOf(measured), changes(measured), writtenBack(measured), figures(measured));
                newest = Rows.version(measured);
            }
            int version = newest;
            Path database = old();
            long rows = AfterTheKill.count(database, INSTANCES);
            Act.Sign done = () -> Rows.version(database) == version;
            before += act.kill(folderOf(database), changes(database), done, figures(database)) ? 1 : 0;
            AfterTheKill.isWhole(database);
            assertThat(AfterTheKill.count(database, INSTANCES)).isEqualTo(rows);
            Act.run(folderOf(database), figures(database));
            AfterTheKill.isWhole(database);
            assertThat(done.isThere()).isTrue();
            assertThat(AfterTheKill.count(database, INSTANCES)).isEqualTo(rows);
        }
        TABLE.row("an old database is brought up to date", act.millis(), times, before, 0, 0);
    }

    /** The copy that is made before is no part of it. */
    private static Act.Sign changes(Path database) {
        return Act.says(folderOf(database), "The schema changes to version");
    }

    private static String figures(Path database) {
        return "--figures=" + database.resolveSibling("figures.json");
    }

    /** Last of all the new schema goes from the log into the file, and the log is empty again. */
    private static Act.Sign writtenBack(Path database) {
        Path log = database.resolveSibling(database.getFileName() + "-wal");
        AtomicBoolean written = new AtomicBoolean();
        return () -> {
            boolean empty = log.toFile().length() == 0;
            if (!empty) {
                written.set(true);
            }
            return empty && written.get();
        };
    }

    @Test
    void whileABackupIsMade() throws Exception {
        Path folder = TestDatabases.newFolder("backed-up");
        Path database = folder.resolve("task_aversion.db");
        Act.run(folder, IMPORT);
        long rows = AfterTheKill.count(database, INSTANCES);
        Act act = new Act(moments);
        int times = Math.ceilDiv(ROUNDS, 6);
        int before = 0;
        for (int round = 0; round < times; round++) {
            Path good = folder.resolve("good-" + round + ".db");
            act.measure(folder, begun(good), Act.says(folder, "was found sound"), "--backup=" + good);
            Path backup = folder.resolve("backup-" + round + ".db");
            Act.Sign done = Act.says(folder, "was found sound");
            before += act.kill(folder, begun(backup), done, "--backup=" + backup) ? 1 : 0;
            AfterTheKill.isWhole(database);
            assertThat(AfterTheKill.count(database, INSTANCES)).isEqualTo(rows);
            for (Path copy : new Path[] {good, backup}) {
                if (Files.exists(copy)) {
                    AfterTheKill.isWhole(copy);
                    assertThat(AfterTheKill.count(copy, INSTANCES)).isEqualTo(rows);
                }
            }
        }
        TABLE.row("a backup is made", act.millis(), times, before, 0, 0);
    }

    /** Its part lies beside it under a name that begins the same, or it is there already. */
    private static Act.Sign begun(Path backup) {
        return () -> {
            try (Stream<Path> files = Files.list(folderOf(backup))) {
                return files.anyMatch(
                        file -> file.getFileName().toString().contains(String.valueOf(backup.getFileName())));
            }
        };
    }

    /** A database of an earlier version, in a folder of its own. */
    private static Path old() {
        return Path.of(OldDatabase.upTo("9").substring("sqlite:///".length()));
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNull(file.getParent());
    }
}
