package app.taskaversion.analytics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.analytics.LookBackFilter;
import app.taskaversion.analytics.LookBackPage;
import app.taskaversion.analytics.LookBackRange;
import app.taskaversion.analytics.LookBackService;
import app.taskaversion.analytics.metric.AsOf;
import app.taskaversion.analytics.metric.Correlation;
import app.taskaversion.analytics.metric.Draws;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.DeletionService;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.privacy.Retention;
import app.taskaversion.privacy.RetentionService;
import app.taskaversion.task.TaskId;
import app.taskaversion.testsupport.History;
import app.taskaversion.testsupport.History.Done;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A page with kept draws says what one without any says, whatever happened in between. (metrics §12.9) */
abstract class KeptFiguresContract {

    private static final DayBoundary DAYS = DayBoundary.in(ZoneOffset.UTC);
    private static final int HISTORY = 56;

    @Autowired
    private LookBackService lookBack;

    @Autowired
    private KeptDraws kept;

    @Autowired
    private FactsQuery facts;

    @Autowired
    private ConsentService consents;

    @Autowired
    private DeletionService deletions;

    @Autowired
    private RetentionService retention;

    @Autowired
    private CurrentOwner currentOwner;

    @Autowired
    private Tasks tasks;

    @Autowired
    private History history;

    @Autowired
    private TestClock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends KeptFiguresContract {}

    @PostgresTest
    static class OnPostgresTest extends KeptFiguresContract {}

    private final Random random = new Random(5);
    private TaskId call;

    @BeforeEach
    void aHistory() {
        call = tasks.create("Call", 15);
        for (int day = 1; day <= HISTORY; day++) {
            rated(clock.instant().minus(Duration.ofDays(day)));
        }
    }

    private void rated(Instant at) {
        double guess = random.nextInt(101);
        history.done(
                call,
                Done.at(at)
                        .rated(guess, (double) random.nextInt(101), guess / 2 + random.nextInt(50))
                        .took(15.0, 30.0));
    }

    private LookBackPage page(LookBackRange range) {
        return lookBack.read(LookBackFilter.DEFAULT.with(range), clock.instant(), DAYS);
    }

    /** By the same reading as the service's, with every draw made anew. */
    private LookBackPage fresh(LookBackRange range) {
        Instant now = clock.instant();
        Integer length = range.days();
        Instant from =
                length == null ? Instant.EPOCH : DAYS.startOf(DAYS.dayOf(now).minusDays(length - 1L));
        Instant horizon = now.minus(Duration.ofDays(LookBackService.HORIZON_DAYS));
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        return reading.execute(status -> new PageFigures(
                        facts.read(
                                LookBackFilter.DEFAULT.with(range),
                                from.isBefore(horizon) ? from : horizon,
                                now,
                                horizon),
                        new AsOf(now, DAYS),
                        from,
                        Draws.FRESH)
                .page(List.of()));
    }

    /**
     * What is drawn is the same to the last bit. Means are too on SQLite; PostgreSQL hands rows out in any order, and sums
     * of fractions depend on it in the last place.
     */
    private void isFresh(LookBackPage page, LookBackRange range) {
        LookBackPage fresh = fresh(range);
        assertThat(page.links()).isEqualTo(fresh.links());
        assertThat(page.week().change()).isEqualTo(fresh.week().change());
        assertThat(page)
                .usingRecursiveComparison()
                .withComparatorForType(KeptFiguresContract::nearly, Double.class)
                .isEqualTo(fresh);
    }

    /** Nothing is like nothing, which a difference would not say. */
    private static int nearly(double one, double other) {
        return Math.abs(one - other) <= 1e-9 ? 0 : Double.compare(one, other);
    }

    @ParameterizedTest
    @EnumSource(LookBackRange.class)
    void keptFiguresAreTheFreshOnes(LookBackRange range) {
        LookBackPage first = page(range);
        assertThat(first.links()).extracting(Correlation::verdict).contains(Correlation.Verdict.TENDS_TO_GO_WITH);
        isFresh(first, range);
        isFresh(page(range), range);
    }

    @Test
    void aDayThatChangedCountsAtOnce() {
        LookBackPage before = page(LookBackRange.QUARTER);
        rated(clock.instant().minus(Duration.ofDays(3)));
        LookBackPage after = page(LookBackRange.QUARTER);
        assertThat(after.links()).isNotEqualTo(before.links());
        isFresh(after, LookBackRange.QUARTER);
    }

    @Test
    void aWindowThatMovedOnCountsToo() {
        LookBackPage before = page(LookBackRange.QUARTER);
        clock.advanceMinutes(24 * 60);
        assertThat(page(LookBackRange.QUARTER).links()).isNotEqualTo(before.links());
        isFresh(page(LookBackRange.QUARTER), LookBackRange.QUARTER);
    }

    @Test
    void somebodyElseSeesNothingOfIt() {
        assertThat(page(LookBackRange.QUARTER).links()).anyMatch(answer -> answer.n() == HISTORY);
        Draws mine = kept.own();
        currentOwner.runAs(People.create(context), () -> {
            assertThat(kept.own()).isNotSameAs(mine);
            assertThat(page(LookBackRange.QUARTER).links()).allMatch(answer -> answer.n() == 0);
        });
    }

    /** Nothing that was made of a person's data outlives it, nor the leave to keep it. */
    private void empties(Runnable goodbye) {
        Draws before = kept.own();
        assertThat(kept.own()).isSameAs(before);
        goodbye.run();
        assertThat(kept.own()).isNotSameAs(before);
    }

    @Test
    void aConsentThatIsTakenBackEmptiesIt() {
        empties(() -> consents.withdraw(Purpose.FEELINGS, ConsentWay.SWITCH));
    }

    @Test
    void soDoDaysThatAreDeleted() {
        LocalDate today = DAYS.dayOf(clock.instant());
        empties(() -> assertThat(deletions.deleteDays(today.minusDays(9), today).counts())
                .isNotEmpty());
    }

    @Test
    void andDaysThatGrowOld() {
        clock.advance(Duration.ofDays(600));
        retention.choose(Retention.ONE_YEAR);
        empties(() -> assertThat(retention.rollUp()).isNotEmpty());
    }
}
