package app.taskaversion.reminder.internal;

import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.prompt.PromptId;
import app.taskaversion.reminder.Reminder;
import app.taskaversion.reminder.ReminderKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What was reminded of. A slot is taken by a row whose key is unique, so that of two nodes that want the same one does it.
 * Rows of a week ago are of no use any more and go.
 */
@Component
class ReminderRows {

    private static final Duration KEPT = Duration.ofDays(7);

    /** What is about a whole day has one slot in it. */
    private static final String WHOLE_DAY = "day";

    private static final String OF_TODAY = """
            select r.id, r.kind, r.prompt_id, r.instance_id, r.local_date, i.task_name
              from reminder r
              left join task_instance i on i.id = r.instance_id and i.user_id = :owner
             where r.user_id = :owner and r.local_date = :day and r.prompt_id is not null
            """;

    private final OwnedSql sql;

    ReminderRows(OwnedSql sql) {
        this.sql = sql;
    }

    static String slot(ReminderKind kind, @Nullable UUID instance, LocalDate day) {
        return kind + " " + (instance == null ? WHOLE_DAY : instance) + " " + day;
    }

    /** The slots that were taken since, as {@link #slot} names them. */
    Set<String> takenSince(Instant from) {
        return new HashSet<>(
                sql.sql("select kind, slot, local_date from reminder where user_id = :owner and shown_at > :from")
                        .param("from", OwnedSql.at(from))
                        .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                        .list());
    }

    /** @return the row's id; absent if the slot is taken: then it is somebody else's to do */
    @Nullable
    UUID take(ReminderKind kind, @Nullable UUID instance, LocalDate day, Instant now) {
        UUID id = Ids.next();
        int taken = sql.sql("""
                        insert into reminder (id, user_id, kind, slot, local_date, instance_id, shown_at)
                        values (:id, :owner, :kind, :slot, :day, :instance, :now)
                        on conflict (user_id, kind, slot, local_date) do nothing""")
                .param("id", id.toString())
                .param("kind", kind.name())
                .param("slot", instance == null ? WHOLE_DAY : instance.toString())
                .param("day", day.toString())
                .param("instance", instance == null ? null : instance.toString())
                .param("now", OwnedSql.at(now))
                .update();
        return taken > 0 ? id : null;
    }

    /** There was no room for it: the slot is free again. */
    void giveBack(UUID id) {
        int unused = sql.sql("delete from reminder where user_id = :owner and id = :id")
                .param("id", id.toString())
                .update();
    }

    void counted(UUID id, PromptId prompt, Instant now) {
        int unused = sql.sql("update reminder set prompt_id = :prompt where user_id = :owner and id = :id")
                .param("prompt", prompt.toString())
                .param("id", id.toString())
                .update();
        int old = sql.sql("delete from reminder where user_id = :owner and shown_at < :old")
                .param("old", OwnedSql.at(now.minus(KEPT)))
                .update();
    }

    /** The newest first. */
    List<Reminder> of(LocalDate day) {
        return sql.sql(OF_TODAY + " order by r.shown_at desc, r.id desc")
                .param("day", day.toString())
                .query((row, number) -> reminder(row))
                .list();
    }

    /** @return absent if it is not there, of another day, or was opened before */
    @Nullable
    Reminder open(UUID id, LocalDate day, Instant now) {
        Reminder reminder = sql.sql(OF_TODAY + " and r.id = :id and r.taken_at is null")
                .param("day", day.toString())
                .param("id", id.toString())
                .query((row, number) -> reminder(row))
                .optional()
                .orElse(null);
        if (reminder == null
                || sql.sql("update reminder set taken_at = :now"
                                        + " where user_id = :owner and id = :id and taken_at is null")
                                .param("now", OwnedSql.at(now))
                                .param("id", id.toString())
                                .update()
                        == 0) {
            return null;
        }
        return reminder;
    }

    private static Reminder reminder(ResultSet row) throws SQLException {
        return new Reminder(
                Objects.requireNonNull(OwnedSql.uuid(row, "id")),
                ReminderKind.valueOf(row.getString("kind")),
                new PromptId(Objects.requireNonNull(OwnedSql.uuid(row, "prompt_id"))),
                OwnedSql.uuid(row, "instance_id"),
                row.getString("task_name"),
                LocalDate.parse(row.getString("local_date")));
    }
}
