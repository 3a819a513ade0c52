package app.taskaversion.tracking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.testsupport.History;
import app.taskaversion.testsupport.History.Done;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.RunningInstance;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H1;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class SuggestionListDialogTest {

    @Autowired
    private Tasks tasks;

    @Autowired
    private History history;

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestSql sql;

    /** Task k is dreaded k tens, so that the list has them in this order; the sixth has no place on it. */
    @BeforeEach
    void sixTasks() {
        for (int k = 1; k <= 6; k++) {
            var task = tasks.create("Task " + k, 15);
            for (int days = 2; days < 6; days++) {
                history.done(
                        task,
                        Done.at(TestClock.START.minus(Duration.ofDays(days))).rated(k * 10.0, k * 10.0, 50.0));
            }
        }
        Screen.open("");
    }

    private static String sheet() {
        return Screen.words(_get(SuggestionListDialog.class));
    }

    private String stored() {
        return sql.sql("""
                        select i.task_name, m.slot, d.surface, i.recommendation_source
                        from task_instance i
                        join impression m on m.id = i.impression_id and m.task_id = i.task_id and m.user_id = :owner
                        join decision d on d.id = m.decision_id and d.user_id = :owner
                        where i.user_id = :owner and i.state = 'RUNNING'""")
                .query((row, n) ->
                        row.getString(1) + " | " + row.getInt(2) + " | " + row.getString(3) + " | " + row.getString(4))
                .single();
    }

    @Test
    void atMostFiveAreShownEachWithItsReasonAndWhatEachWaySaysIsFolded() {
        Screen.press("Show me more");
        assertThat(_find(SuggestionItem.class)).hasSize(5);
        assertThat(sheet())
                .contains("1. Task 1", "5. Task 5", "about 15 min", "from 4 times", "A gentle start")
                .doesNotContain("Task 6");
        List<Details> folds = _find(_get(SuggestionListDialog.class), Details.class);
        assertThat(folds).hasSize(5).noneMatch(Details::isOpened);
        assertThat(Screen.words(folds.getFirst()))
                .contains("Most relief", "middling, from 4 times", "Not suggested by:", "Due soon");
        assertThat(_find(_get(SuggestionListDialog.class), Button.class, spec -> spec.withThemes("primary")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void startingCardKRecordsCardK(int k) {
        Screen.press("Show me more");
        Screen.pressNamed("Start Task " + k);
        assertThat(_get(H1.class).getText()).isEqualTo("Task " + k);
        assertThat(stored()).isEqualTo("Task %d | %d | LIST | rule:gentle_start rec-1.0 rank %d".formatted(k, k, k));
        assertThat(_find(SuggestionListDialog.class)).isEmpty();
    }

    @Test
    void fiveMinutesOfOneAreRecordedForThatOne() {
        Screen.press("Show me more");
        Screen.menu("More for Task 3", "Just 5 min");
        assertThat(queries.running())
                .get()
                .extracting(RunningInstance::fiveMinutes)
                .isEqualTo(true);
        assertThat(stored()).startsWith("Task 3 | 3 | LIST");
    }

    @Test
    void theCardIsStillTheCardAfterAListWasShown() {
        Screen.press("Show me more");
        _click(_get(_get(SuggestionListDialog.class), Button.class, spec -> spec.withAttribute("aria-label", "Close")));
        Screen.press("Start");
        assertThat(stored()).isEqualTo("Task 1 | 1 | CARD | rule:gentle_start rec-1.0 rank 1");
    }

    @Test
    void oneOfTheListIsPutOffOrFoundNotGood() {
        Screen.press("Show me more");
        Screen.menu("More for Task 2", "Not today");
        Screen.press("tomorrow");
        Screen.press("Show me more");
        assertThat(sheet()).doesNotContain("Task 2");
        Screen.menu("More for Task 4", "Not a good one");
        Screen.press("not relevant");
        Screen.press("Show me more");
        assertThat(sheet()).doesNotContain("Task 4").contains("Task 6");
        assertThat(sql.sql(
                                "select task_id, response, reason from impression where user_id = :owner and response is not null")
                        .query((row, n) -> row.getString(2) + " " + row.getString(3))
                        .list())
                .containsExactlyInAnyOrder("NOT_TODAY null", "DISMISSED NOT_RELEVANT");
        assertThat(clock).isNotNull();
    }
}
