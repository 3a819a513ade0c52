package app.taskaversion.task.internal;

import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskDetails;
import app.taskaversion.task.TaskId;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Categories and routine days of a task. Plain SQL rather than element collections, because those would read and delete
 * without naming the owner. A day is kept as 0 = Monday … 6 = Sunday, like the older app's.
 */
@Component
class TaskParts {

    private final OwnedSql sql;

    TaskParts(OwnedSql sql) {
        this.sql = sql;
    }

    TaskDetails details(Task task) {
        return task.details(categories(task.taskId()), routineDays(task.taskId()));
    }

    private List<String> categories(TaskId task) {
        return sql.sql("select name from task_category where task_id = :task and user_id = :owner order by position")
                .param("task", task.toString())
                .query((row, number) -> row.getString("name"))
                .list();
    }

    private Set<DayOfWeek> routineDays(TaskId task) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        sql.sql("select day from task_routine_day where task_id = :task and user_id = :owner")
                .param("task", task.toString())
                .query(Integer.class)
                .list()
                .forEach(day -> days.add(DayOfWeek.of(day + 1)));
        return days;
    }

    /** The task row must be stored by now. */
    void write(TaskId task, TaskData data) {
        remove("delete from task_category where task_id = :task and user_id = :owner", task);
        remove("delete from task_routine_day where task_id = :task and user_id = :owner", task);
        for (int position = 0; position < data.categories().size(); position++) {
            int unused = sql.sql("insert into task_category (task_id, user_id, name, position)"
                            + " values (:task, :owner, :name, :position)")
                    .param("task", task.toString())
                    .param("name", data.categories().get(position))
                    .param("position", position)
                    .update();
        }
        for (DayOfWeek day : data.routineDays()) {
            int unused = sql.sql("insert into task_routine_day (task_id, user_id, day) values (:task, :owner, :day)")
                    .param("task", task.toString())
                    .param("day", day.getValue() - 1)
                    .update();
        }
    }

    private void remove(String statement, TaskId task) {
        int unused = sql.sql(statement).param("task", task.toString()).update();
    }
}
