package app.taskaversion.recommendation.internal;

import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.recommendation.Suggestion;
import app.taskaversion.recommendation.SuggestionService;
import app.taskaversion.recommendation.internal.CandidateQuery.Candidate;
import app.taskaversion.recommendation.internal.CandidateQuery.Waiting;
import app.taskaversion.recommendation.rule.HourHabit;
import app.taskaversion.task.TaskId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class RuleSuggestionService implements SuggestionService {

    private static final String PLANNED_LAST = "planned-last-1.0";

    private final CandidateQuery query;

    RuleSuggestionService(CandidateQuery query) {
        this.query = query;
    }

    @Override
    public Optional<Suggestion> suggest(Set<TaskId> dismissed, Instant now, DayBoundary days) {
        List<Waiting> waiting = query.waiting(now);
        Instant today = days.startOf(days.dayOf(now));
        Set<TaskId> notNow = new HashSet<>(dismissed);
        Map<TaskId, Waiting> ready = new LinkedHashMap<>();
        for (Waiting instance : waiting) {
            if (!instance.notYet()) {
                ready.putIfAbsent(instance.task(), instance);
            }
        }
        // Something that was put off must not come back through its template.
        waiting.stream()
                .map(Waiting::task)
                .filter(task -> !ready.containsKey(task))
                .forEach(notNow::add);
        Map<TaskId, Candidate> all = query.tasks(now).stream()
                .filter(task -> !notNow.contains(task.task()))
                .collect(Collectors.toMap(Candidate::task, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        Map<TaskId, Candidate> fresh = new LinkedHashMap<>(all);
        fresh.values()
                .removeIf(task -> task.lastDone() != null && !task.lastDone().isBefore(today));
        return habit(fresh, ready, now, days)
                .or(() -> plannedLast(all, ready))
                .or(() -> newest(fresh))
                .or(() -> doneBefore(fresh));
    }

    private Optional<Suggestion> habit(
            Map<TaskId, Candidate> fresh, Map<TaskId, Waiting> ready, Instant now, DayBoundary days) {
        if (fresh.values().stream().noneMatch(task -> task.done() >= HourHabit.ENOUGH)) {
            return Optional.empty();
        }
        var history = query.finished(now).stream()
                .filter(finish -> fresh.containsKey(finish.what()))
                .toList();
        return HourHabit.best(history, now, days.zone())
                .flatMap(habit -> Optional.ofNullable(fresh.get(habit.what()))
                        .map(task -> of(
                                task, ready.get(task.task()), new Suggestion.UsualHour(habit.n()), HourHabit.VERSION)));
    }

    /** An open instance is still wanted, even if the same task was already finished once today. */
    private static Optional<Suggestion> plannedLast(Map<TaskId, Candidate> tasks, Map<TaskId, Waiting> ready) {
        for (Waiting instance : ready.values()) {
            Candidate task = tasks.get(instance.task());
            if (task != null) {
                return Optional.of(of(task, instance, new Suggestion.PlannedLast(instance.plannedAt()), PLANNED_LAST));
            }
        }
        return Optional.empty();
    }

    private static Optional<Suggestion> newest(Map<TaskId, Candidate> fresh) {
        return fresh.values().stream()
                .filter(task -> task.done() == 0)
                .max(Comparator.comparing(Candidate::createdAt)
                        .thenComparing(task -> task.task().value()))
                .map(task -> of(task, null, new Suggestion.NewestTask(task.createdAt()), PLANNED_LAST));
    }

    private static Optional<Suggestion> doneBefore(Map<TaskId, Candidate> fresh) {
        return fresh.values().stream()
                .findFirst()
                .map(task -> of(task, null, new Suggestion.DoneBefore(task.done()), PLANNED_LAST));
    }

    private static Suggestion of(Candidate task, @Nullable Waiting instance, Suggestion.Reason reason, String rule) {
        UUID open = instance == null ? null : instance.instance();
        return new Suggestion(task.task(), task.name(), open, reason, "rule:" + rule);
    }
}
