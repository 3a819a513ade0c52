package app.taskaversion.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.error.LimitExceeded;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskDataTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n"})
    void aNameIsNeeded(String name) {
        assertLimit("error.limit.textMissing", () -> TaskData.named(name));
    }

    @Test
    void sizeIsCheckedBeforeCharacters() {
        assertLimit("error.limit.textTooLong", () -> TaskData.named("\0".repeat(TaskData.NAME_MAX + 1)));
        assertLimit("error.limit.characters", () -> TaskData.named("a\0b"));
        assertLimit("error.limit.characters", () -> TaskData.named("a\nb"));
        assertLimit("error.limit.characters", () -> TaskData.named("half a smile \ud83d"));
    }

    @Test
    void numbersStayInTheirRange() {
        TaskData data = TaskData.named("x");
        assertLimit("error.limit.range", () -> data.withUsual(-1.0, null));
        assertLimit("error.limit.range", () -> data.withUsual(null, 100.5));
        assertLimit("error.limit.range", () -> data.withUsual(Double.NaN, null));
        assertThat(data.withUsual(0.0, 0.0)).isEqualTo(data.withUsual(null, 0.0));
    }

    @Test
    void aWeeklyRoutineNeedsADay() {
        assertLimit("task.limit.weeklyDays", () -> routine(Set.of(), null));
        assertThat(routine(Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY), LocalTime.of(7, 30, 15)))
                .satisfies(data -> assertThat(data.routineDays()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.SUNDAY))
                .satisfies(data -> assertThat(data.routineTime()).isEqualTo(LocalTime.of(7, 30)))
                .satisfies(data -> assertThat(data.windowHours()).isNull())
                .satisfies(data -> assertThat(data.categories()).containsExactly("Home", "Work"));
    }

    private static TaskData routine(Set<DayOfWeek> days, @Nullable LocalTime time) {
        return new TaskData(
                "x",
                " ",
                TaskType.WORK,
                ScheduleType.ROUTINE,
                true,
                List.of("Home", " home ", "", "Work"),
                null,
                null,
                RoutineFrequency.WEEKLY,
                days,
                time,
                0,
                null);
    }

    @ParameterizedTest
    @CsvSource({
        "Work, WORK",
        "work, WORK",
        "'', WORK",
        "Self care, SELF_CARE",
        "self-care, SELF_CARE",
        "selfcare, SELF_CARE",
        "SELF_CARE, SELF_CARE",
        "Play, PLAY",
        "sleep, SLEEP",
        "Gardening, OTHER"
    })
    void olderTaskTypesAreRead(String text, TaskType type) {
        assertThat(TaskType.parse(text)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "one-time, ONE_TIME",
        "'', ONE_TIME",
        "Recurring, RECURRING",
        "routine, ROUTINE",
        "project, PROJECT",
        "one_time, ONE_TIME"
    })
    void olderScheduleTypesAreRead(String text, ScheduleType type) {
        assertThat(ScheduleType.parse(text)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"none, NONE", "'', NONE", "daily, DAILY", "Weekly, WEEKLY", "monthly, MONTHLY", "yearly, NONE"})
    void olderFrequenciesAreRead(String text, RoutineFrequency frequency) {
        assertThat(RoutineFrequency.parse(text)).isEqualTo(frequency);
    }

    private static void assertLimit(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(LimitExceeded.class)
                .isThrownBy(call)
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo(key));
    }
}
