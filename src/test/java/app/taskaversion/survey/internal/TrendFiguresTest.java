package app.taskaversion.survey.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.survey.SurveyTrends.Point;
import app.taskaversion.survey.SurveyTrends.Trend;
import app.taskaversion.survey.internal.TrendFigures.Said;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendFiguresTest {

    private static final DayBoundary DAYS = DayBoundary.in(ZoneId.of("Europe/Vienna"));

    private static Said said(String question, String value, String at) {
        return new Said(question, value, Instant.parse(at));
    }

    @Test
    void answersOfAWeekAreOnePointAndWeeksBeginOnTheMondayOfThePerson() {
        List<Trend> trends = TrendFigures.of(
                List.of(
                        said("pressure", "25", "2026-11-15T12:00:00Z"),
                        // 03:30 on a Monday in Vienna is still Sunday there.
                        said("pressure", "75", "2026-11-16T02:30:00Z"),
                        said("pressure", "50", "2026-11-16T03:00:00Z")),
                DAYS);
        assertThat(trends).singleElement().satisfies(trend -> {
            assertThat(trend.item().key()).isEqualTo("pressure");
            assertThat(trend.points())
                    .containsExactly(
                            new Point(LocalDate.of(2026, 11, 9), 50, 2), new Point(LocalDate.of(2026, 11, 16), 50, 1));
            assertThat(trend.n()).isEqualTo(3);
            assertThat(trend.enough()).isTrue();
        });
    }

    /** s² = (Σ(x − x̄)² + 5·20²)/(n + 5) = (5000 + 2000)/9, s/√4 = 13.94; ±1.2816 of that. */
    @Test
    void theMeanIsPlainWithItsInterval() {
        List<Trend> trends = TrendFigures.of(
                List.of(
                        said("tension", "0", "2026-11-02T12:00:00Z"),
                        said("tension", "25", "2026-11-09T12:00:00Z"),
                        said("tension", "75", "2026-11-16T12:00:00Z"),
                        said("tension", "100", "2026-11-16T13:00:00Z")),
                DAYS);
        double half = 1.2816 * Math.sqrt((6250.0 + 2000) / 9) / 2;
        assertThat(trends).singleElement().satisfies(trend -> {
            assertThat(trend.mean()).isCloseTo(50, within(1e-6));
            assertThat(trend.low80()).isCloseTo(50 - half, within(1e-6));
            assertThat(trend.high80()).isCloseTo(50 + half, within(1e-6));
        });
    }

    @Test
    void whatIsNoScaleOrNoPointIsLeftOutAndUntouchedIsNotThere() {
        assertThat(TrendFigures.of(
                        List.of(
                                said("week_about", "work,home", "2026-11-02T12:00:00Z"),
                                said("unknown", "50", "2026-11-02T12:00:00Z"),
                                said("pressure", "101", "2026-11-02T12:00:00Z")),
                        DAYS))
                .isEmpty();
    }

    @Test
    void twoAnswersAreNotEnough() {
        Trend trend = TrendFigures.of(
                        List.of(
                                said("sleep", "100", "2026-11-02T12:00:00Z"),
                                said("sleep", "100", "2026-11-09T12:00:00Z")),
                        DAYS)
                .getFirst();
        assertThat(trend.enough()).isFalse();
        assertThat(trend.high80()).as("stays on the scale").isEqualTo(100);
    }
}
