package app.taskaversion.tracking.internal;

import app.taskaversion.analytics.metric.CueHits;
import app.taskaversion.platform.persistence.OwnedSql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what was planned with a cue, and what came of it. */
@Component
class CuePlans {

    /** A plan under the words that it was made with. */
    record Worded(String words, CueHits.Plan plan) {}

    private record Put(UUID instance, @Nullable String cue, Instant at) {}

    private record Step(UUID instance, InstanceEvent.Kind kind, Instant at, boolean came) {}

    private record End(
            @Nullable Instant completed, @Nullable Instant cancelled) {}

    private final OwnedSql sql;

    CuePlans(OwnedSql sql) {
        this.sql = sql;
    }

    List<Worded> since(Instant from) {
        Map<UUID, End> ends = new HashMap<>();
        List<Put> puts = Stream.concat(plannedWithCue(from, ends).stream(), putOff(from, ends).stream())
                .sorted(Comparator.comparing(Put::at))
                .toList();
        Map<UUID, List<Step>> steps = new HashMap<>();
        steps(from)
                .forEach(step -> steps.computeIfAbsent(step.instance(), id -> new ArrayList<>())
                        .add(step));
        List<Worded> plans = new ArrayList<>();
        for (int i = 0; i < puts.size(); i++) {
            Put put = puts.get(i);
            String cue = put.cue();
            if (cue != null) {
                plans.add(new Worded(
                        cue,
                        plan(
                                put,
                                next(puts, i),
                                Objects.requireNonNull(ends.get(put.instance())),
                                steps.getOrDefault(put.instance(), List.of()))));
            }
        }
        return plans;
    }

    private static @Nullable Instant next(List<Put> puts, int index) {
        UUID instance = puts.get(index).instance();
        return puts.subList(index + 1, puts.size()).stream()
                .filter(later -> later.instance().equals(instance))
                .map(Put::at)
                .findFirst()
                .orElse(null);
    }

    private static CueHits.Plan plan(Put put, @Nullable Instant next, End end, List<Step> steps) {
        Instant cancelled = end.cancelled();
        Instant until = next == null ? cancelled : next;
        Step start = firstStart(put, until, steps);
        Instant completed = end.completed();
        boolean done = completed != null
                && !completed.isBefore(put.at())
                && (until == null || completed.isBefore(until))
                && (start == null || completed.isBefore(start.at()));
        Instant started = done ? completed : start == null ? null : start.at();
        return new CueHits.Plan(
                put.at(), until, next == null && cancelled != null, started, !done && start != null && start.came());
    }

    /** The first start while the plan stood; one that was taken back is none. */
    private static @Nullable Step firstStart(Put put, @Nullable Instant until, List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean stood =
                    !step.at().isBefore(put.at()) && (until == null || step.at().isBefore(until));
            boolean takenBack = i + 1 < steps.size() && steps.get(i + 1).kind() == InstanceEvent.Kind.UNDONE;
            if (stood && step.kind() != InstanceEvent.Kind.UNDONE && !takenBack) {
                return step;
            }
        }
        return null;
    }

    /** Made with a cue at once: what is put off later has rows of its own. */
    private List<Put> plannedWithCue(Instant from, Map<UUID, End> ends) {
        return sql.sql("""
                        select i.id, i.cue, i.created_at as at, i.completed_at, i.cancelled_at
                          from task_instance i
                         where i.user_id = :owner and i.deleted_at is null and i.cue is not null
                           and i.created_at >= :from
                           and not exists (select 1 from instance_postponement p
                                            where p.user_id = :owner and p.instance_id = i.id)""")
                .param("from", OwnedSql.at(from))
                .query((row, number) -> put(row, ends))
                .list();
    }

    private List<Put> putOff(Instant from, Map<UUID, End> ends) {
        return sql.sql("""
                        select i.id, p.cue, p.postponed_at as at, i.completed_at, i.cancelled_at
                          from instance_postponement p
                          join task_instance i on i.id = p.instance_id
                         where p.user_id = :owner and i.user_id = :owner and i.deleted_at is null
                           and p.postponed_at >= :from""")
                .param("from", OwnedSql.at(from))
                .query((row, number) -> put(row, ends))
                .list();
    }

    private static Put put(java.sql.ResultSet row, Map<UUID, End> ends) throws java.sql.SQLException {
        UUID instance = Objects.requireNonNull(OwnedSql.uuid(row, "id"));
        ends.put(instance, new End(OwnedSql.instant(row, "completed_at"), OwnedSql.instant(row, "cancelled_at")));
        return new Put(instance, row.getString("cue"), Objects.requireNonNull(OwnedSql.instant(row, "at")));
    }

    private List<Step> steps(Instant from) {
        return sql.sql("""
                        select e.instance_id, e.kind, e.occurred_at,
                               case when cast(e.payload as varchar(2000)) like '%"CUE"%' then 1 else 0 end as came
                          from instance_event e
                          join task_instance i on i.id = e.instance_id
                         where e.user_id = :owner and i.user_id = :owner and i.deleted_at is null
                           and e.occurred_at >= :from
                           and (e.kind in ('STARTED', 'RESUMED') or (e.kind = 'UNDONE' and e.from_state = 'RUNNING'))
                           and (i.cue is not null or exists (select 1 from instance_postponement p
                                 where p.user_id = :owner and p.instance_id = i.id and p.cue is not null))
                         order by e.occurred_at, e.id""")
                .param("from", OwnedSql.at(from))
                .query((row, number) -> new Step(
                        Objects.requireNonNull(OwnedSql.uuid(row, "instance_id")),
                        InstanceEvent.Kind.valueOf(row.getString("kind")),
                        Objects.requireNonNull(OwnedSql.instant(row, "occurred_at")),
                        row.getInt("came") == 1))
                .list();
    }
}
