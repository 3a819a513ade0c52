package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.DismissReason;
import app.taskaversion.recommendation.Response;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.task.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person's responses to earlier suggestions ask for now. (recommender §2.4, §2.13; product §3.1 row 2) */
final class Refusals {

    /** At most so long one look is the same decision as the next. */
    static final Duration SAME_LOOK = Duration.ofMinutes(30);

    static final Duration NOT_NOW = Duration.ofHours(3);
    static final Duration NOT_GOOD = Duration.ofHours(24);

    /** So often "not relevant" and it is left out until it is edited. */
    private static final int NOT_RELEVANT = 2;

    /** After so many "another" in a row comes the smallest thing. */
    private static final int IN_A_ROW = 3;

    private final List<Shown> shown;
    private final Instant now;
    private final Map<TaskId, Integer> passedOver = new HashMap<>();
    private final Map<TaskId, List<Shown>> dismissed = new HashMap<>();

    /** @param shown the newest first */
    Refusals(List<Shown> shown, Instant now) {
        this.shown = shown;
        this.now = now;
        for (Shown one : shown) {
            if (one.said(Response.ANOTHER, NOT_NOW, now)) {
                passedOver.merge(one.task(), 1, Integer::sum);
            }
            if (one.response() == Response.DISMISSED) {
                dismissed
                        .computeIfAbsent(one.task(), unused -> new ArrayList<>())
                        .add(one);
            }
        }
    }

    /** @param editedAt when the person changed the task last */
    boolean hides(TaskId task, @Nullable Instant editedAt) {
        int irrelevant = 0;
        for (Shown one : dismissed.getOrDefault(task, List.of())) {
            if (one.said(Response.DISMISSED, NOT_GOOD, now)) {
                return true;
            }
            Instant at = one.respondedAt();
            if (one.reason() == DismissReason.NOT_RELEVANT
                    && at != null
                    && (editedAt == null || at.isAfter(editedAt))) {
                irrelevant++;
            }
        }
        return irrelevant >= NOT_RELEVANT;
    }

    /** Whether the person put it off within a day. */
    boolean notToday(TaskId task) {
        return shown.stream().anyMatch(one -> one.task().equals(task) && one.said(Response.NOT_TODAY, NOT_GOOD, now));
    }

    /** Of these the ones that were passed over least often lately: all that never were, else it begins again. */
    Set<TaskId> turn(Collection<TaskId> tasks) {
        int least = tasks.stream().mapToInt(this::passedOver).min().orElse(0);
        return tasks.stream().filter(task -> passedOver(task) == least).collect(Collectors.toSet());
    }

    private int passedOver(TaskId task) {
        return passedOver.getOrDefault(task, 0);
    }

    /** Whether it is time for the smallest thing: three times "another", and again after three more. */
    boolean nothingSeemsRight() {
        int inARow = 0;
        for (Shown one : shown) {
            if (one.surface() == Surface.LIST) {
                continue;
            }
            if (!one.said(Response.ANOTHER, NOT_NOW, now)) {
                if (one.unanswered()) {
                    continue; // shown and left alone, such as what stands there now
                }
                break;
            }
            if (one.surface() == Surface.SMALL) {
                break;
            }
            inARow++;
        }
        return inARow >= IN_A_ROW;
    }

    /**
     * How often each task was suggested within some time. What was shown a moment ago does not count: else it would give
     * way to its like at every look.
     */
    Map<TaskId, Integer> shownWithin(Duration lately) {
        Map<TaskId, Integer> times = new HashMap<>();
        for (Shown one : shown) {
            if (one.at().isAfter(now.minus(lately)) && !one.at().isAfter(now.minus(SAME_LOOK))) {
                times.merge(one.task(), 1, Integer::sum);
            }
        }
        return times;
    }
}
