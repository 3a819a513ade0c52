package app.taskaversion.tracking.internal;

import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.OwnedBatch;
import app.taskaversion.platform.persistence.OwnedSql;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Fills in {@code time_since_last_completion} of what was not made here: days from the latest earlier completion of the
 * same task to the moment that the instance was set up, else first started; absent where either is. (data-and-lifecycle
 * §3.7)
 *
 * <p>Each statement walks the rows of some tasks once, in the order of time, since one statement for a whole long
 * history would outlast the limit for an answer of the database. PostgreSQL knows nothing yet about rows that were
 * written in the same transaction: it takes a person's rows for one or two, and would look through all of them for each.
 * So it is told not to look up row by row while this runs.
 */
@Component
class TimesSinceCompletion {

    /** About how many instances one statement looks at; a single task with more is still done in one. */
    private static final int ROWS_AT_ONCE = 10_000;

    private record TaskSize(String taskId, int instances) {}

    private final OwnedSql sql;
    private final OwnedBatch batch;
    private final String update;

    TimesSinceCompletion(OwnedSql sql, OwnedBatch batch, DatabaseUrl database) {
        this.sql = sql;
        this.batch = batch;
        String days = switch (database.vendor()) {
            case SQLITE -> "(at - earlier) / 86400000.0";
            case POSTGRESQL -> "extract(epoch from (at - earlier)) / 86400.0";
        };
        // At the same moment a completion comes after (done = 1), so that only earlier ones count.
        this.update = """
                update task_instance set time_since_last_completion = found.days
                from (
                    select id as found_id, %s as days
                    from (
                        select id, at,
                               max(case when done = 1 then at end) over (
                                   partition by task_id order by at, done
                                   rows between unbounded preceding and current row) as earlier
                        from (
                            select id, task_id, coalesce(initialized_at, first_started_at) as at, 0 as done
                            from task_instance
                            where user_id = :owner and task_id in (:tasks) and origin <> 'APP'
                            union all
                            select null, task_id, completed_at, 1
                            from task_instance
                            where user_id = :owner and task_id in (:tasks)
                                and deleted_at is null and completed_at is not null) moments) walked
                    where id is not null) found
                where task_instance.id = found.found_id and task_instance.user_id = :owner
                    and task_instance.time_since_last_completion is distinct from found.days""".formatted(days);
    }

    void compute() {
        batch.lookUpRowByRow(false);
        computeInParts();
        batch.lookUpRowByRow(true);
    }

    private void computeInParts() {
        List<String> tasks = new ArrayList<>();
        int instances = 0;
        for (TaskSize task : sizes()) {
            tasks.add(task.taskId());
            instances += task.instances();
            if (instances >= ROWS_AT_ONCE) {
                compute(tasks);
                tasks.clear();
                instances = 0;
            }
        }
        if (!tasks.isEmpty()) {
            compute(tasks);
        }
    }

    private List<TaskSize> sizes() {
        return sql.sql("""
                        select task_id, count(*) as instances from task_instance
                        where user_id = :owner and task_id is not null group by task_id order by task_id""")
                .query((row, number) -> new TaskSize(row.getString("task_id"), row.getInt("instances")))
                .list();
    }

    private void compute(List<String> tasks) {
        int unused = sql.sql(update).param("tasks", tasks).update();
    }
}
