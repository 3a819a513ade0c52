package app.taskaversion.tracking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.analytics.SummaryFigure;
import app.taskaversion.platform.ui.Fold;
import app.taskaversion.platform.ui.MultiChips;
import app.taskaversion.task.TaskId;
import app.taskaversion.testsupport.History;
import app.taskaversion.testsupport.History.Done;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.StatementCounter;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.details.Details;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The week in figures on Now. */
@ViewTest
@Import(StatementCounter.class)
class SummaryFoldTest {

    private static final String TITLE = "This week in figures";

    @Autowired
    private History history;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestClock clock;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private StatementCounter counter;

    private static Details fold() {
        return _get(Details.class, spec -> spec.withPredicate(each -> TITLE.equals(each.getSummaryText())));
    }

    private static String shown() {
        return Screen.words(_get(SummaryFold.class));
    }

    private TaskId call() {
        TaskId call = tasks.create("Call", 15);
        history.done(
                call,
                Done.at(clock.instant().minusSeconds(60))
                        .rated(80.0, 20.0, 60.0)
                        .took(30.0, 45.0));
        return call;
    }

    @SuppressWarnings("unchecked") // there is one group of chips in the fold, and it holds figures
    private static MultiChips<SummaryFigure> chips() {
        return _get(_get(SummaryFold.class), MultiChips.class);
    }

    @Test
    void whatItShowsExplainsItselfThere() {
        TaskId unused = call();
        Screen.open("");
        fold().setOpened(true);
        _get(
                        _get(SummaryFold.class),
                        Fold.class,
                        spec -> spec.withPredicate(each -> "What are these figures?".equals(each.getSummaryText())))
                .open();
        assertThat(shown()).contains("Brave starts", "Relief", "Example");
    }

    @Test
    void itIsFoldedAwayAndReadsNothingUntilItIsWanted() {
        TaskId unused = call();
        var opening = counter.of(() -> Screen.open(""));
        assertThat(fold().isOpened()).isFalse();
        assertThat(opening.statements()).noneMatch(sql -> sql.contains("select instance_id, count(*) as times"));
        assertThat(shown()).doesNotContain("Total relief");
        var unfolding = counter.of(() -> fold().setOpened(true));
        assertThat(unfolding.statements()).anyMatch(sql -> sql.contains("count(*) as times"));
        assertThat(unfolding.statements()).hasSizeLessThanOrEqualTo(4);
        assertThat(shown())
                .contains("Total relief 45.0 relief-hours from one thing with relief and time")
                .contains("Time 45 min from one thing with a time");
    }

    @Test
    void whatIsNotKnownIsADashWithAKindReason() {
        tasks.create("Call", 15);
        Screen.open("");
        fold().setOpened(true);
        assertThat(shown())
                .contains("Relief — Say how much relief there was after a thing, if you like.")
                .contains("Brave starts — Nothing was begun in the last seven days. That is fine.")
                .doesNotContain("NaN", " 0 ", "summary.");
    }

    @Test
    void upToFourFiguresOfOnesOwnAreKept() {
        TaskId unused = call();
        Screen.open("");
        fold().setOpened(true);
        assertThat(chips().getValue()).isEmpty();
        _setValue(chips(), Set.of(SummaryFigure.EASIER, SummaryFigure.TIME_FACTOR));
        assertThat(shown()).contains("Easier than guessed +").contains("You usually need 1.1 times the plan");
        assertThat(preferences.find(PreferenceKey.SUMMARY_FIGURES)).contains("EASIER,TIME_FACTOR");
        Screen.open("");
        fold().setOpened(true);
        assertThat(shown()).contains("Easier than guessed +");
        _setValue(chips(), Set.of());
        assertThat(preferences.find(PreferenceKey.SUMMARY_FIGURES)).isEmpty();
    }

    @Test
    void aFifthChoiceWaitsAndWhatIsNotOursIsPassedOver() {
        TaskId unused = call();
        preferences.set(PreferenceKey.SUMMARY_FIGURES, "WORTH,NOISE,RELIEF,EASIER,STARTED,FINISHED,LET_GO");
        assertThat(new SummaryMemory(preferences).chosen())
                .containsExactly(
                        SummaryFigure.STARTED, SummaryFigure.FINISHED, SummaryFigure.LET_GO, SummaryFigure.WORTH);
        Screen.open("");
        fold().setOpened(true);
        assertThat(chips().getItemEnabledProvider().test(SummaryFigure.EASIER)).isFalse();
        assertThat(chips().getItemEnabledProvider().test(SummaryFigure.WORTH)).isTrue();
    }
}
