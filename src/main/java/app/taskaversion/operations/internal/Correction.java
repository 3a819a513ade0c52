package app.taskaversion.operations.internal;

import app.taskaversion.platform.persistence.DirectConnection;
import app.taskaversion.platform.persistence.backup.BackupFailed;
import app.taskaversion.platform.persistence.backup.Backups;
import app.taskaversion.platform.persistence.backup.FileCheck;
import app.taskaversion.platform.persistence.backup.Restore;
import app.taskaversion.platform.startup.Offline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What can be put right without asking anybody: rights of files, halves of files, and rows that point at a row that is
 * gone. Those are treated as the database would have when that row went: deleted with it, or told that it is gone.
 */
public final class Correction {

    /** Rows that go may leave others behind that point at them. */
    private static final int ROUNDS = 20;

    private record Orphan(String table, long row, int key) {}

    private Correction() {}

    /**
     * @return what was done
     * @throws BackupFailed if there can be no backup first, or the app runs; then nothing was changed
     */
    public static List<Finding> run(Offline place) throws SQLException, IOException, BackupFailed {
        Path file = Objects.requireNonNull(place.database().file(), "only a file is corrected");
        Instant now = place.clock().instant();
        Restore.requireUnused(file);
        Path backup = new Backups(file, place.backups()).makeBefore("fix", now);
        List<Finding> done = new ArrayList<>();
        done.add(Finding.fine("doctor.fix.backup", backup.toString()));
        int rows = orphans(place);
        if (rows > 0) {
            done.add(Finding.fine("doctor.fix.orphans", rows));
        }
        for (Path open : Surroundings.openToOthers(place)) {
            Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-------"));
            done.add(Finding.fine("doctor.fix.rights", open.toString()));
        }
        for (Path part : Surroundings.abandoned(place, now)) {
            Files.deleteIfExists(part);
            done.add(Finding.fine("doctor.fix.abandoned", part.toString()));
        }
        return done;
    }

    private static int orphans(Offline place) throws SQLException {
        try (Connection connection = DirectConnection.open(place.database())) {
            connection.setAutoCommit(false);
            int rows = 0;
            for (int round = 0; round < ROUNDS; round++) {
                List<Orphan> found = find(connection);
                if (found.isEmpty()) {
                    break;
                }
                for (Orphan each : found) {
                    rows += mend(connection, each);
                }
            }
            if (!FileCheck.orphans(connection).isEmpty()) {
                connection.rollback();
                return 0;
            }
            connection.commit();
            return rows;
        }
    }

    private static List<Orphan> find(Connection connection) throws SQLException {
        List<Orphan> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("pragma foreign_key_check")) {
            while (rows.next()) {
                found.add(new Orphan(rows.getString(1), rows.getLong(2), rows.getInt(4)));
            }
        }
        return found;
    }

    private static int mend(Connection connection, Orphan orphan) throws SQLException {
        List<String> columns = new ArrayList<>();
        boolean clears = false;
        try (Statement statement = connection.createStatement();
                ResultSet keys = statement.executeQuery("pragma foreign_key_list(" + quoted(orphan.table()) + ")")) {
            while (keys.next()) {
                if (keys.getInt("id") == orphan.key()) {
                    clears = "SET NULL".equals(keys.getString("on_delete"));
                    columns.add(quoted(keys.getString("from")) + " = null");
                }
            }
        }
        String sql = clears
                ? "update " + quoted(orphan.table()) + " set " + String.join(", ", columns) + " where rowid = ?"
                : "delete from " + quoted(orphan.table()) + " where rowid = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, orphan.row());
            return statement.executeUpdate();
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
