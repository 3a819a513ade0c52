package app.taskaversion.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.taskaversion.analytics.AdvicePage.Way;
import app.taskaversion.analytics.metric.MeanReward;
import app.taskaversion.analytics.metric.OffPolicy;
import app.taskaversion.analytics.metric.OtherWays;
import app.taskaversion.analytics.metric.Outcomes;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** From what was shown and done to what is said about it. */
@Import(StatementCounter.class)
abstract class AdviceServiceContract {

    private static final Instant NOW = TestClock.START;
    private static final DayBoundary DAYS = DayBoundary.in(ZoneOffset.UTC);
    private static final String GENTLE = "gentle_start";

    @Autowired
    private AdviceService advice;

    @Autowired
    private LookBackService lookBack;

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
    private TaskId tax;

    @SqliteTest
    static class OnSqliteTest extends AdviceServiceContract {}

    @PostgresTest
    static class OnPostgresTest extends AdviceServiceContract {}

    private static <V> V of(Map<String, V> results, String key) {
        return Objects.requireNonNull(results.get(key));
    }

    @BeforeEach
    void twoTasks() {
        call = tasks.create("Call", 15);
        tax = tasks.create("Tax", 60);
    }

    private static Instant daysAgo(double days) {
        return NOW.minus(Duration.ofMinutes(Math.round(days * 24 * 60)));
    }

    private UUID finished(TaskId task, Instant at, @Nullable Double relief, @Nullable Double felt) {
        return history.done(task, Done.at(at).rated(60.0, felt, relief));
    }

    /** Shown so long ago, started half an hour later from the first place, finished an hour after it was shown. */
    private void pickedAndFinished(double daysAgo, String mode, @Nullable String safeSet, double relief) {
        Shown list = Shown.card(daysAgo(daysAgo), mode);
        UUID impression = decisions
                .shown(safeSet == null ? list : list.drawn(safeSet), call)
                .getFirst();
        UUID instance = finished(call, daysAgo(daysAgo).plusSeconds(3600), relief, 20.0);
        decisions.picked(impression, instance, daysAgo(daysAgo).plusSeconds(1800));
    }

    private AdvicePage page() {
        return advice.read(NOW, DAYS);
    }

    @Test
    void nothingShownIsNothingSaid() {
        AdvicePage page = page();
        assertThat(page.ways()).isEmpty();
        assertThat(page.decisions()).isZero();
        assertThat(page.otherWays()).isEmpty();
        assertThat(advice.rewards(NOW, DAYS)).isEmpty();
    }

    @Test
    void theThreeGroupsStandApart() {
        pickedAndFinished(5, GENTLE, null, 70);
        List<UUID> list = decisions.shown(Shown.card(daysAgo(4), "worth_it").on("LIST"), call, tax);
        assertThat(list).hasSize(2);
        UUID seen = finished(tax, daysAgo(3.9), 50.0, 80.0);
        sql.sql("update task_instance set first_started_at = :at where id = :id and user_id = :owner")
                .param("at", OwnedSql.at(daysAgo(3.95)))
                .param("id", seen.toString())
                .update();
        finished(call, daysAgo(1), 40.0, 60.0);
        AdvicePage page = page();
        assertThat(page.observed().recommended().taken()).isEqualTo(1);
        assertThat(page.observed().recommended().feltGap().n()).isEqualTo(1);
        assertThat(page.observed().seenNotPicked().taken()).isEqualTo(1);
        assertThat(page.observed().other().taken()).isEqualTo(1);
        assertThat(page.ways()).extracting(Way::mode).containsExactly("worth_it", GENTLE);
        Outcomes worth = page.ways().getFirst().outcomes();
        assertThat(worth.shown()).isEqualTo(2);
        assertThat(worth.picked()).isZero();
        Way gentle = page.ways().getLast();
        assertThat(gentle.policy()).isEqualTo("rec-1.0");
        assertThat(gentle.outcomes().picked()).isEqualTo(1);
        assertThat(gentle.outcomes().started()).isEqualTo(1);
        assertThat(gentle.difference().n()).isEqualTo(1);
        assertThat(gentle.difference().nOther()).isEqualTo(1);
        assertThat(lookBack.read(LookBackFilter.DEFAULT, NOW, DAYS)
                        .suggestions()
                        .recommended())
                .as("the same on Look back")
                .isEqualTo(page.observed().recommended());
        assertThat(lookBack.read(LookBackFilter.DEFAULT.with(tax), NOW, DAYS)
                        .suggestions()
                        .seenNotPicked()
                        .taken())
                .isEqualTo(1);
    }

