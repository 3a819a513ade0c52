package app.taskaversion.survey;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.time.DayBoundary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckInWeeksTest {

    private static final LocalDate BEGAN = LocalDate.of(2026, 2, 17);

    private static List<QuestionnaireKind> due(LocalDate today, Map<QuestionnaireKind, LocalDate> last, int finished) {
        return Offers.on(today, BEGAN, last, finished);
    }

    @ParameterizedTest
    @CsvSource({
        "-1,", "0, 0", "6, 0", "7,", "27,", "28, 4", "34, 4", "35,", "55,", "56, 8", "62, 8", "63,", "83,", "84, 12",
        "90, 12", "91,", "400,"
    })
    void eachOfTheFourWeeksLastsSevenDays(int days, Integer week) {
        assertThat(CheckInWeeks.on(BEGAN.plusDays(days), BEGAN)).isEqualTo(Optional.ofNullable(week));
    }

    @Test
    void theNextOneIsTold() {
        assertThat(CheckInWeeks.next(BEGAN.minusDays(1), BEGAN)).contains(BEGAN);
        assertThat(CheckInWeeks.next(BEGAN, BEGAN)).contains(BEGAN.plusDays(28));
        assertThat(CheckInWeeks.next(BEGAN.plusDays(83), BEGAN)).contains(BEGAN.plusDays(84));
        assertThat(CheckInWeeks.next(BEGAN.plusDays(84), BEGAN)).isEmpty();
    }

    /** Clocks change on 29 March in Vienna and on 8 March in New York; the fourth week begins at the same hour of day. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Vienna, 2026-02-17T20:00:00Z, 2026-03-17T02:59:00Z, 2026-03-17T03:00:00Z",
        "Europe/Vienna, 2026-03-10T20:00:00Z, 2026-04-07T01:59:00Z, 2026-04-07T02:00:00Z",
        "America/New_York, 2026-02-17T20:00:00Z, 2026-03-17T07:59:00Z, 2026-03-17T08:00:00Z",
        "Pacific/Apia, 2026-02-17T20:00:00Z, 2026-03-17T14:59:00Z, 2026-03-17T15:00:00Z",
        // Begun at 03:00 in the morning: that is the evening before.
        "Europe/Vienna, 2026-02-18T02:00:00Z, 2026-03-17T02:59:00Z, 2026-03-17T03:00:00Z"
    })
    void aWeekBeginsWithTheDayOfThePerson(String zone, Instant began, Instant before, Instant first) {
        DayBoundary days = DayBoundary.in(ZoneId.of(zone));
        assertThat(CheckInWeeks.on(days.dayOf(before), days.dayOf(began))).isEmpty();
        assertThat(CheckInWeeks.on(days.dayOf(first), days.dayOf(began))).contains(4);
    }

    @Test
    void aCheckInIsOfferedInItsWeekUntilItIsBegun() {
        assertThat(due(BEGAN, Map.of(), 0)).containsExactly(QuestionnaireKind.PERIODIC);
        assertThat(due(BEGAN.plusDays(30), Map.of(QuestionnaireKind.PERIODIC, BEGAN.plusDays(27)), 0))
                .contains(QuestionnaireKind.PERIODIC);
        assertThat(due(BEGAN.plusDays(30), Map.of(QuestionnaireKind.PERIODIC, BEGAN.plusDays(28)), 0))
                .doesNotContain(QuestionnaireKind.PERIODIC);
    }

    @Test
    void theWeeklyChipsComeASevenDaysApartAndNotBesideACheckIn() {
        LocalDate between = BEGAN.plusDays(14);
        assertThat(due(BEGAN.plusDays(6), Map.of(QuestionnaireKind.PERIODIC, BEGAN), 0))
                .isEmpty();
        assertThat(due(BEGAN.plusDays(7), Map.of(), 0)).containsExactly(QuestionnaireKind.WEEKLY);
        assertThat(due(between, Map.of(QuestionnaireKind.WEEKLY, between.minusDays(6)), 0))
                .isEmpty();
        assertThat(due(between, Map.of(QuestionnaireKind.WEEKLY, between.minusDays(7)), 0))
                .containsExactly(QuestionnaireKind.WEEKLY);
        assertThat(due(BEGAN.plusDays(28), Map.of(), 0)).containsExactly(QuestionnaireKind.PERIODIC);
    }

    @Test
    void whatGetsInTheWayIsAskedAfterTenThingsOnce() {
        LocalDate day = BEGAN.plusDays(2);
        assertThat(due(day, Map.of(), 9)).doesNotContain(QuestionnaireKind.CHALLENGES);
        assertThat(due(day, Map.of(), 10)).contains(QuestionnaireKind.CHALLENGES);
        assertThat(due(day, Map.of(QuestionnaireKind.CHALLENGES, BEGAN), 10))
                .doesNotContain(QuestionnaireKind.CHALLENGES);
    }
}
