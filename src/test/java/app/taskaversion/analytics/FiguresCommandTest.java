package app.taskaversion.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.TaskAversionApplication;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.startup.Launcher;
import app.taskaversion.platform.text.Messages;
import app.taskaversion.testsupport.History;
import app.taskaversion.testsupport.History.Done;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SqliteTest
class FiguresCommandTest {

    private static final Path TINY = Path.of("src/test/resources/legacy/tiny").toAbsolutePath();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Tasks tasks;

    @Autowired
    private History history;

    @Autowired
    private TestClock clock;

    private final List<String> said = new ArrayList<>();
    private final Path folder = TestDatabases.newFolder("figures");
    private OwnerId guest = OwnerId.NOBODY;

    @BeforeEach
    void aGuestOfItsOwn() {
        guest = People.create(context);
        People.signIn(guest);
    }

    private int run(FiguresService figures, String... args) {
        People.signOut();
        try {
            return new FiguresCommand(
                            figures,
                            People.localGuest(guest),
                            context.getBean(PreferenceService.class),
                            context.getBean(CurrentOwner.class),
                            clock,
                            context.getBean(Messages.class))
                    .run(new DefaultApplicationArguments(args), said::add);
        } finally {
            People.signIn(guest);
        }
    }

    private int run(String... args) {
        return run(context.getBean(FiguresService.class), args);
    }

    private static JsonNode read(Path file) throws IOException {
        return JSON.readTree(Files.readAllBytes(file));
    }

    @Test
    void oursCarryTheirVersionAndWhatTheyRestOn() throws IOException {
        for (int i = 1; i <= 3; i++) {
            history.done(
                    tasks.create("Call " + i, 10),
                    Done.at(clock.instant().minusSeconds(3_600L * i))
                            .rated(80.0, 30.0, 60.0)
                            .took(10.0, 20.0));
        }
        Path file = folder.resolve("figures.json");
        assertThat(run("--figures=" + file)).isEqualTo(FiguresCommand.DONE);
        JsonNode metrics = read(file).get("metrics");
        for (String figure : List.of("relief", "aversion", "felt_gap", "worth", "time_log", "finish_chance")) {
            assertThat(metrics.path(figure).path("version").asString())
                    .as(figure)
                    .matches("[a-z]+-\\d\\.\\d");
        }
        JsonNode relief = metrics.get("relief");
        assertThat(relief.path("overall").path("n").asInt()).isEqualTo(3);
        assertThat(relief.path("tasks").size()).isEqualTo(3);
        JsonNode never = metrics.path("capacity_change");
        assertThat(never.path("tasks").size()).isZero();
        assertThat(never.path("overall").path("value").isNull()).isTrue();
        assertThat(never.path("overall").path("n").asInt()).isZero();
        assertThat(metrics.path("time_log").path("overall").path("value").asDouble())
                .isPositive();
        assertThat(metrics.path("week").path("completions").asInt()).isEqualTo(3);
    }

    /** What somebody else in the same database did is in no figure. */
    @Test
    void theyAreTheLocalGuestsOnly() throws IOException {
        OwnerId other = People.create(context);
        People.signIn(other);
        history.done(tasks.create("Secret", 10), Done.at(clock.instant()).rated(50.0, 50.0, 50.0));
        Path file = folder.resolve("figures.json");
        assertThat(run("--figures=" + file)).isZero();
        assertThat(Files.readString(file)).doesNotContain("Secret");
        assertThat(read(file)
                        .path("classic")
                        .path("get_dashboard_metrics")
                        .path("counts")
                        .path("total_completed")
                        .asInt())
                .isZero();
        assertThat(said).singleElement().asString().contains(file.toString());
    }

    @Test
    void onlyThePersonCanReadTheFileAndNoneIsOverwritten() throws IOException {
        Path file = folder.resolve("figures.json");
        run("--figures=" + file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        byte[] before = Files.readAllBytes(file);
        assertThat(run("--figures=" + file)).isEqualTo(FiguresCommand.REFUSED);
        assertThat(file).hasBinaryContent(before);
        assertThat(said).last().asString().contains("already");
        assertThat(run("--figures=" + folder.resolve("none/figures.json"))).isEqualTo(FiguresCommand.REFUSED);
    }

    @Test
    void whatCannotBeReadIsSaid() {
        Path file = folder.resolve("figures.json");
        assertThat(run("--figures")).isEqualTo(FiguresCommand.CHOICE_MISSING);
        assertThat(said).last().asString().contains("--figures=FILE.json");
        assertThat(run("--figures=" + file, "--as-of=yesterday")).isEqualTo(FiguresCommand.CHOICE_MISSING);
        assertThat(said).last().asString().contains("--as-of=");
        assertThat(run("--figures=" + file, "--zone=Middle/Earth")).isEqualTo(FiguresCommand.CHOICE_MISSING);
        assertThat(said).last().asString().contains("--zone=");
        assertThat(folder).isEmptyDirectory();
    }

    /** A disk that is full. */
    @Test
    void noHalfFileStays() {
        Path file = folder.resolve("figures.json");
        FiguresService full = (out, asOf, zone) -> {
            out.write(new byte[1_000_000]);
            throw new IOException();
        };
        assertThat(run(full, "--figures=" + file)).isEqualTo(FiguresCommand.REFUSED);
        assertThat(file).doesNotExist();
    }

    /** A late evening in UTC is the next day further east. */
    @Test
    void theZoneDecidesOnDays() throws IOException {
        history.done(
                tasks.create("Call", 10),
                Done.at(clock.instant()).rated(50.0, 50.0, 50.0).took(10.0, 20.0));
        Path file = folder.resolve("east.json");
        assertThat(run("--figures=" + file, "--as-of=2026-11-24T12:00:00Z", "--zone=Pacific/Kiritimati"))
                .isZero();
        Path west = folder.resolve("west.json");
        assertThat(run("--figures=" + west, "--as-of=2026-11-24T12:00:00Z", "--zone=Pacific/Pago_Pago"))
                .isZero();
        String label = "get_relief_score_history";
        String east =
                read(file).path("classic").path(label).path("dates").get(0).asString();
        assertThat(east)
                .isNotEqualTo(read(west)
                        .path("classic")
                        .path(label)
                        .path("dates")
                        .get(0)
                        .asString());
    }

    @Test
    void theWholeWayFromFilesToFiguresWithoutAWebServer() throws IOException {
        String database = "--DATABASE_URL=" + TestDatabases.newSqliteUrl();
        Path file = folder.resolve("figures.json");
        assertThat(Launcher.command(TaskAversionApplication.class, database, "--import=" + TINY, "--zone=UTC"))
                .isZero();
        assertThat(Launcher.command(
                        TaskAversionApplication.class,
                        database,
                        "--figures=" + file,
                        "--as-of=2026-11-20T18:00:00Z",
                        "--zone=UTC"))
                .isZero();
        JsonNode counts =
                read(file).path("classic").path("get_dashboard_metrics").path("counts");
        assertThat(counts.path("total_completed").asInt()).isEqualTo(8);
        assertThat(counts.path("completion_rate").asDouble()).isEqualTo(66.7);
    }
}
