package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.LookBackFilter;
import app.taskaversion.analytics.metric.Ending;
import app.taskaversion.analytics.metric.Facts;
import app.taskaversion.analytics.metric.Kind;
import app.taskaversion.analytics.metric.Measure;
import app.taskaversion.analytics.metric.Moment;
import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.persistence.Vendor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Reads a person's instances into columns of primitives: one statement, no entity. Instances that ended before the window
 * are not read, so the work depends on the window and not on the years before it. (quality P1)
 *
 * <p>Each of the three parts of the statement has its own index: completed, let go, open.
 */
@Component
class FactsQuery {

    /** In which the order of {@link #MEASURES} and the reading below agree. */
    private static final String MEASURES = """
            coalesce(i.initialization_expected_aversion, i.expected_aversion), i.actual_aversion,
            i.expected_relief, i.actual_relief,
            i.expected_mental_energy, i.expected_difficulty, i.expected_emotional_load, i.expected_physical_load,
            i.actual_mental_energy, i.actual_difficulty, i.actual_emotional, i.actual_physical,
            i.motivation, i.estimate_minutes, coalesce(i.actual_minutes, i.duration_minutes), i.completion_percent,
            p.times, i.capacity_before, i.capacity_after, i.excitement_change""";

    private static final Measure[] READ = {
        Measure.AVERSION_BEFORE,
        Measure.AVERSION_AFTER,
        Measure.EXPECTED_RELIEF,
        Measure.ACTUAL_RELIEF,
        Measure.EXPECTED_MENTAL,
        Measure.EXPECTED_DIFFICULTY,
        Measure.EXPECTED_EMOTIONAL,
        Measure.EXPECTED_PHYSICAL,
        Measure.ACTUAL_MENTAL,
        Measure.ACTUAL_DIFFICULTY,
        Measure.ACTUAL_EMOTIONAL,
        Measure.ACTUAL_PHYSICAL,
        Measure.MOTIVATION,
        Measure.ESTIMATE,
        Measure.MINUTES,
        Measure.PERCENT,
        Measure.POSTPONED,
        Measure.CAPACITY_BEFORE,
        Measure.CAPACITY_AFTER,
        Measure.EXCITEMENT_CHANGE
    };

    private static final Moment[] MOMENTS = {
        Moment.CREATED, Moment.INITIALIZED, Moment.STARTED, Moment.ENDED, Moment.DUE
    };

    private static final int FIRST_MOMENT = 8;
    private static final int FIRST_MEASURE = FIRST_MOMENT + MOMENTS.length;

    private final OwnedSql sql;
    private final String select;

    FactsQuery(OwnedSql sql, DatabaseUrl database) {
        this.sql = sql;
        String columns = "select i.task_id, coalesce(t.name, i.task_name), t.task_type, i.state, i.flags,"
                + " i.actual_confirmed, i.recommendation_used, "
                + String.join(
                        ", ",
                        millis(database.vendor(), "i.created_at"),
                        millis(database.vendor(), "i.initialized_at"),
                        millis(database.vendor(), "i.first_started_at"),
                        millis(database.vendor(), "coalesce(i.completed_at, i.cancelled_at)"),
                        millis(database.vendor(), "i.due_at"))
                + ", " + MEASURES + ", i.cancellation_category\n"
                + """
                 from task_instance i
                 left join task t on t.id = i.task_id and t.user_id = :owner
                 left join (select instance_id, count(*) as times from instance_postponement
                             where user_id = :owner group by instance_id) p on p.instance_id = i.id
                 where i.user_id = :owner and i.deleted_at is null""";
        this.select = String.join(
                " union all ",
                columns + " and i.state = 'COMPLETED' and i.completed_at >= :from and i.completed_at <= :now FILTER",
                columns + " and i.state = 'CANCELLED' and i.cancelled_at >= :from and i.cancelled_at <= :now FILTER",
                columns + " and i.state in ('DRAFT', 'INITIALIZED', 'PAUSED', 'RUNNING')"
                        + " and i.created_at <= :now FILTER");
    }

