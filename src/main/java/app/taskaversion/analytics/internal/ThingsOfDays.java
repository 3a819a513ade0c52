package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.metric.AsOf;
import app.taskaversion.analytics.metric.Doubts;
import app.taskaversion.analytics.metric.Load;
import app.taskaversion.analytics.metric.Measure;
import app.taskaversion.analytics.metric.NetRelief;
import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.OwnedSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads what the days of a comparison held, by their days since 1970-01-01: one statement, no entity. */
@Component
class ThingsOfDays {

    private static final double LONGEST_MINUTES = 8 * 60;
    private static final double SHORTEST_MINUTES = 20 / 60.0;
    private static final int FIRST_RATING = 7;

    /** In the order of the statement. */
    private static final Measure[] RATINGS = {
        Measure.AVERSION_BEFORE,
        Measure.MINUTES,
        Measure.ACTUAL_STRESS,
        Measure.ACTUAL_MENTAL,
        Measure.ACTUAL_DIFFICULTY,
        Measure.ACTUAL_EMOTIONAL,
        Measure.ACTUAL_PHYSICAL,
        Measure.EXPECTED_MENTAL,
        Measure.EXPECTED_DIFFICULTY,
        Measure.EXPECTED_EMOTIONAL,
        Measure.EXPECTED_PHYSICAL
    };

    private final OwnedSql sql;
    private final String select;

    ThingsOfDays(OwnedSql sql, DatabaseUrl database) {
        this.sql = sql;
        this.select = """
                select COMPLETED, ENDED, DUE, i.actual_confirmed, i.flags, i.state,
                    coalesce(i.initialization_expected_aversion, i.expected_aversion),
                    coalesce(i.actual_minutes, i.duration_minutes),
                    i.actual_stress, i.actual_mental_energy, i.actual_difficulty, i.actual_emotional, i.actual_physical,
                    i.expected_mental_energy, i.expected_difficulty, i.expected_emotional_load, i.expected_physical_load
                from task_instance i
                where i.user_id = :owner and i.deleted_at is null
                    and (i.completed_at between :from and :now or i.due_at between :from and :now)""".replace("COMPLETED,", FactsStatement.millis(database.vendor(), "i.completed_at") + ",")
                .replace(
                        "ENDED,",
                        FactsStatement.millis(database.vendor(), "coalesce(i.completed_at, i.cancelled_at)") + ",")
                .replace("DUE,", FactsStatement.millis(database.vendor(), "i.due_at") + ",");
    }

    /** Days on which nothing was finished or due are absent. */
    Map<Integer, ThingsOfDay> read(Instant from, AsOf asOf) {
        Map<Integer, ThingsOfDay> days = new HashMap<>();
        sql.sql(select)
                .param("from", OwnedSql.at(from))
                .param("now", OwnedSql.at(asOf.instant()))
                .query(row -> {
                    add(days, row, asOf);
                });
        return days;
    }

    private static void add(Map<Integer, ThingsOfDay> days, ResultSet row, AsOf asOf) throws SQLException {
        long completed = row.getLong(1);
        if (!row.wasNull()) {
            Ratings ratings = new Ratings(row, Doubts.of(row.getString(5)), row.getBoolean(4));
            day(days, completed, asOf)
                    .finished(ratings.get(0), believable(ratings.get(1)), ratings.stress(), ratings.expected());
        }
        long ended = row.getLong(2);
        boolean over = !row.wasNull();
        long due = row.getLong(3);
        if (!row.wasNull() && !(over && ended <= due)) {
            day(days, due, asOf).date();
        }
    }

    private static ThingsOfDay day(Map<Integer, ThingsOfDay> days, long at, AsOf asOf) {
        int day = Math.toIntExact(asOf.days().dayOf(Instant.ofEpochMilli(at)).toEpochDay());
        return days.computeIfAbsent(day, unused -> new ThingsOfDay());
    }

    /** What no clock was watched for says nothing. (recommender §2.3) */
    private static double believable(double minutes) {
        return minutes >= SHORTEST_MINUTES && minutes <= LONGEST_MINUTES ? minutes : Double.NaN;
    }

    private record Ratings(ResultSet row, Doubts doubts, boolean answered) {

        double get(int index) throws SQLException {
            double value = row.getDouble(FIRST_RATING + index);
            return row.wasNull() || !doubts.keep(RATINGS[index], answered) ? Double.NaN : value;
        }

        double stress() throws SQLException {
            double asked = get(2);
            return Double.isNaN(asked) ? NetRelief.stress(get(3), get(4), get(5), get(6)) : asked;
        }

        double expected() throws SQLException {
            return Load.of(get(7), get(8), get(9), get(10));
        }
    }
}
