package app.taskaversion.platform.persistence.backup;

import app.taskaversion.platform.persistence.DatabaseGuard;
import app.taskaversion.platform.persistence.OwnFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteOpenMode;

/**
 * Puts a backup in the place of the database. The backup is looked at first; the database that is there stays beside it
 * under another name; and the place is taken in one step, so that there is a database at every moment.
 */
public final class Restore {

    private static final int PATIENCE_MS = 2_000;

    /** The bytes of a SQLite file that whoever has it open holds a lock on (its file format, "the lock-byte page"). */
    private static final long SHARED_FIRST = 0x4000_0002L;

    private static final long SHARED_SIZE = 510;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private Restore() {}

    /**
     * @return where the database that was there lies now; null if there was none
     * @throws BackupFailed with the reason; then nothing was changed
     */
    public static @Nullable Path put(Path backup, Path database, @Nullable BackupKey key, Instant now)
            throws BackupFailed {
        if (!Files.isRegularFile(backup)) {
            throw new BackupFailed("backup.nothing", backup.toString());
        }
        Path folder = Objects.requireNonNull(database.getParent(), "an absolute path has a folder");
        Path part = null;
        try {
            if (Files.exists(database) && Files.isSameFile(backup, database)) {
                throw new BackupFailed("backup.itself", backup.toString());
            }
            OwnFolder.make(folder);
            part = SafeFiles.part(folder, SafeFiles.name(database));
            take(backup, part, key);
            check(part, backup);
            SafeFiles.sync(part);
            Path kept = null;
            if (Files.exists(database)) {
                requireUnused(database);
                kept = keep(database, now);
            }
            SafeFiles.place(part, database);
            return kept;
        } catch (IOException e) {
            throw new BackupFailed("backup.unwritable", database.toString());
        } finally {
            drop(part);
        }
    }

    private static void take(Path backup, Path part, @Nullable BackupKey key) throws IOException, BackupFailed {
        try (InputStream in = Files.newInputStream(backup);
                OutputStream out = Files.newOutputStream(part)) {
            if (SealedFile.isSealed(backup)) {
                SealedFile.open(in, out, key, backup);
            } else {
                in.transferTo(out);
            }
        }
    }

    private static void check(Path part, Path backup) throws BackupFailed {
        try (Connection connection = FileCheck.open(part)) {
            if (!DatabaseGuard.isOurs(connection)) {
                throw new BackupFailed("backup.foreign", backup.toString());
            }
            String unknown = DatabaseGuard.unknownVersion(connection);
            if (unknown != null) {
                throw new BackupFailed("backup.newer", backup.toString(), unknown);
            }
            if (FileCheck.faults(connection) > 0) {
                throw new BackupFailed("backup.damaged", backup.toString());
            }
        } catch (SQLException e) {
            throw new BackupFailed("backup.damaged", backup.toString());
        }
    }

    /**
     * Nobody else may have it open. Leaving the write-ahead log is possible only for who is alone, and brings what is in it
     * into the file that is kept. A file that SQLite cannot read has locks all the same.
     */
    public static void requireUnused(Path database) throws BackupFailed, IOException {
        if (!FileCheck.hasHead(database)) {
            requireNoLock(database); // opening it would throw its log away
            return;
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MS);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        try (Connection connection = config.createConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            try (ResultSet mode = statement.executeQuery("pragma journal_mode=delete")) {
                if (!mode.next() || !"delete".equals(mode.getString(1))) {
                    throw new BackupFailed("backup.running", database.toString());
                }
            }
            statement.execute("begin exclusive");
            statement.execute("rollback");
        } catch (SQLException e) {
            SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xFF);
            if (code == SQLiteErrorCode.SQLITE_BUSY || code == SQLiteErrorCode.SQLITE_LOCKED) {
                throw new BackupFailed("backup.running", database.toString());
            }
            requireNoLock(database);
        }
    }

    private static void requireNoLock(Path database) throws BackupFailed, IOException {
        try (FileChannel channel = FileChannel.open(database, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock(SHARED_FIRST, SHARED_SIZE, false)) {
            if (lock == null) {
                throw new BackupFailed("backup.running", database.toString());
            }
        }
    }

    /** A second name for the same file, and one for a log that could not be brought into it. */
    private static Path keep(Path database, Instant now) throws IOException {
        String suffix = ".before-restore-" + TIME.format(now);
        Path kept = database.resolveSibling(SafeFiles.name(database) + suffix);
        duplicate(database, kept);
        Path log = database.resolveSibling(SafeFiles.name(database) + "-wal");
        if (Files.exists(log)) {
            duplicate(log, database.resolveSibling(SafeFiles.name(database) + suffix + "-wal"));
            Files.delete(log);
        }
        Files.deleteIfExists(database.resolveSibling(SafeFiles.name(database) + "-shm"));
        SafeFiles.syncFolder(kept);
        return kept;
    }

    private static void duplicate(Path file, Path name) throws IOException {
        try {
            Path unused = Files.createLink(name, file);
        } catch (UnsupportedOperationException e) {
            Path unused = Files.copy(file, name);
            SafeFiles.sync(name);
        }
    }

    private static void drop(@Nullable Path part) throws BackupFailed {
        try {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new BackupFailed("backup.unwritable", part.toString());
        }
    }
}
