package app.taskaversion.transfer.internal;

import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.persistence.ShippedVersions;
import app.taskaversion.platform.persistence.TableShapes.Column;
import app.taskaversion.platform.persistence.TableShapes.Kind;
import app.taskaversion.platform.zip.ReproducibleZip;
import app.taskaversion.transfer.own.OwnFileWriter;
import app.taskaversion.transfer.own.OwnLayout;
import app.taskaversion.transfer.own.OwnManifest;
import app.taskaversion.transfer.own.OwnTable;
import app.taskaversion.transfer.own.OwnTables;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes everything of the person: first all tables as JSON lines, then as CSV, then the manifest. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OwnExporter {

    /** Rows that the driver holds at once. */
    private static final int FETCHED = 100;

    private interface Opener {
        OwnFileWriter open(OwnLayout layout, OutputStream out) throws IOException;
    }

    private final OwnedSql sql;
    private final OwnLayouts layouts;

    OwnExporter(OwnedSql sql, OwnLayouts layouts) {
        this.sql = sql;
        this.layouts = layouts;
    }

    void write(OutputStream out) throws IOException {
        ReproducibleZip zip = new ReproducibleZip(out);
        List<OwnManifest.File> files = new ArrayList<>();
        for (OwnTable table : OwnTables.all()) {
            files.add(write(table, OwnFileWriter::jsonLines, zip.entry(table.dataFile())));
        }
        for (OwnTable table : OwnTables.all()) {
            files.add(write(table, OwnFileWriter::csv, zip.entry(table.csvFile())));
        }
        new OwnManifest(OwnManifest.FORMAT, OwnManifest.FORMAT_VERSION, ShippedVersions.newest(), files)
                .writeTo(zip.entry(OwnManifest.NAME));
        zip.finish();
    }

    private OwnManifest.File write(OwnTable table, Opener opener, OutputStream out) throws IOException {
        OwnLayout layout = layouts.of(table);
        OwnFileWriter writer = opener.open(layout, out);
        try {
            sql.sql(select(layout)).withFetchSize(fetched(layout)).query(row -> {
                try {
                    writer.row(values(layout, row));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return writer.finish();
    }

    /** Parts of files are a megabyte each. */
    private static int fetched(OwnLayout layout) {
        return layout.columns().stream().anyMatch(column -> column.kind() == Kind.BYTES) ? 1 : FETCHED;
    }

    private static String select(OwnLayout layout) {
        OwnTable table = layout.table();
        return layout.names().stream().map(name -> "t." + name).collect(Collectors.joining(", ", "select ", ""))
                + " from " + table.name() + " t where t.user_id = :owner and " + table.rows()
                + table.key().stream().map(column -> "t." + column).collect(Collectors.joining(", ", " order by ", ""));
    }

    static @Nullable Object[] values(OwnLayout layout, ResultSet row) throws SQLException {
        return values(layout.columns(), row);
    }

    /** @param columns the first of the row, in this order */
    static @Nullable Object[] values(List<Column> columns, ResultSet row) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(columns.get(i), row, i + 1);
        }
        return values;
    }

    private static @Nullable Object value(Column column, ResultSet row, int index) throws SQLException {
        Object value = switch (column.kind()) {
            case TEXT, JSON -> row.getString(index);
            case INTEGER -> row.getInt(index);
            case LONG -> row.getLong(index);
            case NUMBER -> row.getDouble(index);
            case FLAG -> row.getBoolean(index);
            case INSTANT -> OwnedSql.instant(row, column.name());
            case BYTES -> row.getBytes(index);
        };
        return row.wasNull() ? null : value;
    }
}
