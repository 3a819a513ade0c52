package app.taskaversion.experiment.internal;

import app.taskaversion.experiment.Arm;
import app.taskaversion.experiment.Strategy;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.privacy.LastWord;
import app.taskaversion.task.TaskId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the experiment that runs, with what was drawn for a task on a day: one statement, as Now asks each time. */
@Component
@Transactional(readOnly = true)
class RunningQuery {

    private final OwnedSql sql;

    RunningQuery(OwnedSql sql) {
        this.sql = sql;
    }

    /**
     * The experiment that runs.
     *
     * @param allowed whether the consent is given
     * @param drawn how often an arm was drawn, also for tasks that are gone
     * @param own whether the task is the person's
     * @param arm what was drawn for the task on that day; absent if nothing was
     */
    record Running(
            UUID id,
            Strategy strategy,
            long seed,
            boolean allowed,
            int drawn,
            boolean own,
            @Nullable Arm arm) {}

    Optional<Running> running(@Nullable TaskId task, int day) {
        return sql.sql("select e.id, e.strategy, e.seed, a.arm, "
                        + LastWord.ofOwner(LastWord.PERSONAL_EXPERIMENTS) + " as allowed,"
                        + " (select coalesce(max(c.draw_no) + 1, 0) from experiment_assignment c where c.experiment_id = e.id"
                        + " and c.user_id = :owner) as drawn,"
                        + " (select count(*) from task t where t.id = :task and t.user_id = :owner) as own"
                        + " from experiment e left join experiment_assignment a on a.experiment_id = e.id"
                        + " and a.user_id = :owner and a.task_id = :task and a.day_no = :day"
                        + " where e.user_id = :owner and e.ended_at is null")
                .param("task", String.valueOf(task))
                .param("day", day)
                .query((row, index) -> new Running(
                        Objects.requireNonNull(OwnedSql.uuid(row, "id")),
                        Strategy.valueOf(row.getString("strategy")),
                        row.getLong("seed"),
                        row.getInt("allowed") == 1,
                        row.getInt("drawn"),
                        row.getInt("own") == 1,
                        row.getString("arm") == null ? null : Arm.valueOf(row.getString("arm"))))
                .optional();
    }
}
