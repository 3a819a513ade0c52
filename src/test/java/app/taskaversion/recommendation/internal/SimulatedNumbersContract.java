package app.taskaversion.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.feature.Feature;
import app.taskaversion.recommendation.feature.Snapshot;
import app.taskaversion.recommendation.rule.Mode;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Simulated people live through the real services, and at each of their decisions each number that a model would see is the
 * one that {@code --train} and {@code --rank} compute from their files: what a model was judged by is what it is asked.
 */
abstract class SimulatedNumbersContract {

    private static final Path PEOPLE = Path.of("src", "test", "resources", "sim");
    private static final int SHOWN = 3;

    private static final Pattern LET_GO =
            Pattern.compile("(?<before>,(?<started>[-0-9: ]+),,(?<ended>[-0-9: ]+),[^\n]*\"\"time_actual_minutes\"\": )"
                    + "[0-9]+(?<after>[^\n]*\"\"cancelled\"\": true)");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private BoardReader boards;

    @Autowired
    private TimelineQuery timelines;

    @Autowired
    private LessonQuery lessons;

    @Autowired
    private DecisionBook book;

    @Autowired
    private TestClock clock;

    @TempDir
    private Path folder;

    @SqliteTest
    static class OnSqliteTest extends SimulatedNumbersContract {}

    @PostgresTest
    static class OnPostgresTest extends SimulatedNumbersContract {}

    private record Known(List<String> slate, Snapshot snapshot) {}

    @Test
    void aModelSeesInTheAppWhatItSawInTheFiles() throws IOException {
        Map<String, Known> files = fromFiles();
        int compared = 0;
        for (String person : List.of("1", "2")) {
            People.signIn(People.create(context));
            SimulatedLife life = new SimulatedLife(context, PEOPLE, person);
            for (SimulatedLife.Decision decision : life.decisions()) {
                life.liveUntil(decision);
                Known known = Objects.requireNonNull(files.get(decision.id()));
                KnownNow now = known(known.snapshot(), life);
                same(decision.id(), known.snapshot(), now.snapshot());
                writeDown(known, now, life);
                compared++;
            }
            life.liveOn();
            examples(person);
        }
        assertThat(compared).isEqualTo(files.size()).isGreaterThan(50);
    }

    /** What came of it is the same as well, from what was kept with the decisions. */
    private void examples(String person) throws IOException {
        Instant now = clock.instant().plus(Duration.ofDays(3));
        List<Example> app = lessons.of(Instant.EPOCH, now, 0);
        List<Example> file =
                SimulatedCourses.read(folder).get(Integer.parseInt(person) - 1).examples();
        assertThat(app).hasSameSizeAs(file).hasSizeGreaterThan(100);
        for (int i = 0; i < file.size(); i++) {
            Example one = file.get(i);
            assertThat(app.get(i).features()).as("example %d", i).isEqualTo(one.features());
            assertThat(outcome(app.get(i))).as("example %d", i).isEqualTo(outcome(one));
        }
    }

    private static List<Object> outcome(Example one) {
        return List.of(
                one.at(),
                one.instances(),
                one.position(),
                one.chosen(),
                one.complete(),
                one.net(),
                one.logMinutes(),
                one.stress());
    }

    private KnownNow known(Snapshot file, SimulatedLife life) {
        Ask ask = new Ask(clock.instant(), DayBoundary.in(ZoneOffset.UTC), null);
        Board board = boards.read(ask).board();
        List<String> keys =
                file.tasks().stream().map(task -> life.id(task).toString()).toList();
        return KnownNow.of(ask, board, keys, timelines.read(ask.now()));
    }

    private static void same(String decision, Snapshot file, Snapshot app) {
        assertThat(app.instances()).as(decision).isEqualTo(file.instances());
        for (int row = 0; row < file.rows().size(); row++) {
            for (Feature feature : Feature.values()) {
                assertThat(number(app, row, feature))
                        .as("%s of %s at decision %s", feature, file.tasks().get(row), decision)
                        .isEqualTo(number(file, row, feature));
            }
        }
    }

    /** A boxed one: what is unknown is the same as what is unknown. */
    private static Float number(Snapshot snapshot, int row, Feature feature) {
        return snapshot.rows().get(row)[feature.column()];
    }

    /** What the simulator showed is what they looked at. */
    private void writeDown(Known known, KnownNow now, SimulatedLife life) {
        Decision decision = new Decision(
                clock.instant(),
                Surface.LIST,
                Mode.GENTLE_START.key(),
                Mode.VERSION,
                null,
                null,
                known.snapshot().tasks().size());
        decision.keep(now.snapshot(), now.unpredicted());
        List<Impression> shown = new ArrayList<>();
        for (String task : known.slate()) {
            shown.add(decision.shows(life.id(task).value(), shown.size() + 1, 0, 1, Map.of()));
        }
        book.add(decision, shown);
    }

    /** Of what was let go the app knows what its clock showed, and the files a number that nobody was asked for. */
    private static String asTheClockHadIt(MatchResult row) {
        Instant started = SimulatedFile.at(row.group("started"));
        Instant ended = SimulatedFile.at(row.group("ended"));
        return Matcher.quoteReplacement(
                row.group("before") + Duration.between(started, ended).toMinutes() + row.group("after"));
    }

    /** The simulator's folder, with what it showed: always the first three. */
    private Map<String, Known> fromFiles() throws IOException {
        for (String name : List.of("tasks.csv", "candidates.csv")) {
            Files.copy(PEOPLE.resolve(name), folder.resolve(name));
        }
        Files.writeString(
                folder.resolve("task_instances.csv"),
                LET_GO.matcher(Files.readString(PEOPLE.resolve("task_instances.csv")))
                        .replaceAll(SimulatedNumbersContract::asTheClockHadIt));
        Map<String, List<String>> slates = new java.util.LinkedHashMap<>();
        new SimulatedFile(PEOPLE).each("candidates.csv", row -> {
            List<String> slate = slates.computeIfAbsent(row.get("rec_id"), id -> new ArrayList<>());
            if (slate.size() < SHOWN) {
                slate.add(row.get("task_id"));
            }
        });
        List<String> lines = new ArrayList<>(List.of("rec_id,slate"));
        slates.forEach((id, slate) -> lines.add(id + ",\"[\"\"" + String.join("\"\",\"\"", slate) + "\"\"]\""));
        Files.write(folder.resolve("recommendations.csv"), lines);
        Map<String, Known> known = new HashMap<>();
        for (SimulatedCourse course : SimulatedCourses.read(folder)) {
            course.tell((decision, snapshot) ->
                    known.put(decision.id(), new Known(decision.offer().shown(), snapshot)));
        }
        return known;
    }
}
