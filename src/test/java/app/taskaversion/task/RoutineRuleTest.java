package app.taskaversion.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoutineRuleTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static RoutineRule rule(
            RoutineFrequency frequency, int every, @Nullable LocalDate from, DayOfWeek... days) {
        return new RoutineRule(frequency, every, Set.of(days), from);
    }

    /** The first days from a Monday on. */
    private static List<LocalDate> days(RoutineRule rule, LocalDate from, int count) {
        return java.util.stream.Stream.iterate(rule.next(from), day -> rule.next(day.plusDays(1)))
                .limit(count)
                .toList();
    }

    private static LocalDate november(int day) {
        return LocalDate.of(2026, 11, day);
    }

    @Test
    void everyDayIsEveryDay() {
        assertThat(days(rule(RoutineFrequency.DAILY, 1, null), MONDAY, 3))
                .containsExactly(november(23), november(24), november(25));
    }

    @Test
    void everyDayMayMeanSomeWeekdaysAsInTheOlderApp() {
        RoutineRule rule = rule(RoutineFrequency.DAILY, 1, null, DayOfWeek.TUESDAY, DayOfWeek.SUNDAY);
        assertThat(days(rule, MONDAY, 3)).containsExactly(november(24), november(29), LocalDate.of(2026, 12, 1));
        assertThat(rule.on(MONDAY)).isFalse();
    }

    @Test
    void everyThirdDayIsCountedFromTheFirst() {
        RoutineRule rule = rule(RoutineFrequency.DAILY, 3, november(20));
        assertThat(days(rule, MONDAY, 3)).containsExactly(november(23), november(26), november(29));
        assertThat(days(rule, november(1), 1)).as("not before its first day").containsExactly(november(20));
    }

    @Test
    void everySecondWeekIsCountedFromTheWeekOfTheFirstDay() {
        RoutineRule rule = rule(RoutineFrequency.WEEKLY, 2, november(11), DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        assertThat(days(rule, november(11), 4))
                .containsExactly(november(13), november(23), november(27), LocalDate.of(2026, 12, 7));
    }

    @Test
    void aMonthThatIsTooShortHasItOnItsLastDay() {
        assertThat(days(rule(RoutineFrequency.MONTHLY, 1, LocalDate.of(2026, 12, 31)), MONDAY, 4))
                .containsExactly(
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2027, 1, 31),
                        LocalDate.of(2027, 2, 28),
                        LocalDate.of(2027, 3, 31));
        assertThat(days(rule(RoutineFrequency.MONTHLY, 1, LocalDate.of(2027, 12, 30)), LocalDate.of(2028, 2, 1), 2))
                .containsExactly(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 30));
        assertThat(days(rule(RoutineFrequency.MONTHLY, 3, november(5)), MONDAY, 2))
                .containsExactly(LocalDate.of(2027, 2, 5), LocalDate.of(2027, 5, 5));
    }

    @Test
    void itIsWrittenAsRfc5545DoesIt() {
        assertThat(rule(RoutineFrequency.WEEKLY, 2, MONDAY, DayOfWeek.SUNDAY, DayOfWeek.TUESDAY)
                        .text())
                .isEqualTo("FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=TU,SU");
        assertThat(rule(RoutineFrequency.MONTHLY, 1, november(30)).text())
                .isEqualTo("FREQ=MONTHLY;INTERVAL=1;WKST=MO;BYMONTHDAY=28,29,30;BYSETPOS=-1");
    }

    @Test
    void theWantedGapIsTheMeanOne() {
        assertThat(rule(RoutineFrequency.DAILY, 1, null).wantedDays()).isEqualTo(1);
        assertThat(rule(RoutineFrequency.DAILY, 3, MONDAY).wantedDays()).isEqualTo(3);
        assertThat(rule(RoutineFrequency.WEEKLY, 1, null, DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
                        .wantedDays())
                .isEqualTo(3.5);
        assertThat(rule(RoutineFrequency.MONTHLY, 1, MONDAY).wantedDays()).isEqualTo(30.437, within(0.001));
    }

    @Test
    void whatNeedsAFirstDayOrAWeekdayHasOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> rule(RoutineFrequency.NONE, 1, null));
        assertThatIllegalArgumentException().isThrownBy(() -> rule(RoutineFrequency.WEEKLY, 1, null));
        assertThatIllegalArgumentException().isThrownBy(() -> rule(RoutineFrequency.DAILY, 2, null));
        assertThatIllegalArgumentException().isThrownBy(() -> rule(RoutineFrequency.MONTHLY, 1, null));
        assertThatIllegalArgumentException().isThrownBy(() -> rule(RoutineFrequency.DAILY, 0, MONDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> rule(RoutineFrequency.DAILY, 367, MONDAY));
    }
}
