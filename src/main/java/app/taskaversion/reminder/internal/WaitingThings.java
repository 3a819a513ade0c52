package app.taskaversion.reminder.internal;

import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.reminder.Waiting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What of a person waits for a time, a day or a cue. Made-up histories are left out, and what a clock runs for. */
@Component
class WaitingThings {

    /** Longer ago than this nothing is said any more; what lies further ahead is looked at when it is nearer. */
    private static final Duration AROUND = Duration.ofDays(2);

    private static final int MOST = 500;

    /**
     * What was begun and stopped counts if it was put off after that: then it waits like anything else. What became of
     * a date without a word about when it was set counts from when the entry was made.
     */
    private static final String WAITS = """
            select w.* from (
                select i.id, i.task_id, i.task_name, i.state, i.planned_kind, i.planned_for, i.due_at, i.cue, i.started_at,
                       coalesce((select max(p.postponed_at) from instance_postponement p
                                  where p.user_id = :owner and p.instance_id = i.id), i.created_at) as since
                  from task_instance i
                 where i.user_id = :owner and i.deleted_at is null and i.demo = false
                   and i.state in ('DRAFT', 'INITIALIZED', 'PAUSED')) w
             where (w.started_at is null or w.started_at <= w.since)
            """;

    private final OwnedSql sql;

    WaitingThings(OwnedSql sql) {
        this.sql = sql;
    }

    /** With a moment around now, the nearest first; cues come last. */
    List<Waiting> around(Instant now) {
        return sql.sql(WAITS + """
                   and (w.planned_kind = 'CUE' and w.cue is not null
                        or w.planned_kind = 'AT' and w.planned_for > :from and w.planned_for < :until
                        or w.planned_kind = 'ANYTIME' and w.due_at > :from and w.due_at < :until)
                 order by coalesce(w.planned_for, w.due_at, :until), w.id
                 limit :most""")
                .param("from", OwnedSql.at(now.minus(AROUND)))
                .param("until", OwnedSql.at(now.plus(AROUND)))
                .param("most", MOST)
                .query((row, number) -> waiting(row))
                .list();
    }

    /** Whether one still waits. */
    boolean waits(UUID instance) {
        return !sql.sql(WAITS + " and w.id = :instance")
                .param("instance", instance.toString())
                .query((row, number) -> row.getString("id"))
                .list()
                .isEmpty();
    }

    /** Whether a look back has something to show: finished since then, or waiting. */
    boolean hasDay(Instant begin) {
        return !sql.sql("""
                        select 1 from task_instance i
                         where i.user_id = :owner and i.deleted_at is null and i.demo = false
                           and (i.completed_at >= :begin or i.state in ('INITIALIZED', 'PAUSED'))
                         limit 1""")
                .param("begin", OwnedSql.at(begin))
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        String planned = row.getString("planned_kind");
        return new Waiting(
                Objects.requireNonNull(OwnedSql.uuid(row, "id")),
                OwnedSql.uuid(row, "task_id"),
                row.getString("task_name"),
                planned.equals("AT") ? OwnedSql.instant(row, "planned_for") : null,
                planned.equals("ANYTIME") ? OwnedSql.instant(row, "due_at") : null,
                planned.equals("CUE") ? row.getString("cue") : null,
                Objects.requireNonNull(OwnedSql.instant(row, "since")));
    }
}
