package app.taskaversion.recommendation.internal;

import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.recommendation.DismissReason;
import app.taskaversion.recommendation.Response;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.task.TaskId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what was suggested lately. */
@Component
class ShownQuery {

    /** As far back as a response counts. */
    static final Duration LATELY = Duration.ofDays(30);

    private final OwnedSql sql;

    ShownQuery(OwnedSql sql) {
        this.sql = sql;
    }

    /**
     * The newest first; of one decision the first place first. What was left alone and counts nowhere any more is left out,
     * and what a model said is told of the latest look only, since it is said again for no longer.
     */
    List<Shown> lately(Instant now) {
        return sql.sql("""
                        select m.id, m.decision_id, m.task_id, m.shown_at, d.surface, d.mode, d.energy, d.minutes, d.randomised,
                            m.response, m.reason, m.responded_at, d.stretch, d.model_version, d.instances,
                            m.score, m.p_complete, m.net, m.minutes_p50, m.minutes_low, m.minutes_high, m.confidence,
                            m.reasons,
                            case when exists (select 1 from task_instance i
                                    where i.impression_id = m.id and i.user_id = :owner) then 1 else 0 end as picked
                        from impression m
                        join decision d on d.id = m.decision_id and d.user_id = :owner
                        where m.user_id = :owner and m.shown_at > :from and m.shown_at <= :now
                            and (m.shown_at > :counts or m.response is not null or d.stretch is not null)
                        order by m.shown_at desc, m.decision_id desc, m.slot""")
                .param("from", OwnedSql.at(now.minus(LATELY)))
                .param("counts", OwnedSql.at(now.minus(Board.SHOWN_LATELY)))
                .param("now", OwnedSql.at(now))
                .query((row, index) -> shown(row, now.minus(Refusals.SAME_LOOK)))
                .list();
    }

    private static Shown shown(ResultSet row, Instant look) throws SQLException {
        Instant at = Objects.requireNonNull(OwnedSql.instant(row, "shown_at"));
        return new Shown(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("decision_id")),
                TaskId.of(row.getString("task_id")),
                at,
                Surface.valueOf(row.getString("surface")),
                row.getString("mode"),
                OwnedSql.number(row, "energy"),
                OwnedSql.number(row, "minutes"),
                constant(Response.class, row.getString("response")),
                constant(DismissReason.class, row.getString("reason")),
                OwnedSql.instant(row, "responded_at"),
                row.getInt("picked") == 1,
                row.getBoolean("randomised"),
                constant(Stretch.class, row.getString("stretch")),
                at.isAfter(look) ? predicted(row) : null);
    }

    private static Shown.@Nullable Predicted predicted(ResultSet row) throws SQLException {
        if (row.getString("model_version") == null || OwnedSql.number(row, "p_complete") == null) {
            return null;
        }
        Double confidence = OwnedSql.number(row, "confidence");
        return new Shown.Predicted(
                row.getString("model_version"),
                row.getInt("instances"),
                row.getDouble("score"),
                row.getDouble("p_complete"),
                row.getDouble("net"),
                row.getDouble("minutes_p50"),
                row.getDouble("minutes_low"),
                row.getDouble("minutes_high"),
                confidence == null ? Double.NaN : confidence,
                ReasonBook.read(row.getString("reasons")));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
