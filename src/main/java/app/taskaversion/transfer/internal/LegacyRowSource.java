package app.taskaversion.transfer.internal;

import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.ImportRule;
import app.taskaversion.transfer.legacy.LegacyScale;
import app.taskaversion.transfer.legacy.SourceCells;
import app.taskaversion.transfer.legacy.StoredRow;
import app.taskaversion.transfer.own.OwnLayout;
import app.taskaversion.transfer.own.OwnTable;
import app.taskaversion.transfer.own.OwnTables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rows of a table with the source rows that they came from: first those that an import of the older app's files created,
 * in the order of the files, then all others by the time they were made.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LegacyRowSource {

    private static final int CHUNK_ROWS = 200;
    private static final int CHUNK_CHARS = 4 << 20;

    /** The source row {@code r} whose content stands in {@code t}: what created it, or the last that took its place. */
    private static final String LAST = "(r.outcome = 'UPDATED' or r.outcome = 'CREATED'"
            + " and r.batch_id = t.import_batch_id) and not exists (select 1 from import_record u"
            + " where u.user_id = :owner and u.target_id = r.target_id and u.target_kind = r.target_kind"
            + " and u.outcome = 'UPDATED' and u.id > r.id)";

    /**
     * One row.
     *
     * @param cells of its source row, by column; absent if it has none, or was edited since
     * @param tenfold whether its early ratings stood there on the 0–10 scale
     */
    record Row(StoredRow stored, @Nullable Map<String, String> cells, boolean tenfold) {

        String id() {
            return stored.word("id");
        }
    }

    /**
     * What is read.
     *
     * @param kind the name under which source rows are remembered
     * @param visible condition on {@code t}
     * @param edited condition on {@code t} and its batch {@code b}
     */
    record Wanted(String table, String kind, String visible, String edited) {}

    private final OwnedSql sql;
    private final OwnLayouts layouts;

    LegacyRowSource(OwnedSql sql, OwnLayouts layouts) {
        this.sql = sql;
        this.layouts = layouts;
    }

    /** Hands the rows out in chunks. */
    void read(Wanted wanted, Consumer<List<Row>> chunks) {
        Map<String, SourceCells> files = files();
        Set<String> tenfold = tenfold();
        OwnTable table = Objects.requireNonNull(OwnTables.named(wanted.table()));
        OwnLayout layout = layouts.of(table);
        String columns = layout.names().stream().map(name -> "t." + name).collect(Collectors.joining(", "));
        Chunks rows = new Chunks(chunks);
        sql.sql("select " + columns + ", r.raw, r.batch_id as r_batch, r.file_name as r_file, r.warnings as r_warnings,"
                        + " case when " + wanted.edited() + " then 1 else 0 end as r_edited"
                        + " from import_record r"
                        + " join import_batch b on b.id = r.batch_id and b.user_id = :owner"
                        + " join " + wanted.table() + " t on t.id = r.target_id"
                        + " where r.user_id = :owner and t.user_id = :owner and r.target_kind = :kind"
                        + " and " + LAST + " and " + wanted.visible()
                        + " order by r.batch_id, r.file_name, r.line_no")
                .param("kind", wanted.kind())
                .withFetchSize(CHUNK_ROWS)
                .query(row -> {
                    rows.add(sourced(stored(layout, row), files, tenfold, row));
                });
        sql.sql("select " + columns + " from " + wanted.table() + " t where t.user_id = :owner and " + wanted.visible()
                        + " and not exists (select 1 from import_record r where r.user_id = :owner"
                        + " and r.target_id = t.id and r.target_kind = :kind and " + LAST + ")"
                        + " order by t." + (layout.position("created_at") < 0 ? "id" : "created_at, t.id"))
                .param("kind", wanted.kind())
                .withFetchSize(CHUNK_ROWS)
                .query(row -> {
                    rows.add(new Row(stored(layout, row), null, false));
                });
        rows.flush();
    }

    /** The header of each file of each import. */
    Map<String, SourceCells> files() {
        Map<String, SourceCells> files = new HashMap<>();
        Map<String, SourceCells> headers = new HashMap<>();
        sql.sql("select batch_id, file_name, header from import_file where user_id = :owner")
                .query(row -> {
                    files.put(
                            row.getString(1) + "/" + row.getString(2),
                            headers.computeIfAbsent(row.getString(3), SourceCells::of));
                });
        return files;
    }

    /** Imports whose early ratings were all on the 0–10 scale. */
    private Set<String> tenfold() {
        Set<String> batches = new HashSet<>();
        sql.sql("select id, report from import_batch where user_id = :owner").query(row -> {
            ImportReport report = ReportJson.read(row.getString(2));
            if (report != null && LegacyScale.Early.TENFOLD.name().equals(report.scale())) {
                batches.add(row.getString(1));
            }
        });
        return batches;
    }

    private static Row sourced(StoredRow stored, Map<String, SourceCells> files, Set<String> tenfold, ResultSet row)
            throws SQLException {
        String batch = row.getString("r_batch");
        SourceCells file = files.get(batch + "/" + row.getString("r_file"));
        String warnings = row.getString("r_warnings");
        boolean edited = row.getInt("r_edited") == 1;
        return new Row(
                stored,
                edited || file == null ? null : file.read(row.getString("raw")),
                tenfold.contains(batch) || (warnings != null && warnings.contains(ImportRule.SCALE_TENFOLD.name())));
    }

    private static StoredRow stored(OwnLayout layout, ResultSet row) throws SQLException {
        @Nullable Object[] values = OwnExporter.values(layout, row);
        Map<String, @Nullable Object> named = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            named.put(layout.columns().get(i).name(), values[i]);
        }
        return new StoredRow(named);
    }

    private static final class Chunks {
        private final Consumer<List<Row>> consumer;
        private List<Row> rows = new ArrayList<>();
        private int chars;

        private Chunks(Consumer<List<Row>> consumer) {
            this.consumer = consumer;
        }

        private void add(Row row) {
            rows.add(row);
            Map<String, String> cells = row.cells();
            if (cells != null) {
                for (String cell : cells.values()) {
                    chars += cell.length();
                }
            }
            if (rows.size() == CHUNK_ROWS || chars > CHUNK_CHARS) {
                flush();
            }
        }

        private void flush() {
            if (!rows.isEmpty()) {
                consumer.accept(rows);
                rows = new ArrayList<>();
                chars = 0;
            }
        }
    }
}
