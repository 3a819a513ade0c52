package app.taskaversion.offline;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.task.TaskService;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.StatementCounter;
import app.taskaversion.testsupport.StatementCounter.Cost;
import app.taskaversion.testsupport.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What taps that arrive together cost the database: each commit waits for the disk. (quality §2, P9) */
abstract class SyncCostContract {

    private static final Logger LOG = LoggerFactory.getLogger(SyncCostContract.class);

    /** Written down, started, finished: what was known, the next number, and what each of the three reads and writes. */
    private static final int THREE_TAPS = 21;

    private static final int COPY = 5;

    @Autowired
    private SyncService sync;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TestClock clock;

    @Autowired
    private StatementCounter counter;

    @SqliteTest
    @Import(StatementCounter.class)
    static class OnSqliteTest extends SyncCostContract {}

    @PostgresTest
    @Import(StatementCounter.class)
    static class OnPostgresTest extends SyncCostContract {}

    private Cost send(Taps taps) {
        List<SyncAnswer> answers = new ArrayList<>();
        Cost cost = counter.of(() -> answers.addAll(sync.take(clock.instant(), taps.all())));
        assertThat(answers).extracting(SyncAnswer::outcome).containsOnly(SyncOutcome.TAKEN);
        return cost;
    }

    private Taps thing() {
        Instant now = clock.instant();
        Taps taps = new Taps();
        UUID line = taps.capture("Water the fern", now.minus(Duration.ofSeconds(3)));
        return taps.tap(SyncKind.START, line, now.minus(Duration.ofSeconds(2)))
                .tap(SyncKind.DONE, line, now.minus(Duration.ofSeconds(1)));
    }

    @Test
    void aMessageIsOneTransaction() {
        Cost unused = send(thing()); // makes the task
        clock.advanceMinutes(1);
        Cost cost = send(thing());
        LOG.info("Three taps: {} statements\n{}", cost.statements().size(), String.join("\n", cost.statements()));
        assertThat(cost.commits()).isEqualTo(1);
        assertThat(cost.connections()).isEqualTo(1);
        assertThat(cost.statements()).hasSizeLessThanOrEqualTo(THREE_TAPS);
        Cost copy = counter.of(() -> assertThat(sync.copy().card()).isNotNull());
        LOG.info("A copy: {} statements\n{}", copy.statements().size(), String.join("\n", copy.statements()));
        assertThat(copy.connections()).isEqualTo(1);
        assertThat(copy.statements()).hasSizeLessThanOrEqualTo(COPY);
    }

    /** More than are one transaction, each about the one that the first of them made. */
    @Test
    void manyAreAFewTransactionsAndKeepTheirOrder() {
        Instant begin = clock.instant();
        Taps taps = new Taps();
        UUID line = taps.capture("Water the fern", begin);
        for (int i = 1; i <= 45; i++) {
            Taps unused = taps.tap(i % 2 == 1 ? SyncKind.START : SyncKind.PAUSE, line, begin.plusSeconds(i));
        }
        clock.advanceMinutes(5);
        assertThat(send(taps).commits()).isEqualTo(3);
        assertThat(tasks.findByName("Water the fern")).isPresent();
    }

    /** The one that is refused is kept by itself; the others are taken, each by itself as well. */
    @Test
    void oneThatIsRefusedTakesNoOtherAlong() {
        Taps taps = new Taps();
        Instant now = clock.instant();
        UUID before = taps.capture("Before", now);
        Taps unused = taps.tap(SyncKind.DONE, UUID.randomUUID(), now);
        UUID after = taps.capture("After", now);
        List<SyncAnswer> answers = sync.take(now, taps.all());
        assertThat(answers).extracting(SyncAnswer::id).startsWith(before).endsWith(after);
        assertThat(answers)
                .extracting(SyncAnswer::outcome)
                .containsExactly(SyncOutcome.TAKEN, SyncOutcome.KEPT, SyncOutcome.TAKEN);
        assertThat(answers.get(1).reason()).isEqualTo(SyncReason.GONE);
        assertThat(tasks.findByName("Before")).isPresent();
        assertThat(tasks.findByName("After")).isPresent();
        assertThat(sync.take(now, taps.all())).isEqualTo(answers);
    }
}
