package app.taskaversion.task.internal;

import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.task.JobId;
import app.taskaversion.task.JobRow;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which tasks are in which jobs. A deleted job keeps its rows, so that restoring brings them back. */
@Component
class JobTasks {

    private static final String JOBS = """
            select j.id, j.name, j.task_type, j.description,
                (select count(*) from job_task jt join task t on t.id = jt.task_id
                 where jt.job_id = j.id and jt.user_id = :owner and t.user_id = :owner and t.deleted_at is null) as tasks
            from job j
            where j.user_id = :owner and j.deleted_at is null
            """;

    private final OwnedSql sql;

    JobTasks(OwnedSql sql) {
        this.sql = sql;
    }

    List<JobRow> jobs() {
        return sql.sql(JOBS + " order by lower(j.name), j.id")
                .query(JobTasks::row)
                .list();
    }

    List<JobRow> jobsOf(TaskId task) {
        return sql.sql(JOBS + " and exists (select 1 from job_task jt where jt.job_id = j.id and jt.task_id = :task"
                        + " and jt.user_id = :owner) order by lower(j.name), j.id")
                .param("task", task.toString())
                .query(JobTasks::row)
                .list();
    }

    /** The jobs of a task, deleted ones not. */
    Set<JobId> idsOf(TaskId task) {
        return jobsOf(task).stream().map(JobRow::id).collect(Collectors.toSet());
    }

    boolean assign(JobId job, TaskId task, Instant now) {
        return sql.sql("insert into job_task (job_id, task_id, user_id, created_at)"
                                + " values (:job, :task, :owner, :now) on conflict (job_id, task_id) do nothing")
                        .param("job", job.toString())
                        .param("task", task.toString())
                        .param("now", OwnedSql.at(now))
                        .update()
                > 0;
    }

    boolean unassign(JobId job, TaskId task) {
        return sql.sql("delete from job_task where job_id = :job and task_id = :task and user_id = :owner")
                        .param("job", job.toString())
                        .param("task", task.toString())
                        .update()
                > 0;
    }

    /** The second task gets into the jobs of the first. */
    void copy(TaskId from, TaskId to, Instant now) {
        idsOf(from).forEach(job -> {
            boolean unused = assign(job, to, now);
        });
    }

    private static JobRow row(ResultSet row, int number) throws SQLException {
        return new JobRow(
                new JobId(UUID.fromString(row.getString("id"))),
                row.getString("name"),
                type(row.getString("task_type")),
                row.getString("description"),
                row.getInt("tasks"));
    }

    private static @Nullable TaskType type(@Nullable String name) {
        return name == null ? null : TaskType.valueOf(name);
    }
}
