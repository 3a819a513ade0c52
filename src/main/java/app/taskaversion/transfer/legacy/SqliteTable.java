package app.taskaversion.transfer.legacy;

import app.taskaversion.platform.error.ImportRejected;
import app.taskaversion.transfer.QuarantineReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/**
 * A table of the older app's database. A row's text is its CSV record under the names of the columns, its line the
 * number of the row. A column that an old database does not have yet is absent. (data-and-lifecycle §1.10, §2.2)
 */
final class SqliteTable implements RowSource {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setRecordSeparator("").get();

    private final Connection connection;
    private final Statement statement;
    private final ResultSet rows;
    private final LegacyFile kind;
    private final String part;
    private final LegacyHeader header;
    private long row;

    private SqliteTable(Connection connection, Statement statement, LegacyFile kind, String part, List<String> columns)
            throws SQLException {
        this.connection = connection;
        this.statement = statement;
        this.kind = kind;
        this.part = part;
        this.header = LegacyHeader.ofTable(part, csv(columns), columns);
        this.rows = statement.executeQuery("select "
                + columns.stream().map(SqliteCopy::quoted).collect(Collectors.joining(", ")) + " from " + table(kind));
    }

    /** Takes the connection over; it is closed with the table. */
    static RowSource open(Connection connection, LegacyFile kind, String part) throws SQLException {
        Statement statement = connection.createStatement();
        List<String> columns = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("pragma table_xinfo(" + table(kind) + ")")) {
            while (found.next()) {
                if (found.getInt("hidden") == 0) {
                    columns.add(found.getString("name"));
                }
            }
        }
        String id = kind.idColumn();
        if (columns.isEmpty() || (id != null && columns.stream().noneMatch(id::equalsIgnoreCase))) {
            throw new ImportRejected(part, 0, id, "transfer.rejected.column_missing");
        }
        return new SqliteTable(connection, statement, kind, part, columns);
    }

    private static String table(LegacyFile kind) {
        return SqliteCopy.quoted(kind.fileName().replace(".csv", ""));
    }

    @Override
    public LegacyHeader header() {
        return header;
    }

    @Override
    public @Nullable SourceRow next() {
        try {
            while (rows.next()) {
                row++;
                List<String> cells = new ArrayList<>(header.size());
                for (int i = 1; i <= header.size(); i++) {
                    cells.add(text(rows.getObject(i)));
                }
                SourceRow found = row(cells);
                if (!found.blank()) {
                    return found;
                }
            }
            return null;
        } catch (SQLException e) {
            throw refused(e, part, row + 1);
        }
    }

    /** The database reads a row ahead, so the first one may be too long before it is asked for. */
    static ImportRejected refused(SQLException e, String part, long row) {
        return e.getErrorCode() == SQLiteErrorCode.SQLITE_TOOBIG.code
                ? new ImportRejected(part, row, null, "transfer.rejected.line_too_long")
                : SqliteCopy.damaged(part);
    }

    private SourceRow row(List<String> cells) {
        String raw = csv(cells);
        QuarantineReason damage = raw.length() > LegacyTable.RECORD_CHARS
                ? QuarantineReason.CELL_TOO_LONG
                : raw.indexOf('\0') >= 0 ? QuarantineReason.NUL_CHARACTERS : null;
        return new SourceRow(kind, part, row, raw, header, List.copyOf(cells), damage);
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case byte[] bytes -> text(bytes);
            default -> Objects.toString(value);
        };
    }

    /** Bytes that are text are read as such: some drivers keep JSON that way. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return HexFormat.of().formatHex(bytes);
        }
    }

    private static String csv(List<String> cells) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSV)) {
            printer.printRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @Override
    public void close() {
        try (connection;
                statement;
                rows) {
            row = 0;
        } catch (SQLException e) {
            throw SqliteCopy.damaged(part);
        }
    }
}
