package app.taskaversion.tracking.internal;

import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.task.Routine;
import app.taskaversion.task.RoutineDates;
import app.taskaversion.task.TaskId;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceState;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One time of a routine comes onto the list, unless something stands for it already. */
@Component
class RoutineArrival {

    private final RoutineSlots slots;
    private final InstanceStore store;
    private final InstanceStarter starter;
    private final StartContextQuery contexts;
    private final OwnedSql sql;

    RoutineArrival(
            RoutineSlots slots,
            InstanceStore store,
            InstanceStarter starter,
            StartContextQuery contexts,
            OwnedSql sql) {
        this.slots = slots;
        this.store = store;
        this.starter = starter;
        this.contexts = contexts;
        this.sql = sql;
    }

    void arrive(Routine routine, RoutineDates.Time time, DayBoundary days, Instant now) {
        TaskId task = routine.task();
        if (!slots.take(task, time.day(), now)) {
            return;
        }
        Optional<UUID> waits = open(task);
        UUID stands = waits.isPresent()
                ? meantForToday(waits.get(), routine.dueAt(now), now)
                : doneSince(task, days.startOf(time.day())).orElseGet(() -> made(routine, time, now));
        slots.stands(task, time.day(), stands);
    }

    private Optional<UUID> open(TaskId task) {
        return sql.sql("""
                        select id from task_instance
                         where user_id = :owner and task_id = :task and deleted_at is null
                           and state in ('DRAFT', 'INITIALIZED', 'PAUSED', 'RUNNING')
                         order by created_at desc, id desc
                         limit 1""")
                .param("task", task.toString())
                .query((row, number) -> Objects.requireNonNull(OwnedSql.uuid(row, "id")))
                .optional();
    }

    /** Done before its time came is done for that day. */
    private Optional<UUID> doneSince(TaskId task, Instant since) {
        return sql.sql("""
                        select id from task_instance
                         where user_id = :owner and task_id = :task and deleted_at is null and completed_at >= :since
                         order by completed_at desc, id desc
                         limit 1""")
                .param("task", task.toString())
                .param("since", OwnedSql.at(since))
                .query((row, number) -> Objects.requireNonNull(OwnedSql.uuid(row, "id")))
                .optional();
    }

    /** What still waits gets the later date; it keeps everything that was said about it. */
    private UUID meantForToday(UUID waiting, @Nullable Instant due, Instant now) {
        TaskInstance instance = store.get(new InstanceId(waiting));
        Instant before = instance.dueAt();
        if (due != null && (before == null || before.isBefore(due))) {
            instance.due(due);
            store.event(
                    instance,
                    now,
                    InstanceEvent.Kind.EDITED,
                    instance.state(),
                    Map.of("due", Objects.toString(before, "")));
        }
        return waiting;
    }

    private UUID made(Routine routine, RoutineDates.Time time, Instant now) {
        TaskInstance made = starter.create(routine.task(), Guess.NONE, now, contexts.of(routine.task(), now));
        made.due(routine.dueAt(now));
        made.madeByOneself();
        store.add(made);
        store.event(
                made,
                now,
                InstanceEvent.Kind.INITIALIZED,
                InstanceState.DRAFT,
                Map.of("routine", time.day().toString()));
        store.flush();
        return made.getId();
    }
}
