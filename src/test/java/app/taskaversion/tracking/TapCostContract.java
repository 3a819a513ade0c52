package app.taskaversion.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.analytics.LookBackFilter;
import app.taskaversion.analytics.LookBackPage;
import app.taskaversion.analytics.LookBackService;
import app.taskaversion.emotion.EmotionService;
import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.task.TaskFilter;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskService;
import app.taskaversion.task.TaskSort;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.StatementCounter;
import app.taskaversion.testsupport.StatementCounter.Cost;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * What the taps of the main loop cost the database, from the first one after the start of the application on (quality
 * §2, P3). Processor time is printed, never judged: the machine is shared.
 */
abstract class TapCostContract {

    private static final Logger LOG = LoggerFactory.getLogger(TapCostContract.class);

    /** The first half is not in the figures of time; with the 400 of the benchmarks the compilers are done by then. */
    private static final int ROUNDS = Integer.getInteger("taps.rounds", 20);

    private static final int START = 5;
    private static final int PAUSE = 5;
    private static final int DONE = 8;

    /** A pause and a start in one transaction, for less than both. */
    private static final int INSTEAD = 8;

    @Autowired
    private InstanceService instances;

    @Autowired
    private EmotionService emotions;

    @Autowired
    private ConsentService consents;

    @Autowired
    private LookBackService lookBack;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private TaskService taskService;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestClock clock;

    @Autowired
    private DatabaseUrl database;

    @Autowired
    private StatementCounter counter;

    @SqliteTest
    @Import(StatementCounter.class)
    static class OnSqliteTest extends TapCostContract {}

    @PostgresTest
    @Import(StatementCounter.class)
    static class OnPostgresTest extends TapCostContract {}

    /** All calls of one kind, the first one first. */
    private final Map<String, List<Cost>> calls = new LinkedHashMap<>();

    private Cost tap(String name, int atMost, Runnable call) {
        clock.advanceMinutes(3);
        Cost cost = counter.of(call);
        assertThat(cost.statements()).as(name).hasSizeBetween(1, atMost);
        assertThat(cost.connections()).as("transactions of " + name).isEqualTo(1);
        assertThat(cost.commits()).as("commits of " + name).isEqualTo(1);
        calls.computeIfAbsent(name, key -> new ArrayList<>()).add(cost);
        return cost;
    }

    private InstanceId started(String name, int atMost, Supplier<StartResult> start) {
        List<StartResult> result = new ArrayList<>();
        Cost unused = tap(name, atMost, () -> result.add(start.get()));
        return result.getFirst().instance();
    }

    @Test
    void theTapsOfTheMainLoopStayWithinTheirStatements() throws IOException {
        // The very first answer of a life writes down that answers may be kept: one statement more, once.
        consents.give(Purpose.FEELINGS, ConsentWay.FIRST_ANSWER);
        consents.give(Purpose.FREE_TEXT, ConsentWay.FIRST_ANSWER);
        for (int round = 0; round < ROUNDS; round++) {
            clockOf(tasks.create("Call the dentist " + round, 15), tasks.create("Sort papers " + round, 0));
            planned(tasks.create("Write to the bank " + round, 30));
        }
        print();
    }

    /** Filters, categories, settings and every figure of the page. (quality P1) */
    @Test
    void lookingBackStaysWithinSixStatements() {
        TaskId task = tasks.create("Call the dentist", 15);
        InstanceId id = instances.startTask(task, CHIP).instance();
        clock.advanceMinutes(10);
        instances.complete(id, ANSWERS);
        Cost cost = counter.of(() -> {
            LookBackPage page = lookBack.read(
                    LookBackFilter.DEFAULT, clock.instant(), preferences.get().days());
            assertThat(page.finished()).isEqualTo(1);
            assertThat(lookBack.choices().categories()).isEmpty();
            assertThat(taskService.list(TaskFilter.IN_USE, TaskSort.NAME, 0, 10))
                    .hasSize(1);
        });
        assertThat(cost.statements()).hasSizeBetween(4, 6);
    }

    private static final StartRequest CHIP =
            StartRequest.via(StartVia.SUGGESTION).with(Guess.of(null, Rating.chip(4)));

    private static final Outcome ANSWERS = Outcome.of(Rating.chip(2), Rating.chip(4));

    private void clockOf(TaskId one, TaskId other) {
        InstanceId id = started("start a task", START, () -> instances.startTask(one, CHIP));
        tap("pause", PAUSE, () -> instances.pause(id, "the phone", 40.0));
        started("resume", START, () -> instances.start(id, StartRequest.via(StartVia.RESUME)));
        InstanceId instead = started("start another instead", INSTEAD, () -> instances.startTask(other, CHIP));
        started("resume instead", INSTEAD, () -> instances.start(id, StartRequest.via(StartVia.RESUME)));
        tap("done, two answers", DONE, () -> instances.complete(id, ANSWERS));
        tap("done while stopped", DONE, () -> instances.complete(instead, ANSWERS));
    }

    private void planned(TaskId task) {
        InstanceId waiting = instances.plan(task, Guess.NONE, null, null);
        InstanceId draft = instances.draft(task);
        started("start what waits", START, () -> instances.start(waiting, CHIP));
        Outcome noted = withNote(ANSWERS, "went better than I thought");
        List<EmotionAnswer> named = List.of(
                new EmotionAnswer(emotions.findOrAdd("tense").id(), 40.0),
                new EmotionAnswer(emotions.findOrAdd("calm").id(), null));
        Cost done = tap("done, answers and note", DONE, () -> instances.complete(waiting, noted));
        Cost felt = tap("emotions", DONE, () -> instances.emotions(waiting, Phase.DONE, named));
        assertThat(done.plus(felt).statements()).as("done with all of it").hasSizeLessThanOrEqualTo(DONE);
        tap("emotions again", DONE, () -> instances.emotions(waiting, Phase.DONE, named.subList(0, 1)));
        tap("one more answer", DONE, () -> instances.answer(waiting, ANSWERS));
        started("start a draft", START, () -> instances.start(draft, CHIP));
        tap("done without answers", DONE, () -> instances.complete(draft, Outcome.NONE));
    }

    private static Outcome withNote(Outcome said, String note) {
        return new Outcome(
                said.actualAversion(),
                said.actualAversionResolution(),
                said.actualRelief(),
                said.actualReliefResolution(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                100.0,
                null,
                null,
                note,
                null,
                null);
    }

    /** The median of the second half. */
    private static double warm(List<Cost> costs) {
        double[] half = costs.subList(costs.size() / 2, costs.size()).stream()
                .mapToDouble(Cost::cpuMs)
                .sorted()
                .toArray();
        return half[half.length / 2];
    }

    private void print() throws IOException {
        var table = new StringBuilder("| tap | statements first | statements later | CPU ms first | CPU ms later |\n");
        table.append("|---|---|---|---|---|\n");
        calls.forEach((tap, costs) -> {
            List<Cost> later = costs.subList(1, costs.size());
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %.1f | %.1f |%n",
                    tap,
                    costs.getFirst().statements().size(),
                    later.stream()
                            .mapToInt(cost -> cost.statements().size())
                            .max()
                            .orElseThrow(),
                    costs.getFirst().cpuMs(),
                    warm(costs)));
        });
        Path file =
                Path.of("target", "bench", "taps-" + database.vendor().name().toLowerCase(Locale.ROOT) + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, table);
        LOG.info("Taps on {}:\n{}", database.vendor(), table);
    }
}