    /** What the older app wrote: that it was recommended, and no more. */
    @Test
    void whatWasBroughtCountsAsSeenFromOutsideOnly() {
        UUID brought = finished(call, daysAgo(2), 40.0, 60.0);
        sql.sql("update task_instance set recommendation_used = true where id = :id and user_id = :owner")
                .param("id", brought.toString())
                .update();
        AdvicePage page = page();
        assertThat(page.observed().recommended().taken()).isEqualTo(1);
        assertThat(page.ways()).singleElement().satisfies(way -> {
            assertThat(way.mode()).isEmpty();
            assertThat(way.outcomes().shown()).isZero();
        });
        assertThat(page.decisions()).isZero();
        assertThat(page.otherWays()).isEmpty();
    }

    @Test
    void whatADecisionBroughtIsKnownAfterTwoDays() {
        pickedAndFinished(5, GENTLE, null, 70);
        decisions.shown(Shown.card(daysAgo(4), GENTLE), tax);
        decisions.shown(Shown.card(daysAgo(1), GENTLE), tax);
        decisions.shown(Shown.card(daysAgo(4), GENTLE).on("SMALL"), tax);
        Map<String, MeanReward> rewards = advice.rewards(NOW, DAYS);
        MeanReward gentle = of(rewards, GENTLE);
        assertThat(gentle.decisions()).isEqualTo(2);
        // 70 relief less half of 20, over two decisions.
        assertThat(gentle.mean()).isCloseTo(30, within(1e-9));
        assertThat(gentle.low80()).isLessThanOrEqualTo(30);
        assertThat(page().decisions()).isEqualTo(2);
        assertThat(page().drawn()).isZero();
    }

    @Test
    void whatWasDrawnByLotTellsOfOtherWays() {
        String chances = "{\"chances\":{\"%s\":[0.9,0.8,0.8],\"%s\":[0.5,0.2,0.2]},\"leaders\":{\"worth_it\":\"%s\"}}"
                .formatted(call, tax, tax);
        pickedAndFinished(5, GENTLE, chances, 70);
        decisions.shown(Shown.card(daysAgo(4), GENTLE).drawn(chances), tax);
        AdvicePage page = page();
        assertThat(page.drawn()).isEqualTo(2);
        Map<String, OffPolicy> ways = page.otherWays();
        assertThat(ways).containsOnlyKeys(OtherWays.BY_CHANCE, OtherWays.IN_ORDER, GENTLE, "worth_it");
        assertThat(of(ways, OtherWays.IN_ORDER).snips().value()).isCloseTo(60, within(1e-9));
        assertThat(of(ways, "worth_it").snips().value()).isZero();
        assertThat(of(ways, OtherWays.BY_CHANCE).snips().value())
                .isCloseTo((0.5 / 0.8 * 60) / (0.5 / 0.8 + 0.5 / 0.2), within(1e-9));
        assertThat(of(ways, GENTLE).enough()).isFalse();
    }

    @Test
    void deletedInstancesAreNoPicks() {
        pickedAndFinished(5, GENTLE, null, 70);
        sql.sql("update task_instance set deleted_at = created_at where user_id = :owner")
                .update();
        assertThat(page().ways())
                .singleElement()
                .satisfies(way -> assertThat(way.outcomes().picked()).isZero());
        assertThat(of(advice.rewards(NOW, DAYS), GENTLE).mean()).isZero();
    }

    @Test
    void aPageTakesFourStatementsAndRewardsOne() {
        pickedAndFinished(5, GENTLE, null, 70);
        assertThat(counter.of(this::page).statements()).hasSize(4);
        assertThat(counter.of(() -> advice.rewards(NOW, DAYS)).statements()).hasSize(1);
    }

    @Test
    void everybodySeesTheirOwn() {
        pickedAndFinished(5, GENTLE, null, 70);
        People.signIn(People.create(context));
        assertThat(page().ways()).isEmpty();
    }
}
