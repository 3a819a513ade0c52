package app.taskaversion.task.internal;

import static app.taskaversion.platform.persistence.OwnedSql.number;

import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.text.NameKey;
import app.taskaversion.task.ScheduleType;
import app.taskaversion.task.TaskFilter;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskRow;
import app.taskaversion.task.TaskSort;
import app.taskaversion.task.TaskType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The list of task templates. */
@Component
class TaskQuery {

    private final OwnedSql sql;

    TaskQuery(OwnedSql sql) {
        this.sql = sql;
    }

    List<TaskRow> list(TaskFilter filter, TaskSort sort, int offset, int limit) {
        String order = switch (sort) {
            case NAME -> "t.name_key, t.id";
            case NEWEST -> "t.created_at desc, t.id desc";
            case LATEST_CHANGE -> "t.updated_at desc, t.id desc";
        };
        return statement(
                        "select t.id, t.name, t.task_type, t.type, t.version, t.default_estimate_minutes,"
                                + " t.default_initial_aversion, t.placeholder, t.archived_at, t.created_at,"
                                + " t.updated_at",
                        filter,
                        " order by " + order + " limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(TaskQuery::row)
                .list();
    }

    int count(TaskFilter filter) {
        return statement("select count(*)", filter, "").query(Integer.class).single();
    }

    private StatementSpec statement(String select, TaskFilter filter, String tail) {
        StringBuilder where = new StringBuilder(" from task t where t.user_id = :owner and t.deleted_at is null");
        where.append(
                switch (filter.archived()) {
                    case NO -> " and t.archived_at is null";
                    case ONLY -> " and t.archived_at is not null";
                    case ALSO -> "";
                });
        String search = filter.search();
        if (search != null) {
            where.append(" and t.name_key like :search escape '!'");
        }
        if (!filter.types().isEmpty()) {
            where.append(" and t.task_type in (:types)");
        }
        if (filter.job() != null) {
            where.append(" and exists (select 1 from job_task jt join job j on j.id = jt.job_id"
                    + " where jt.task_id = t.id and jt.job_id = :job and jt.user_id = :owner"
                    + " and j.user_id = :owner and j.deleted_at is null)");
        }
        StatementSpec statement = sql.sql(select + where + tail);
        if (search != null) {
            statement = statement.param("search", NameKey.contains(search));
        }
        if (!filter.types().isEmpty()) {
            statement = statement.param(
                    "types", filter.types().stream().map(TaskType::name).toList());
        }
        if (filter.job() != null) {
            statement = statement.param("job", filter.job().toString());
        }
        return statement;
    }

    private static TaskRow row(ResultSet row, int number) throws SQLException {
        return new TaskRow(
                new TaskId(UUID.fromString(row.getString("id"))),
                row.getString("name"),
                TaskType.valueOf(row.getString("task_type")),
                ScheduleType.parse(row.getString("type")),
                row.getInt("version"),
                number(row, "default_estimate_minutes"),
                number(row, "default_initial_aversion"),
                row.getBoolean("placeholder"),
                row.getTimestamp("archived_at") != null,
                Objects.requireNonNull(OwnedSql.instant(row, "created_at")),
                Objects.requireNonNull(OwnedSql.instant(row, "updated_at")));
    }
}
