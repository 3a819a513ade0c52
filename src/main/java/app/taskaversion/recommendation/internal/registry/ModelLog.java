package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.recommendation.ModelsOverview.Event;
import app.taskaversion.recommendation.ModelsOverview.Fallback;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The operator's log: what became of models, and how often rules had to stand in. Numbers and causes, no person. */
@Component
@Transactional(readOnly = true)
class ModelLog {

    /** Kept as long as somebody may still ask why. */
    static final Duration KEPT = Duration.ofDays(365);

    private static final int MOST = 50;
    private static final int RECENT_DAYS = 7;

    /** What may happen. */
    enum Kind {
        TRAINED,
        BROUGHT,
        ROWS_GIVEN,
        GATE_PASSED,
        GATE_REFUSED,
        SHADOW,
        CANARY,
        ACTIVE,
        REPLACED,
        ROLLED_BACK,
        BACK_IN_CHARGE,
        RETIRED,
        REJECTED,
        DRIFT_WARNING,
        SOMEBODY_LEFT,
        FORGOTTEN,
        NOT_LOADED,
        TRAINING_STOPPED,
        TRAINING_BROKE,
        RULES_ONLY,
        MODELS_AGAIN
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    ModelLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void add(Kind kind, @Nullable ModelRow model, String detail) {
        int unused = jdbc.sql("""
                        insert into ml_model_event (id, model_id, version, occurred_at, kind, detail)
                        values (:id, :model, :version, :now, :kind, :detail)""")
                .param("id", Ids.next().toString())
                .param("model", model == null ? null : model.id().toString())
                .param("version", model == null ? null : model.version())
                .param("now", OwnedSql.at(clock.instant()))
                .param("kind", kind.name())
                .param("detail", detail.isEmpty() ? null : detail)
                .update();
    }

    /** The latest first. */
    public List<Event> latest() {
        return jdbc.sql("""
                        select occurred_at, kind, version, detail from ml_model_event
                        order by occurred_at desc, id desc limit :most""")
                .param("most", MOST)
                .query((row, number) -> new Event(
                        Objects.requireNonNull(OwnedSql.instant(row, "occurred_at")),
                        row.getString("kind"),
                        Objects.requireNonNullElse(row.getString("version"), ""),
                        Objects.requireNonNullElse(row.getString("detail"), "")))
                .list();
    }

    /** Adds counts of this node to those of today. */
    @Transactional
    public void fellBack(Map<String, Long> times) {
        String day = today().toString();
        times.forEach((cause, n) -> {
            int unused = jdbc.sql("""
                            insert into ml_fallback (day, cause, times) values (:day, :cause, :n)
                            on conflict (day, cause) do update set times = ml_fallback.times + excluded.times""")
                    .param("day", day)
                    .param("cause", cause)
                    .param("n", n)
                    .update();
        });
    }

    /** Of the last seven days with today, the most frequent first. */
    public List<Fallback> fallbacks() {
        return jdbc.sql("""
                        select cause, sum(times) as n from ml_fallback where day > :since
                        group by cause order by n desc, cause""")
                .param("since", today().minusDays(RECENT_DAYS).toString())
                .query((row, number) -> new Fallback(row.getString("cause"), row.getLong("n")))
                .list();
    }

    @Transactional
    public void clearOut() {
        Instant since = clock.instant().minus(KEPT);
        int unused = jdbc.sql("delete from ml_model_event where occurred_at < :since")
                .param("since", OwnedSql.at(since))
                .update();
        int unusedToo = jdbc.sql("delete from ml_fallback where day < :since")
                .param("since", LocalDate.ofInstant(since, ZoneOffset.UTC).toString())
                .update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
