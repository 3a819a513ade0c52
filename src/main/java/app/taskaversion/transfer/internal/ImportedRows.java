package app.taskaversion.transfer.internal;

import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.transfer.ImportHistory.Thing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The rows that one import created, as conditions on {@code t}. Rows of the older app carry their import; those of an
 * export carry the import that they once came from, so they are known by the book alone.
 *
 * @param own whether it was an export of ours
 */
record ImportedRows(OwnedSql sql, UUID batchId, boolean own, Instant startedAt) {

    static String table(Thing thing) {
        return switch (thing) {
            case TASK -> "task";
            case ENTRY -> "task_instance";
            case WORD -> "emotion";
            case GROUP -> "job";
            case GROUP_MEMBER -> "job_task";
            case NOTE -> "note";
            case SETTING -> "user_preference";
            case SURVEY -> "survey";
            case ANSWER -> "survey_answer";
            case REASON -> "cancellation_category";
            case IMPORT -> "import_batch";
            case FILE -> "import_original";
        };
    }

    /** Whether such rows are known one by one. The others go with the rows that they belong to. */
    boolean knows(Thing thing) {
        return switch (thing) {
            case GROUP_MEMBER -> !own;
            case REASON, IMPORT, FILE -> own;
            default -> true;
        };
    }

    /** Which rows {@code t} are of this import. */
    String created(Thing thing) {
        return own ? "t.id in " + book(table(thing)) : "t.import_batch_id = :batch";
    }

    private static String book(String table) {
        return "(select target_id from import_record where user_id = :owner and batch_id = :batch"
                + " and target_kind = '" + table + "')";
    }

    /** Which of them were edited since. */
    String edited(Thing thing) {
        String before = own
                ? "(select max(cast(nullif(r.raw, '') as integer)) from import_record r where r.user_id = :owner"
                        + " and r.batch_id = :batch and r.target_kind = '" + table(thing) + "' and r.target_id = t.id)"
                : "0";
        String changed = "t.row_version > " + before;
        return created(thing) + " and (" + (thing == Thing.ENTRY ? changed + " or " + happened() : changed) + ")";
    }

    /** What happens to an entry is written down, also where the entry itself does not change. */
    private String happened() {
        return "exists (select 1 from instance_event h where h.user_id = :owner and h.instance_id = t.id"
                + (own ? " and h.occurred_at > :since)" : ")");
    }

    /** Rows of earlier imports that this one brought up to date. */
    String updated(Thing thing) {
        return own ? "1 = 0" : "exists (" + update("t") + " and u.target_kind = '" + kind(thing) + "')";
    }

    private static String kind(Thing thing) {
        return thing == Thing.ENTRY ? "INSTANCE" : thing.name();
    }

    private static String update(String alias) {
        return "select 1 from import_record u where u.user_id = :owner and u.batch_id = :batch"
                + " and u.outcome = 'UPDATED' and u.target_id = " + alias + ".id";
    }

    /** Which of those were edited since. */
    String updatedAndEdited(Thing thing) {
        return updated(thing) + " and (t.row_version > 0" + (thing == Thing.ENTRY ? " or " + happened() : "") + ")";
    }

    /** Rows of this import that a later one brought up to date. */
    String updatedSince(Thing thing) {
        return own
                ? "1 = 0"
                : created(thing) + " and exists (select 1 from import_record u where u.user_id = :owner"
                        + " and u.batch_id <> :batch and u.outcome = 'UPDATED' and u.target_id = t.id)";
    }

    private String tasks() {
        return own ? book("task") : "(select id from task where user_id = :owner and import_batch_id = :batch)";
    }

    /** Entries that are not of this import, on tasks that are. */
    String entriesAdded() {
        return "t.task_id in " + tasks() + " and not (" + ofThis("t", "task_instance") + ")" + notUpdated("t");
    }

    /** Notes that were added here to tasks of this import. */
    String taskNotesAdded() {
        return "t.task_id in " + tasks() + " and t.noted_at >= :since";
    }

