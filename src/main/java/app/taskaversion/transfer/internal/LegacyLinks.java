package app.taskaversion.transfer.internal;

import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.transfer.legacy.LegacyColumns;
import app.taskaversion.transfer.legacy.LegacyTaskWriter;
import app.taskaversion.transfer.legacy.SourceCells;
import app.taskaversion.transfer.legacy.StoredRow;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes which task is in which group. Links have no id, so their source rows are found by both ends. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LegacyLinks {

    private static final int KEY_CHARS = 400;

    private final OwnedSql sql;
    private final LegacyRowSource source;

    LegacyLinks(OwnedSql sql, LegacyRowSource source) {
        this.sql = sql;
        this.source = source;
    }

    void write(OutputStream out, LegacyNames names) throws IOException {
        LegacyCsv csv = new LegacyCsv(out, LegacyColumns.JOB_TASKS);
        Map<String, Map<String, String>> left = links(names);
        sourced().forEach((key, cells) -> {
            if (left.remove(key) != null) {
                csv.row(cells);
            }
        });
        left.values().forEach(csv::row);
        csv.finish();
    }

    /** As they are now, by both ends. */
    private Map<String, Map<String, String>> links(LegacyNames names) {
        Map<String, Map<String, String>> links = new LinkedHashMap<>();
        sql.sql("""
                        select t.job_id, t.task_id, t.created_at from job_task t
                        join job j on j.id = t.job_id and j.user_id = :owner
                        join task k on k.id = t.task_id and k.user_id = :owner
                        where t.user_id = :owner and j.demo = false and k.demo = false
                            and j.deleted_at is null and k.deleted_at is null
                        order by t.created_at, t.job_id, t.task_id""").query(row -> {
            String job = names.job(row.getString(1));
            String task = names.task(row.getString(2));
            StoredRow stored =
                    new StoredRow(Map.of("created_at", row.getTimestamp(3).toInstant()));
            links.put(key(job, task), LegacyTaskWriter.jobTask(stored, job, task));
        });
        return links;
    }

    private static String key(String job, String task) {
        String key = job + "/" + task;
        return key.length() <= KEY_CHARS ? key : key.substring(0, KEY_CHARS);
    }

    private Map<String, Map<String, String>> sourced() {
        Map<String, SourceCells> files = source.files();
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        sql.sql("""
                        select source_key, raw, batch_id, file_name from import_record
                        where user_id = :owner and target_kind = 'JOB_TASK' and outcome = 'CREATED'
                        order by batch_id, file_name, line_no""").query(row -> {
            SourceCells file = files.get(row.getString(3) + "/" + row.getString(4));
            if (file != null) {
                rows.putIfAbsent(row.getString(1), new HashMap<>(file.read(row.getString(2))));
            }
        });
        return rows;
    }
}
