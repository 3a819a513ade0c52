package app.taskaversion.survey.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.ui.ChoiceChips;
import app.taskaversion.platform.ui.MultiChips;
import app.taskaversion.platform.ui.RatingChips;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.survey.Answer;
import app.taskaversion.survey.QuestionnaireKind;
import app.taskaversion.survey.SurveyService;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class QuestionnaireViewTest {

    @Autowired
    private SurveyService surveys;

    @Autowired
    private ConsentService consents;

    @BeforeEach
    void allow() {
        consents.give(Purpose.SURVEYS, ConsentWay.SWITCH);
        consents.give(Purpose.FREE_TEXT, ConsentWay.SWITCH);
    }

    private static String open(QuestionnaireKind kind) {
        Screen.open("settings");
        Screen.open("survey/" + kind.key());
        return Screen.words(_get(QuestionnaireView.class));
    }

    private static RatingChips scale(String question) {
        return _get(RatingChips.class, spec -> spec.withLabel(question));
    }

    private Map<String, Answer> kept(QuestionnaireKind kind) {
        return surveys.started(kind).map(begun -> begun.answers()).orElse(Map.of());
    }

    @Test
    void lookingBeginsNothingAndNothingIsChosenBeforehand() {
        assertThat(open(QuestionnaireKind.INDICATORS)).contains("0 of 8 answered.", "Kept only for you.");
        assertThat(_find(RatingChips.class)).hasSize(6).allMatch(chips -> chips.getValue() == null);
        assertThat(surveys.list()).isEmpty();
        Screen.press("Done");
        assertThat(surveys.list()).isEmpty();
        assertThat(_find(SurveysView.class)).hasSize(1);
    }

    @Test
    void eachAnswerIsKeptAtItsTapAndThereAfterAReload() {
        open(QuestionnaireKind.WEEKLY);
        _setValue(scale("How much pressure was there?"), 75);
        assertThat(kept(QuestionnaireKind.WEEKLY)).containsOnly(Map.entry("pressure", Answer.scale(75)));
        assertThat(Screen.words(_get(QuestionnaireView.class))).contains("1 of 3 answered.");
        assertThat(open(QuestionnaireKind.WEEKLY)).contains("1 of 3 answered.");
        assertThat(scale("How much pressure was there?").getValue()).isEqualTo(75);
        _setValue(scale("How much pressure was there?"), null);
        assertThat(kept(QuestionnaireKind.WEEKLY)).isEmpty();
        Screen.press("Save for later");
        assertThat(_find(SurveysView.class)).hasSize(1);
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // a class is asked for, which knows no type of its values
    void atMostThreeAreChosenAndSomethingElseTakesWords() {
        open(QuestionnaireKind.CHALLENGES);
        MultiChips<String> chips = _get(MultiChips.class, spec -> spec.withLabel("What usually gets in the way?"));
        assertThat(_find(TextField.class, spec -> spec.withLabel("In your words")))
                .isEmpty();
        _setValue(chips, Set.of("dull", "other"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("In your words")), "the fog");
        _setValue(chips, Set.of("dull", "tired", "unclear", "other"));
        assertThat(chips.getValue()).as("goes back to what is kept").containsExactlyInAnyOrder("dull", "other");
        assertThat(Screen.messages()).contains("Up to 3 choices fit here.");
        assertThat(kept(QuestionnaireKind.CHALLENGES))
                .containsOnly(Map.entry("in_the_way", Answer.chosen(List.of("dull", "other"), "the fog")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("What has helped you get going before?")), "a walk");
        Screen.press("Done");
        assertThat(surveys.list()).singleElement().matches(row -> !row.open());
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // a class is asked for, which knows no type of its values
    void whatGetsInTheWayStandsInTheOrderOfWhatWasSaidBeforeAndIsKeptInTheOrderOfTheQuestion() {
        surveys.answer(QuestionnaireKind.ONBOARDING, "hard_to_begin", Answer.chosen(List.of("no_time", "tired"), null));
        var unused = surveys.submit(QuestionnaireKind.ONBOARDING);
        var page = open(QuestionnaireKind.CHALLENGES);
        assertThat(page).contains("0 of 5 answered.");
        MultiChips<String> chips = _get(MultiChips.class, spec -> spec.withLabel("What usually gets in the way?"));
        assertThat(chips.getListDataView().getItems())
                .startsWith("tired", "no_time", "too_big")
                .endsWith("other");
        assertThat(chips.getHelperText()).contains("stands first");
        choose("no_time", "too_big");
        assertThat(kept(QuestionnaireKind.CHALLENGES))
                .containsOnly(Map.entry("in_the_way", Answer.chosen(List.of("too_big", "no_time"), null)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a class is asked for, which knows no type of its values
    private static void choose(String... options) {
        _setValue(_get(MultiChips.class, spec -> spec.withLabel("What usually gets in the way?")), Set.of(options));
    }

    @Test
    void whereWordsAreOffNoneAreAsked() {
        consents.withdraw(Purpose.FREE_TEXT, ConsentWay.SWITCH);
        assertThat(open(QuestionnaireKind.CHALLENGES))
                .contains("0 of 3 answered.")
                .doesNotContain("What helps");
        assertThat(_find(TextArea.class)).isEmpty();
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // a class is asked for, which knows no type of its values
    void notFeelingSafeShowsWhereHelpIsAndIsKept() {
        open(QuestionnaireKind.PERIODIC);
        _setValue(_get(ChoiceChips.class, spec -> spec.withLabel("Do you feel safe right now?")), "yes");
        assertThat(_find(HelpNowView.class)).isEmpty();
        _setValue(_get(ChoiceChips.class, spec -> spec.withLabel("Do you feel safe right now?")), "no");
        assertThat(_find(HelpNowView.class)).hasSize(1);
        assertThat(kept(QuestionnaireKind.PERIODIC))
                .containsOnly(Map.entry("safe", Answer.chosen(List.of("no"), null)));
    }

    @Test
    void whileSurveysAreOffNothingIsAsked() {
        consents.withdraw(Purpose.SURVEYS, ConsentWay.SWITCH);
        assertThat(open(QuestionnaireKind.WEEKLY))
                .contains("only if you say yes")
                .doesNotContain("Done");
    }

    @Test
    void anUnknownKindLeadsToTheList() {
        Screen.open("survey/nothing");
        assertThat(_find(SurveysView.class)).hasSize(1);
    }
}
