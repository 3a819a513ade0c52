package app.taskaversion.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.survey.SurveyTrends.Trend;
import app.taskaversion.task.TaskId;
import app.taskaversion.testsupport.History;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is offered when, and what stands beside what. Everybody in the tests begins on Monday, 23 November. */
abstract class CheckInServiceContract {

    private static final DayBoundary DAYS = DayBoundary.in(ZoneOffset.UTC);

    @Autowired
    private CheckInService checkIns;

    @Autowired
    private SurveyService surveys;

    @Autowired
    private SurveyTrendService trends;

    @Autowired
    private ConsentService consents;

    @Autowired
    private Tasks tasks;

    @Autowired
    private History history;

    @Autowired
    private TestClock clock;

    @SqliteTest
    static class OnSqliteTest extends CheckInServiceContract {}

    @PostgresTest
    static class OnPostgresTest extends CheckInServiceContract {}

    private List<QuestionnaireKind> due() {
        return checkIns.due(clock.instant(), DAYS);
    }

    private void send(QuestionnaireKind kind, String item, int point) {
        surveys.answer(kind, item, Answer.scale(point));
        var unused = surveys.submit(kind);
    }

    @Test
    void withoutAYesNothingIsOffered() {
        assertThat(due()).isEmpty();
        consents.give(Purpose.SURVEYS, ConsentWay.SWITCH);
        assertThat(due()).containsExactly(QuestionnaireKind.PERIODIC);
        consents.withdraw(Purpose.SURVEYS, ConsentWay.SWITCH);
        assertThat(due()).isEmpty();
    }

    @Test
    void theFirstMonthsOfAPerson() {
        consents.give(Purpose.SURVEYS, ConsentWay.SWITCH);
        assertThat(checkIns.next(clock.instant(), DAYS)).contains(LocalDate.of(2026, 12, 21));
        surveys.answer(QuestionnaireKind.PERIODIC, "energy", Answer.scale(50));
        assertThat(due()).as("begun").isEmpty();
        clock.advance(Duration.ofDays(7));
        assertThat(due()).containsExactly(QuestionnaireKind.WEEKLY);
        send(QuestionnaireKind.WEEKLY, "week_good", 75);
        assertThat(due()).isEmpty();
        clock.advance(Duration.ofDays(21));
        assertThat(due()).as("the fourth week").containsExactly(QuestionnaireKind.PERIODIC);
    }

    @Test
    void tenFinishedThingsBringTheQuestionWhatGetsInTheWay() {
        consents.give(Purpose.SURVEYS, ConsentWay.SWITCH);
        TaskId task = tasks.create("Call", 5);
        for (int i = 0; i < CheckInService.FINISHED_FIRST; i++) {
            assertThat(due()).doesNotContain(QuestionnaireKind.CHALLENGES);
            var unused = history.done(task, History.Done.at(TestClock.START.minusSeconds(60L * i)));
        }
        assertThat(due()).contains(QuestionnaireKind.CHALLENGES);
    }

    @Test
    void answersStandBesideTasksOnlyWithBothConsents() {
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> trends.read(clock.instant(), DAYS))
                .withMessage("privacy.needed.surveys");
        consents.give(Purpose.SURVEYS, ConsentWay.SWITCH);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> trends.read(clock.instant(), DAYS))
                .withMessage("privacy.needed.use_survey");
        consents.give(Purpose.USE_SURVEY, ConsentWay.SWITCH);
        assertThat(trends.read(clock.instant(), DAYS).trends()).isEmpty();
    }

    @Test
    void weeksStandBesideEachOther() {
        consents.give(Purpose.SURVEYS, ConsentWay.SWITCH);
        consents.give(Purpose.USE_SURVEY, ConsentWay.SWITCH);
        TaskId task = tasks.create("Call", 5);
        send(QuestionnaireKind.WEEKLY, "week_good", 25);
        var unused = history.done(
                task, History.Done.at(TestClock.START.plusSeconds(60)).rated(75.0, 25.0, 80.0));
        clock.advance(Duration.ofDays(7));
        send(QuestionnaireKind.WEEKLY, "week_good", 75);
        surveys.answer(QuestionnaireKind.WEEKLY, "pressure", Answer.scale(0));
        SurveyTrends found = trends.read(clock.instant(), DAYS);
        assertThat(found.trends())
                .as("what is open does not count")
                .singleElement()
                .satisfies(trend -> {
                    assertThat(trend.item().key()).isEqualTo("week_good");
                    assertThat(trend.points())
                            .extracting(SurveyTrends.Point::mean)
                            .containsExactly(25.0, 75.0);
                    assertThat(trend.n()).isEqualTo(2);
                });
        assertThat(found.trends()).noneMatch(Trend::enough);
        assertThat(found.weeks()).hasSize(SurveyTrends.WEEKS);
        var first = found.weeks().get(SurveyTrends.WEEKS - 2);
        assertThat(first.week()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(first.relief()).satisfies(relief -> assertThat(relief.n()).isEqualTo(1));
        assertThat(first.gap()).satisfies(gap -> {
            assertThat(gap.n()).isEqualTo(1);
            assertThat(gap.mean()).isBetween(0.0, 50.0);
        });
        assertThat(found.weeks().getLast().relief()).isNull();
    }
}
