package app.taskaversion.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskType;
import app.taskaversion.testsupport.History;
import app.taskaversion.testsupport.History.Done;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.StatementCounter;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What opening Look back, or changing its range, asks of the database: at most six statements. (quality P1) */
@Import(StatementCounter.class)
abstract class LookBackCostContract {

    private static final int MOST = 6;

    /** Of these the reading itself takes half. */
    private static final int READING = 3;

    @Autowired
    private LookBackService lookBack;

    @Autowired
    private ClassicService classic;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private Tasks tasks;

    @Autowired
    private History history;

    @Autowired
    private TestClock clock;

    @Autowired
    private StatementCounter counter;

    @SqliteTest
    static class OnSqliteTest extends LookBackCostContract {}

    @PostgresTest
    static class OnPostgresTest extends LookBackCostContract {}

    private TaskId call;

    @BeforeEach
    void aHistory() {
        call = tasks.create("Call", 15);
        for (int day = 1; day <= 30; day++) {
            history.done(
                    call,
                    Done.at(clock.instant().minus(Duration.ofDays(day)))
                            .rated(80.0, 30.0, 60.0)
                            .took(15.0, 30.0));
        }
    }

    /** The same calls as in LookBackView. */
    private void navigate(LookBackFilter filter) {
        LookBackPage unused =
                lookBack.read(filter, clock.instant(), preferences.get().days());
        lookBack.choices();
        assertThat(classic.isShown()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(LookBackRange.class)
    void aNavigationTakesAtMostSixStatementsWhateverTheRange(LookBackRange range) {
        assertThat(counter.of(() -> navigate(LookBackFilter.DEFAULT.with(range)))
                        .statements())
                .hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void neitherDoesNarrowingItTakeMore() {
        var narrow = new LookBackFilter(LookBackRange.ALL, TaskType.WORK, "calls", call);
        assertThat(counter.of(() -> navigate(narrow)).statements()).hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void aReadingDoesNotTakeMoreWithMoreTasks() {
        for (int i = 0; i < 12; i++) {
            history.done(tasks.create("Task " + i, 15), Done.at(clock.instant()).rated(80.0, 30.0, 60.0));
        }
        assertThat(counter.of(() -> lookBack.read(
                                LookBackFilter.DEFAULT,
                                clock.instant(),
                                preferences.get().days()))
                        .statements())
                .hasSize(READING + 1);
        assertThat(counter.of(() -> lookBack.summary(
                                clock.instant(), preferences.get().days()))
                        .statements())
                .hasSizeLessThanOrEqualTo(READING);
    }
}
