package app.taskaversion.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.analytics.metric.TurnDay;
import app.taskaversion.analytics.metric.TurnMeasure;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.task.TaskId;
import app.taskaversion.testsupport.Decisions;
import app.taskaversion.testsupport.Decisions.Shown;
import app.taskaversion.testsupport.History;
import app.taskaversion.testsupport.History.Done;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.StatementCounter;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** From decisions with a turn, and what else a day held, to the days of a comparison. */
@Import(StatementCounter.class)
abstract class ComparedDaysContract {

    private static final Instant NOW = TestClock.START;
    private static final DayBoundary DAYS = DayBoundary.in(ZoneOffset.UTC);

    @Autowired
    private AdviceService advice;

    @Autowired
    private Tasks tasks;

    @Autowired
    private History history;

    @Autowired
    private Decisions decisions;

    @Autowired
    private TestSql sql;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private ApplicationContext context;

    private TaskId call;

    @SqliteTest
    static class OnSqliteTest extends ComparedDaysContract {}

    @PostgresTest
    static class OnPostgresTest extends ComparedDaysContract {}

    @BeforeEach
    void aTask() {
        call = tasks.create("Call", 15);
    }

    /** Ten in the morning of that day. */
    private static Instant morning(int daysAgo) {
        return DAYS.startOf(DAYS.dayOf(NOW).minusDays(daysAgo)).plus(Duration.ofHours(6));
    }

    private UUID shown(int daysAgo, @Nullable String arm) {
        Shown list = Shown.card(morning(daysAgo), "gentle_start");
        return decisions.shown(arm == null ? list : list.turn(arm), call).getFirst();
    }

    /** Taken after half an hour and finished after one, 30 minutes' work. */
    private void finished(int daysAgo, UUID impression, double dread, double felt, double relief) {
        UUID instance = history.done(
                call,
                Done.at(morning(daysAgo).plus(1, ChronoUnit.HOURS))
                        .took(20.0, 30.0)
                        .rated(dread, felt, relief));
        decisions.picked(impression, instance, morning(daysAgo).plus(30, ChronoUnit.MINUTES));
        int unused = sql.sql("update task_instance set actual_stress = :felt where id = :id and user_id = :owner")
                .param("felt", felt)
                .param("id", instance.toString())
                .update();
    }

    private void due(UUID instance, Instant at) {
        int unused = sql.sql("update task_instance set due_at = :at where id = :id and user_id = :owner")
                .param("at", OwnedSql.at(at))
                .param("id", instance.toString())
                .update();
    }

    private List<TurnDay> compared() {
        return advice.compared(NOW, DAYS);
    }

    private static double of(TurnDay day, TurnMeasure measure) {
        return day.values().getOrDefault(measure, Double.NaN);
    }

    @Test
    void whoNeverComparedDaysHasNoneAfterOneStatement() {
        UUID unused = shown(10, null);
        assertThat(compared()).isEmpty();
        assertThat(counter.of(this::compared).statements()).hasSize(1);
    }

    @Test
    void aDayHoldsWhatItsListsBroughtAndWhatElseWasDone() {
        finished(20, shown(20, "ml"), 70, 40, 80);
        decisions.refused(shown(20, "ml"), morning(20).plusSeconds(60));
        UUID besides = history.done(
                call,
                Done.at(morning(20).plus(3, ChronoUnit.HOURS)).took(20.0, 60.0).rated(20.0, 10.0, 50.0));
        assertThat(besides).isNotNull();
        UUID unused = shown(5, "rules");

        List<TurnDay> days = compared();

        assertThat(days).hasSize(2);
        TurnDay first = days.getFirst();
        assertThat(first.day()).isEqualTo(DAYS.dayOf(NOW).minusDays(20).toEpochDay());
        assertThat(first.model()).isTrue();
        assertThat(first.week()).isZero();
        assertThat(first.decisions()).isEqualTo(2);
        assertThat(first.values())
                .isEqualTo(Map.of(
                        TurnMeasure.REWARD, 30.0, // 80 less half of 40, over two lists
                        TurnMeasure.FINISHED, 0.5,
                        TurnMeasure.NET_RELIEF, 60.0,
                        TurnMeasure.REFUSED, 0.5,
                        TurnMeasure.DREADED, 1.0,
                        TurnMeasure.DATES, 0.0,
                        TurnMeasure.STRESS, 40.0,
                        TurnMeasure.FULL, 0.5 * 40 / 100));
        TurnDay second = days.getLast();
        assertThat(second.model()).isFalse();
        assertThat(second.week()).isEqualTo(2);
        assertThat(second.values())
                .isEqualTo(Map.of(
                        TurnMeasure.REWARD, 0.0,
                        TurnMeasure.FINISHED, 0.0,
                        TurnMeasure.REFUSED, 0.0,
                        TurnMeasure.DREADED, 0.0,
                        TurnMeasure.DATES, 0.0,
                        TurnMeasure.FULL, 0.0));
    }

    @Test
    void aDateThatCameBeforeTheThingWasDoneOrLetGoCounts() {
        UUID unused = shown(10, "ml");
        due(history.open(call, "INITIALIZED", morning(12), "ANYTIME", null), morning(10));
        due(history.done(call, Done.at(morning(10))), morning(10).plusSeconds(60));
        due(history.done(call, Done.at(morning(8))), morning(10));
        UUID gone = history.open(call, "INITIALIZED", morning(12), "ANYTIME", null);
        due(gone, morning(10));
        history.delete(gone);
        assertThat(of(compared().getFirst(), TurnMeasure.DATES)).isEqualTo(2);
    }

    @Test
    void onlyDaysOfWhichNothingMoreCanComeCount() {
        UUID settled = shown(TurnDay.SETTLED, "ml");
        // Settled by itself, but the day goes on to lists that are not.
        Instant dawn = DAYS.startOf(DAYS.dayOf(NOW).minusDays(TurnDay.SETTLED - 1));
        List<UUID> young = decisions.shown(Shown.card(dawn, "gentle_start").turn("rules"), call);
        assertThat(young).doesNotContain(settled);
        assertThat(compared()).singleElement().matches(TurnDay::model);
    }

    @Test
    void thePageHasTheSameDaysAndEverybodySeesTheirOwn() {
        for (int day = 5; day < 25; day++) {
            UUID unused = shown(day, day % 2 == 0 ? "ml" : "rules");
        }
        AdvicePage page = advice.read(NOW, DAYS);
        assertThat(page.turns().modelDays()).isEqualTo(10);
        assertThat(page.turns().rulesDays()).isEqualTo(10);
        assertThat(page.turns().done()).isNull();
        assertThat(page.rest()).isNull();
        People.signIn(People.create(context));
        assertThat(compared()).isEmpty();
        assertThat(advice.read(NOW, DAYS).turns().modelDays()).isZero();
    }

    @Test
    void harderDaysWithTheModelLetItRest() {
        for (int day = 24; day >= 4; day--) {
            boolean model = day % 2 == 0;
            finished(day, shown(day, model ? "ml" : "rules"), 20, (model ? 80 : 30) + day % 3, 50);
        }
        AdvicePage page = advice.read(NOW, DAYS);
        assertThat(page.rest()).isNotNull().satisfies(rest -> {
            assertThat(rest.measure()).isEqualTo(TurnMeasure.STRESS);
            assertThat(rest.holds((int) DAYS.dayOf(NOW).toEpochDay())).isTrue();
        });
        assertThat(advice.read(NOW.plus(Duration.ofDays(40)), DAYS).rest()).isNull();
    }
}
