package app.taskaversion.tracking.internal;

import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.task.JobId;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskType;
import app.taskaversion.tracking.AnswerSource;
import app.taskaversion.tracking.ForgottenTimerPolicy;
import app.taskaversion.tracking.InstanceDetails;
import app.taskaversion.tracking.InstanceFilter;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceRow;
import app.taskaversion.tracking.InstanceState;
import app.taskaversion.tracking.PausedInstance;
import app.taskaversion.tracking.PlannedKind;
import app.taskaversion.tracking.RunningInstance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class SqlInstanceQueries implements InstanceQueries {

    private static final Duration WORTH_ASKING_AFTER = Duration.ofDays(1);

    private static final String FOR_NOW =
            " and i.planned_kind <> 'SOMEDAY' and (i.planned_for is null or i.planned_for <= :now)";
    private static final String OF_TYPES = " and exists (select 1 from task t where t.id = i.task_id"
            + " and t.user_id = :owner and t.task_type in (:types))";
    private static final String OF_JOB = " and exists (select 1 from job_task jt join job j on j.id = jt.job_id"
            + " where jt.task_id = i.task_id and jt.job_id = :job and jt.user_id = :owner"
            + " and j.user_id = :owner and j.deleted_at is null)";

    private final OwnedSql sql;
    private final InstanceDetailsReader details;
    private final Clock clock;

    SqlInstanceQueries(OwnedSql sql, InstanceDetailsReader details, Clock clock) {
        this.sql = sql;
        this.details = details;
        this.clock = clock;
    }

    @Override
    public Optional<RunningInstance> running() {
        return sql.sql("""
                        select i.id, i.task_id, i.task_name, i.started_at, i.active_minutes, i.estimate_minutes,
                               i.estimate_source, i.model_minutes, i.model_minutes_low, i.model_minutes_high, i.expected_aversion,
                               i.forgotten_asked_at, i.created_at, i.first_started_at, i.anticipation_planned,
                               i.anticipation_at_start,
                               (select count(*) from instance_event e
                                 where e.user_id = :owner and e.instance_id = i.id and e.occurred_at = i.started_at
                                   and cast(e.payload as varchar(2000)) like '%fiveMinutes%') as five
                          from task_instance i
                         where i.user_id = :owner and i.state = 'RUNNING' and i.deleted_at is null""").query((row, index) -> running(row)).optional();
    }

    @Override
    public Optional<PausedInstance> lastPaused(Instant notBefore) {
        return sql.sql("""
                        select i.id, i.task_id, i.task_name, i.active_minutes, i.estimate_minutes, i.model_minutes,
                               i.model_minutes_low, i.model_minutes_high, i.estimate_source
                          from task_instance i
                          join work_session s on s.instance_id = i.id
                         where i.user_id = :owner and s.user_id = :owner and i.state = 'PAUSED'
                           and i.deleted_at is null and i.planned_kind = 'ANYTIME'
                           and s.source <> 'IMPORTED' and s.ended_at >= :from
                         order by s.ended_at desc, s.id desc
                         limit 1""")
                .param("from", OwnedSql.at(notBefore))
                .query((row, index) -> paused(row))
                .optional();
    }

    private static PausedInstance paused(ResultSet row) throws SQLException {
        return new PausedInstance(
                id(row),
                task(row),
                row.getString("task_name"),
                row.getDouble("active_minutes"),
                guessed(row),
                OwnedSql.number(row, "model_minutes_low"),
                OwnedSql.number(row, "model_minutes_high"));
    }

    /** Minutes that were typed for this time, else what the app expected, else what the task usually has. */
    private static @Nullable Double guessed(ResultSet row) throws SQLException {
        Double estimate = OwnedSql.number(row, "estimate_minutes");
        Double model = OwnedSql.number(row, "model_minutes");
        boolean typed = AnswerSource.USER.name().equals(row.getString("estimate_source"));
        return estimate == null || (model != null && !typed) ? model : estimate;
    }

    private RunningInstance running(ResultSet row) throws SQLException {
        Instant since = required(row, "started_at");
        Double estimate = OwnedSql.number(row, "estimate_minutes");
        Double high = OwnedSql.number(row, "model_minutes_high");
        Double minutes = OwnedSql.number(row, "active_minutes");
        Instant first = OwnedSql.instant(row, "first_started_at");
        boolean waited = first != null
                && first.equals(since)
                && Duration.between(required(row, "created_at"), first).compareTo(WORTH_ASKING_AFTER) >= 0;
        boolean planned = OwnedSql.number(row, "anticipation_planned") != null;
        return new RunningInstance(
                id(row),
                task(row),
                row.getString("task_name"),
                since,
                minutes == null ? 0 : minutes,
                guessed(row),
                OwnedSql.number(row, "model_minutes_low"),
                high,
                OwnedSql.number(row, "expected_aversion"),
                row.getInt("five") > 0,
                ForgottenTimerPolicy.looksForgotten(
                        since,
                        clock.instant(),
                        high == null ? estimate : high,
                        OwnedSql.instant(row, "forgotten_asked_at")),
                (waited || planned) && OwnedSql.number(row, "anticipation_at_start") == null);
    }

    @Override
    public List<InstanceRow> list(InstanceFilter filter, int offset, int limit) {
        return bind("""
                        select i.id, i.task_id, i.task_name, i.state, i.created_at, i.completed_at, i.cancelled_at,
                               i.active_minutes, i.duration_minutes, i.estimate_minutes, i.model_minutes,
                               i.expected_aversion, i.actual_aversion, i.actual_relief, i.planned_kind, i.planned_for,
                               i.cue, i.due_at,
                               case when exists (select 1 from task_instance d where d.user_id = :owner
                                   and d.task_id = i.task_id and d.completed_at is not null
                                   and d.deleted_at is null) then 0 else 1 end as first_time
                          from task_instance i
                         where\s""" + where(filter) + order(filter) + " limit :limit offset :offset", filter)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> row(row))
                .list();
    }

    @Override
    public int count(InstanceFilter filter) {
        return bind("select count(*) from task_instance i where " + where(filter), filter)
                .query(Integer.class)
                .single();
    }

    private StatementSpec bind(String statement, InstanceFilter filter) {
        StatementSpec spec = sql.sql(statement);
        if (needsNow(filter)) {
            spec = spec.param("now", OwnedSql.at(filter.now()));
        }
        if (!filter.text().isBlank()) {
            spec = spec.param("text", "%" + escape(filter.text().strip().toLowerCase(Locale.ROOT)) + "%");
        }
        if (!filter.types().isEmpty()) {
            spec = spec.param(
                    "types", filter.types().stream().map(TaskType::name).toList());
        }
        JobId job = filter.job();
        if (job != null) {
            spec = spec.param("job", job.toString());
        }
        TaskId task = filter.task();
        return task == null ? spec : spec.param("task", task.toString());
    }

    private static boolean needsNow(InstanceFilter filter) {
        return switch (filter.group()) {
            case WAITING, BEGUN, NOT_BEGUN, LATER -> true;
            case OPEN, SOMEDAY, DONE, LET_GO -> false;
        };
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static String where(InstanceFilter filter) {
        String open = "i.state in ('DRAFT', 'INITIALIZED', 'PAUSED', 'RUNNING')";
        String group = switch (filter.group()) {
            case OPEN -> open;
            case WAITING -> "i.state in ('DRAFT', 'INITIALIZED', 'PAUSED')" + FOR_NOW;
            case BEGUN -> "i.state = 'PAUSED'" + FOR_NOW;
            case NOT_BEGUN -> "i.state in ('DRAFT', 'INITIALIZED')" + FOR_NOW;
            case LATER -> "i.state in ('DRAFT', 'INITIALIZED', 'PAUSED') and i.planned_for > :now";
            case SOMEDAY -> open + " and i.planned_kind = 'SOMEDAY'";
            case DONE -> "i.state = 'COMPLETED'";
            case LET_GO -> "i.state = 'CANCELLED'";
        };
        return "i.user_id = :owner and i.deleted_at is null and " + group
                + (filter.text().isBlank() ? "" : " and lower(i.task_name) like :text escape '\\'")
                + (filter.task() == null ? "" : " and i.task_id = :task")
                + (filter.types().isEmpty() ? "" : OF_TYPES)
                + (filter.job() == null ? "" : OF_JOB);
    }

    private static String order(InstanceFilter filter) {
        return switch (filter.group()) {
            case OPEN, WAITING, BEGUN, NOT_BEGUN, SOMEDAY ->
                " order by case i.state when 'RUNNING' then 0 when 'PAUSED' then 1 else 2 end,"
                        + " i.created_at desc, i.id desc";
            case LATER -> " order by i.planned_for, i.id";
            case DONE -> " order by i.completed_at desc, i.id desc";
            case LET_GO -> " order by i.cancelled_at desc, i.id desc";
        };
    }

    private static InstanceRow row(ResultSet row) throws SQLException {
        InstanceState state = InstanceState.valueOf(row.getString("state"));
        Instant completed = OwnedSql.instant(row, "completed_at");
        Instant cancelled = OwnedSql.instant(row, "cancelled_at");
        Instant at = state == InstanceState.COMPLETED && completed != null
                ? completed
                : state == InstanceState.CANCELLED && cancelled != null ? cancelled : required(row, "created_at");
        Double estimate = OwnedSql.number(row, "estimate_minutes");
        return new InstanceRow(
                id(row),
                task(row),
                row.getString("task_name"),
                state,
                at,
                OwnedSql.number(row, state == InstanceState.COMPLETED ? "duration_minutes" : "active_minutes"),
                estimate == null ? OwnedSql.number(row, "model_minutes") : estimate,
                OwnedSql.number(row, "expected_aversion"),
                OwnedSql.number(row, "actual_aversion"),
                OwnedSql.number(row, "actual_relief"),
                PlannedKind.valueOf(row.getString("planned_kind")),
                OwnedSql.instant(row, "planned_for"),
                row.getString("cue"),
                OwnedSql.instant(row, "due_at"),
                row.getInt("first_time") == 1);
    }

    private static InstanceId id(ResultSet row) throws SQLException {
        return new InstanceId(UUID.fromString(row.getString("id")));
    }

    private static @Nullable TaskId task(ResultSet row) throws SQLException {
        UUID task = OwnedSql.uuid(row, "task_id");
        return task == null ? null : new TaskId(task);
    }

    private static Instant required(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(OwnedSql.instant(row, column), column);
    }

    @Override
    public InstanceDetails details(InstanceId id) {
        return details.read(id);
    }
}
