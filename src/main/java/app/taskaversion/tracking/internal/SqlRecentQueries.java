package app.taskaversion.tracking.internal;

import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.tracking.Finished;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.RecentQueries;
import app.taskaversion.tracking.Stretch;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class SqlRecentQueries implements RecentQueries {

    /** By indexes alone; enough to see that somebody was here a moment ago. */
    private static final String QUICKLY = """
            select max(w.recorded) as last from (
                select max(completed_at) as recorded from task_instance
                 where user_id = :owner and demo = false and deleted_at is null
                union all
                select max(started_at) from import_batch where user_id = :owner) w""";

    /** Reads all steps of a person but those that a routine took by itself. */
    private static final String EXACTLY = """
            select max(w.recorded) as last from (
                select max(e.occurred_at) as recorded from instance_event e
                 where e.user_id = :owner and not exists (
                     select 1 from routine_slot r
                      where r.user_id = :owner and r.instance_id = e.instance_id and r.made_at = e.occurred_at)
                union all
                select max(t.created_at) from task t where t.user_id = :owner and t.demo = false) w""";

    private final OwnedSql sql;

    SqlRecentQueries(OwnedSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Finished> finished(Instant from) {
        return sql.sql("""
                        select id, task_name, completed_at, actual_aversion,
                               case when expected_aversion_source = 'USER' then expected_aversion end as guess
                          from task_instance
                         where user_id = :owner and completed_at >= :from and state = 'COMPLETED'
                           and deleted_at is null and demo = false
                         order by completed_at, id""")
                .param("from", OwnedSql.at(from))
                .query((row, index) -> new Finished(
                        new InstanceId(UUID.fromString(row.getString("id"))),
                        row.getString("task_name"),
                        Objects.requireNonNull(OwnedSql.instant(row, "completed_at")),
                        OwnedSql.number(row, "guess"),
                        OwnedSql.number(row, "actual_aversion")))
                .list();
    }

    @Override
    public List<Stretch> work(Instant from) {
        return sql.sql("""
                        select s.started_at, s.ended_at
                          from work_session s join task_instance i on i.id = s.instance_id
                         where s.user_id = :owner and i.user_id = :owner and s.started_at >= :from
                           and s.source <> 'IMPORTED' and i.deleted_at is null and i.demo = false""")
                .param("from", OwnedSql.at(from))
                .query((row, index) -> new Stretch(
                        Objects.requireNonNull(OwnedSql.instant(row, "started_at")), OwnedSql.instant(row, "ended_at")))
                .list();
    }

    @Override
    public Optional<Instant> lastRecorded(Instant enough) {
        Instant quickly = last(QUICKLY);
        if (quickly != null && !quickly.isBefore(enough)) {
            return Optional.of(quickly);
        }
        Instant exactly = last(EXACTLY);
        return Optional.ofNullable(
                exactly == null || (quickly != null && quickly.isAfter(exactly)) ? quickly : exactly);
    }

    private @Nullable Instant last(String statement) {
        return sql.sql(statement)
                .query((row, index) -> Optional.ofNullable(OwnedSql.instant(row, "last")))
                .single()
                .orElse(null);
    }
}
