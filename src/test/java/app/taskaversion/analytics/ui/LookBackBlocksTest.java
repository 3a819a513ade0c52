package app.taskaversion.analytics.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.analytics.LookBackPage.DayCount;
import app.taskaversion.analytics.LookBackPage.EmotionChange;
import app.taskaversion.analytics.LookBackPage.LetGo;
import app.taskaversion.analytics.LookBackPage.Reason;
import app.taskaversion.analytics.LookBackPage.TaskAversion;
import app.taskaversion.analytics.metric.AsOf;
import app.taskaversion.analytics.metric.CapacityPatterns;
import app.taskaversion.analytics.metric.Correlation;
import app.taskaversion.analytics.metric.Correlation.Verdict;
import app.taskaversion.analytics.metric.Effectiveness;
import app.taskaversion.analytics.metric.Ending;
import app.taskaversion.analytics.metric.Estimate;
import app.taskaversion.analytics.metric.EstimateStatus;
import app.taskaversion.analytics.metric.Facts;
import app.taskaversion.analytics.metric.Impression;
import app.taskaversion.analytics.metric.Kind;
import app.taskaversion.analytics.metric.Measure;
import app.taskaversion.analytics.metric.Moment;
import app.taskaversion.analytics.metric.Question;
import app.taskaversion.platform.chart.FiguresFold;
import app.taskaversion.platform.chart.FiguresTable;
import app.taskaversion.platform.ui.DownloadLink;
import app.taskaversion.platform.ui.Fold;
import app.taskaversion.platform.ui.Still;
import app.taskaversion.task.TaskId;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each block with nothing, with little and with enough. */
@ViewTest
class LookBackBlocksTest {

