package app.taskaversion.platform.persistence.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.testsupport.TestDatabases;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class BackupsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final int ROWS = 500;
    private static final BackupKey KEY = key((byte) 7);

    private final Path folder = TestDatabases.newFolder("backup with ' and %");
    private final Path database = folder.resolve("task_aversion.db");
    private final Path kept = folder.resolve("backups");
    private Connection app;

    @BeforeEach
    void somebodyUsesIt() throws SQLException {
        app = SomeDatabase.make(database, ROWS);
    }

    @AfterEach
    void close() throws SQLException {
        app.close();
    }

    private static BackupKey key(byte each) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, each);
        return Objects.requireNonNull(BackupKey.parse(Base64.getEncoder().encodeToString(bytes)));
    }

    private BackupPlan plan(@Nullable BackupKey key) {
        return new BackupPlan(true, kept, 30, key);
    }

    private Backups backups() {
        return new Backups(database, plan(null));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(BackupFailed.class)
                .isThrownBy(call)
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo(key));
    }

    @Test
    void whatIsInTheLogIsInTheBackupAndOnlyItsOwnerReadsIt() throws Exception {
        Path file = backups().makeDaily(NOW);
        assertThat(SomeDatabase.tasks(file)).isEqualTo(ROWS);
        assertThat(file).hasFileName("task_aversion-20261120T120000Z.db");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("rwx------");
        assertThat(names(kept)).hasSize(1);
    }

    @Test
    void aNameThatIsTakenIsLeftAlone() throws Exception {
        Path file = Files.writeString(folder.resolve("mine.db"), "precious");
        refused("backup.exists", () -> backups().make(file));
        assertThat(file).hasContent("precious");
        refused("backup.noFolder", () -> backups().make(folder.resolve("none/mine.db")));
        refused("backup.nothing", () -> new Backups(folder.resolve("no.db"), plan(null)).make(folder.resolve("a.db")));
        assertThat(folder.resolve("no.db")).doesNotExist();
    }

    /** The disk fills up while pages are copied. */
    @Test
    void aFullDiskLeavesNothingNewAndTakesNothingAway() throws Exception {
        backups().makeDaily(NOW.minus(Duration.ofDays(40)));
        List<String> before = names(kept);
        Backups full = new Backups(database, plan(null), new DatabaseCopy((source, target) -> {
            write(target, new byte[5_000]);
            throw new SQLiteException("full", SQLiteErrorCode.SQLITE_FULL);
        }));
        refused("backup.full", () -> full.makeDaily(NOW));
        refused("backup.full", () -> full.make(folder.resolve("mine.db")));
        assertThat(names(kept)).isEqualTo(before);
        assertThat(names(folder)).allMatch(name -> name.startsWith("task_aversion.db"));
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Path unused = Files.write(file, bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aCopyThatLacksARowIsThrownAwayAndTakesNothingAway() throws Exception {
        backups().makeDaily(NOW.minus(Duration.ofDays(40)));
        List<String> before = names(kept);
        Backups bad = new Backups(database, plan(null), new DatabaseCopy((source, target) -> {
            try (Statement statement = source.createStatement()) {
                statement.execute("vacuum into '" + target.toString().replace("'", "''") + "'");
            }
            try (Connection copy = java.sql.DriverManager.getConnection("jdbc:sqlite:" + target);
                    Statement statement = copy.createStatement()) {
                int unused = statement.executeUpdate("delete from task where id = 1");
            }
        }));
        refused("backup.differs", () -> bad.makeDaily(NOW));
        assertThat(names(kept)).isEqualTo(before);
    }

    /** Counting and copying must see one moment: somebody stores something between them, each time but the last. */
    @Test
    void whoStoresMeanwhileDoesNotSpoilIt() throws Exception {
        int[] tries = {0};
        Backups busy = new Backups(database, plan(null), new DatabaseCopy((source, target) -> {
            if (++tries[0] < 3) {
                try (Statement statement = app.createStatement()) {
                    int unused = statement.executeUpdate("insert into task (words) values ('new')");
                }
            }
            try (Statement statement = source.createStatement()) {
                statement.execute("vacuum into '" + target.toString().replace("'", "''") + "'");
            }
        }));
        Path file = busy.makeDaily(NOW);
        assertThat(tries[0]).isEqualTo(3);
        assertThat(SomeDatabase.tasks(file)).isEqualTo(ROWS + 2);
    }

    @Test
    void aDamagedDatabaseIsNotCopiedOverGoodBackups() throws Exception {
        backups().makeDaily(NOW.minus(Duration.ofDays(40)));
        List<String> before = names(kept);
        app.close();
        try (FileChannel file = FileChannel.open(database, StandardOpenOption.WRITE)) {
            int unused = file.write(ByteBuffer.wrap(new byte[4096]), 4096 * 3L);
        }
        refused("backup.sourceDamaged", () -> backups().makeDaily(NOW));
        assertThat(names(kept)).isEqualTo(before);
    }

    @Test
    void aRowThatPointsAtNothingIsCopiedAsItIs() throws Exception {
        try (Statement statement = app.createStatement()) {
            int unused = statement.executeUpdate("insert into note values (1, 99999)");
        }
        Path file = backups().makeDaily(NOW);
        try (Connection copy = FileCheck.open(file)) {
            assertThat(FileCheck.orphans(copy)).containsEntry("note", 1);
        }
    }

    @Test
    void rotationFollowsAGoodBackupAndTouchesOnlyItsOwn() throws Exception {
        for (int day = 20; day > 0; day--) {
            backups().makeDaily(NOW.minus(Duration.ofDays(day)));
        }
        Files.writeString(kept.resolve("holiday.db"), "mine");
        Files.writeString(kept.resolve(".task_aversion-x.db-1.part"), "half");
        Files.setLastModifiedTime(kept.resolve(".task_aversion-x.db-1.part"), FileTime.from(NOW.minusSeconds(90_000)));
        backups().makeDaily(NOW);
        assertThat(names(kept)).hasSize(10).contains("holiday.db").noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void thoseBeforeAChangeLieApartAndThreeOfThemStay() throws Exception {
        for (int version = 1; version <= 5; version++) {
            backups().makeBefore("V" + version, NOW.minus(Duration.ofDays(10 - version)));
        }
        backups().makeDaily(NOW);
        assertThat(names(kept.resolve("before-change")))
                .hasSize(3)
                .allMatch(name -> name.matches("task_aversion-before-V[345]-.*\\.db"));
        backups().makeDaily(NOW.plus(Duration.ofDays(60)));
        assertThat(names(kept.resolve("before-change"))).isEmpty();
    }

    @Test
    void anEncryptedOneShowsNothingAndOpensWithItsKeyOnly() throws Exception {
        Path file = new Backups(database, plan(KEY)).makeDaily(NOW);
        assertThat(file).hasFileName("task_aversion-20261120T120000Z.db.sealed");
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContain("SQLite format");
        assertThat(names(folder)).allMatch(name -> name.startsWith("task_aversion.db"));
        Path back = folder.resolve("back.db");
        assertThat(Restore.put(file, back, KEY, NOW)).isNull();
        assertThat(SomeDatabase.tasks(back)).isEqualTo(ROWS);
        refused("backup.key.wrong", () -> Restore.put(file, folder.resolve("b.db"), key((byte) 8), NOW));
        refused("backup.key.missing", () -> Restore.put(file, folder.resolve("b.db"), null, NOW));
    }

    @Test
    void anEncryptedOneThatWasTouchedDoesNotOpen() throws Exception {
        Path file = new Backups(database, plan(KEY)).makeDaily(NOW);
        byte[] whole = Files.readAllBytes(file);
        int chunk = SealedFile.CHUNK + 16;
        assertThat(whole.length).isGreaterThan(SealedFile.HEAD + 2 * chunk);

        byte[] flipped = whole.clone();
        flipped[SealedFile.HEAD + chunk + 5] ^= 1;
        byte[] cutInside = java.util.Arrays.copyOf(whole, whole.length - 1);
        byte[] cutBetween = java.util.Arrays.copyOf(whole, SealedFile.HEAD + chunk);
        byte[] swapped = whole.clone();
        System.arraycopy(whole, SealedFile.HEAD, swapped, SealedFile.HEAD + chunk, chunk);
        System.arraycopy(whole, SealedFile.HEAD + chunk, swapped, SealedFile.HEAD, chunk);
        byte[] longer = java.util.Arrays.copyOf(whole, whole.length + 7);
        for (byte[] touched : List.of(flipped, cutInside, cutBetween, swapped, longer)) {
            Path other = Files.write(folder.resolve("touched"), touched);
            refused("backup.damaged", () -> Restore.put(other, folder.resolve("b.db"), KEY, NOW));
        }
        assertThat(folder.resolve("b.db")).doesNotExist();
        assertThat(names(folder)).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void aKeyHasToBeLongEnough() {
        assertThat(BackupKey.parse("c2hvcnQ=")).isNull();
        assertThat(BackupKey.parse("not base64 !")).isNull();
        assertThat(KEY.toString()).isEqualTo("BackupKey");
    }
}