    String membersAdded() {
        String touched = own
                ? "(t.task_id in " + tasks() + " or t.job_id in " + book("job") + ")"
                : "(t.task_id in " + tasks()
                        + " or t.job_id in (select id from job where user_id = :owner and import_batch_id = :batch))";
        return touched + (own ? " and t.created_at > :since" : " and coalesce(t.import_batch_id, '') <> :batch");
    }

    /** An entry that this import brought up to date goes back to where it was. */
    private String notUpdated(String alias) {
        return own ? "" : " and not exists (" + update(alias) + ")";
    }

    private String ofThis(String alias, String table) {
        return own ? alias + ".id in " + book(table) : "coalesce(" + alias + ".import_batch_id, '') = :batch";
    }

    /** Entries of this import that ended here. */
    String entriesFinished() {
        return edited(Thing.ENTRY) + " and exists (select 1 from instance_event e where e.user_id = :owner"
                + " and e.instance_id = t.id and e.occurred_at >= :since and e.to_state in ('COMPLETED', 'CANCELLED'))";
    }

    /** What the person's own things stand on, and what therefore stays. */
    String needed(Thing thing) {
        return switch (thing) {
            case TASK ->
                created(thing) + " and (exists (select 1 from task_instance i where i.user_id = :owner"
                        + " and i.task_id = t.id and not (" + ofThis("i", "task_instance") + ")" + notUpdated("i") + ")"
                        + " or exists (select 1 from task_note n where n.user_id = :owner and n.task_id = t.id"
                        + " and n.noted_at >= :since))";
            case WORD ->
                created(thing) + " and exists (select 1 from instance_emotion f"
                        + " join task_instance i on i.id = f.instance_id and i.user_id = :owner"
                        + " where f.user_id = :owner and f.emotion_id = t.id and not ("
                        + ofThis("i", "task_instance") + ")" + notUpdated("i") + ")";
            default -> "1 = 0";
        };
    }

    /**
     * Forgets what other imports wrote down about the same source rows: these are to come in again as the first time.
     */
    void forgetTwins() {
        int unused = bound(sql.sql("""
                        delete from import_record where user_id = :owner and batch_id <> :batch
                            and outcome in ('UPDATED', 'MERGED', 'UNCHANGED') and exists (
                                select 1 from import_record c where c.user_id = :owner and c.batch_id = :batch
                                    and c.outcome = 'CREATED' and c.target_kind = import_record.target_kind
                                    and c.source_key = import_record.source_key)""")).update();
    }

    /** Puts rows back that this import brought up to date. */
    void putBack(FormerStates former) {
        record Former(String kind, UUID id, String state) {}
        List<Former> rows = bound(sql.sql("""
                        select target_kind, target_id, before_state from import_record
                        where user_id = :owner and batch_id = :batch and outcome = 'UPDATED'
                            and target_id is not null and before_state is not null order by id desc"""))
                .query((row, number) ->
                        new Former(row.getString(1), UUID.fromString(row.getString(2)), row.getString(3)))
                .list();
        rows.forEach(row -> former.putBack(row.kind(), row.id(), row.state(), startedAt));
    }

    long count(String table, String condition) {
        return bound(sql.sql("select count(*) from " + table + " t where t.user_id = :owner and " + condition))
                .query(Long.class)
                .single();
    }

    void delete(Thing thing) {
        int unused = bound(
                        sql.sql("delete from " + table(thing) + " as t where t.user_id = :owner and " + created(thing)))
                .update();
    }

    /** Makes them the person's own, so that they stay. */
    void release(Thing thing) {
        String table = table(thing);
        String ids = "(select t.id from " + table + " t where t.user_id = :owner and " + needed(thing) + ")";
        int unused = bound(sql.sql(
                        own
                                ? "delete from import_record where user_id = :owner and batch_id = :batch"
                                        + " and target_kind = '" + table + "' and target_id in " + ids
                                : "update " + table + " set import_batch_id = null where user_id = :owner and id in "
                                        + ids))
                .update();
    }

    private StatementSpec bound(StatementSpec statement) {
        return statement.param("batch", batchId.toString()).param("since", OwnedSql.at(startedAt));
    }
}
