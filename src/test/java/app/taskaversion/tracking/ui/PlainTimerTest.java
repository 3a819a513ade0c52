package app.taskaversion.tracking.ui;

import static app.taskaversion.testsupport.Screen.messages;
import static app.taskaversion.testsupport.Screen.press;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.DetailLevel;
import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.ChoiceChips;
import app.taskaversion.platform.ui.RatingChips;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.task.ui.TaskNavigation;
import app.taskaversion.testsupport.OwnedTables;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSignIn;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceService;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** With every purpose off the app is a plain timer: everything works, and nothing about feelings is asked anywhere. */
@ViewTest
class PlainTimerTest {

    @Autowired
    private TestSignIn signIn;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private ConsentService consents;

    @Autowired
    private InstanceService instances;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void nothingIsAllowed() {
        signIn.accountsMode();
        // Who likes being asked everything is asked nothing either.
        preferences.set(PreferenceKey.DETAIL_LEVEL, DetailLevel.FULL.name());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<ChoiceChips<?>> energy() {
        return (List) _find(ChoiceChips.class, spec -> spec.withLabel("How much have you got?"));
    }

    private static void nothingIsAsked() {
        assertThat(_find(RatingChips.class)).isEmpty();
        assertThat(energy()).isEmpty();
        assertThat(_find(TextArea.class)).isEmpty();
        assertThat(_find(EmotionsField.class)).isEmpty();
    }

    @Test
    void fromTheFirstLineToDoneNothingIsAskedAndTheTimeIsKept() {
        Screen.open("");
        _setValue(_get(TextField.class, spec -> spec.withLabel("One thing")), "Sort papers ~20m !4");
        press("Start");
        assertThat(messages().toString()).contains("Feelings on tasks are switched off");
        assertThat(_get(H1.class).getText()).isEqualTo("Sort papers");
        nothingIsAsked();
        clock.advanceMinutes(12);
        Screen.open("");
        press("Done");
        nothingIsAsked();
        assertThat(_get(DoneSheet.class).getHeaderTitle()).isEqualTo("Done. 12 min.");
        press("Next small thing");
        assertThat(OwnedTables.rows(context)).containsEntry("consent_event", 0L).containsEntry("work_session", 1L);
    }

    @Test
    void aSuggestionComesWithoutQuestions() {
        instances.plan(tasks.create("Call the dentist", 15), Guess.NONE, null, null);
        Screen.open("");
        assertThat(_get(H1.class).getText()).isEqualTo("Call the dentist");
        nothingIsAsked();
        consents.give(Purpose.FEELINGS, ConsentWay.SWITCH);
        Screen.open("tasks");
        Screen.open("");
        assertThat(_find(RatingChips.class)).hasSize(1);
        assertThat(energy()).hasSize(1);
        preferences.set(PreferenceKey.ENERGY_QUESTION, "false");
        Screen.open("tasks");
        Screen.open("");
        assertThat(energy()).isEmpty();
    }

    @Test
    void noFormAsksEither() {
        var done = instances.doneAlready(tasks.create("Call the dentist", 15), TestClock.START, 5.0);
        context.getBean(InstanceDialogs.class).edit(done, () -> {});
        nothingIsAsked();
        _get(InstanceEditDialog.class).close();
        context.getBean(TaskNavigation.class).openNew("", task -> {});
        nothingIsAsked();
        Screen.open("settings/words");
        assertThat(_find(TextArea.class)).isEmpty();
    }
}
