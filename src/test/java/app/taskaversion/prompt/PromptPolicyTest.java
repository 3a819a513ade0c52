package app.taskaversion.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.prompt.PromptPolicy.Shown;
import app.taskaversion.task.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PromptPolicyTest {

    private static final DayBoundary DAYS = DayBoundary.in(ZoneId.of("Europe/Vienna"));

    /** A Monday, 20:00 in Vienna. */
    private static final Instant NOW = Instant.parse("2026-11-23T19:00:00Z");

    private final List<Shown> past = new ArrayList<>();

    private void shown(PromptKind kind, Instant at, @Nullable PromptResponse response) {
        shown(kind, null, at, response);
    }

    private void shown(PromptKind kind, @Nullable TaskId task, Instant at, @Nullable PromptResponse response) {
        past.add(new Shown(
                new PromptId(UUID.randomUUID()),
                kind,
                task,
                at,
                response,
                response == null ? null : at.plus(Duration.ofMinutes(1))));
    }

    private boolean allows(PromptKind kind, int budget) {
        return PromptPolicy.allows(kind, null, budget, past, NOW, DAYS);
    }

    private static Instant ago(long days) {
        return NOW.minus(Duration.ofDays(days));
    }

    @Test
    void allKindsShareOneBudget() {
        shown(PromptKind.BREAK, NOW.minusSeconds(7200), PromptResponse.ANSWERED);
        shown(PromptKind.MOMENTUM, NOW.minusSeconds(3600), null);
        assertThat(allows(PromptKind.EVENING, 2)).isFalse();
        assertThat(allows(PromptKind.EVENING, 3)).isTrue();
    }

    @Test
    void halfAnHourIsQuietAfterEachOfThem() {
        shown(PromptKind.BREAK, NOW.minus(Duration.ofMinutes(30)).plusMillis(1), PromptResponse.DISMISSED);
        assertThat(allows(PromptKind.EVENING, 9)).isFalse();
        past.clear();
        shown(PromptKind.BREAK, NOW.minus(Duration.ofMinutes(30)), PromptResponse.DISMISSED);
        assertThat(allows(PromptKind.EVENING, 9)).isTrue();
    }

    @Test
    void aBudgetOfNothingShowsNothing() {
        assertThat(allows(PromptKind.EVENING, 0)).isFalse();
        assertThat(allows(PromptKind.EVENING, 1)).isTrue();
    }

    @Test
    void aDayOfThePersonBeginsAtFour() {
        // 03:59 in Vienna still belongs to the day before.
        shown(PromptKind.BREAK, Instant.parse("2026-11-23T02:59:00Z"), null);
        assertThat(allows(PromptKind.BREAK, 1)).isTrue();
        shown(PromptKind.BREAK, Instant.parse("2026-11-23T03:00:00Z"), null);
        assertThat(allows(PromptKind.BREAK, 9)).isFalse();
        assertThat(allows(PromptKind.EVENING, 1)).isFalse();
    }

    @Test
    void aWeekIsSevenDaysOfThePerson() {
        shown(PromptKind.WEEK, ago(6), PromptResponse.ANSWERED);
        assertThat(allows(PromptKind.WEEK, 3)).isFalse();
        past.clear();
        shown(PromptKind.WEEK, ago(7).plus(Duration.ofHours(3)), PromptResponse.ANSWERED);
        assertThat(allows(PromptKind.WEEK, 3)).isTrue();
    }

    @Test
    void eachTaskHasItsOwnCoolDownWhereTheKindIsAboutTasks() {
        TaskId one = new TaskId(UUID.randomUUID());
        TaskId other = new TaskId(UUID.randomUUID());
        shown(PromptKind.LOOKING_FORWARD, one, NOW.minusSeconds(3600), null);
        assertThat(PromptPolicy.allows(PromptKind.LOOKING_FORWARD, one, 3, past, NOW, DAYS))
                .isFalse();
        assertThat(PromptPolicy.allows(PromptKind.LOOKING_FORWARD, other, 3, past, NOW, DAYS))
                .isTrue();
    }

    @Test
    void twiceInARowNotHelpfulRestsForThirtyDays() {
        shown(PromptKind.BREAK, ago(9), PromptResponse.NOT_HELPFUL);
        assertThat(allows(PromptKind.BREAK, 3)).isTrue();
        shown(PromptKind.BREAK, ago(8), PromptResponse.DISMISSED);
        shown(PromptKind.BREAK, ago(7), PromptResponse.NOT_HELPFUL);
        assertThat(allows(PromptKind.BREAK, 3)).isFalse();
        assertThat(allows(PromptKind.MOMENTUM, 3)).isTrue();

        Instant second = ago(7).plus(Duration.ofMinutes(1));
        assertThat(PromptPolicy.rests(
                        PromptKind.BREAK, past, second.plus(Duration.ofDays(30)).minusMillis(1)))
                .isTrue();
        assertThat(PromptPolicy.rests(PromptKind.BREAK, past, second.plus(Duration.ofDays(30))))
                .isFalse();
    }

    @Test
    void helpfulInBetweenIsNotARow() {
        shown(PromptKind.BREAK, ago(9), PromptResponse.NOT_HELPFUL);
        shown(PromptKind.BREAK, ago(8), PromptResponse.HELPFUL);
        shown(PromptKind.BREAK, ago(7), PromptResponse.NOT_HELPFUL);
        assertThat(allows(PromptKind.BREAK, 3)).isTrue();
    }

    @Test
    void whatStandsThereOpenIsTheSameDisplayUntilTheDayEnds() {
        shown(PromptKind.EVENING, NOW.minusSeconds(60), null);
        assertThat(PromptPolicy.standing(PromptKind.EVENING, null, past, NOW, DAYS))
                .isEqualTo(past.getFirst());
        assertThat(PromptPolicy.standing(PromptKind.WEEK, null, past, NOW, DAYS))
                .isNull();
        assertThat(PromptPolicy.standing(PromptKind.EVENING, null, past, NOW.plus(Duration.ofHours(8)), DAYS))
                .isNull();
        past.clear();
        shown(PromptKind.EVENING, NOW.minusSeconds(60), PromptResponse.DISMISSED);
        assertThat(PromptPolicy.standing(PromptKind.EVENING, null, past, NOW, DAYS))
                .isNull();
    }
}
