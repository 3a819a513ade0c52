package app.taskaversion.analytics.internal;

import static app.taskaversion.platform.persistence.OwnedSql.number;

import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.task.TaskId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what predictions rest on: one statement for any number of tasks. */
@Component
class HistoryQuery {

    /**
     * Rows per task, and rows for the person's overall values. With a half-life of 30 days the newest are what counts;
     * the bound keeps a start fast for a person with years of history.
     */
    static final int NEWEST = 200;

    /** Older rows weigh less than 0.03 % and would not move an overall value. */
    static final Duration OVERALL_WINDOW = Duration.ofDays(360);

    private static final String COLUMNS = """
             i.task_id as task_id, i.completed_at as completed_at,
             coalesce(i.initialized_at, i.created_at) as guessed_at, i.estimate_minutes as estimate,
             coalesce(i.actual_minutes, i.duration_minutes) as minutes, i.completion_percent as percent,
             coalesce(i.initialization_expected_aversion, i.expected_aversion) as guess,
             i.actual_aversion as felt, i.actual_relief as relief, i.actual_confirmed as confirmed, i.flags as flags
            """;

    private static final String FINISHED =
            " from task_instance i where i.user_id = :owner and i.state = 'COMPLETED' and i.deleted_at is null"
                    + " and i.completed_at <= :asof";

    private static final String READ =
            "task_id, completed_at, guessed_at, estimate, minutes, percent, guess, felt, relief, confirmed, flags";

    private static final String SQL = "select 'TASK' as kind, t.id as task_id, t.updated_at as completed_at,"
            + " t.updated_at as guessed_at,"
            + " t.default_estimate_minutes as estimate, 0.0 as minutes, 0.0 as percent, 0.0 as guess, 0.0 as felt,"
            + " 0.0 as relief, true as confirmed, t.name as flags"
            + " from task t where t.user_id = :owner and t.deleted_at is null and t.id in (:tasks)"
            + " union all select 'OWN', " + READ
            + " from (select row_number() over (partition by i.task_id order by i.completed_at desc,"
            + " i.id desc) as place," + COLUMNS + FINISHED + " and i.task_id in (:tasks)) own where place <= :newest"
            + " union all select 'ALL', " + READ
            + " from (select" + COLUMNS + FINISHED + " and i.completed_at > :from"
            + " order by i.completed_at desc, i.id desc limit :newest) overall";

    private final OwnedSql sql;

    HistoryQuery(OwnedSql sql) {
        this.sql = sql;
    }

    /**
     * What is known.
     *
     * @param estimates the usual minutes of each task that is there; a task without them is a key with an absent value
     * @param own finished instances per task, the newest first
     * @param overall finished instances of any task, the newest first
     */
    record Known(Map<TaskId, @Nullable Double> estimates, Map<TaskId, List<HistoryRow>> own, List<HistoryRow> overall) {

        List<HistoryRow> of(TaskId task) {
            return own.getOrDefault(task, List.of());
        }
    }

    Known read(Collection<TaskId> tasks, Instant asOf) {
        Known known = new Known(new HashMap<>(), new HashMap<>(), new ArrayList<>());
        sql.sql(SQL)
                .param("tasks", tasks.stream().map(TaskId::toString).toList())
                .param("asof", OwnedSql.at(asOf))
                .param("from", OwnedSql.at(asOf.minus(OVERALL_WINDOW)))
                .param("newest", NEWEST)
                .query(row -> {
                    add(known, row);
                });
        known.own().values().forEach(rows -> rows.sort(HistoryQuery::newestFirst));
        known.overall().sort(HistoryQuery::newestFirst);
        return known;
    }

    private static int newestFirst(HistoryRow one, HistoryRow other) {
        return other.completedAt().compareTo(one.completedAt());
    }

    private static void add(Known known, ResultSet row) throws SQLException {
        String task = row.getString("task_id");
        if (row.getString("kind").equals("TASK")) {
            known.estimates().put(id(task), number(row, "estimate"));
            return;
        }
        HistoryRow finished = finished(task, row);
        if (row.getString("kind").equals("OWN")) {
            known.own()
                    .computeIfAbsent(finished.task(), id -> new ArrayList<>())
                    .add(finished);
        } else {
            known.overall().add(finished);
        }
    }

    private static HistoryRow finished(@Nullable String task, ResultSet row) throws SQLException {
        String flags = Objects.requireNonNullElse(row.getString("flags"), "");
        boolean guessed = !flags.contains("PREDICTION_BACKFILLED") && !flags.contains("AVERSION_BACKFILLED");
        boolean answered = row.getBoolean("confirmed");
        return new HistoryRow(
                id(task),
                Objects.requireNonNull(OwnedSql.instant(row, "completed_at")),
                Objects.requireNonNull(OwnedSql.instant(row, "guessed_at")),
                flags.contains("PREDICTION_BACKFILLED") ? null : number(row, "estimate"),
                flags.contains("DURATION_IS_ESTIMATE") ? null : number(row, "minutes"),
                number(row, "percent"),
                guessed ? number(row, "guess") : null,
                answered ? number(row, "felt") : null,
                answered ? number(row, "relief") : null);
    }

    /** An instance whose task is gone counts for the person as a whole. */
    private static TaskId id(@Nullable String text) {
        return text == null ? new TaskId(new UUID(0, 0)) : TaskId.of(text);
    }
}
