package app.taskaversion.platform.persistence.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sqlite.SQLiteConfig;

/** What SQLite itself says about a file, and how much is in it. */
public final class FileCheck {

    private static final byte[] HEAD = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private FileCheck() {}

    /** Whether it begins as a SQLite file does. An empty one is one, too. */
    static boolean hasHead(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD.length);
            return head.length == 0 || Arrays.equals(head, HEAD);
        }
    }

    /** A closed file that nobody writes; nothing beside it is made. */
    static Connection open(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return config.createConnection("jdbc:sqlite:file:" + file.toUri().getRawPath() + "?immutable=1");
    }

    /** How many faults {@code integrity_check} finds, at most 100; what it says of them names pages only. */
    public static int faults(Connection connection) throws SQLException {
        int faults = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("pragma integrity_check(100)")) {
            while (rows.next()) {
                faults += "ok".equals(rows.getString(1)) ? 0 : 1;
            }
        }
        return faults;
    }

    /** Tables with rows that point at a row that is not there, and how many. */
    public static Map<String, Integer> orphans(Connection connection) throws SQLException {
        Map<String, Integer> orphans = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("pragma foreign_key_check")) {
            while (rows.next()) {
                orphans.merge(rows.getString(1), 1, Integer::sum);
            }
        }
        return orphans;
    }

    /** Rows of each table. */
    static Map<String, Long> rows(Connection connection) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet count =
                        statement.executeQuery("select count(*) from \"" + table.replace("\"", "\"\"") + "\"")) {
                    counts.put(table, count.next() ? count.getLong(1) : 0);
                }
            }
        }
        return counts;
    }
}
