package app.taskaversion.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.tracking.Evening;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderPolicyTest {

    /** Clocks go forward on 29 March 2026 at two, and back on 25 October at three. */
    private static final DayBoundary BERLIN = DayBoundary.in(ZoneId.of("Europe/Berlin"));

    private static final Instant LONG_BEFORE = Instant.parse("2026-01-01T00:00:00Z");
    private static final ReminderChoice ALL =
            new ReminderChoice(Set.of(ReminderKind.values()), QuietHours.USUAL, 9, false, false);

    private static Waiting thing(
            @Nullable String plannedFor, @Nullable String due, @Nullable String cue, Instant since) {
        return new Waiting(
                new UUID(1, 1),
                null,
                "Call",
                plannedFor == null ? null : Instant.parse(plannedFor),
                due == null ? null : Instant.parse(due),
                cue,
                since);
    }

    private static @Nullable Instant moment(Waiting thing) {
        return ReminderPolicy.moment(thing, ALL, BERLIN);
    }

    @Test
    void aTimeIsTheTimeAndADayIsItsUsualHour() {
        assertThat(moment(thing("2026-06-02T13:30:00Z", null, null, LONG_BEFORE)))
                .isEqualTo("2026-06-02T13:30:00Z");
        assertThat(moment(thing("2026-06-02T02:00:00Z", null, null, LONG_BEFORE)))
                .as("put off until the day begins, at four: nine")
                .isEqualTo("2026-06-02T07:00:00Z");
        assertThat(moment(thing(null, "2026-06-02T21:59:59Z", null, LONG_BEFORE)))
                .isEqualTo("2026-06-02T07:00:00Z");
        assertThat(moment(thing(null, "2026-06-02T06:15:00Z", null, LONG_BEFORE)))
                .as("due before the usual hour")
                .isEqualTo("2026-06-02T06:15:00Z");
        assertThat(moment(thing(null, "2026-06-02T01:00:00Z", null, LONG_BEFORE)))
                .as("three at night is still the day before")
                .isEqualTo("2026-06-01T07:00:00Z");
        assertThat(moment(thing(null, null, "after coffee", LONG_BEFORE))).isNull();
    }

    @Test
    void theUsualHourIsTheClocksOnTheDaysOnWhichItChanges() {
        assertThat(ReminderPolicy.day(LocalDate.of(2026, 3, 28), ALL, BERLIN)).isEqualTo("2026-03-28T08:00:00Z");
        assertThat(ReminderPolicy.day(LocalDate.of(2026, 3, 29), ALL, BERLIN)).isEqualTo("2026-03-29T07:00:00Z");
        assertThat(ReminderPolicy.day(LocalDate.of(2026, 10, 25), ALL, BERLIN)).isEqualTo("2026-10-25T08:00:00Z");
        ReminderChoice skipped = ALL.withQuiet(new QuietHours(0, 0)).withUsualHour(2);
        DayBoundary fromMidnight = new DayBoundary(BERLIN.zone(), LocalTime.MIDNIGHT);
        assertThat(ReminderPolicy.day(LocalDate.of(2026, 3, 29), skipped, fromMidnight))
                .as("two o'clock does not exist on that night")
                .isEqualTo("2026-03-29T01:00:00Z");
    }

    @Test
    void anHourBeforeTheDayBeginsIsTheNightAfterIt() {
        ReminderChoice owl = ALL.withQuiet(new QuietHours(4, 10)).withUsualHour(1);
        assertThat(ReminderPolicy.day(LocalDate.of(2026, 6, 1), owl, BERLIN)).isEqualTo("2026-06-01T23:00:00Z");
    }

    @Test
    void aCueThatNamesATimeComesTheFirstTimeThatTheClockShowsIt() {
        Instant noon = Instant.parse("2026-06-01T10:00:00Z");
        assertThat(moment(thing(null, null, "at 15:30", noon))).isEqualTo("2026-06-01T13:30:00Z");
        assertThat(moment(thing(null, null, "at 9.15", noon))).isEqualTo("2026-06-02T07:15:00Z");
        assertThat(ReminderPolicy.kind(thing(null, null, "at 15:30", noon))).isEqualTo(ReminderKind.CUE);
        assertThat(ReminderPolicy.kind(thing(null, null, "after coffee", noon))).isNull();
        assertThat(ReminderPolicy.kind(thing(null, "2026-06-02T21:59:59Z", null, noon)))
                .isEqualTo(ReminderKind.PLANNED);
    }

    @Test
    void whatLayInThePastWhenItWasWrittenDownNeedsNoReminder() {
        Instant noon = Instant.parse("2026-06-01T10:00:00Z");
        assertThat(moment(thing(null, "2026-06-01T21:59:59Z", null, noon)))
                .as("due today, written at noon")
                .isNull();
        assertThat(moment(thing("2026-06-01T09:00:00Z", null, null, noon))).isNull();
    }

    @Test
    void whatWouldComeInQuietHoursComesAtTheirEndOnTheSameDayOrNotAtAll() {
        assertThat(moment(thing("2026-06-02T03:00:00Z", null, null, LONG_BEFORE)))
                .as("five in the morning: eight")
                .isEqualTo("2026-06-02T06:00:00Z");
        assertThat(moment(thing("2026-06-02T20:00:00Z", null, null, LONG_BEFORE)))
                .as("ten in the evening: the next morning is another day")
                .isNull();
        assertThat(ReminderPolicy.evening(LocalDate.of(2026, 6, 2), ALL.withQuiet(new QuietHours(17, 3)), BERLIN))
                .as("three at night belongs to the evening")
                .isEqualTo("2026-06-03T01:00:00Z");
        assertThat(ReminderPolicy.evening(LocalDate.of(2026, 6, 2), ALL.withQuiet(new QuietHours(17, 8)), BERLIN))
                .isNull();
    }

    @Test
    void itIsDueForTwoHoursAndNeverInQuietHours() {
        Instant moment = Instant.parse("2026-06-02T17:30:00Z");
        assertThat(ReminderPolicy.isDue(moment, moment.minusSeconds(1), ALL, BERLIN))
                .isFalse();
        assertThat(ReminderPolicy.isDue(moment, moment, ALL, BERLIN)).isTrue();
        assertThat(ReminderPolicy.isDue(moment, Instant.parse("2026-06-02T18:59:59Z"), ALL, BERLIN))
                .isTrue();
        assertThat(ReminderPolicy.isDue(moment, Instant.parse("2026-06-02T19:00:00Z"), ALL, BERLIN))
                .as("nine in the evening")
                .isFalse();
        ReminderChoice loud = ALL.withQuiet(new QuietHours(3, 3));
        assertThat(ReminderPolicy.isDue(moment, Instant.parse("2026-06-02T19:29:59Z"), loud, BERLIN))
                .isTrue();
        assertThat(ReminderPolicy.isDue(moment, Instant.parse("2026-06-02T19:30:00Z"), loud, BERLIN))
                .isFalse();
    }

    @Test
    void theEveningIsTheOneOfNow() {
        LocalDate day = LocalDate.of(2026, 6, 2);
        assertThat(ReminderPolicy.evening(day, ALL, BERLIN))
                .isEqualTo(Evening.of(Instant.parse("2026-06-02T10:00:00Z"), BERLIN));
    }

    @ParameterizedTest
    @CsvSource({
        "at 15:30, 15:30",
        "15.30, 15:30",
        "lunch 1 pm, 13:00",
        "at 3:05 p.m. sharp, 15:05",
        "12 am, 00:00",
        "12:15 PM, 12:15",
        "7 o'clock, 07:00",
        "when it is 9h, 09:00",
        "noon, 12:00",
        "um 18 Uhr, 18:00"
    })
    void cuesThatNameATime(String words, LocalTime time) {
        assertThat(ClockCue.of(words)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after coffee",
                "bus 15",
                "page 1230",
                "25:00",
                "15:75",
                "13 pm",
                "version 1.123",
                "room 112:30",
                "2 amps",
                "afternoon",
                ""
            })
    void cuesThatNameNone(String words) {
        assertThat(ClockCue.of(words)).isNull();
    }

    @Test
    void quietHoursGoOverMidnightAndOverChangesOfTheClock() {
        ZoneId zone = BERLIN.zone();
        QuietHours night = QuietHours.USUAL;
        assertThat(night.holds(Instant.parse("2026-06-01T18:59:59Z"), zone)).isFalse();
        assertThat(night.holds(Instant.parse("2026-06-01T19:00:00Z"), zone)).isTrue();
        assertThat(night.holds(Instant.parse("2026-06-02T05:59:59Z"), zone)).isTrue();
        assertThat(night.holds(Instant.parse("2026-06-02T06:00:00Z"), zone)).isFalse();
        assertThat(night.endAfter(Instant.parse("2026-06-01T20:00:00Z"), zone)).isEqualTo("2026-06-02T06:00:00Z");
        assertThat(night.endAfter(Instant.parse("2026-06-02T02:00:00Z"), zone)).isEqualTo("2026-06-02T06:00:00Z");
        assertThat(night.endAfter(Instant.parse("2026-03-28T21:00:00Z"), zone))
                .as("an hour shorter")
                .isEqualTo("2026-03-29T06:00:00Z");
        assertThat(night.endAfter(Instant.parse("2026-10-24T20:00:00Z"), zone))
                .as("an hour longer")
                .isEqualTo("2026-10-25T07:00:00Z");
        assertThat(new QuietHours(22, 2).endAfter(Instant.parse("2026-03-28T22:00:00Z"), zone))
                .as("its end is skipped")
                .isEqualTo("2026-03-29T01:00:00Z");
        QuietHours midday = new QuietHours(12, 14);
        assertThat(midday.holds(Instant.parse("2026-06-01T11:00:00Z"), zone)).isTrue();
        assertThat(midday.holds(Instant.parse("2026-06-01T12:00:00Z"), zone)).isFalse();
        assertThat(new QuietHours(5, 5).holds(Instant.parse("2026-06-01T03:00:00Z"), zone))
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new QuietHours(24, 8));
    }

    @Test
    void aChoiceIsKeptAsTextAndNonsenseIsAsIfNobodyHadChosen() {
        ReminderChoice choice = ReminderChoice.NONE
                .with(ReminderKind.CUE, true)
                .with(ReminderKind.PLANNED, true)
                .withQuiet(new QuietHours(22, 7))
                .withUsualHour(10)
                .withNames(true)
                .withAlarms(true);
        assertThat(choice.text()).isEqualTo("kinds=CUE,PLANNED quiet=22-7 hour=10 names=true alarms=true");
        assertThat(ReminderChoice.of(choice.text())).isEqualTo(choice);
        assertThat(ReminderChoice.of(choice.with(ReminderKind.CUE, false).text())
                        .kinds())
                .containsExactly(ReminderKind.PLANNED);
        assertThat(ReminderChoice.of(null)).isEqualTo(ReminderChoice.NONE);
        assertThat(ReminderChoice.NONE.kinds()).isEmpty();
        for (String nonsense :
                new String[] {"", "=", "kinds", "quiet=99-x hour=-1", "kinds=,,EVERYTHING hour=007", "quiet="}) {
            assertThat(ReminderChoice.of(nonsense)).as(nonsense).isEqualTo(ReminderChoice.NONE);
        }
    }
}
