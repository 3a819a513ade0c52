package app.taskaversion.recommendation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.ui.Switch;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.recommendation.AdviceChoice;
import app.taskaversion.recommendation.Fallback;
import app.taskaversion.recommendation.SuggestionService;
import app.taskaversion.recommendation.internal.HandModels;
import app.taskaversion.recommendation.internal.HandModels.Hand;
import app.taskaversion.recommendation.model.SmallModel;
import app.taskaversion.recommendation.rule.Mode;
import app.taskaversion.recommendation.rule.Wishes;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ViewTest
@Import(HandModels.class)
class HowViewTest {

    @Autowired
    private SuggestionService suggestions;

    @Autowired
    private ConsentService consents;

    @Autowired
    private Hand models;

    @BeforeEach
    void nothingIsServed() {
        models.clear();
    }

    private static String page() {
        Screen.open("settings");
        Screen.open("settings/suggestions");
        return Screen.words(_get(HowView.class));
    }

    @Test
    void theConstantsOfTheScoreAndWhatIsNeverUsedStandThere() {
        assertThat(page())
                .contains("the chance not to finish × 15", "20 points on the day itself")
                .contains(
                        "High is 65 % or more, medium 45 % or more", "Below 5 started things", "below 30 it is medium")
                .contains("at least 15 % of all that speaks for or against")
                .contains("What is never used", "names of tasks, notes, descriptions")
                .doesNotContain("how.");
    }

    @Test
    void itSaysWhatDecidesRightNowAndWhy() {
        assertThat(page()).contains("A gentle start.", "as you have not agreed to learning");
        consents.give(Purpose.PERSONAL_MODEL, ConsentWay.SWITCH);
        assertThat(page()).contains("Nothing has been learned yet that does better than a rule.");
        models.active();
        assertThat(page())
                .contains("A model that was learned from", "people here started")
                .contains(SmallModel.get().version());
        suggestions.choose(new AdviceChoice(Mode.DUE_SOON, Wishes.NONE));
        assertThat(page()).contains("Rules only, as you chose.");
    }

    @Test
    void eachCauseHasItsSentence() {
        Div where = new Div();
        for (Fallback fallback : Fallback.values()) {
            String sentence = AdviceNavigation.fallback(where, fallback);
            if (fallback == Fallback.BY_RULE) {
                assertThat(sentence).isNull();
            } else {
                assertThat(sentence).endsWith(".").doesNotContain("fallback.");
            }
        }
    }

    @Test
    void meHasTheSwitchAndTheDoor() {
        Screen.open("settings");
        assertThat(_find(RouterLink.class).stream().map(RouterLink::getHref)).contains("settings/suggestions");
        _get(Switch.class, spec -> spec.withLabel("Rules only")).turn(true);
        assertThat(suggestions.choice().rulesOnly()).isTrue();
        Screen.open("settings");
        assertThat(_get(Switch.class, spec -> spec.withLabel("Rules only")).isOn())
                .isTrue();
    }
}
