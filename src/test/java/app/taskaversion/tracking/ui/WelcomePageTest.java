package app.taskaversion.tracking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.task.TaskId;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.RunningInstance;
import com.vaadin.flow.component.html.H1;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Now after an absence of a week. */
@ViewTest
class WelcomePageTest {

    @Autowired
    private InstanceService instances;

    @Autowired
    private app.taskaversion.tracking.InstanceQueries queries;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestSql sql;

    private void plan(String name, double minutes) {
        var unused = instances.plan(tasks.create(name, minutes), Guess.NONE, null, null);
    }

    private static void open() {
        Screen.open("tasks");
        Screen.open("");
    }

    @Test
    void afterAWeekThereIsOneSmallThingAndNothingToCleanUp() {
        plan("Write report", 90);
        plan("Clear the kitchen table", 10);
        plan("Call the dentist", 15);
        clock.advance(Duration.ofDays(7));
        open();
        assertThat(_get(H1.class).getText()).isEqualTo("Good to see you.");
        assertThat(Screen.words(_get(NowView.class)))
                .contains("Nothing was lost. Here is a small one, if you like.")
                .contains("A small one Clear the kitchen table about 10 min")
                .contains("3 things are waiting. Sort them some other day.")
                .doesNotContain("Also waiting");
        assertThat(_find(Button.class, spec -> spec.withThemes("primary"))).hasSize(1);
        Screen.press("Start");
        assertThat(queries.running()).get().extracting(RunningInstance::name).isEqualTo("Clear the kitchen table");
        assertThat(sql.sql("select d.surface from decision d join impression m on m.decision_id = d.id"
                                + " join task_instance i on i.impression_id = m.id"
                                + " where d.user_id = :owner and m.user_id = :owner and i.user_id = :owner")
                        .query((row, number) -> String.valueOf(row.getString(1)))
                        .list())
                .as("what was picked is known")
                .containsExactly("RETURN");
    }

    @Test
    void aDayEarlierNowIsAsAlways() {
        plan("Call the dentist", 15);
        clock.advance(Duration.ofDays(6));
        open();
        assertThat(_find(WelcomePage.class)).isEmpty();
        assertThat(_get(H1.class).getText()).isEqualTo("Call the dentist");
    }

    @Test
    void lookingAroundIsEnoughUntilTheNextAbsence() {
        plan("Call the dentist", 15);
        clock.advance(Duration.ofDays(30));
        open();
        Screen.press("Just looking around");
        assertThat(_get(H1.class).getText()).isEqualTo("Call the dentist");
        open();
        assertThat(_find(WelcomePage.class)).isEmpty();
        clock.advance(Duration.ofDays(7));
        open();
        assertThat(_find(WelcomePage.class)).hasSize(1);
    }

    @Test
    void nothingIsSaidUnaskedBesideIt() {
        plan("Call the dentist", 15);
        clock.advance(Duration.ofDays(7).plus(Duration.ofHours(10))); // a Monday evening
        open();
        assertThat(_find(WelcomePage.class)).hasSize(1);
        assertThat(_find(EveningFold.class)).isEmpty();
        Screen.press("Just looking around");
        assertThat(_find(EveningFold.class)).hasSize(1);
    }

    @Test
    void somebodyNewIsNotWelcomedBackAndOddWordsInSettingsDoNoHarm() {
        open();
        assertThat(_find(WelcomePage.class)).isEmpty();
        TaskId unused = tasks.create("Call the dentist", 15);
        preferences.set(PreferenceKey.WELCOMED, "yesterday");
        clock.advance(Duration.ofDays(8));
        open();
        assertThat(_find(WelcomePage.class)).hasSize(1);
    }

    @Test
    void withNothingToSuggestItIsStillAFriendlyPage() {
        TaskId task = tasks.create("Call the dentist", 15);
        clock.advance(Duration.ofDays(8));
        int archived = sql.sql("update task set archived_at = created_at where user_id = :owner and id = :task")
                .param("task", task.toString())
                .update();
        assertThat(archived).isEqualTo(1);
        open();
        assertThat(Screen.words(_get(NowView.class)))
                .contains("Nothing was lost.")
                .doesNotContain("Here is a small one")
                .doesNotContain("waiting");
        Screen.press("Just looking around");
        assertThat(_find(WelcomePage.class)).isEmpty();
    }
}
