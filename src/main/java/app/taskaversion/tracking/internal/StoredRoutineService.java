package app.taskaversion.tracking.internal;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.task.Routine;
import app.taskaversion.task.RoutineDates;
import app.taskaversion.task.TaskService;
import app.taskaversion.tracking.RoutineService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks first, and writes only if something is wanted: opening a screen must not wait for the writer. */
@Service
class StoredRoutineService implements RoutineService {

    private final TaskService tasks;
    private final PreferenceService preferences;
    private final RoutineSlots slots;
    private final RoutineArrival arrival;
    private final Clock clock;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    StoredRoutineService(
            TaskService tasks,
            PreferenceService preferences,
            RoutineSlots slots,
            RoutineArrival arrival,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.preferences = preferences;
        this.slots = slots;
        this.arrival = arrival;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.writing = new TransactionTemplate(transactions);
    }

    private record Wanted(Routine routine, RoutineDates.Time time) {}

    /** @param next when something else will be wanted */
    private record Look(List<Wanted> wanted, @Nullable Instant next) {}

    @Override
    public Optional<Instant> comeBack() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Look look = reading.execute(status -> look(now));
        if (look == null) {
            return Optional.empty();
        }
        if (!look.wanted().isEmpty()) {
            writing.executeWithoutResult(status -> {
                DayBoundary days = preferences.get().days();
                look.wanted().forEach(one -> arrival.arrive(one.routine(), one.time(), days, now));
            });
        }
        return Optional.ofNullable(look.next());
    }

    private Look look(Instant now) {
        List<Routine> routines = tasks.listRoutines();
        if (routines.isEmpty()) {
            return new Look(List.of(), null);
        }
        DayBoundary days = preferences.get().days();
        Map<UUID, LocalDate> last = slots.lastDays();
        List<Wanted> wanted = new ArrayList<>();
        Instant next = Instant.MAX;
        for (Routine routine : routines) {
            LocalDate before = last.get(routine.task().value());
            RoutineDates.wanted(routine.rule(), routine.time(), days, before, now)
                    .ifPresent(time -> wanted.add(new Wanted(routine, time)));
            Instant coming = RoutineDates.next(routine.rule(), routine.time(), days, before, now);
            next = coming.isBefore(next) ? coming : next;
        }
        return new Look(wanted, next);
    }
}
