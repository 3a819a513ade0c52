package app.taskaversion.survey.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.chart.ChartBlock;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.survey.Answer;
import app.taskaversion.survey.QuestionnaireKind;
import app.taskaversion.survey.SurveyService;
import app.taskaversion.task.TaskId;
import app.taskaversion.testsupport.History;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.ViewTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class SurveyResultsViewTest {

    @Autowired
    private SurveyService surveys;

    @Autowired
    private ConsentService consents;

    @Autowired
    private Tasks tasks;

    @Autowired
    private History history;

    @Autowired
    private TestClock clock;

    private static String shown() {
        Screen.open("settings");
        Screen.open("survey/results");
        return Screen.words(_get(SurveyResultsView.class));
    }

    private void week(int point) {
        surveys.answer(QuestionnaireKind.WEEKLY, "week_good", Answer.scale(point));
        var unused = surveys.submit(QuestionnaireKind.WEEKLY);
        clock.advance(Duration.ofDays(7));
    }

    @Test
    void eachConsentIsAskedForByItself() {
        assertThat(shown()).contains("only if you say yes");
        consents.give(Purpose.SURVEYS, ConsentWay.SWITCH);
        assertThat(shown()).contains("held beside your tasks only if you say yes");
        consents.give(Purpose.USE_SURVEY, ConsentWay.SWITCH);
        assertThat(shown()).contains("There are no sent answers", "Begin: This week");
    }

    @Test
    void fewAnswersAreNotEnoughYetAndThenThereIsAPictureWithItsNumber() {
        consents.give(Purpose.SURVEYS, ConsentWay.SWITCH);
        consents.give(Purpose.USE_SURVEY, ConsentWay.SWITCH);
        week(25);
        week(75);
        assertThat(shown())
                .contains("How much of the week felt good? Not enough yet: 2 of 3 answers.")
                .contains("Things begun, by week Not enough yet: 0 of 3 answers.");
        assertThat(_find(ChartBlock.class)).isEmpty();
        week(50);
        TaskId task = tasks.create("Call", 5);
        for (int i = 0; i < 3; i++) {
            var unused = history.done(
                    task,
                    History.Done.at(TestClock.START.plus(Duration.ofDays(7L * i)))
                            .rated(75.0, 25.0, 80.0));
        }
        assertThat(shown())
                .contains("On the whole 3.0, in 8 of 10 cases between", "3 answers.")
                .contains("Relief felt, by week", "How much easier things were than feared, by week")
                .contains("The band holds the mean of the week");
        assertThat(_find(ChartBlock.class)).hasSize(3);
    }
}
