package app.taskaversion.analytics.internal;

import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.OwnedSql;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Reads what a person's tasks are called and, for those who ask, when they were suggested: in one statement, so that a
 * navigation stays within six.
 */
@Component
class BookQuery {

    private static final String TASKS =
            "select id, name, task_type, 0 as shown, 0 as picked from task where user_id = :owner";

    private final OwnedSql sql;
    private final String suggested;

    BookQuery(OwnedSql sql, DatabaseUrl database) {
        this.sql = sql;
        this.suggested = " union all select m.task_id, d.mode, d.policy, "
                + FactsStatement.millis(database.vendor(), "m.shown_at")
                + ", case when exists (select 1 from task_instance i where i.impression_id = m.id"
                + " and i.user_id = :owner and i.deleted_at is null) then 2 else 1 end"
                + " from impression m join decision d on d.id = m.decision_id and d.user_id = :owner"
                + " where m.user_id = :owner and m.shown_at >= :from and m.shown_at <= :now";
    }

    TaskBook tasks() {
        TaskBook book = new TaskBook();
        sql.sql(TASKS).query(row -> {
            book.add(row.getString(1), row.getString(2), row.getString(3));
        });
        return book;
    }

    /** @param from of what was suggested; tasks are all read */
    TaskBook tasksAndSuggestions(Instant from, Instant now) {
        TaskBook book = new TaskBook();
        sql.sql(TASKS + suggested)
                .param("from", OwnedSql.at(from))
                .param("now", OwnedSql.at(now))
                .query(row -> {
                    int picked = row.getInt(5);
                    if (picked == 0) {
                        book.add(row.getString(1), row.getString(2), row.getString(3));
                    } else {
                        String way = ShownLog.way(row.getString(2), row.getString(3));
                        book.suggested(row.getString(1), row.getLong(4), way, picked == 2);
                    }
                });
        return book;
    }
}
