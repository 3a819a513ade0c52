package app.taskaversion.platform.persistence.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteOpenMode;

/**
 * Copies a SQLite database that may be in use. The copy gets its name last: after SQLite found it sound and every table
 * holds as many rows as the original did at that moment.
 */
final class DatabaseCopy {

    private static final int PATIENCE_MS = 10_000;

    /** How often we try to get a moment in which nobody writes, before we ask writers to wait. */
    private static final int TRIES = 3;

    /** Beside the file itself, so that the disk is not filled to its last byte. */
    private static final long SPARE = 1_000_000;

    /** How the pages get over. Tests put a full disk in its place. */
    @FunctionalInterface
    interface Copying {
        void copy(Connection database, Path target) throws SQLException;
    }

    private final Copying copying;

    DatabaseCopy(Copying copying) {
        this.copying = copying;
    }

    DatabaseCopy() {
        this(DatabaseCopy::vacuum);
    }

    private static void vacuum(Connection database, Path target) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("vacuum into '" + target.toString().replace("'", "''") + "'");
        }
    }

    /**
     * @param target a name that is not taken, in a folder that is there
     * @throws BackupFailed with the reason; then there is nothing new
     */
    void make(Path database, Path target, @Nullable BackupKey key) throws BackupFailed {
        Path folder = Objects.requireNonNull(target.getParent(), "an absolute path has a folder");
        if (!Files.isRegularFile(database)) {
            throw new BackupFailed("backup.nothing", database.toString());
        }
        if (Files.exists(target)) {
            throw new BackupFailed("backup.exists", target.toString());
        }
        if (!Files.isDirectory(folder)) {
            throw new BackupFailed("backup.noFolder", folder.toString());
        }
        Path part = null;
        Path sealed = null;
        try {
            requireSpace(database, folder, key != null);
            // What is not encrypted yet stays where the database lies.
            part = SafeFiles.part(key == null ? folder : folderOf(database), SafeFiles.name(target));
            copy(database, part);
            if (key == null) {
                SafeFiles.place(part, target);
            } else {
                sealed = SafeFiles.part(folder, SafeFiles.name(target));
                seal(part, sealed, key);
                SafeFiles.place(sealed, target);
            }
        } catch (SQLException e) {
            throw failure(e, database, target);
        } catch (IOException e) {
            throw new BackupFailed("backup.unwritable", target.toString());
        } finally {
            drop(part);
            drop(sealed);
        }
    }

    private static BackupFailed failure(SQLException e, Path database, Path target) {
        return switch (SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xFF)) {
            case SQLITE_FULL -> new BackupFailed("backup.full", target.toString());
            case SQLITE_CORRUPT, SQLITE_NOTADB -> new BackupFailed("backup.sourceDamaged", database.toString());
            case SQLITE_BUSY, SQLITE_LOCKED -> new BackupFailed("backup.busy", database.toString());
            default -> new BackupFailed("backup.unwritable", target.toString());
        };
    }

    private static void requireSpace(Path database, Path folder, boolean sealed) throws IOException, BackupFailed {
        long size = Files.size(database) + SPARE;
        boolean room = Files.getFileStore(folder).getUsableSpace() >= size
                && (!sealed || Files.getFileStore(folderOf(database)).getUsableSpace() >= 2 * size);
        if (!room) {
            throw new BackupFailed("backup.full", folder.toString());
        }
    }

    private static Path folderOf(Path database) {
        return Objects.requireNonNull(database.getParent(), "an absolute path has a folder");
    }

    /**
     * {@code VACUUM} takes no part in a transaction, so counting and copying could see two moments. If somebody stored
     * something between, it is done again; at last with the pen in the hand.
     */
    private void copy(Path database, Path part) throws SQLException, IOException, BackupFailed {
        Content there = null;
        try (Connection counting = open(database);
                Connection copier = open(database);
                Statement statement = counting.createStatement()) {
            for (int i = 1; there == null && i <= TRIES; i++) {
                boolean hold = i == TRIES;
                if (hold) {
                    statement.execute("begin immediate");
                }
                int before = version(statement);
                Content counted = Content.of(counting);
                Files.write(part, new byte[0]);
                copying.copy(copier, part);
                there = version(statement) == before ? counted : null;
                if (hold) {
                    statement.execute("rollback");
                }
            }
        }
        try (Connection copy = FileCheck.open(part)) {
            if (FileCheck.faults(copy) > 0) {
                throw new BackupFailed("backup.sourceDamaged", database.toString());
            }
            if (there == null || !there.equals(Content.of(copy))) {
                throw new BackupFailed("backup.differs", database.toString());
            }
        }
    }

    /**
     * What must be the same on both sides. A row that points at nothing is no reason to go without a backup: it is copied
     * as it is.
     */
    private record Content(Map<String, Long> rows, Map<String, Integer> orphans) {

        static Content of(Connection connection) throws SQLException {
            return new Content(FileCheck.rows(connection), FileCheck.orphans(connection));
        }
    }

    /** Changes with each commit of anybody else. */
    private static int version(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("pragma data_version")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    private static Connection open(Path database) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MS);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return config.createConnection("jdbc:sqlite:" + database);
    }

    private static void seal(Path plain, Path sealed, BackupKey key) throws IOException, BackupFailed {
        MessageDigest written = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(plain), written);
                OutputStream out = Files.newOutputStream(sealed)) {
            SealedFile.seal(in, out, key);
        }
        MessageDigest read = sha256();
        try (InputStream in = Files.newInputStream(sealed);
                OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), read)) {
            SealedFile.open(in, out, key, sealed);
        }
        if (!MessageDigest.isEqual(written.digest(), read.digest())) {
            throw new BackupFailed("backup.damaged", sealed.toString());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
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
