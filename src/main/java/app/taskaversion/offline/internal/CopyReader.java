package app.taskaversion.offline.internal;

import app.taskaversion.offline.OfflineCopy;
import app.taskaversion.offline.OfflineCopy.Thing;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.task.TaskFilter;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskRow;
import app.taskaversion.task.TaskService;
import app.taskaversion.task.TaskSort;
import app.taskaversion.tracking.InstanceFilter;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceRow;
import app.taskaversion.tracking.PausedInstance;
import app.taskaversion.tracking.RunningInstance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what is shown without a connection: what is open, then tasks that were changed lately. */
@Component
@Transactional(readOnly = true)
class CopyReader {

    /** As on Now: what was stopped longer ago waits in the list. */
    private static final Duration STILL_FRESH = Duration.ofHours(12);

    private final InstanceQueries instances;
    private final TaskService tasks;
    private final ConsentService consents;
    private final Clock clock;

    CopyReader(InstanceQueries instances, TaskService tasks, ConsentService consents, Clock clock) {
        this.instances = instances;
        this.tasks = tasks;
        this.consents = consents;
        this.clock = clock;
    }

    OfflineCopy read(OwnerId person) {
        Instant now = clock.instant();
        int wanted = OfflineCopy.NEXT + 1;
        List<Thing> all = new ArrayList<>();
        instances.running().map(CopyReader::thing).ifPresent(all::add);
        if (all.isEmpty()) {
            instances.lastPaused(now.minus(STILL_FRESH)).map(CopyReader::thing).ifPresent(all::add);
        }
        Set<UUID> seen = new HashSet<>();
        all.stream().map(Thing::instance).forEach(seen::add);
        Set<UUID> known = new HashSet<>();
        all.stream().map(Thing::task).filter(Objects::nonNull).forEach(known::add);
        for (InstanceRow row : instances.list(InstanceFilter.of(InstanceFilter.Group.WAITING, now), 0, wanted)) {
            if (all.size() < wanted && seen.add(row.id().value())) {
                all.add(thing(row));
                if (row.task() != null) {
                    known.add(row.task().value());
                }
            }
        }
        if (all.size() < wanted) {
            for (TaskRow task : tasks.list(TaskFilter.IN_USE, TaskSort.LATEST_CHANGE, 0, wanted)) {
                if (all.size() < wanted && known.add(task.id().value())) {
                    all.add(new Thing(null, task.id().value(), task.name(), null, 0, task.estimateMinutes()));
                }
            }
        }
        return new OfflineCopy(
                person.value(),
                now,
                consents.allowed().feelings(),
                all.isEmpty() ? null : all.getFirst(),
                all.isEmpty() ? List.of() : List.copyOf(all.subList(1, all.size())));
    }

    private static Thing thing(RunningInstance running) {
        return new Thing(
                running.id().value(),
                value(running.task()),
                running.name(),
                running.runningSince(),
                running.minutesBefore(),
                running.guessedMinutes());
    }

    private static Thing thing(PausedInstance paused) {
        return new Thing(
                paused.id().value(),
                value(paused.task()),
                paused.name(),
                null,
                paused.minutesSoFar(),
                paused.guessedMinutes());
    }

    private static Thing thing(InstanceRow row) {
        double minutes = row.minutes() == null ? 0 : row.minutes();
        return new Thing(row.id().value(), value(row.task()), row.name(), null, minutes, row.estimateMinutes());
    }

    private static @Nullable UUID value(@Nullable TaskId task) {
        return task == null ? null : task.value();
    }
}
