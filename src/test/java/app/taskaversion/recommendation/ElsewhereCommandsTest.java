package app.taskaversion.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.TaskAversionApplication;
import app.taskaversion.platform.startup.Launcher;
import app.taskaversion.platform.text.Messages;
import app.taskaversion.recommendation.internal.registry.Elsewhere;
import app.taskaversion.recommendation.internal.registry.MadeModels;
import app.taskaversion.recommendation.model.ModelFile;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;

/** Out of the door, through a machine that is elsewhere, and in again. */
@SqliteTest
class ElsewhereCommandsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestClock clock;

    private final List<String> said = new ArrayList<>();
    private final Path folder = TestDatabases.newFolder("elsewhere");
    private final Path rows = folder.resolve("rows.csv");
    private final Path model = folder.resolve("model");
    private Elsewhere server;

    @BeforeEach
    void twelvePeopleOnAServer() {
        server = new Elsewhere(context);
    }

    @AfterEach
    void clear() {
        MadeModels.clear(context);
    }

    private int export(String... arguments) {
        return new ExportTrainingCommand(server.givingOut(), new Messages())
                .run(new DefaultApplicationArguments(arguments), said::add);
    }

    private int bring(String... arguments) {
        return new ImportModelCommand(server.bringing(), new Messages())
                .run(new DefaultApplicationArguments(arguments), said::add);
    }

    private int learn(Path from) {
        return new RankCommand(new Messages())
                .run(new DefaultApplicationArguments("--train=" + from, "--model=" + model), said::add);
    }

    @Test
    void rowsGoOutAModelIsLearnedOfThemAndComesBack() throws IOException {
        server.agree(10);
        assertThat(export("--export-training=" + rows)).as("%s", said).isEqualTo(ExportTrainingCommand.DONE);
        assertThat(said.getLast()).contains(" 10 people");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(rows)))
                .isEqualTo("rw-------");
        assertThat(learn(rows)).as("%s", said).isEqualTo(RankCommand.DONE);
        assertThat(ModelFile.read(Files.readAllBytes(model)).rows()).isNotNull();
        clock.advance(Duration.ofDays(5));
        assertThat(bring("--import-model=" + model)).as("%s", said).isEqualTo(ImportModelCommand.DONE);
        assertThat(said.getLast())
                .contains(ModelFile.read(Files.readAllBytes(model)).model().version());
        assertThat(bring("--import-model=" + model)).isEqualTo(ImportModelCommand.REFUSED);
        assertThat(said.getLast()).contains("already");
    }

    @Test
    void nothingIsWrittenOverAndNoHalfFileStays() throws IOException {
        server.agree(9);
        assertThat(export("--export-training=" + rows)).isEqualTo(ExportTrainingCommand.TOO_FEW);
        assertThat(said.getLast()).contains("10 people").contains("there are 9");
        assertThat(rows).doesNotExist();
        server.agree(10);
        assertThat(export("--export-training")).isEqualTo(ExportTrainingCommand.CHOICE_MISSING);
        assertThat(export("--export-training=" + folder.resolve("none/rows.csv")))
                .isEqualTo(ExportTrainingCommand.REFUSED);
        var unused = Files.writeString(rows, "mine");
        assertThat(export("--export-training=" + rows)).isEqualTo(ExportTrainingCommand.REFUSED);
        assertThat(rows).hasContent("mine");
    }

    /** People agree who were never suggested anything: the real rows of these are none. */
    @Test
    void whoHasNothingToTeachDoesNotCount() {
        server.agree(12);
        server.realLessons();
        assertThat(export("--export-training=" + rows)).isEqualTo(ExportTrainingCommand.TOO_FEW);
        assertThat(said.getLast()).contains("there are 0");
        assertThat(rows).doesNotExist();
    }

    @Test
    void eachReasonToRefuseAModelIsSaid() throws IOException {
        server.agree(10);
        assertThat(bring("--import-model")).isEqualTo(ImportModelCommand.CHOICE_MISSING);
        assertThat(bring("--import-model=" + model)).isEqualTo(ImportModelCommand.REFUSED);
        assertThat(said.getLast()).contains("could not be read");
        assertThat(export("--export-training=" + rows)).isEqualTo(ExportTrainingCommand.DONE);
        assertThat(bring("--import-model=" + rows)).isEqualTo(ImportModelCommand.REFUSED);
        assertThat(said.getLast()).contains("damaged");
        Path other = folder.resolve("other.csv");
        var unused = Files.writeString(
                other, Files.readString(rows).replaceFirst("# schema=[0-9a-f]+", "# schema=" + "0".repeat(64)));
        assertThat(learn(other)).isEqualTo(RankCommand.REFUSED);
        assertThat(said.getLast()).contains("another version");
        assertThat(model).doesNotExist();
    }

    /** Alone on a machine there is nobody to learn together with, and nothing that a file of rows could be taken for. */
    @Test
    void theDoorsAreOpenWithoutAWebServer() throws IOException {
        String database = "--DATABASE_URL=" + TestDatabases.newSqliteUrl();
        assertThat(Launcher.command(TaskAversionApplication.class, database, "--export-training=" + rows))
                .isEqualTo(ExportTrainingCommand.TOO_FEW);
        assertThat(rows).doesNotExist();
        var unused = Files.writeString(model, "no model");
        assertThat(Launcher.command(TaskAversionApplication.class, database, "--import-model=" + model))
                .isEqualTo(ImportModelCommand.REFUSED);
        assertThat(Launcher.command(
                        TaskAversionApplication.class,
                        database,
                        "--train=" + SimulatedFolder.withLists(folder),
                        "--model=" + folder.resolve("learned")))
                .isEqualTo(RankCommand.DONE);
        assertThat(folder.resolve("learned")).isNotEmptyFile();
    }
}
