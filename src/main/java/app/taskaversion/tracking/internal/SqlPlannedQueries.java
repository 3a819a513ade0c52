package app.taskaversion.tracking.internal;

import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.Planned;
import app.taskaversion.tracking.PlannedQueries;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class SqlPlannedQueries implements PlannedQueries {

    private final OwnedSql sql;

    SqlPlannedQueries(OwnedSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Planned> list(Instant from, Instant until) {
        return sql.sql("""
                        select i.id, i.task_name, i.due_at,
                               case when i.planned_kind = 'AT' then i.planned_for end as planned_for,
                               case when i.planned_kind = 'CUE' then i.cue end as cue,
                               coalesce(i.estimate_minutes, i.model_minutes) as minutes
                          from task_instance i
                         where i.user_id = :owner and i.deleted_at is null
                           and i.state in ('DRAFT', 'INITIALIZED', 'PAUSED', 'RUNNING')
                           and (i.planned_kind = 'CUE' or i.due_at >= :from and i.due_at < :until
                                or i.planned_kind = 'AT' and i.planned_for >= :from and i.planned_for < :until)
                         order by case when i.planned_kind = 'CUE' then 0 else 1 end,
                                  coalesce(i.planned_for, i.due_at, i.created_at), i.id
                         limit :most""")
                .param("from", OwnedSql.at(from))
                .param("until", OwnedSql.at(until))
                .param("most", MOST)
                .query((row, index) -> new Planned(
                        new InstanceId(Objects.requireNonNull(OwnedSql.uuid(row, "id"))),
                        row.getString("task_name"),
                        OwnedSql.instant(row, "due_at"),
                        OwnedSql.instant(row, "planned_for"),
                        row.getString("cue"),
                        OwnedSql.number(row, "minutes")))
                .list();
    }
}
