package app.taskaversion.transfer.legacy;

import app.taskaversion.platform.error.ImportRejected;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sqlite.SQLiteConfig;

/**
 * A SQLite file of the older app, as a private copy: SQLite writes to what it opens (it brings the journal beside a file
 * home), and what a person brings is never written to.
 *
 * <p>A file from outside may hold anything, so nothing in it is run: only plain tables are read, by their columns;
 * views, triggers, virtual tables and computed columns are left alone, and the schema's own functions are not trusted.
 */
final class SqliteCopy implements AutoCloseable {

    /** What SQLite keeps beside a file; without it the newest rows may be missing. */
    static final List<String> BESIDE = List.of("-wal", "-journal");

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final String NAME = "copy";
    private static final String MOST_BYTES = String.valueOf(16 * LegacyTable.RECORD_CHARS);

    /** How {@code quick_check} begins where pages are damaged; an empty cell that should not be empty is none of our business. */
    private static final Pattern DAMAGE = Pattern.compile("(?is).*(\\*\\*\\*|page|malformed|freelist).*");

    private final String path;
    private final Path folder;
    private final Set<String> plain = new TreeSet<>();
    private final Set<String> others = new TreeSet<>();

    private SqliteCopy(String path, Path folder) {
        this.path = path;
        this.folder = folder;
    }

    /** Whether the file begins as every SQLite file does, whatever it is called. */
    static boolean is(SourceEntry entry) {
        try (InputStream in = entry.opener().open()) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        } catch (IOException e) {
            return false; // whoever needs the file says that it cannot be read
        }
    }

    /**
     * Copies a database.
     *
     * @param beside what lies beside it, by the end of its name
     * @throws ImportRejected if it cannot be copied or is damaged
     */
    static SqliteCopy of(SourceEntry entry, Map<String, SourceEntry> beside) {
        SqliteCopy copy;
        try {
            copy = new SqliteCopy(entry.path(), Files.createTempDirectory("bring-database-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            copy.take(entry, "");
            beside.forEach((end, file) -> copy.take(file, end));
            copy.look();
            return copy;
        } catch (RuntimeException e) {
            copy.close();
            throw e;
        }
    }

    private void take(SourceEntry entry, String end) {
        try (InputStream in = entry.opener().open()) {
            long unused = Files.copy(in, folder.resolve(NAME + end));
        } catch (IOException e) {
            throw new ImportRejected(entry.path(), 0, null, "transfer.rejected.unreadable");
        }
    }

    private void look() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("select name, type, rootpage from sqlite_master")) {
                while (rows.next()) {
                    String name = rows.getString(1);
                    boolean table = "table".equals(rows.getString(2));
                    // A virtual table has no pages of its own; its rows come from code.
                    if (table && rows.getLong(3) > 0 && LegacyFile.inTable(name) != null) {
                        plain.add(name);
                    } else if ((table && !name.startsWith("sqlite_")) || "view".equals(rows.getString(2))) {
                        others.add(name);
                    }
                }
            }
            for (String table : plain) {
                check(statement, table);
            }
        } catch (SQLException e) {
            throw damaged(path);
        }
    }

    private void check(Statement statement, String table) throws SQLException {
        try (ResultSet problems = statement.executeQuery("pragma quick_check(" + quoted(table) + ")")) {
            while (problems.next()) {
                if (DAMAGE.matcher(problems.getString(1)).matches()) {
                    throw damaged(path);
                }
            }
        }
    }

    private Connection connect() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, MOST_BYTES);
        config.setPragma(SQLiteConfig.Pragma.LIMIT_ATTACHED, "0");
        Connection connection = config.createConnection("jdbc:sqlite:" + folder.resolve(NAME));
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma trusted_schema = off");
            statement.execute("pragma cell_size_check = on");
            statement.execute("pragma query_only = on");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** The tables that are read. */
    Set<String> tables() {
        return plain;
    }

    /** What else is there, under its name. */
    Set<String> others() {
        return others;
    }

    /** @param part the path of the table's part: the database's, and the table's name behind a hash */
    RowSource open(LegacyFile kind, String part) {
        try {
            Connection connection = connect();
            try {
                return SqliteTable.open(connection, kind, part);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw SqliteTable.refused(e, part, 1);
        }
    }

    static ImportRejected damaged(String path) {
        return new ImportRejected(path, 0, null, "transfer.rejected.database_damaged");
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
