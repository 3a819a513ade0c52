package app.taskaversion.experiment.internal;

import app.taskaversion.analytics.metric.Doubts;
import app.taskaversion.analytics.metric.Measure;
import app.taskaversion.experiment.Arm;
import app.taskaversion.experiment.Experiment;
import app.taskaversion.experiment.ExperimentId;
import app.taskaversion.experiment.Strategy;
import app.taskaversion.experiment.rule.ArmResult;
import app.taskaversion.experiment.rule.ArmResult.Time;
import app.taskaversion.experiment.rule.Comparison;
import app.taskaversion.platform.persistence.OwnedSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what came of what was drawn: one statement for all experiments. */
@Component
@Transactional(readOnly = true)
class ResultQuery {

    private static final Duration TO_FOLLOW = Duration.ofDays(2);
    private static final double HALF = 50;

    private static final String SELECT = """
            select e.id, e.strategy, e.started_at, e.ended_at, a.draw_no, a.arm, a.start_by,
                i.first_started_at, i.completed_at, i.state, i.completion_percent,
                coalesce(i.initialization_expected_aversion, i.expected_aversion) as feared,
                i.actual_aversion, i.actual_confirmed, i.flags
            from experiment e
            left join experiment_assignment a on a.experiment_id = e.id and a.user_id = :owner
            left join task_instance i on i.task_id = a.task_id and i.user_id = :owner and i.deleted_at is null
                and i.first_started_at >= a.assigned_at and i.first_started_at <= a.start_by
            where e.user_id = :owner
            order by e.started_at desc, e.id, a.draw_no, i.first_started_at, i.id""";

    private final OwnedSql sql;

    ResultQuery(OwnedSql sql) {
        this.sql = sql;
    }

    /** An experiment while its draws are read. */
    private static final class Gathered {

        private final Strategy strategy;
        private final Instant startedAt;
        private final @Nullable Instant endedAt;
        private int drawn;
        private int last = -1;
        private ArmResult tried = ArmResult.NONE;
        private ArmResult usual = ArmResult.NONE;

        Gathered(ResultSet row) throws SQLException {
            strategy = Strategy.valueOf(row.getString("strategy"));
            startedAt = Objects.requireNonNull(OwnedSql.instant(row, "started_at"));
            endedAt = OwnedSql.instant(row, "ended_at");
        }

        /** Of several starts the first counts. */
        void add(ResultSet row, Instant now) throws SQLException {
            if (row.getString("arm") == null || row.getInt("draw_no") == last) {
                return;
            }
            last = row.getInt("draw_no");
            drawn++;
            Instant startedAt = OwnedSql.instant(row, "first_started_at");
            boolean settled =
                    startedAt != null || now.isAfter(Objects.requireNonNull(OwnedSql.instant(row, "start_by")));
            if (settled) {
                Time time = startedAt == null ? Time.NOT_BEGUN : time(row, startedAt, now);
                boolean isTried = Arm.valueOf(row.getString("arm")) == Arm.TRY;
                tried = isTried ? tried.plus(time) : tried;
                usual = isTried ? usual : usual.plus(time);
            }
        }

        private static Time time(ResultSet row, Instant startedAt, Instant now) throws SQLException {
            Instant until = startedAt.plus(TO_FOLLOW);
            Instant completedAt = OwnedSql.instant(row, "completed_at");
            Double percent = OwnedSql.number(row, "completion_percent");
            boolean inTime = completedAt != null && !completedAt.isAfter(until);
            boolean half = inTime && (percent == null || percent >= HALF);
            Doubts doubts = Doubts.of(row.getString("flags"));
            boolean answered = row.getBoolean("actual_confirmed");
            return new Time(
                    true,
                    completedAt != null || now.isAfter(until),
                    half,
                    doubts.keep(Measure.AVERSION_BEFORE, answered) ? number(row, "feared") : Double.NaN,
                    doubts.keep(Measure.AVERSION_AFTER, answered) ? number(row, "actual_aversion") : Double.NaN);
        }

        private static double number(ResultSet row, String column) throws SQLException {
            Double value = OwnedSql.number(row, column);
            return value == null ? Double.NaN : value;
        }

        Experiment experiment(UUID id) {
            return new Experiment(
                    new ExperimentId(id), strategy, startedAt, endedAt, drawn, Comparison.of(tried, usual));
        }
    }

    List<Experiment> list(Instant now) {
        Map<UUID, Gathered> all = new LinkedHashMap<>();
        sql.sql(SELECT).query(row -> {
            UUID id = UUID.fromString(row.getString("id"));
            Gathered gathered = all.get(id);
            if (gathered == null) {
                gathered = new Gathered(row);
                all.put(id, gathered);
            }
            gathered.add(row, now);
        });
        List<Experiment> list = new ArrayList<>();
        all.forEach((id, gathered) -> list.add(gathered.experiment(id)));
        return list;
    }
}
