package app.taskaversion.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** metrics §12.8. */
class WeekPictureTest {

    private static final int TODAY = Rows.AS_OF.today();

    private static WeekPicture picture(Facts facts, int lastDay) {
        return WeekPicture.of(
                facts, Rows.AS_OF, lastDay, BraveStarts.of(facts, Rows.AS_OF), Map.of(Quantity.RELIEF, 40.0));
    }

    private static Facts history() {
        return new Rows()
                .done(
                        0,
                        0.1,
                        row -> row.set(Measure.MINUTES, 60)
                                .set(Measure.ACTUAL_RELIEF, 80)
                                .set(Measure.AVERSION_BEFORE, 90)
                                .set(Measure.AVERSION_AFTER, 20))
                .done(0, 1, row -> row.set(Measure.MINUTES, 30).set(Measure.PERCENT, 50))
                .row(
                        1,
                        Kind.SELF_CARE,
                        Ending.DONE,
                        row -> row.at(Moment.ENDED, Rows.ago(2)).set(Measure.MINUTES, 20))
                .row(1, Kind.SELF_CARE, Ending.DONE, row -> row.at(Moment.ENDED, Rows.ago(2.1)))
                .row(
                        2,
                        Kind.SLEEP,
                        Ending.DONE,
                        row -> row.at(Moment.ENDED, Rows.ago(3)).set(Measure.MINUTES, 480))
                .row(
                        0,
                        Kind.WORK,
                        Ending.LET_GO,
                        row -> row.at(Moment.ENDED, Rows.ago(1)).set(Measure.MINUTES, 99))
                .done(0, 8, row -> row.set(Measure.MINUTES, 45))
                .facts();
    }

    @Test
    void aWeekIsFactsBesideEachOther() {
        WeekPicture week = picture(history(), TODAY);
        assertThat(week.completions()).isEqualTo(5);
        assertThat(week.partly()).isEqualTo(1);
        assertThat(week.minutes()).isEqualTo(Map.of(Kind.WORK, 90.0, Kind.SELF_CARE, 20.0, Kind.SLEEP, 480.0));
        assertThat(week.minutesLeftOut()).isEqualTo(1);
        assertThat(week.selfCareDays()).isEqualTo(1);
        assertThat(week.braveStarts()).isEqualTo(1);
        assertThat(week.feltGap().n()).isEqualTo(1);
        assertThat(week.worth().n()).isEqualTo(1);
        assertThat(week.dreadGap().status()).isEqualTo(EstimateStatus.NONE);
        // One answer of 80 and three of the person's usual 40.
        assertThat(week.relief().value()).isCloseTo(50, within(0.1));
    }

    @Test
    void theWeekBeforeHasItsOwn() {
        WeekPicture before = picture(history(), TODAY - WeekPicture.DAYS);
        assertThat(before.completions()).isEqualTo(1);
        assertThat(before.minutes()).isEqualTo(Map.of(Kind.WORK, 45.0));
    }

    @Test
    void aDayBeginsAtFour() {
        long fourToday =
                Rows.AS_OF.days().startOf(LocalDate.ofEpochDay(TODAY - 6)).toEpochMilli();
        Facts facts = new Rows()
                .row(0, Kind.WORK, Ending.DONE, row -> row.at(Moment.ENDED, fourToday))
                .row(0, Kind.WORK, Ending.DONE, row -> row.at(Moment.ENDED, fourToday - 1))
                .facts();
        assertThat(picture(facts, TODAY).completions()).isEqualTo(1);
        assertThat(picture(facts, TODAY - 7).completions()).isEqualTo(1);
    }

    @Test
    void aQuietWeekIsEmptyAndNotBad() {
        WeekPicture quiet = picture(Facts.builder(0).build(), TODAY);
        assertThat(quiet.completions()).isZero();
        assertThat(quiet.minutes()).isEmpty();
        assertThat(quiet.relief().shown()).isFalse();
    }

    @Test
    void theGoalIsOnlyWhatThePersonSet() {
        HoursGoal goal = HoursGoal.of(picture(history(), TODAY), 10);
        assertThat(goal.hours()).isCloseTo(110 / 60.0, within(1e-9));
        assertThat(goal.share()).isCloseTo(110 / 600.0, within(1e-9));
        assertThatIllegalArgumentException().isThrownBy(() -> new HoursGoal(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new HoursGoal(-1, 1));
    }
}
