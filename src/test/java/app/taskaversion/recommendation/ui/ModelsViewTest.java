package app.taskaversion.recommendation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.taskaversion.analytics.metric.TurnComparison;
import app.taskaversion.analytics.metric.TurnDay;
import app.taskaversion.analytics.metric.TurnMeasure;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.recommendation.ModelId;
import app.taskaversion.recommendation.ModelService;
import app.taskaversion.recommendation.ModelStatus;
import app.taskaversion.recommendation.internal.ServedModels;
import app.taskaversion.recommendation.internal.ServedModels.Stage;
import app.taskaversion.recommendation.internal.registry.MadeModels;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSignIn;
import app.taskaversion.testsupport.ViewTest;
import com.github.mvysny.kaributesting.v10.NotFoundError;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ViewTest
class ModelsViewTest {

    private static final String PATH = "settings/models";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ModelService models;

    @Autowired
    private ServedModels served;

    @Autowired
    private CurrentOwner owner;

    @Autowired
    private TestClock clock;

    @BeforeEach
    @AfterEach
    void noModels() {
        MadeModels.clear(context);
    }

    private static String shown() {
        Screen.open(PATH);
        return words();
    }

    private static String words() {
        return Screen.words(_get(ModelsView.class));
    }

    private void signInAsAdministrator() {
        context.getBean(TestSignIn.class).accountsMode();
        int unused = context.getBean(JdbcClient.class)
                .sql("update app_user set role = 'ADMIN', guest = false where id = :me")
                .param("me", owner.get().toString())
                .update();
    }

    @Test
    void withoutAModelItSaysWhatSuggestionsGoByAndWhatIsMissing() {
        assertThat(shown())
                .contains("Suggestions go by rules", "No model yet", "Nobody has looked yet")
                .contains("What never goes in", "No name, no words that anybody wrote");
        Screen.press("Learn now");
        assertThat(words())
                .contains(
                        "Before the first model can be learned it needs:",
                        "100 things started from a list; there are 0")
                .contains("your yes under Me → Privacy");
    }

    /** Other tests of this database leave people behind who agreed, some of them at later times. */
    private void nobodyAgrees() {
        ConsentService consents = context.getBean(ConsentService.class);
        clock.advance(Duration.ofDays(3650));
        context.getBean(JdbcClient.class)
                .sql("select distinct user_id from consent_event where purpose = :purpose")
                .param("purpose", Purpose.POOLED_TRAINING.key())
                .query(String.class)
                .list()
                .forEach(person -> owner.runAs(
                        new OwnerId(UUID.fromString(person)),
                        () -> consents.withdraw(Purpose.POOLED_TRAINING, ConsentWay.SWITCH)));
        clock.set(TestClock.START);
    }

    @Test
    void onAServerItSaysHowManyPeopleAreMissing() {
        nobodyAgrees();
        signInAsAdministrator();
        shown();
        Screen.press("Learn now");
        assertThat(words()).contains("10 people who agreed; 0 do", "800 things started from a list");
    }

    private static List<TurnDay> days(int n, double more) {
        return IntStream.range(0, n)
                .mapToObj(day -> new TurnDay(
                        20_000 + day,
                        day / 7,
                        day % 2 == 0,
                        2,
                        Map.of(TurnMeasure.REWARD, 20.0 + day % 5 + (day % 2 == 0 ? more : 0))))
                .toList();
    }

    @Test
    void daysByTurnsStandWithTheirPeopleAndNothingIsSaidEarly() {
        assertThat(shown()).contains("Rules and models by turns", "Days are looked at once a day");
        MadeModels.compared(context, TurnComparison.shared(Collections.nCopies(12, days(40, 9))));
        assertThat(shown())
                .contains("A round takes 400 days of each kind, of 10 people or more who agreed to it.")
                .contains("So far: 240 days with the model, 240 with rules, of 12 people.")
                .doesNotContain("points of relief more");
        MadeModels.compared(context, TurnComparison.shared(Collections.nCopies(12, days(80, 9))));
        assertThat(shown())
                .contains("On days with the model a list brought 9.", "points of relief more (")
                .contains("of 12 people who agreed, up to");
    }

    @Test
    void toEverybodyElseThereIsNoSuchPageAndNoWayIn() {
        context.getBean(TestSignIn.class).accountsMode();
        assertThatThrownBy(() -> Screen.open(PATH)).isInstanceOf(NotFoundError.class);
        Screen.open("settings");
        assertThat(_find(RouterLink.class).stream().map(RouterLink::getHref)).doesNotContain(PATH);
        assertThat(models.isOperator()).isFalse();
        assertThatThrownBy(models::overview).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(models::trainNow).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(models::cancelTraining).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(models::rollBack).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> models.rulesOnly(true)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> models.retire(new ModelId(owner.get().value())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoeverRunsThePlaceFindsTheDoorOnMe() {
        signInAsAdministrator();
        Screen.open("settings");
        assertThat(_find(RouterLink.class).stream().map(RouterLink::getHref)).contains(PATH);
    }

    @Test
    void aModelIsShownWithWhatItRestsOnAndWhatTheGateFound() {
        var unused = MadeModels.entered(context, 0, Stage.ACTIVE);
        MadeModels.turnedDown(context, 1);
        String version = served.now().getFirst().version();
        assertThat(shown())
                .contains("Model " + version + " is in charge, since today")
                .contains("tells finished from not finished 0.700", "n = 100")
                .contains("The gate: 1 of 1 criteria hold", "The gate: 0 of 1 criteria hold")
                .contains("lie 2 of 100 apart", "From 100 things that were started")
                .contains("turned down", "because it was not good enough", "was learned from");
    }

    @Test
    void theOneInChargeIsTakenBackAndTheOneBeforeReturns() {
        var unused = MadeModels.entered(context, 0, Stage.ACTIVE);
        shown();
        Screen.press("Take the model in charge back");
        assertThat(words()).contains("Suggestions go by rules", "taken back here");
        assertThat(_find(Button.class, spec -> spec.withText("Take the model in charge back")))
                .isEmpty();
    }

    @Test
    void whatIsOnItsWayIsStopped() {
        var unused = MadeModels.entered(context, 0, Stage.CANARY);
        String version = served.now().getFirst().version();
        assertThat(shown()).contains("shown to every tenth");
        Screen.press("Show " + version + " no more");
        assertThat(models.overview().models().getFirst().status()).isEqualTo(ModelStatus.RETIRED);
        MadeModels.look(context);
        assertThat(served.now()).isEmpty();
    }

    @Test
    void rulesOnlyHoldsUntilItIsTakenBack() {
        var unused = MadeModels.entered(context, 0, Stage.ACTIVE);
        shown();
        Screen.press("Rules only for everybody");
        assertThat(words()).contains("Rules only, for everybody");
        MadeModels.look(context);
        assertThat(served.now()).isEmpty();
        Screen.press("Show models again");
        MadeModels.look(context);
        assertThat(served.now()).hasSize(1);
    }

    @Test
    void whileOneIsLearnedItSaysHowFarAndCanBeStopped() {
        MadeModels.learning(context, 12, 60);
        assertThat(shown()).contains("Learning from everything: 12 of 60");
        assertThat(_get(ProgressBar.class).getValue()).isEqualTo(12);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(2_000);
        Screen.press("Stop learning");
        assertThat(words()).contains("Stopping after this");
        assertThatThrownBy(models::trainNow).isInstanceOf(app.taskaversion.platform.error.Conflict.class);
    }
}
