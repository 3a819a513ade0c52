package app.taskaversion.tracking.internal;

import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Which days of a routine were put onto the list. A day is taken by a row whose key is unique, so that of two nodes that
 * want the same one does it. Rows of a week ago are of no use any more and go.
 */
@Component
class RoutineSlots {

    /** A day has one time of a routine; the column leaves room for more. */
    private static final String ONLY = "day";

    private static final int KEPT_DAYS = 7;

    private final OwnedSql sql;

    RoutineSlots(OwnedSql sql) {
        this.sql = sql;
    }

    /** The last day of each routine, by task. */
    Map<UUID, LocalDate> lastDays() {
        Map<UUID, LocalDate> days = new HashMap<>();
        sql.sql("select task_id, max(local_date) as last_day from routine_slot where user_id = :owner group by task_id")
                .query(row -> {
                    days.put(UUID.fromString(row.getString("task_id")), LocalDate.parse(row.getString("last_day")));
                });
        return days;
    }

    /** @return whether it was free: then it is the caller's to do */
    boolean take(TaskId task, LocalDate day, Instant now) {
        boolean free = sql.sql("""
                        insert into routine_slot (id, user_id, task_id, local_date, slot, made_at)
                        values (:id, :owner, :task, :day, :slot, :now)
                        on conflict (task_id, local_date, slot) do nothing""")
                        .param("id", Ids.next().toString())
                        .param("task", task.toString())
                        .param("day", day.toString())
                        .param("slot", ONLY)
                        .param("now", OwnedSql.at(now))
                        .update()
                > 0;
        if (free) {
            int unused = sql.sql("delete from routine_slot where user_id = :owner and task_id = :task"
                            + " and local_date < :old")
                    .param("task", task.toString())
                    .param("old", day.minusDays(KEPT_DAYS).toString())
                    .update();
        }
        return free;
    }

    /** Writes down which instance stands for a day. */
    void stands(TaskId task, LocalDate day, UUID instance) {
        int unused = sql.sql("update routine_slot set instance_id = :instance where user_id = :owner"
                        + " and task_id = :task and local_date = :day and slot = :slot")
                .param("instance", instance.toString())
                .param("task", task.toString())
                .param("day", day.toString())
                .param("slot", ONLY)
                .update();
    }
}
