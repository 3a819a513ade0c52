package app.taskaversion.survey.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.survey.Answer;
import app.taskaversion.survey.QuestionnaireKind;
import app.taskaversion.survey.SurveyService;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class SurveysViewTest {

    @Autowired
    private SurveyService surveys;

    @Autowired
    private ConsentService consents;

    private static String shown() {
        Screen.open("settings");
        Screen.open("survey");
        return Screen.words(_get(SurveysView.class));
    }

    private void allow() {
        consents.give(Purpose.SURVEYS, ConsentWay.SWITCH);
    }

    @Test
    void withoutConsentItSaysWhereToGiveItAndStillShowsWhatIsThere() {
        assertThat(shown()).contains("only if you say yes").doesNotContain("Begin");
        allow();
        surveys.answer(QuestionnaireKind.WEEKLY, "pressure", Answer.scale(75));
        var unused = surveys.submit(QuestionnaireKind.WEEKLY);
        consents.withdraw(Purpose.SURVEYS, ConsentWay.SWITCH);
        assertThat(shown()).contains("only if you say yes", "Your answers").doesNotContain("Begin");
    }

    @Test
    void whatIsThereIsListedAndWhatWasBegunCanBeGoneOnWith() {
        allow();
        assertThat(shown())
                .contains("This week", "How it has been lately", "What gets in the way", "Not answered yet.")
                .contains("The next one is there from")
                .doesNotContain("Go on", "Your answers");
        surveys.answer(QuestionnaireKind.WEEKLY, "pressure", Answer.scale(75));
        assertThat(shown()).contains("Begun today, not sent yet.", "Go on");
        Screen.pressNamed("Go on with: This week");
        assertThat(Screen.words(_get(QuestionnaireView.class))).contains("1 of 3 answered.");
    }

    @Test
    void ownAnswersAreLookedAtInTheWordsOfThenAndDeletedAfterAskingOnce() {
        allow();
        consents.give(Purpose.FREE_TEXT, ConsentWay.SWITCH);
        surveys.answer(QuestionnaireKind.CHALLENGES, "in_the_way", Answer.chosen(List.of("dull", "other"), "the fog"));
        surveys.answer(QuestionnaireKind.CHALLENGES, "postponing", Answer.scale(100));
        var unused = surveys.submit(QuestionnaireKind.CHALLENGES);
        assertThat(shown()).contains("Your answers", "What gets in the way, today", "Last answered today.");
        Details row = _get(Details.class);
        row.setOpened(true);
        assertThat(Screen.words(row))
                .contains("What usually gets in the way? It is dull, Something else – the fog")
                .contains("How much did you put off what you meant to do? 5 of 5, very much");
        Screen.pressNamed("Delete these answers: What gets in the way, today");
        assertThat(Screen.words(row)).contains("for good?");
        Screen.press("Keep them");
        assertThat(surveys.list()).hasSize(1);
        Screen.pressNamed("Delete these answers: What gets in the way, today");
        Screen.press("Delete for good");
        assertThat(surveys.list()).isEmpty();
        assertThat(Screen.words(_get(SurveysView.class))).doesNotContain("Your answers");
    }

    @Test
    void theDoorsAreOnMe() {
        Screen.open("settings");
        assertThat(_find(RouterLink.class).stream().map(RouterLink::getHref)).contains("survey", "help/now");
    }
}
