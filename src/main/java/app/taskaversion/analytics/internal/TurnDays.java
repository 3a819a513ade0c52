package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.metric.AsOf;
import app.taskaversion.analytics.metric.TurnDay;
import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.OwnedSql;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Reads the current person's days on which rules or model had their turn: one statement to see whether there are any, else
 * two more. From the first one on, so that the rounds of a comparison always begin on the same day.
 */
@Component
class TurnDays {

    private final OwnedSql sql;
    private final ShownRows shown;
    private final ThingsOfDays things;
    private final String first;

    TurnDays(OwnedSql sql, ShownRows shown, ThingsOfDays things, DatabaseUrl database) {
        this.sql = sql;
        this.shown = shown;
        this.things = things;
        this.first = "select " + FactsStatement.millis(database.vendor(), "min(d.decided_at)")
                + " from decision d where d.user_id = :owner and d.arm is not null and d.decided_at <= :now";
    }

    /** In their order. */
    List<TurnDay> read(AsOf asOf) {
        long from = sql.sql(first)
                .param("now", OwnedSql.at(asOf.instant()))
                .query((row, index) -> row.getLong(1))
                .single();
        if (from == 0) {
            return List.of();
        }
        Instant start = asOf.days().startOf(asOf.days().dayOf(Instant.ofEpochMilli(from)));
        List<ListsOfDay> lists = new ShownLog(shown.read(start, asOf.instant()), asOf).turns();
        if (lists.isEmpty()) {
            return List.of();
        }
        Map<Integer, ThingsOfDay> held = things.read(start, asOf);
        int firstDay = Math.toIntExact(asOf.days().dayOf(start).toEpochDay());
        return lists.stream()
                .map(day -> day.with(firstDay, held.getOrDefault(day.day(), new ThingsOfDay())))
                .sorted(Comparator.comparingInt(TurnDay::day))
                .toList();
    }
}
