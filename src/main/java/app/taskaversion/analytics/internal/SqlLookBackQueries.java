package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.LookBackQueries;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.time.DayBoundary;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class SqlLookBackQueries implements LookBackQueries {

    private static final int DAYS_BEFORE_TODAY = 6;
    private static final Duration WINDOW = Duration.ofDays(90);

    private final OwnedSql sql;

    SqlLookBackQueries(OwnedSql sql) {
        this.sql = sql;
    }

    @Override
    public WeekPicture week(Instant now, DayBoundary days) {
        Instant from = days.startOf(days.dayOf(now).minusDays(DAYS_BEFORE_TODAY));
        return sql.sql("""
                        select (select count(*) from task_instance
                                 where user_id = :owner and deleted_at is null
                                   and first_started_at >= :from and first_started_at <= :now) as started,
                               (select count(*) from task_instance
                                 where user_id = :owner and deleted_at is null and state = 'CANCELLED'
                                   and cancelled_at >= :from and cancelled_at <= :now) as let_go,
                               count(*) as finished,
                               coalesce(sum(duration_minutes), 0) as minutes,
                               count(duration_minutes) as timed,
                               count(case when actual_confirmed then coalesce(actual_aversion, actual_relief) end) as answers
                          from task_instance
                         where user_id = :owner and deleted_at is null and state = 'COMPLETED'
                           and completed_at >= :from and completed_at <= :now""")
                .param("from", OwnedSql.at(from))
                .param("now", OwnedSql.at(now))
                .query((row, index) -> new WeekPicture(
                        row.getInt("started"),
                        row.getInt("finished"),
                        row.getInt("let_go"),
                        row.getDouble("minutes"),
                        row.getInt("timed"),
                        row.getInt("answers")))
                .single();
    }

    @Override
    public List<GuessAndFelt> guessesAndAnswers(PairKind kind, Instant now) {
        // The column names come from this switch, never from outside.
        String guess = switch (kind) {
            case DREAD -> "expected_aversion";
            case RELIEF -> "expected_relief";
        };
        String felt = switch (kind) {
            case DREAD -> "actual_aversion";
            case RELIEF -> "actual_relief";
        };
        // A computed dread is no guess; a relief beside it may be one.
        String unsaid = kind == PairKind.DREAD ? "%AVERSION_BACKFILLED%" : "%PREDICTION_BACKFILLED%";
        return sql.sql("""
                        select max(task_name) as name, avg(GUESS) as guess, avg(FELT) as felt, count(*) as n
                          from task_instance
                         where user_id = :owner and deleted_at is null and state = 'COMPLETED'
                           and actual_confirmed and coalesce(flags, '') not like '%PREDICTION_BACKFILLED%'
                           and coalesce(flags, '') not like :unsaid and GUESS is not null and FELT is not null
                           and completed_at >= :from and completed_at <= :now
                         group by coalesce(task_id, task_name)
                         order by n desc, max(completed_at) desc
                         limit 6""".replace("GUESS", guess).replace("FELT", felt))
                .param("unsaid", unsaid)
                .param("from", OwnedSql.at(now.minus(WINDOW)))
                .param("now", OwnedSql.at(now))
                .query((row, index) -> new GuessAndFelt(
                        row.getString("name"), row.getDouble("guess"), row.getDouble("felt"), row.getInt("n")))
                .list();
    }
}
