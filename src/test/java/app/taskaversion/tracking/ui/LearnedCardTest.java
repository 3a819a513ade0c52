package app.taskaversion.tracking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.recommendation.AdviceChoice;
import app.taskaversion.recommendation.SuggestionService;
import app.taskaversion.recommendation.internal.HandModels;
import app.taskaversion.recommendation.internal.HandModels.Hand;
import app.taskaversion.recommendation.model.SmallModel;
import app.taskaversion.task.TaskId;
import app.taskaversion.testsupport.History;
import app.taskaversion.testsupport.History.Done;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import app.taskaversion.testsupport.ViewTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A learned suggestion on Now: what it says of itself. */
@ViewTest
@Import(HandModels.class)
class LearnedCardTest {

    @Autowired
    private SuggestionService suggestions;

    @Autowired
    private ConsentService consents;

    @Autowired
    private Hand models;

    @Autowired
    private Tasks tasks;

    @Autowired
    private History history;

    @Autowired
    private TestSql sql;

    @BeforeEach
    void aModelIsInCharge() {
        models.clear();
        models.active();
        consents.give(Purpose.PERSONAL_MODEL, ConsentWay.SWITCH);
    }

    private void task(String name, int times) {
        TaskId task = tasks.create(name, 15);
        for (int time = 0; time < times; time++) {
            Instant done = TestClock.START.minus(Duration.ofDays(20L - time));
            var unused = history.done(task, Done.at(done).took(15.0, 20.0).rated(40.0, 30.0, 60.0));
        }
        int started = sql.sql("update task_instance set first_started_at = created_at where user_id = :owner")
                .update();
        assertThat(started).isNotNegative();
    }

    private static String card() {
        Screen.open("");
        return Screen.words(_get(NowCard.class));
    }

    @Test
    void theCardSaysOfWhomItWasLearnedAndHowSureItIs() {
        task("Walk", 8);
        task("Call", 2);
        assertThat(card())
                .contains("Learned from people’s records, confidence")
                .containsPattern("about [0-9]+ min")
                .containsPattern("\\([0-9]+–[0-9]+\\)")
                .containsPattern("Of suggestions like this, about [0-9]+ of 10 were finished within a day")
                .contains("It was learned from " + SmallModel.get().started() + " things that "
                        + SmallModel.get().people() + " people here started.")
                .contains("Version of the model: " + SmallModel.get().version())
                .containsPattern("Once started, it gets finished about [0-9]+ of 10 times.");
        assertThat(Screen.words(_get(WhyPopover.class)))
                .contains("Learned from people’s records")
                .doesNotContain("A gentle start");
    }

    @Test
    void withTooLittleKnownThereIsNoNumber() {
        task("Walk", 1);
        assertThat(card())
                .contains("Learned from people’s records, still learning")
                .contains("Too little is known for a number yet. There is one from 5 things on")
                .doesNotContain("Of suggestions like this");
        assertThat(Screen.words(_get(WhyPopover.class))).contains("so a rule has its say as well");
    }

    @Test
    void withRulesOnlyTheCardIsTheOneOfTheRules() {
        task("Walk", 8);
        suggestions.choose(AdviceChoice.NONE.withRulesOnly(true));
        assertThat(card()).doesNotContain("Learned from");
        assertThat(Screen.words(_get(WhyPopover.class))).contains("Rules only, as you chose.", "Is it a good one?");
    }

    @Test
    void theListMarksEachOfThem() {
        task("Walk", 8);
        task("Call", 2);
        Screen.open("");
        Screen.press("Show me more");
        assertThat(Screen.words(_get(SuggestionListDialog.class)))
                .contains("Learned from people’s records", "Learned, confidence");
        assertThat(_find(SuggestionItem.class)).hasSize(2);
    }
}