    /** Epoch milliseconds, so that no calendar is built for each value. SQLite keeps instants like that anyway. */
    private static String millis(Vendor vendor, String column) {
        return switch (vendor) {
            case SQLITE -> column;
            case POSTGRESQL -> "cast(extract(epoch from " + column + ") * 1000 as bigint)";
        };
    }

    /**
     * What was read.
     *
     * @param tasks names by the number of the task in the facts
     * @param reasons why a row was let go, by row; absent without a reason
     */
    record Read(Facts facts, List<String> tasks, List<@Nullable String> reasons) {}

    /** @param from what ended earlier is not read */
    Read read(LookBackFilter filter, Instant from, Instant now) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> names = new ArrayList<>();
        List<@Nullable String> reasons = new ArrayList<>();
        Facts.Builder facts = Facts.builder(1_000);
        StatementSpec statement = sql.sql(select.replace("FILTER", condition(filter)))
                .param("from", OwnedSql.at(from))
                .param("now", OwnedSql.at(now));
        bind(filter, statement).query(row -> {
            String name = row.getString(2);
            String key = row.getString(1) == null ? "name " + name : row.getString(1);
            Integer number = numbers.get(key);
            if (number == null) {
                number = names.size();
                numbers.put(key, number);
                names.add(name);
            }
            add(facts, row, number);
            reasons.add(row.getString(FIRST_MEASURE + READ.length));
        });
        return new Read(facts.build(), names, reasons);
    }

    static String condition(LookBackFilter filter) {
        return (filter.type() == null ? "" : " and t.task_type = :type")
                + (filter.task() == null ? "" : " and i.task_id = :task")
                + (filter.category() == null
                        ? ""
                        : " and exists (select 1 from task_category c"
                                + " where c.user_id = :owner and c.task_id = i.task_id and c.name = :category)");
    }

    static StatementSpec bind(LookBackFilter filter, StatementSpec statement) {
        if (filter.type() != null) {
            statement.param("type", filter.type().name());
        }
        if (filter.task() != null) {
            statement.param("task", filter.task().toString());
        }
        if (filter.category() != null) {
            statement.param("category", filter.category());
        }
        return statement;
    }

    private static void add(Facts.Builder facts, ResultSet row, int task) throws SQLException {
        String reason = row.getString(FIRST_MEASURE + READ.length);
        facts.row(task, kind(row.getString(3)), ending(row.getString(4), reason));
        Doubts doubts = Doubts.of(row.getString(5));
        facts.suspect(doubts.any());
        boolean answered = row.getBoolean(6);
        facts.recommended(row.getBoolean(7));
        for (int i = 0; i < MOMENTS.length; i++) {
            long at = row.getLong(FIRST_MOMENT + i);
            if (!row.wasNull()) {
                facts.at(MOMENTS[i], at);
            }
        }
        for (int i = 0; i < READ.length; i++) {
            double value = row.getDouble(FIRST_MEASURE + i);
            if (!row.wasNull() && doubts.keep(READ[i], answered)) {
                facts.set(READ[i], value);
            }
        }
    }

    private static Kind kind(@Nullable String type) {
        if (type == null) {
            return Kind.OTHER;
        }
        return switch (type) {
            case "WORK" -> Kind.WORK;
            case "SELF_CARE" -> Kind.SELF_CARE;
            case "PLAY" -> Kind.PLAY;
            case "SLEEP" -> Kind.SLEEP;
            default -> Kind.OTHER;
        };
    }

    private static Ending ending(String state, @Nullable String reason) {
        return switch (state) {
            case "COMPLETED" -> Ending.DONE;
            case "CANCELLED" -> "failed_to_complete".equals(reason) ? Ending.NOT_FINISHED : Ending.LET_GO;
            default -> Ending.OPEN;
        };
    }
}
