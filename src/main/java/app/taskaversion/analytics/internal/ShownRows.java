package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.internal.ShownRow.Pick;
import app.taskaversion.analytics.metric.Doubts;
import app.taskaversion.analytics.metric.Facts;
import app.taskaversion.analytics.metric.Measure;
import app.taskaversion.analytics.metric.NetRelief;
import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.OwnedSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads what was suggested and what came of it: one statement, no entity. */
@Component
class ShownRows {

    /** In the order in which {@link #net} reads them. */
    private static final List<Measure> RATINGS = List.of(
            Measure.ACTUAL_RELIEF,
            Measure.ACTUAL_STRESS,
            Measure.ACTUAL_MENTAL,
            Measure.ACTUAL_DIFFICULTY,
            Measure.ACTUAL_EMOTIONAL,
            Measure.ACTUAL_PHYSICAL,
            Measure.AVERSION_AFTER);

    private static final int FIRST_RATING = 17;
    private static final int ARM = 24;
    private static final int RESPONSE = 25;

    private final OwnedSql sql;
    private final String select;

    ShownRows(OwnedSql sql, DatabaseUrl database) {
        this.sql = sql;
        // What the lot could have shown is by far the largest of it, so it is read once for a list.
        this.select = """
                select d.id, AT, d.surface, d.mode, d.policy, m.slot, m.task_id,
                    case when d.randomised and m.slot = (select min(f.slot) from impression f
                        where f.decision_id = d.id and f.user_id = :owner) then d.safe_set end,
                    i.id, i.state, i.cancellation_category, STARTED, ENDED, DUE,
                    i.actual_confirmed, i.flags,
                    i.actual_relief, i.actual_stress, i.actual_mental_energy, i.actual_difficulty, i.actual_emotional,
                    i.actual_physical, i.actual_aversion,
                    d.arm, m.response
                from decision d
                join impression m on m.decision_id = d.id and m.user_id = :owner
                left join task_instance i on i.impression_id = m.id and i.user_id = :owner and i.deleted_at is null
                where d.user_id = :owner and d.decided_at >= :from and d.decided_at <= :now
                order by d.decided_at, d.id, m.slot, i.id""".replace("AT,", FactsStatement.millis(database.vendor(), "d.decided_at") + ",")
                .replace("STARTED", FactsStatement.millis(database.vendor(), "i.first_started_at"))
                .replace("ENDED", FactsStatement.millis(database.vendor(), "coalesce(i.completed_at, i.cancelled_at)"))
                .replace("DUE", FactsStatement.millis(database.vendor(), "i.due_at"));
    }

    /** In the order of time, and of the list. What was started twice from one suggestion is there twice. */
    List<ShownRow> read(Instant from, Instant now) {
        return sql.sql(select)
                .param("from", OwnedSql.at(from))
                .param("now", OwnedSql.at(now))
                .query((row, index) -> shown(row))
                .list();
    }

    private static ShownRow shown(ResultSet row) throws SQLException {
        return new ShownRow(
                row.getString(1),
                row.getLong(2),
                row.getString(3).equals("SMALL"),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                row.getString(7),
                row.getString(8),
                row.getString(9) == null ? null : pick(row),
                row.getString(ARM),
                row.getString(RESPONSE) != null);
    }

    private static Pick pick(ResultSet row) throws SQLException {
        return new Pick(
                millis(row, 12),
                millis(row, 13),
                FactsReader.ending(row.getString(10), row.getString(11)),
                millis(row, 14),
                net(row, Doubts.of(row.getString(16)), row.getBoolean(15)));
    }

    private static long millis(ResultSet row, int column) throws SQLException {
        long at = row.getLong(column);
        return row.wasNull() ? Facts.NEVER : at;
    }

    private static double net(ResultSet row, Doubts doubts, boolean answered) throws SQLException {
        double[] ratings = new double[RATINGS.size()];
        for (int i = 0; i < ratings.length; i++) {
            double value = row.getDouble(FIRST_RATING + i);
            ratings[i] = row.wasNull() || !doubts.keep(RATINGS.get(i), answered) ? Double.NaN : value;
        }
        return NetRelief.of(
                ratings[0], ratings[1], NetRelief.stress(ratings[2], ratings[3], ratings[4], ratings[5]), ratings[6]);
    }
}
