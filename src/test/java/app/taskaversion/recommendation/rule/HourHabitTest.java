package app.taskaversion.recommendation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.recommendation.rule.HourHabit.Finish;
import app.taskaversion.recommendation.rule.HourHabit.Habit;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HourHabitTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final List<Finish<String>> history = new ArrayList<>();

    private void finished(String what, String... times) {
        for (String time : times) {
            history.add(new Finish<>(what, Instant.parse(time)));
        }
    }

    @Test
    void whatWasFinishedMostOftenAroundThisTimeWins() {
        finished("mail", "2026-11-20T08:01:00Z", "2026-11-21T09:30:00Z", "2026-11-22T10:00:00Z");
        finished("walk", "2026-11-20T08:30:00Z", "2026-11-21T08:30:00Z");
        finished(
                "sport",
                "2026-11-19T18:00:00Z",
                "2026-11-20T18:00:00Z",
                "2026-11-21T18:00:00Z",
                "2026-11-22T18:00:00Z");
        assertThat(HourHabit.best(history, NOW, ZoneOffset.UTC))
                .contains(new Habit<>("mail", 3, Instant.parse("2026-11-22T10:00:00Z")));
    }

    @Test
    void onceIsNoHabit() {
        finished("mail", "2026-11-20T09:00:00Z");
        assertThat(HourHabit.best(history, NOW, ZoneOffset.UTC)).isEmpty();
    }

    @Test
    void moreThanAnHourAwayDoesNotCount() {
        finished("mail", "2026-11-20T07:59:00Z", "2026-11-21T10:01:00Z", "2026-11-22T09:00:00Z");
        assertThat(HourHabit.best(history, NOW, ZoneOffset.UTC)).isEmpty();
    }

    @Test
    void midnightIsNoBorder() {
        finished("read", "2026-11-20T23:40:00Z", "2026-11-22T00:20:00Z");
        assertThat(HourHabit.best(history, Instant.parse("2026-11-23T00:01:00Z"), ZoneOffset.UTC))
                .get()
                .extracting(Habit::n)
                .isEqualTo(2);
    }

    @Test
    void theClockOnTheWallCountsAlsoAfterItWasChanged() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        finished("walk", "2026-10-20T06:00:00Z", "2026-10-21T06:00:00Z"); // 08:00 in summer
        assertThat(HourHabit.best(history, Instant.parse("2026-11-23T08:00:00Z"), berlin)) // 09:00 in winter
                .isPresent();
        assertThat(HourHabit.best(history, Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC))
                .isEmpty();
    }

    @Test
    void ofTwoEqualHabitsTheLaterOneWins() {
        finished("a", "2026-11-20T09:00:00Z", "2026-11-21T09:00:00Z");
        finished("b", "2026-11-19T09:00:00Z", "2026-11-22T09:00:00Z");
        assertThat(HourHabit.best(history, NOW, ZoneOffset.UTC))
                .get()
                .extracting(Habit::what)
                .isEqualTo("b");
    }

    @Test
    void theFutureDoesNotCount() {
        finished("a", "2026-11-24T09:00:00Z", "2026-11-25T09:00:00Z");
        assertThat(HourHabit.best(history, NOW, ZoneOffset.UTC)).isEmpty();
    }
}
