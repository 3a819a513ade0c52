package app.taskaversion.prompt;

import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.task.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether something may be shown without being asked for. Pure. (product §2.3 no. 5)
 *
 * <ul>
 *   <li>All kinds together are shown at most as often in a day of the person as their budget says, counted per prompt
 *       that was displayed; a budget of 0 shows nothing.
 *   <li>Between two prompts lie {@value #QUIET_MINUTES} minutes at least, so that closing one does not bring the next.
 *   <li>A kind comes again when its cool-down is over, counted in the person's days; where each task has its own, one
 *       task does not hold back another.
 *   <li>A kind that was called not helpful twice in a row rests for {@value #REST_DAYS} days from the second time. Being
 *       closed or answered in between is no verdict and changes nothing.
 * </ul>
 */
public final class PromptPolicy {

    /** How long a kind rests that did not help twice in a row. */
    public static final int REST_DAYS = 30;

    /** How far back verdicts are remembered. */
    public static final int MEMORY_DAYS = 90;

    /** How long it is quiet after a prompt was shown. */
    public static final int QUIET_MINUTES = 30;

    private static final int IN_A_ROW = 2;

    private PromptPolicy() {}

    /**
     * One prompt of the past.
     *
     * @param task what it was about, if it was about a task
     * @param response absent while it is open
     */
    public record Shown(
            PromptId id,
            PromptKind kind,
            @Nullable TaskId task,
            Instant at,
            @Nullable PromptResponse response,
            @Nullable Instant respondedAt) {}

    /**
     * Whether a new prompt of this kind may be shown now.
     *
     * @param budget at most so many in a day, at least 0
     * @param past what was shown in the last {@value #MEMORY_DAYS} days, in any order
     */
    public static boolean allows(
            PromptKind kind, @Nullable TaskId task, int budget, List<Shown> past, Instant now, DayBoundary days) {
        LocalDate today = days.dayOf(now);
        long shownToday = past.stream()
                .filter(shown -> days.dayOf(shown.at()).equals(today))
                .count();
        boolean cooling = past.stream()
                .filter(shown -> about(shown, kind, task))
                .anyMatch(shown ->
                        days.dayOf(shown.at()).plusDays(kind.coolDownDays()).isAfter(today));
        boolean quiet =
                past.stream().anyMatch(shown -> now.isBefore(shown.at().plus(Duration.ofMinutes(QUIET_MINUTES))));
        return shownToday < budget && !quiet && !cooling && !rests(kind, past, now);
    }

    /** Whether a kind rests because it did not help. */
    public static boolean rests(PromptKind kind, List<Shown> past, Instant now) {
        List<Shown> verdicts = past.stream()
                .filter(shown -> shown.kind() == kind && isVerdict(shown))
                .sorted((a, b) -> said(b).compareTo(said(a)))
                .limit(IN_A_ROW)
                .toList();
        return verdicts.size() == IN_A_ROW
                && verdicts.stream().allMatch(shown -> shown.response() == PromptResponse.NOT_HELPFUL)
                && now.isBefore(said(verdicts.getFirst()).plus(Duration.ofDays(REST_DAYS)));
    }

    /**
     * The prompt that stands there already: shown on this day of the person, about the same, and left open. It is the
     * same display, in another tab or after a reload, and costs nothing more.
     */
    public static @Nullable Shown standing(
            PromptKind kind, @Nullable TaskId task, List<Shown> past, Instant now, DayBoundary days) {
        return past.stream()
                .filter(shown -> about(shown, kind, task) && shown.response() == null)
                .filter(shown -> days.dayOf(shown.at()).equals(days.dayOf(now)))
                .findFirst()
                .orElse(null);
    }

    private static boolean about(Shown shown, PromptKind kind, @Nullable TaskId task) {
        return shown.kind() == kind && (!kind.perTask() || Objects.equals(shown.task(), task));
    }

    private static boolean isVerdict(Shown shown) {
        return shown.response() != null && shown.response().isVerdict();
    }

    private static Instant said(Shown shown) {
        return Objects.requireNonNullElse(shown.respondedAt(), shown.at());
    }
}
