package app.taskaversion.tracking.internal;

import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.tracking.DoingKind;
import app.taskaversion.tracking.HelpedBefore.Tried;
import app.taskaversion.tracking.InterventionEffect;
import app.taskaversion.tracking.InterventionStep;
import app.taskaversion.tracking.Stretch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what was chosen when stuck, with what came after it. */
@Component
class TriedQuery {

    /** The newest are enough to see what helps, and keep the answer fast after years. */
    private static final int NEWEST = 200;

    private static final String CHOSEN = "(select instance_id from intervention where user_id = :owner"
            + " order by chosen_at desc, id desc limit " + NEWEST + ")";

    private final OwnedSql sql;

    TriedQuery(OwnedSql sql) {
        this.sql = sql;
    }

    private record Choice(
            String instance,
            InterventionStep step,
            Instant at,
            String name,
            @Nullable Instant completedAt) {}

    List<Tried> read(Instant now) {
        List<Choice> choices = choices();
        if (choices.isEmpty()) {
            return List.of();
        }
        Map<String, List<Stretch>> work = work();
        Map<String, Instant> next = new HashMap<>(); // the newest come first, so this is the one after
        List<Tried> tried = new ArrayList<>();
        for (Choice choice : choices) {
            tried.add(new Tried(
                    choice.step().kind(),
                    DoingKind.of(choice.name()),
                    InterventionEffect.of(
                            choice.step(),
                            choice.at(),
                            next.get(choice.instance()),
                            choice.completedAt(),
                            work.getOrDefault(choice.instance(), List.of()),
                            now)));
            next.put(choice.instance(), choice.at());
        }
        return tried;
    }

    private List<Choice> choices() {
        return sql.sql("""
                        select v.instance_id, v.step, v.chosen_at, i.task_name, i.completed_at
                          from intervention v join task_instance i on i.id = v.instance_id
                         where v.user_id = :owner and i.user_id = :owner and i.deleted_at is null
                         order by v.chosen_at desc, v.id desc
                         limit :newest""")
                .param("newest", NEWEST)
                .query((row, index) -> new Choice(
                        row.getString("instance_id"),
                        InterventionStep.valueOf(row.getString("step")),
                        Objects.requireNonNull(OwnedSql.instant(row, "chosen_at")),
                        row.getString("task_name"),
                        OwnedSql.instant(row, "completed_at")))
                .list();
    }

    private Map<String, List<Stretch>> work() {
        Map<String, List<Stretch>> work = new HashMap<>();
        sql.sql("""
                        select s.instance_id, s.started_at, s.ended_at from work_session s
                         where s.user_id = :owner and s.started_at is not null and s.source <> 'IMPORTED'
                           and s.instance_id in\s""" + CHOSEN).query(row -> {
            work.computeIfAbsent(row.getString("instance_id"), id -> new ArrayList<>())
                    .add(stretch(row));
        });
        return work;
    }

    private static Stretch stretch(ResultSet row) throws SQLException {
        return new Stretch(
                Objects.requireNonNull(OwnedSql.instant(row, "started_at")), OwnedSql.instant(row, "ended_at"));
    }
}