    private static final AsOf NOW = AsOf.of(TestClock.START, ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** With the numbers unfolded. */
    private static String words(Component block) {
        _find(block, FiguresFold.class).forEach(fold -> _get(fold, Fold.class).open());
        String words = Screen.words(block);
        assertThat(words).doesNotContain("NaN", "lookBack.", "null");
        return words;
    }

    /** What has numbers can be saved. */
    private static void hasNumbersToSave(Component block) {
        assertThat(_find(block, FiguresTable.class)).isNotEmpty();
        assertThat(_find(block, DownloadLink.class)).hasSize(1);
    }

    private static Estimate estimate(double value, int n) {
        return new Estimate(value, value - 5, value + 5, 20, 4, n, n, EstimateStatus.OK);
    }

    @Test
    void hardTasksAreNamedWithTheirNAndOneTapShowsOne() {
        assertThat(words(new HardBlock(List.of(), id -> ""))).contains("rated beforehand three times");
        TaskId call = new TaskId(new UUID(1, 2));
        HardBlock block = new HardBlock(
                List.of(
                        new TaskAversion(call, "Call", estimate(80, 6), false),
                        new TaskAversion(null, "Old thing", estimate(50, 3), true)),
                id -> "analytics?task=" + id);
        assertThat(words(block))
                .contains("Call tends to be hardest to start: 4.2 of 5, from 6 answers.")
                .contains("about 3.0 of 5, read from waiting and putting off 3 times; nobody said so")
                .doesNotContain("avoided");
        assertThat(_find(block, Still.class))
                .anySatisfy(list -> assertThat(list.html())
                        .contains("href=\"analytics?task=" + call + "\"")
                        .contains("aria-label=\"Call: show this task only\""));
        hasNumbersToSave(block);
    }

    private static Correlation link(Question question, double rho, Verdict verdict) {
        return verdict == Verdict.NOT_ENOUGH
                ? new Correlation(question, Double.NaN, Double.NaN, Double.NaN, 1, 4, 2, verdict)
                : new Correlation(question, rho, rho - 0.1, rho + 0.1, 0.01, 40, 20, verdict);
    }

    @Test
    void linksSayGoesWithAndNothingWhereNothingIsClear() {
        assertThat(words(new LinksBlock(List.of(link(Question.HARD_WAITS, 0, Verdict.NOT_ENOUGH)), 28)))
                .contains("from 20 pairs of answers on 10 days on: 4 so far");
        assertThat(words(new LinksBlock(List.of(link(Question.HARD_WAITS, 0.1, Verdict.NO_CLEAR_LINK)), 28)))
                .contains("Nothing clearly goes with anything else so far.");
        List<Correlation> all = new ArrayList<>();
        for (Question question : Question.values()) {
            all.add(link(question, question.name().length() % 2 == 0 ? 0.5 : -0.5, Verdict.TENDS_TO_GO_WITH));
        }
        LinksBlock block = new LinksBlock(all, 90);
        assertThat(words(block))
                .contains("tends to bring", "(from 40 pairs on 20 days)", "the last 90 days")
                .doesNotContain("because");
        assertThat(_find(block, com.vaadin.flow.component.html.ListItem.class)).hasSize(Question.values().length);
        hasNumbersToSave(block);
    }

    @Test
    void aYearIsShownFromItsSecondMonthOn() {
        assertThat(words(new YearBlock(List.of(), TODAY))).contains("From the second month on");
        assertThat(words(new YearBlock(List.of(new DayCount(TODAY, 5)), TODAY))).contains("5 starts so far.");
        YearBlock block = new YearBlock(
                List.of(
                        new DayCount(TODAY.minusDays(400), 100),
                        new DayCount(TODAY.minusDays(70), 3),
                        new DayCount(TODAY, 5)),
                TODAY);
        assertThat(words(block))
                .contains("Over a year you started most in November, of 8 starts.")
                .contains("September 2026", "October 2026")
                .doesNotContain("2025");
        hasNumbersToSave(block);
    }

    @Test
    void whatWasLetGoHasReasonsAndAnAnswerOfItsOwn() {
        assertThat(words(new LetGoBlock(new LetGo(0, List.of(), 0, null, 0, List.of()))))
                .contains("Nothing was let go. That is allowed at any time.");
        LetGoBlock block = new LetGoBlock(new LetGo(
                3,
                List.of(new Reason("failed_to_complete", 1), new Reason("too_loud", 1)),
                1,
                75.0,
                2,
                List.of("Call")));
        assertThat(words(block))
                .contains("You let 3 things go.", "could not be brought to an end 1", "too loud 1", "no reason given 1")
                .contains("relief of 4.0 of 5, from 2 answers");
        hasNumbersToSave(block);
    }

    @Test
    void feelingsStandBesideEachOtherAndFewAreTooEarly() {
        assertThat(words(new EmotionsBlock(List.of()))).contains("Where you name a feeling before and after");
        assertThat(words(new EmotionsBlock(List.of(new EmotionChange("Dread", 80, 20, 2)))))
                .contains("Too early to tell: 2 of 3 answers so far.");
        EmotionsBlock block = new EmotionsBlock(List.of(new EmotionChange("Dread", 80, 20, 3)));
        assertThat(words(block)).contains("Dread was weaker afterwards: 80 before, 20 after, from 3 times.");
        hasNumbersToSave(block);
    }

    private static Facts.Builder done(Facts.Builder facts, int hoursAgo, double load, double percent) {
        long end = NOW.millis() - hoursAgo * 3_600_000L;
        return facts.row(0, Kind.WORK, Ending.DONE)
                .at(Moment.STARTED, end - 600_000)
                .at(Moment.ENDED, end)
                .set(Measure.ACTUAL_EMOTIONAL, load)
                .set(Measure.PERCENT, percent);
    }

    @Test
    void whatFollowsWhatIsSaidInBothDirections() {
        assertThat(words(new CapacityBlock(CapacityPatterns.of(Facts.builder(1).build(), NOW))))
                .contains("Too early to tell: 0 of 15 answers so far.");
        Facts.Builder facts = Facts.builder(100);
        for (int day = 0; day < 30; day++) {
            done(facts, day * 24 + 5, 10, 100);
            done(facts, day * 24 + 4, 90, 20);
            done(facts, day * 24 + 1, 10, 100);
        }
        CapacityBlock block = new CapacityBlock(CapacityPatterns.of(facts.build(), NOW));
        assertThat(words(block)).contains("heavy after light").contains("From 90 rated things");
        hasNumbersToSave(block);
    }

    @Test
    void suggestionsWaitForTheFirstAndAreNoProof() {
        Screen.open("analytics"); // the door in the block leads on from there
        Facts.Builder facts = Facts.builder(4);
        for (int i = 0; i < 4; i++) {
            done(facts, i * 30 + 1, 20, 100);
        }
        Facts all = facts.build();
        assertThat(words(new SuggestionsBlock(Effectiveness.of(all, List.of(), 0, NOW.millis()))))
                .contains("Once a suggestion was taken");
        SuggestionsBlock block = new SuggestionsBlock(Effectiveness.of(
                all, List.of(new Impression(0, NOW.millis() - 2 * 3_600_000L, "gentle", true)), 0, NOW.millis()));
        assertThat(words(block))
                .contains("1 of one suggested thing was started.", "not proof", "suggested 1 1 too early (1)");
        hasNumbersToSave(block);
    }
}
