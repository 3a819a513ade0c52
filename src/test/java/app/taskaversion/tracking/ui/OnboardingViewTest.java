package app.taskaversion.tracking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.DetailLevel;
import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.ProfileService;
import app.taskaversion.platform.ui.ChoiceChips;
import app.taskaversion.platform.ui.MultiChips;
import app.taskaversion.platform.ui.RatingChips;
import app.taskaversion.privacy.ConsentEntry;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.survey.QuestionnaireKind;
import app.taskaversion.survey.SurveyService;
import app.taskaversion.testsupport.HeldWriter;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.tracking.InstanceQueries;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ViewTest
class OnboardingViewTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SurveyService surveys;

    @Autowired
    private ConsentService consents;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private ProfileService profile;

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private Tasks tasks;

    /** The page is made anew, as after a reload. */
    private static void reload(String address) {
        Screen.open("settings");
        Screen.load(address);
    }

    private static String page() {
        return Screen.words(_get(OnboardingView.class));
    }

    private static String question() {
        return _get(_get(OnboardingView.class), H1.class).getText();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a class is asked for, which knows no type of its values
    private static void choose(String label, String... options) {
        _setValue(_get(MultiChips.class, spec -> spec.withLabel(label)), Set.of(options));
    }

    private static void takeOneThing(String name) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("One thing")), name);
        Screen.press("Start");
    }

    @Test
    void fourScreensLeadToARunningTimerAndWithAYesTheAnswersAreKept() {
        Screen.load("");
        assertThat(page()).contains("1 of 4", "What makes it hard to begin?", "nothing of these answers is kept");
        choose("What makes it hard to begin?", "too_big", "tired");
        assertThat(surveys.list()).isEmpty();
        Screen.press("Yes, keep my answers");
        assertThat(page()).contains("Kept only for you").doesNotContain("nothing of these answers is kept");
        assertThat(consents.last(Purpose.SURVEYS)).map(ConsentEntry::way).contains(ConsentWay.FIRST_QUESTIONS);
        Screen.press("Next");
        assertThat(page()).contains("2 of 4", "How much did you put off");
        _setValue(_get(RatingChips.class), 75);
        Screen.press("Next");
        choose("When do you usually have energy?", "morning");
        Screen.press("Next");
        assertThat(page()).contains("4 of 4", "How much asking is fine?");
        level(DetailLevel.STANDARD);
        assertThat(preferences.get().detailLevel()).isEqualTo(DetailLevel.STANDARD);
        takeOneThing("Sort papers ~15m");
        assertThat(queries.running())
                .hasValueSatisfying(running -> assertThat(running.name()).isEqualTo("Sort papers"));
        assertThat(_find(RunningPage.class)).hasSize(1);
        assertThat(profile.firstScreensDone()).isTrue();
        assertThat(surveys.list()).singleElement().satisfies(row -> {
            assertThat(row.open()).isFalse();
            assertThat(row.kind()).isEqualTo("onboarding");
            assertThat(row.challenges())
                    .containsEntry("postponing", 75)
                    .containsEntry("hard_to_begin", java.util.List.of("too_big", "tired"));
            assertThat(row.mentalHealthIndicators()).isEqualTo(Map.of("energy_when", java.util.List.of("morning")));
        });
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a class is asked for, which knows no type of its values
    private static void level(@Nullable DetailLevel level) {
        _setValue(_get(ChoiceChips.class, spec -> spec.withLabel("How much asking is fine?")), level);
    }

    @Test
    void withoutAYesNothingIsKeptButTheLevel() {
        Screen.load("");
        choose("What makes it hard to begin?", "dull");
        Screen.press("Next");
        Screen.pressNamed("Back to the question before");
        assertThat(_get(MultiChips.class).getValue()).as("on this page").isEqualTo(Set.of("dull"));
        reload("welcome");
        assertThat(_get(MultiChips.class).getValue()).as("after a reload").isEqualTo(Set.of());
        for (int i = 0; i < 3; i++) {
            Screen.press("Next");
        }
        level(DetailLevel.FULL);
        level(null);
        assertThat(preferences.find(PreferenceKey.DETAIL_LEVEL)).isEmpty();
        level(DetailLevel.FULL);
        Screen.press("Not now");
        assertThat(_find(FirstVisit.class)).hasSize(1);
        assertThat(surveys.list()).isEmpty();
        assertThat(consents.last(Purpose.SURVEYS)).isEmpty();
        assertThat(preferences.get().detailLevel()).isEqualTo(DetailLevel.FULL);
    }

    @Test
    void skippingAllLeavesTheEmptyNowAndItNeverComesBackByItself() {
        Screen.load("");
        Screen.press("Skip all");
        assertThat(_find(FirstVisit.class)).hasSize(1);
        assertThat(profile.firstScreensDone()).isTrue();
        reload("");
        assertThat(_find(OnboardingView.class)).isEmpty();
        assertThat(surveys.list()).isEmpty();
    }

    @Test
    void whatWasAnsweredBeforeSkippingStands() {
        consents.give(Purpose.SURVEYS, ConsentWay.SWITCH);
        Screen.load("");
        choose("What makes it hard to begin?", "dull");
        Screen.press("Skip this one");
        Screen.press("Skip all");
        assertThat(surveys.list())
                .singleElement()
                .matches(row -> !row.open() && row.challenges().containsKey("hard_to_begin"));
    }

    @Test
    void aReloadGoesOnWhereItLeft() {
        consents.give(Purpose.SURVEYS, ConsentWay.SWITCH);
        Screen.load("");
        choose("What makes it hard to begin?", "dull");
        Screen.press("Next");
        _setValue(_get(RatingChips.class), 50);
        reload("");
        assertThat(question()).startsWith("How much did you put off");
        assertThat(_get(RatingChips.class).getValue()).isEqualTo(50);
        Screen.pressNamed("Back to the question before");
        assertThat(_get(MultiChips.class).getValue()).isEqualTo(Set.of("dull"));
        preferences.set(PreferenceKey.FIRST_SCREEN, "nonsense");
        reload("welcome");
        assertThat(page()).contains("1 of 4");
    }

    @Test
    void anotherAddressOpensWhatItNamesAndAWayWithinTheAppIsNotStoodIn() {
        Screen.load("tasks");
        assertThat(_find(TasksView.class)).hasSize(1);
        Screen.open("");
        assertThat(_find(OnboardingView.class)).isEmpty();
        assertThat(_find(FirstVisit.class)).hasSize(1);
    }

    @Test
    void whoHasTasksAlreadyOrBroughtThemIsNotAsked() {
        var unused = tasks.create("Call Ann", 15);
        Screen.load("");
        assertThat(_find(OnboardingView.class)).isEmpty();
    }

    @Test
    void itOpensAgainFromMeAndFromCheckIns() {
        profile.endFirstScreens();
        consents.give(Purpose.SURVEYS, ConsentWay.SWITCH);
        Screen.open("survey");
        Screen.pressNamed("Begin: The first minute");
        assertThat(page()).contains("1 of 4");
        Screen.open("survey/" + QuestionnaireKind.ONBOARDING.key());
        assertThat(_find(OnboardingView.class)).hasSize(1);
        Screen.press("Skip all");
        assertThat(_find(NowView.class)).hasSize(1);
    }

    @Test
    void aNameIsWantedForStartAndEnterStartsToo() {
        for (Screen.load("welcome"); _find(TextField.class).isEmpty(); ) {
            Screen.press("Skip this one");
        }
        Screen.press("Start");
        assertThat(_get(TextField.class, spec -> spec.withLabel("One thing")).isInvalid())
                .isTrue();
        assertThat(_find(OnboardingView.class)).hasSize(1);
        takeOneThing("Sort papers");
        assertThat(queries.running()).isPresent();
    }

    @Test
    void nobodyIsHeldUpWhileAHistoryIsBroughtIn() throws Exception {
        Screen.load("");
        try (HeldWriter held = new HeldWriter(context)) {
            Screen.press("Next");
            assertThat(page()).contains("2 of 4");
            Screen.press("Skip all");
            assertThat(_find(NowView.class)).hasSize(1);
            assertThat(held).isNotNull();
        }
        assertThat(profile.firstScreensDone()).isFalse();
    }
}
