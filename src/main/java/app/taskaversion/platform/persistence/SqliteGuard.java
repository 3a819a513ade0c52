package app.taskaversion.platform.persistence;

import app.taskaversion.platform.error.StartRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/** Looks at a SQLite file without changing it. */
final class SqliteGuard {

    /** How long another process may hold the file before we say that it is locked. */
    static final int PATIENCE_MS = 2_000;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final Set<PosixFilePermission> ANY_WRITE =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
    private static final String TABLES =
            "select count(*) from sqlite_master where type = 'table' and name not like 'sqlite_%'";

    private final Path file;

    SqliteGuard(Path file) {
        this.file = file;
    }

    void check() {
        try {
            checkLog();
            if (!Files.exists(file)) {
                checkFolder();
                return;
            }
            checkFile();
            if (Files.size(file) > 0) {
                checkContents();
                checkUnlocked();
            }
        } catch (SQLException e) {
            throw refusal(e);
        } catch (IOException e) {
            throw new StartRefused("startup.database.unreadable", file);
        }
    }

    /** SQLite would throw a log away whose file is gone, and go on without what a cut one held: an empty start, or a quiet loss. */
    private void checkLog() throws IOException {
        Path log = beside("-wal");
        boolean empty = !Files.exists(file) || (Files.isRegularFile(file) && Files.size(file) == 0);
        if (empty && Files.exists(log) && Files.size(log) > 0) {
            throw new StartRefused("startup.database.logAlone", file, log);
        }
        if (CutLog.is(log, beside("-shm"))) {
            throw new StartRefused("startup.database.logCut", log, beside("-shm"));
        }
    }

    /** The folder of a new file, or the nearest one above it that exists. */
    private void checkFolder() {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder)) {
                if (!Files.isDirectory(folder)) {
                    throw new StartRefused("startup.database.noFolder", folder);
                }
                checkWritable(folder);
                return;
            }
        }
    }

    private void checkFile() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new StartRefused("startup.database.notDatabase", file);
        }
        Path parent = file.getParent();
        if (parent != null) {
            checkWritable(parent);
        }
        for (Path part : List.of(file, beside("-wal"), beside("-shm"))) {
            if (Files.exists(part)) {
                checkWritable(part);
            }
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(MAGIC.length);
            if (start.length > 0 && !Arrays.equals(start, MAGIC)) {
                throw new StartRefused("startup.database.notDatabase", file);
            }
        }
    }

    /** Without any write bit somebody wanted it to stay as it is; that holds for root too, who could write anyway. */
    private static void checkWritable(Path path) {
        try {
            boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
            if (Files.isWritable(path)
                    && (!posix || Files.getPosixFilePermissions(path).stream().anyMatch(ANY_WRITE::contains))) {
                return;
            }
        } catch (IOException e) {
            throw new StartRefused("startup.database.unreadable", path);
        }
        throw new StartRefused("startup.database.readOnly", path);
    }

    /**
     * Read-only; and where no write-ahead log has to be replayed, as an immutable file, which leaves nothing beside it
     * either.
     */
    private void checkContents() throws SQLException, IOException {
        boolean log = Files.exists(beside("-wal")) && Files.size(beside("-wal")) > 0;
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(PATIENCE_MS);
        String address = "jdbc:sqlite:file:" + file.toUri().getRawPath() + (log ? "?mode=ro" : "?immutable=1");
        try (Connection connection = config.createConnection(address)) {
            DatabaseGuard.checkContents(
                    connection, TABLES, TABLES + " and name = '" + DatabaseGuard.HISTORY + "'", file.toString());
        }
    }

    /** Takes the write lock and gives it back; writes nothing. */
    private void checkUnlocked() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MS);
        try (Connection connection = config.createConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("begin immediate");
            statement.execute("rollback");
        }
    }

    private StartRefused refusal(SQLException e) {
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xFF);
        return switch (code) {
            case SQLITE_BUSY, SQLITE_LOCKED -> new StartRefused("startup.database.locked", file);
            case SQLITE_READONLY -> new StartRefused("startup.database.readOnly", file);
            case SQLITE_NOTADB, SQLITE_CORRUPT -> new StartRefused("startup.database.notDatabase", file);
            default -> new StartRefused("startup.database.unreadable", file);
        };
    }

    private Path beside(String suffix) {
        Path name = file.getFileName();
        return file.resolveSibling(name + suffix);
    }
}
