package app.taskaversion.recommendation.internal;

import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.recommendation.rule.HourHabit.Finish;
import app.taskaversion.task.TaskId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what could be done now, and when it was done before. */
@Component
class CandidateQuery {

    /** The newest are enough to see a habit, and keep the answer fast after years. */
    private static final int NEWEST = 1_000;

    private static final int TASKS = 500;

    private final OwnedSql sql;

    CandidateQuery(OwnedSql sql) {
        this.sql = sql;
    }

    /**
     * A task in use.
     *
     * @param lastDone absent if it was never finished
     * @param done how often it was finished
     */
    record Candidate(
            TaskId task,
            String name,
            Instant createdAt,
            @Nullable Instant lastDone,
            int done) {}

    /**
     * An instance that waits.
     *
     * @param notYet whether it was put off to a later time, or to some day
     */
    record Waiting(UUID instance, TaskId task, Instant plannedAt, boolean notYet) {}

    /** The ones that were used or made last. */
    List<Candidate> tasks(Instant now) {
        return sql.sql("""
                        select t.id, t.name, t.created_at, d.last_done, coalesce(d.done, 0) as done
                        from task t
                        left join (
                            select i.task_id, max(i.completed_at) as last_done, count(*) as done
                            from task_instance i
                            where i.user_id = :owner and i.state = 'COMPLETED' and i.deleted_at is null
                                and i.completed_at <= :now
                            group by i.task_id) d on d.task_id = t.id
                        where t.user_id = :owner and t.deleted_at is null and t.archived_at is null
                            and t.placeholder = false
                        order by coalesce(d.last_done, t.created_at) desc, t.id desc
                        limit :tasks""")
                .param("now", OwnedSql.at(now))
                .param("tasks", TASKS)
                .query((row, index) -> new Candidate(
                        TaskId.of(row.getString("id")),
                        row.getString("name"),
                        Objects.requireNonNull(OwnedSql.instant(row, "created_at")),
                        OwnedSql.instant(row, "last_done"),
                        row.getInt("done")))
                .list();
    }

    List<Finish<TaskId>> finished(Instant now) {
        return sql.sql("""
                        select i.task_id, i.completed_at from task_instance i
                        where i.user_id = :owner and i.state = 'COMPLETED' and i.deleted_at is null
                            and i.task_id is not null and i.completed_at <= :now
                            and i.time_precision <> 'UNKNOWN'
                        order by i.completed_at desc, i.id desc
                        limit :newest""")
                .param("now", OwnedSql.at(now))
                .param("newest", NEWEST)
                .query((row, index) -> new Finish<>(
                        TaskId.of(row.getString("task_id")),
                        Objects.requireNonNull(OwnedSql.instant(row, "completed_at"))))
                .list();
    }

    /** The one that was planned last first. */
    List<Waiting> waiting(Instant now) {
        return sql.sql("""
                        select i.id, i.task_id, coalesce(i.initialized_at, i.created_at) as planned_at,
                            case when i.planned_kind = 'SOMEDAY' or i.planned_for > :now then true else false end as not_yet
                        from task_instance i
                        where i.user_id = :owner and i.state in ('DRAFT', 'INITIALIZED', 'PAUSED')
                            and i.deleted_at is null and i.task_id is not null
                        order by planned_at desc, i.id desc
                        limit :newest""")
                .param("now", OwnedSql.at(now))
                .param("newest", NEWEST)
                .query((row, index) -> new Waiting(
                        Objects.requireNonNull(OwnedSql.uuid(row, "id")),
                        TaskId.of(row.getString("task_id")),
                        Objects.requireNonNull(OwnedSql.instant(row, "planned_at")),
                        row.getBoolean("not_yet")))
                .list();
    }
}
