package app.taskaversion.recommendation.internal;

import app.taskaversion.analytics.metric.Kind;
import app.taskaversion.analytics.metric.Load;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.recommendation.feature.Expected;
import app.taskaversion.task.RoutineFrequency;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what could be done now. */
@Component
class ThingQuery {

    /** More than anybody has in use at once; of more than these, the ones that were made last. */
    private static final int TASKS = 500;

    private static final int INSTANCES = 1_000;

    private final OwnedSql sql;

    ThingQuery(OwnedSql sql) {
        this.sql = sql;
    }

    /** Tasks in use, the newest first. */
    List<Thing> tasks(Instant now) {
        Map<TaskId, Set<String>> categories = categories();
        return sql.sql("""
                        select t.id, t.name, t.task_type, t.default_estimate_minutes, t.routine_frequency, t.routine_every, t.created_at, t.updated_at,
                            (select i.completed_at from task_instance i
                                where i.user_id = :owner and i.task_id = t.id and i.state = 'COMPLETED'
                                    and i.deleted_at is null and i.completed_at <= :now
                                order by i.completed_at desc limit 1) as last_done
                        from task t
                        where t.user_id = :owner and t.deleted_at is null and t.archived_at is null
                            and t.placeholder = false
                        order by t.created_at desc, t.id desc
                        limit :tasks""")
                .param("now", OwnedSql.at(now))
                .param("tasks", TASKS)
                .query((row, index) -> {
                    TaskId task = TaskId.of(row.getString("id"));
                    return new Thing(
                            task,
                            row.getString("name"),
                            kind(row.getString("task_type")),
                            positive(row, "default_estimate_minutes"),
                            repeatDays(row),
                            Objects.requireNonNull(OwnedSql.instant(row, "created_at")),
                            Objects.requireNonNull(OwnedSql.instant(row, "updated_at")),
                            OwnedSql.instant(row, "last_done"),
                            categories.getOrDefault(task, Set.of()));
                })
                .list();
    }

    private Map<TaskId, Set<String>> categories() {
        Map<TaskId, Set<String>> all = new HashMap<>();
        sql.sql("select task_id, name from task_category where user_id = :owner")
                .query(row -> {
                    all.computeIfAbsent(TaskId.of(row.getString("task_id")), task -> new HashSet<>())
                            .add(row.getString("name").toLowerCase(Locale.ROOT));
                });
        return all;
    }

    /**
     * What waits to be started or to go on, the newest first. The order is hidden from the planner of SQLite: it would go
     * through all that was ever made in that order, to find the few that are open.
     */
    List<Thing.Waiting> waiting(Instant now) {
        return sql
                .sql("""
                        select i.id, i.task_id, i.created_at,
                            case when i.state = 'RUNNING' or i.planned_kind = 'SOMEDAY' or i.planned_for > :now then true else false end as not_yet,
                            i.due_at, i.initialized_at, i.motivation, i.expected_relief, i.expected_mental_energy, i.expected_difficulty,
                            i.expected_emotional_load, i.expected_physical_load, i.expected_aversion, i.estimate_minutes, i.estimate_source,
                            i.physical_context
                        from task_instance i
                        where i.user_id = :owner and i.state in ('DRAFT', 'INITIALIZED', 'PAUSED', 'RUNNING')
                            and i.deleted_at is null
                        order by coalesce(i.created_at, i.created_at) desc, i.id desc
                        limit :instances""")
                .param("now", OwnedSql.at(now))
                .param("instances", INSTANCES)
                .query((row, index) -> row.getString("task_id") == null ? null : waiting(row))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private static Thing.Waiting waiting(ResultSet row) throws SQLException {
        return new Thing.Waiting(
                UUID.fromString(row.getString("id")),
                TaskId.of(row.getString("task_id")),
                Objects.requireNonNull(OwnedSql.instant(row, "created_at")),
                row.getBoolean("not_yet"),
                OwnedSql.instant(row, "due_at"),
                guessed(row),
                number(row, "expected_relief"),
                Load.of(
                        number(row, "expected_mental_energy"),
                        number(row, "expected_difficulty"),
                        number(row, "expected_emotional_load"),
                        number(row, "expected_physical_load")),
                said(row) ? positive(row, "estimate_minutes") : Double.NaN,
                guessed(row) ? OwnedSql.instant(row, "initialized_at") : null,
                expected(row),
                place(row.getString("physical_context")));
    }

    private static boolean guessed(ResultSet row) throws SQLException {
        return said(row)
                || !Double.isNaN(number(row, "expected_relief"))
                || !Double.isNaN(number(row, "expected_aversion"));
    }

    /** Whether the minutes are the person's own guess and not the task's usual ones. */
    private static boolean said(ResultSet row) throws SQLException {
        return row.getString("estimate_minutes") != null && !"TEMPLATE".equals(row.getString("estimate_source"));
    }

    private static Expected expected(ResultSet row) throws SQLException {
        return new Expected(
                number(row, "expected_relief"),
                number(row, "expected_aversion"),
                number(row, "expected_mental_energy"),
                number(row, "expected_difficulty"),
                number(row, "expected_emotional_load"),
                number(row, "expected_physical_load"),
                said(row) ? positive(row, "estimate_minutes") : Double.NaN,
                number(row, "motivation"));
    }

    private static double repeatDays(ResultSet row) throws SQLException {
        int every = Math.max(1, row.getInt("routine_every"));
        return switch (RoutineFrequency.valueOf(row.getString("routine_frequency"))) {
            case DAILY -> every;
            case WEEKLY -> 7.0 * every;
            case MONTHLY -> 30.0 * every;
            case NONE -> Double.NaN;
        };
    }

    private static Kind kind(String type) {
        return Kind.valueOf(TaskType.valueOf(type).name());
    }

    private static double number(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? Double.NaN : value;
    }

    /** An estimate of 0 says nothing. */
    private static double positive(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return value > 0 ? value : Double.NaN;
    }

    private static String place(@Nullable String context) {
        return context == null ? "" : context.strip().toLowerCase(Locale.ROOT);
    }
}
