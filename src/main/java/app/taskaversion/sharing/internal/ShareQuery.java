package app.taskaversion.sharing.internal;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.analytics.metric.Doubts;
import app.taskaversion.analytics.metric.Measure;
import app.taskaversion.analytics.metric.NetRelief;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.sharing.rule.Cell;
import app.taskaversion.sharing.rule.OwnShare;
import app.taskaversion.sharing.rule.WeekPart;
import app.taskaversion.task.TaskType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what the current person adds to the statistics: of what they started and ended within a year, by the kind of its task
 * and the part of the week in which it ended by their own calendar. Only their own words: what they said they dreaded before,
 * what they answered afterwards; nobody's guess stands in for an answer that is not there.
 */
@Component
@Transactional(readOnly = true)
class ShareQuery {

    static final Duration WINDOW = Duration.ofDays(365);

    private static final String ENDED = """
            select t.task_type, i.state, coalesce(i.completed_at, i.cancelled_at) as ended, i.actual_confirmed, i.flags,
                i.actual_relief, i.actual_stress, i.actual_mental_energy, i.actual_difficulty, i.actual_emotional,
                i.actual_physical, coalesce(i.initialization_expected_aversion, i.expected_aversion) as dreaded
            from task_instance i
            join task t on t.id = i.task_id and t.user_id = :owner
            where i.user_id = :owner and i.deleted_at is null and i.demo = :no and i.first_started_at is not null
                and i.state in ('COMPLETED', 'CANCELLED')
                and (i.cancellation_category is null or i.cancellation_category not in ('development_test',
                    'accidental_initialization', 'did_while_another_active', 'deferred_to_plan'))
                and coalesce(i.completed_at, i.cancelled_at) >= :from and coalesce(i.completed_at, i.cancelled_at) < :to""";

    private final OwnedSql sql;
    private final PreferenceService preferences;

    ShareQuery(OwnedSql sql, PreferenceService preferences) {
        this.sql = sql;
        this.preferences = preferences;
    }

    /** @param now the end of the year that is looked at, excluded */
    public OwnShare of(Instant now) {
        DayBoundary days = preferences.get().days();
        Map<Cell, Means> cells = new HashMap<>();
        sql.sql(ENDED)
                .param("no", false)
                .param("from", OwnedSql.at(now.minus(WINDOW)))
                .param("to", OwnedSql.at(now))
                .query(row -> {
                    Instant ended = Objects.requireNonNull(OwnedSql.instant(row, "ended"));
                    Cell cell = new Cell(TaskType.valueOf(row.getString("task_type")), WeekPart.of(days.dayOf(ended)));
                    add(cells.computeIfAbsent(cell, Means::new), row);
                });
        return OwnShare.of(
                cells.values().stream().flatMap(means -> means.share().stream()).toList());
    }

    private static void add(Means means, ResultSet row) throws SQLException {
        boolean done = row.getString("state").equals("COMPLETED");
        Doubts doubts = Doubts.of(row.getString("flags"));
        boolean answered = done && row.getBoolean("actual_confirmed") && !doubts.untouched();
        double asked = number(row, "actual_stress");
        double loads = NetRelief.stress(
                number(row, "actual_mental_energy"),
                number(row, "actual_difficulty"),
                number(row, "actual_emotional"),
                number(row, "actual_physical"));
        means.end(done);
        if (answered) {
            means.felt(number(row, "actual_relief"), Double.isNaN(asked) ? loads : asked);
        }
        if (doubts.keep(Measure.AVERSION_BEFORE, answered)) {
            means.dreaded(number(row, "dreaded"));
        }
    }

    private static double number(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? Double.NaN : value;
    }
}
