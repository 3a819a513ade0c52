package app.taskaversion.transfer.internal;

import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.transfer.legacy.LegacyIds;
import app.taskaversion.transfer.legacy.StoredRow;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ids of the older app for rows of one export: their own where they have one, else one in its manner. */
final class LegacyNames {

    private final Map<String, String> tasks;
    private final Map<String, String> jobs;
    private final LegacyIds instances;
    private final LegacyIds notes;
    private final LegacyIds answers;

    LegacyNames(OwnedSql sql) {
        this.tasks = all(sql, "task", "t");
        this.jobs = all(sql, "job", "j");
        this.instances = new LegacyIds("i", taken(sql, "task_instance", "i_____________"));
        this.notes = new LegacyIds("note-", taken(sql, "note", "note-%"));
        this.answers = new LegacyIds("srv-", taken(sql, "survey_answer", "srv-%"));
    }

    private static List<String> taken(OwnedSql sql, String table, String like) {
        return sql.sql("select legacy_id from " + table + " where user_id = :owner and legacy_id like '" + like + "'")
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    /** Of all rows, because others refer to them, whether they are exported or not. */
    private static Map<String, String> all(OwnedSql sql, String table, String letter) {
        LegacyIds made = new LegacyIds(letter, taken(sql, table, letter + "%"));
        Map<String, String> names = new HashMap<>();
        sql.sql("select id, legacy_id, created_at from " + table
                        + " where user_id = :owner and demo = false order by created_at, id")
                .query(row -> {
                    String legacy = row.getString("legacy_id");
                    names.put(
                            row.getString("id"),
                            legacy == null
                                    ? made.next(row.getTimestamp("created_at").toInstant())
                                    : legacy);
                });
        return names;
    }

    String task(@Nullable String id) {
        return id == null ? "" : tasks.getOrDefault(id, "");
    }

    String job(String id) {
        return jobs.getOrDefault(id, "");
    }

    String instance(StoredRow row) {
        return own(row, instances, row.time("created_at"));
    }

    String note(StoredRow row) {
        Instant at = row.instant("noted_at");
        return own(row, notes, at == null ? Instant.EPOCH : at);
    }

    String answer(StoredRow row) {
        Instant at = row.instant("answered_at");
        return own(row, answers, at == null ? Instant.EPOCH : at);
    }

    private static String own(StoredRow row, LegacyIds made, Instant at) {
        String legacy = row.text("legacy_id");
        return legacy == null ? made.next(at) : legacy;
    }
}
