package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.LookBackChoices;
import app.taskaversion.analytics.LookBackChoices.TaskChoice;
import app.taskaversion.analytics.LookBackFilter;
import app.taskaversion.analytics.LookBackPage;
import app.taskaversion.analytics.LookBackPage.EmotionChange;
import app.taskaversion.analytics.LookBackService;
import app.taskaversion.analytics.WeekBeside;
import app.taskaversion.analytics.WeekSummary;
import app.taskaversion.analytics.metric.AsOf;
import app.taskaversion.analytics.metric.Draws;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.task.TaskId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
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
    private final KeptDraws kept;

    SqlLookBackService(FactsQuery facts, OwnedSql sql, KeptDraws kept) {
        this.kept = kept;
        this.facts = facts;
        this.sql = sql;
    }

    @Override
    public LookBackPage read(LookBackFilter filter, Instant now, DayBoundary days) {
        // Before the reading: what is withdrawn meanwhile is then not kept again.
        Draws draws = kept.own();
        Instant from = start(filter, now, days);
        Instant horizon = now.minus(HORIZON);
        FactsQuery.Read read = facts.read(filter, from.isBefore(horizon) ? from : horizon, now, horizon);
        return new PageFigures(read, new AsOf(now, days), from, draws).page(emotions(filter, from, now));
    }

    @Override
    public WeekSummary summary(Instant now, DayBoundary days) {
        Draws draws = kept.own();
        FactsQuery.Read read = facts.read(LookBackFilter.DEFAULT, now.minus(HORIZON), now);
        return new SummaryFigures(read.facts(), new AsOf(now, days), draws).summary();
    }

    @Override
    public List<WeekBeside> weeks(LocalDate first, Instant now, DayBoundary days) {
        LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Instant from = days.startOf(monday);
        FactsQuery.Read read = facts.read(LookBackFilter.DEFAULT, from, now);
        return new Timeline(read.facts(), new AsOf(now, days), new Window(from.toEpochMilli(), now.toEpochMilli()))
                .beside(monday);
    }

    /** The first moment that the range looks at. */
    private static Instant start(LookBackFilter filter, Instant now, DayBoundary days) {
        @Nullable Integer range = filter.range().days();
        return range == null ? Instant.EPOCH : days.startOf(days.dayOf(now).minusDays(range - 1L));
    }

    /**
     * Joined in this order: SQLite takes a cross join by its word and begins with the instances of the window; else it
     * begins with every feeling there ever was. What a feeling is called is looked up once for each and not for each time.
     */
    private List<EmotionChange> emotions(LookBackFilter filter, Instant from, Instant now) {
        return FactsStatement.bind(
                        filter,
                        sql.sql("select e.name, felt.before, felt.after, felt.n from (select b.emotion_id,"
                                        + " avg(b.intensity) as before, avg(a.intensity) as after, count(*) as n"
                                        + " from task_instance i cross join instance_emotion b"
                                        + " cross join instance_emotion a"
                                        + " where i.user_id = :owner and i.deleted_at is null"
                                        + " and b.instance_id = i.id and b.user_id = :owner"
                                        + " and b.phase = 'INIT' and b.rated"
                                        + " and a.instance_id = i.id and a.user_id = :owner"
                                        + " and a.phase = 'DONE' and a.rated and a.emotion_id = b.emotion_id"
                                        + " and i.state = 'COMPLETED' and i.completed_at >= :from"
                                        + " and i.completed_at <= :now"
                                        + " and b.intensity is not null and a.intensity is not null"
                                        + FactsStatement.condition(filter)
                                        + " group by b.emotion_id) felt"
                                        + " join emotion e on e.id = felt.emotion_id and e.user_id = :owner"
                                        + " order by felt.n desc, e.name limit :most")
                                .param("from", OwnedSql.at(from))
                                .param("now", OwnedSql.at(now))
                                .param("most", MOST_EMOTIONS))
                .query((row, index) ->
                        new EmotionChange(row.getString(1), row.getDouble(2), row.getDouble(3), row.getInt(4)))
                .list();
    }

    /** One statement for both lists, so that a navigation stays within six. */
    @Override
    public LookBackChoices choices() {
        List<String> categories = new ArrayList<>();
        List<TaskChoice> tasks = new ArrayList<>();
        sql.sql("select * from (select 0 as is_task, '' as id, c.name as name, c.name as name_key"
                        + " from task_category c join task t on t.id = c.task_id and t.user_id = :owner"
                        + " and t.deleted_at is null where c.user_id = :owner group by c.name"
                        + " union all select 1, t.id, t.name, t.name_key from task t where t.user_id = :owner"
                        + " and t.deleted_at is null and t.archived_at is null) choices"
                        + " order by is_task, name_key, id")
                .query(row -> {
                    if (row.getInt("is_task") == 0) {
                        categories.add(row.getString("name"));
                    } else if (tasks.size() < LookBackChoices.MOST_TASKS) {
                        tasks.add(new TaskChoice(TaskId.of(row.getString("id")), row.getString("name")));
                    }
                });
        return new LookBackChoices(categories, tasks);
    }
}
