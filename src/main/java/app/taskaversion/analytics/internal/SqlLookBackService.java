package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.LookBackFilter;
import app.taskaversion.analytics.LookBackPage;
import app.taskaversion.analytics.LookBackPage.EmotionChange;
import app.taskaversion.analytics.LookBackService;
import app.taskaversion.analytics.WeekSummary;
import app.taskaversion.analytics.metric.AsOf;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.time.DayBoundary;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Three statements for a page: what the tasks are called, the facts, and the feelings beside them. */
@Service
@Transactional(readOnly = true)
class SqlLookBackService implements LookBackService {

    private static final Duration HORIZON = Duration.ofDays(HORIZON_DAYS);
    private static final int MOST_EMOTIONS = 8;

    private final FactsQuery facts;
    private final OwnedSql sql;

    SqlLookBackService(FactsQuery facts, OwnedSql sql) {
        this.facts = facts;
        this.sql = sql;
    }

    @Override
    public LookBackPage read(LookBackFilter filter, Instant now, DayBoundary days) {
        Instant from = start(filter, now, days);
        Instant horizon = now.minus(HORIZON);
        FactsQuery.Read read = facts.read(filter, from.isBefore(horizon) ? from : horizon, now, horizon);
        return new PageFigures(read, new AsOf(now, days), from).page(emotions(filter, from, now));
    }

    @Override
    public WeekSummary summary(Instant now, DayBoundary days) {
        FactsQuery.Read read = facts.read(LookBackFilter.DEFAULT, now.minus(HORIZON), now);
        return new SummaryFigures(read.facts(), new AsOf(now, days)).summary();
    }

    /** The first moment that the range looks at. */
    private static Instant start(LookBackFilter filter, Instant now, DayBoundary days) {
        @Nullable Integer range = filter.range().days();
        return range == null ? Instant.EPOCH : days.startOf(days.dayOf(now).minusDays(range - 1L));
    }

    /**
     * Joined in this order: SQLite takes a cross join by its word and begins with the instances of the window; else it
     * begins with every feeling there ever was.
     */
    private List<EmotionChange> emotions(LookBackFilter filter, Instant from, Instant now) {
        return FactsQuery.bind(
                        filter,
                        sql.sql("select max(e.name) as name, avg(b.intensity) as intensity_before,"
                                        + " avg(a.intensity) as intensity_after, count(*) as n"
                                        + " from task_instance i cross join instance_emotion b"
                                        + " cross join instance_emotion a cross join emotion e"
                                        + " where i.user_id = :owner and i.deleted_at is null"
                                        + " and b.instance_id = i.id and b.user_id = :owner"
                                        + " and b.phase = 'INIT' and b.rated"
                                        + " and a.instance_id = i.id and a.user_id = :owner"
                                        + " and a.phase = 'DONE' and a.rated and a.emotion_id = b.emotion_id"
                                        + " and e.id = b.emotion_id and e.user_id = :owner"
                                        + " and i.state = 'COMPLETED' and i.completed_at >= :from"
                                        + " and i.completed_at <= :now"
                                        + " and b.intensity is not null and a.intensity is not null"
                                        + FactsQuery.condition(filter)
                                        + " group by e.id order by n desc, max(e.name) limit :most")
                                .param("from", OwnedSql.at(from))
                                .param("now", OwnedSql.at(now))
                                .param("most", MOST_EMOTIONS))
                .query((row, index) -> new EmotionChange(
                        row.getString("name"),
                        row.getDouble("intensity_before"),
                        row.getDouble("intensity_after"),
                        row.getInt("n")))
                .list();
    }

    @Override
    public List<String> categories() {
        return sql.sql("select distinct c.name as name from task_category c join task t on t.id = c.task_id"
                        + " and t.user_id = :owner and t.deleted_at is null where c.user_id = :owner order by c.name")
                .query((row, index) -> row.getString("name"))
                .list();
    }
}
