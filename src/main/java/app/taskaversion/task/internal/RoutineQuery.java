package app.taskaversion.task.internal;

import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.task.Routine;
import app.taskaversion.task.RoutineFrequency;
import app.taskaversion.task.RoutineRule;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tasks in use that come back by themselves. */
@Component
class RoutineQuery {

    /**
     * What was brought in a moment ago is looked at first, and perhaps taken back: nothing of it changes by itself before
     * the next day.
     */
    private static final Duration SETTLING = Duration.ofDays(1);

    private final OwnedSql sql;
    private final Clock clock;

    RoutineQuery(OwnedSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private record Row(
            TaskId task,
            RoutineFrequency frequency,
            int every,
            @Nullable LocalDate from,
            @Nullable LocalTime time,
            @Nullable Integer hours,
            @Nullable Integer days) {}

    List<Routine> routines() {
        List<Row> rows = sql.sql("""
                        select t.id, t.routine_frequency, t.routine_every, t.routine_from, t.routine_time,
                               t.completion_window_hours, t.completion_window_days
                          from task t
                         where t.user_id = :owner and t.routine_frequency <> 'NONE' and t.archived_at is null
                           and t.deleted_at is null and t.placeholder = false and t.demo = false
                           and not exists (select 1 from import_batch b
                               where b.user_id = :owner and b.id = t.import_batch_id and b.started_at > :settled)
                         order by t.created_at, t.id""")
                .param("settled", OwnedSql.at(clock.instant().minus(SETTLING)))
                .query((row, number) -> row(row))
                .list();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, Set<DayOfWeek>> days = days();
        return rows.stream()
                .flatMap(row -> routine(row, days.getOrDefault(row.task().value(), Set.of())).stream())
                .toList();
    }

    private Map<UUID, Set<DayOfWeek>> days() {
        Map<UUID, Set<DayOfWeek>> days = new HashMap<>();
        sql.sql("select task_id, day from task_routine_day where user_id = :owner")
                .query(row -> {
                    days.computeIfAbsent(
                                    Objects.requireNonNull(OwnedSql.uuid(row, "task_id")),
                                    task -> EnumSet.noneOf(DayOfWeek.class))
                            .add(DayOfWeek.of(row.getInt("day") + 1));
                });
        return days;
    }

    private static Row row(ResultSet row) throws SQLException {
        String from = row.getString("routine_from");
        String time = row.getString("routine_time");
        Integer every = whole(row, "routine_every");
        return new Row(
                new TaskId(Objects.requireNonNull(OwnedSql.uuid(row, "id"))),
                RoutineFrequency.valueOf(row.getString("routine_frequency")),
                every == null ? TaskData.EACH : every,
                from == null ? null : LocalDate.parse(from),
                time == null ? null : LocalTime.parse(time),
                whole(row, "completion_window_hours"),
                whole(row, "completion_window_days"));
    }

    private static @Nullable Integer whole(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : (Integer) value;
    }

    /** The older app allowed a weekly routine without a day; it never came. */
    private static Optional<Routine> routine(Row row, Set<DayOfWeek> days) {
        try {
            RoutineRule rule = new RoutineRule(row.frequency(), row.every(), days, row.from());
            return Optional.of(new Routine(row.task(), rule, row.time(), row.hours(), row.days()));
        } catch (IllegalArgumentException never) {
            return Optional.empty();
        }
    }
}
