package app.taskaversion.transfer.internal;

import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.OwnedBatch;
import app.taskaversion.platform.persistence.OwnedInsert;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.persistence.Vendor;
import app.taskaversion.transfer.Finding;
import app.taskaversion.transfer.legacy.LegacyText;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The book of imports: batches, files, and every source row verbatim with what became of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportRecords {

    /** A batch as it begins. */
    record Batch(
            UUID id,
            String kind,
            String sourceName,
            @Nullable String zone,
            Instant startedAt) {

        /** Files of the older app. */
        static final String LEGACY = "LEGACY";

        /** An export of ours. */
        static final String OWN = "OWN";
    }

    /** A file of a batch. */
    record BatchFile(UUID batchId, String name, String sha256, String header, int rows) {}

    private static final int NAME_CHARS = 255;

    private static final OwnedInsert<Batch> BATCH = OwnedInsert.<Batch>into("import_batch")
            .with("id", Batch::id)
            .with("kind", Batch::kind)
            .with("source_name", batch -> cut(batch.sourceName()))
            .with("zone_id", Batch::zone)
            .with("status", batch -> "RUNNING")
            .with("started_at", Batch::startedAt)
            .with("row_version", batch -> 0);

    private static final OwnedInsert<BatchFile> FILE = OwnedInsert.<BatchFile>into("import_file")
            .with("id", file -> Ids.next())
            .with("batch_id", BatchFile::batchId)
            .with("file_name", file -> cut(file.name()))
            .with("sha256", BatchFile::sha256)
            .with("header", BatchFile::header)
            .with("rows_read", BatchFile::rows);

    private final OwnedSql sql;
    private final OwnedBatch batch;
    private final FormerStates former;
    private final Vendor vendor;

    ImportRecords(OwnedSql sql, OwnedBatch batch, FormerStates former, DatabaseUrl database) {
        this.sql = sql;
        this.batch = batch;
        this.former = former;
        this.vendor = database.vendor();
    }

    private static String cut(String name) {
        return LegacyText.shortened(name, NAME_CHARS);
    }

    void begin(Batch newBatch) {
        batch.insert(BATCH, List.of(newBatch));
    }

    void addFile(BatchFile file) {
        batch.insert(FILE, List.of(file));
    }

    void finish(UUID batchId, Instant at, String report) {
        String json = vendor == Vendor.POSTGRESQL ? "cast(:report as jsonb)" : ":report";
        int unused = sql.sql("update import_batch set status = 'DONE', finished_at = :at, report = " + json
                        + " where user_id = :owner and id = :id")
                .param("at", OwnedSql.at(at))
                .param("report", report)
                .param("id", batchId.toString())
                .update();
    }

    /** A batch that brought nothing is not kept. */
    void drop(UUID batchId) {
        int unused = sql.sql("delete from import_batch where user_id = :owner and id = :id")
                .param("id", batchId.toString())
                .update();
    }

    /** Whether nothing was ever brought in. */
    boolean isEmpty() {
        return sql.sql("select id from import_record where user_id = :owner limit 1")
                .query((row, number) -> row.getString(1))
                .list()
                .isEmpty();
    }

    /** Which contents were recorded under these keys before, by any import. */
    Map<String, Set<String>> fingerprints(String kind, Collection<String> keys) {
        Map<String, Set<String>> found = new HashMap<>();
        if (!keys.isEmpty()) {
            sql.sql("""
                            select r.source_key, r.fingerprint
                            from import_record r join import_batch b on b.id = r.batch_id
                            where r.user_id = :owner and r.target_kind = :kind and r.source_key in (:keys)
                                and b.undone_at is null""").param("kind", kind).param("keys", keys).query(row -> {
                found.computeIfAbsent(row.getString(1), key -> new HashSet<>()).add(row.getString(2));
            });
        }
        return found;
    }

    /** Which of these keys were recorded before, by any import, whatever became of them. */
    Set<String> keys(String kind, Collection<String> keys) {
        return fingerprints(kind, keys).keySet();
    }

    /** Remembers what stands under the keys of rows that may take its place. */
    void remember(String kind, Collection<Pending> rows) {
        former.take(kind, rows);
    }

    void add(UUID batchId, Collection<Pending> rows) {
        batch.insert(
                OwnedInsert.<Pending>into("import_record")
                        .with("id", row -> Ids.next())
                        .with("batch_id", row -> batchId)
                        .with("file_name", row -> cut(row.row().file()))
                        .with("line_no", row -> (int) row.row().line())
                        .with("source_key", Pending::key)
                        .with("fingerprint", Pending::fingerprint)
                        .with("raw", row -> storable(row.row().raw()))
                        .with("outcome", Pending::outcome)
                        .with("target_kind", Pending::kind)
                        .with("target_id", Pending::target)
                        .withJson("warnings", ImportRecords::warnings)
                        .withJson("before_state", Pending::before),
                rows);
    }

    /** The text that is kept of a row; absent if none is. */
    @Nullable
    String raw(UUID batchId, String file, int line) {
        return sql.sql("""
                        select raw from import_record
                        where user_id = :owner and batch_id = :batch and file_name = :file and line_no = :line""")
                .param("batch", batchId.toString())
                .param("file", cut(file))
                .param("line", line)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** No database takes a NUL; its picture stands for it. */
    static String storable(String raw) {
        return LegacyText.storable(raw.replace('\0', '\u2400'));
    }

    private static @Nullable String warnings(Pending row) {
        if (row.reason() != null) {
            return "[{\"reason\":\"" + row.reason() + "\"}]";
        }
        // What is true of most rows is counted in the report and not repeated with each of them.
        List<Finding> findings = row.findings().list().stream()
                .filter(finding -> !finding.rule().quiet())
                .toList();
        return findings.isEmpty()
                ? null
                : findings.stream()
                        .map(finding ->
                                "{\"rule\":\"" + finding.rule() + "\",\"place\":\"" + escaped(finding.place()) + "\"}")
                        .collect(Collectors.joining(",", "[", "]"));
    }

    /** Places are column names and keys of ours or of the file. */
    private static String escaped(String place) {
        return place.replaceAll("[^\\w .#-]", "_");
    }
}
