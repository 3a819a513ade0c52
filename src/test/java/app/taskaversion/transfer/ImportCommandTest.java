package app.taskaversion.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.startup.Command;
import app.taskaversion.platform.text.Messages;
import app.taskaversion.testsupport.OwnedTables;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;

@SqliteTest
class ImportCommandTest {

    private static final Path TINY = Path.of("src/test/resources/legacy/tiny").toAbsolutePath();

    @Autowired
    private ApplicationContext context;

    private final List<String> said = new ArrayList<>();
    private final Path folder = TestDatabases.newFolder("command");
    private OwnerId guest = OwnerId.NOBODY;

    @BeforeEach
    void aGuestOfItsOwn() {
        guest = People.create(context);
        People.signIn(guest);
    }

    private ImportCommand command() {
        return new ImportCommand(
                context.getBean(ImportService.class),
                People.localGuest(guest),
                context.getBean(CurrentOwner.class),
                context.getBean(Messages.class));
    }

    private int run(String... args) {
        People.signOut();
        try {
            return command().run(new DefaultApplicationArguments(args), said::add);
        } finally {
            People.signIn(guest);
        }
    }

    @Test
    void onlyAnImportOptionAsksForAnImport() {
        assertThat(command().isRequested(new DefaultApplicationArguments("--port=1", "--import=x")))
                .isTrue();
        assertThat(command().isRequested(new DefaultApplicationArguments("--zone=UTC")))
                .isFalse();
        assertThat(context.getBeansOfType(Command.class)).hasValueSatisfying(isImport());
    }

    private static Condition<Command> isImport() {
        return new Condition<>(ImportCommand.class::isInstance, "the import");
    }

    @Test
    void withoutAPathItSaysWhatIsMissing() {
        assertThat(run("--import")).isEqualTo(ImportCommand.CHOICE_MISSING);
        assertThat(said).singleElement().asString().contains("--import=PATH");
    }

    @Test
    void everyRowAccountedForEndsWithZeroAndAReport() throws IOException {
        Path report = folder.resolve("report.json");
        int code = run("--import=" + TINY, "--zone=UTC", "--report=" + report);

        assertThat(code).isEqualTo(ImportCommand.DONE);
        assertThat(Files.readString(report)).contains("\"everyRowAccountedFor\" : true");
        assertThat(said).anyMatch(line -> line.startsWith("task_instances.csv: 12 rows read, 12 brought in"));
        assertThat(OwnedTables.rows(context)).containsEntry("task_instance", 12L);

        said.clear();
        assertThat(run("--import=" + TINY, "--zone=UTC")).isEqualTo(ImportCommand.DONE);
        assertThat(said).last().asString().startsWith("Nothing new");
    }

    @Test
    void aMissingZoneEndsWithTwoNamesTheOptionAndWritesNothing() {
        Map<String, Long> before = OwnedTables.rows(context);
        assertThat(run("--import=" + TINY)).isEqualTo(ImportCommand.CHOICE_MISSING);
        assertThat(said).singleElement().asString().contains("--zone");
        assertThat(OwnedTables.rows(context)).isEqualTo(before);
    }

    @Test
    void aDryRunTellsWhatWouldHappenAndWritesNothing() throws IOException {
        Map<String, Long> before = OwnedTables.rows(context);
        Path report = folder.resolve("dry.json");
        assertThat(run("--import=" + TINY, "--zone=UTC", "--dry-run", "--report=" + report))
                .isEqualTo(ImportCommand.DONE);
        assertThat(said).last().asString().startsWith("This is what would happen:");
        assertThat(Files.readString(report)).contains("\"dryRun\" : true").contains("\"created\" : 12");
        assertThat(OwnedTables.rows(context)).isEqualTo(before);
    }

    @Test
    void anUnknownChoiceEndsWithTwoAndNamesTheOption() {
        for (String option : List.of("--scale=7", "--upgraded=soon", "--columns=maybe")) {
            said.clear();
            assertThat(run("--import=" + TINY, "--zone=UTC", option)).isEqualTo(ImportCommand.CHOICE_MISSING);
            assertThat(said).singleElement().asString().contains(option.substring(0, option.indexOf('=') + 1));
        }
    }

    @Test
    void anUnknownZoneEndsWithTwoAndNamesTheOption() {
        assertThat(run("--import=" + TINY, "--zone=Middle/Earth")).isEqualTo(ImportCommand.CHOICE_MISSING);
        assertThat(said).singleElement().asString().contains("--zone");
    }

    @Test
    void severalUsersEndWithTwoAndNameTheOption() throws IOException {
        Files.writeString(folder.resolve("tasks.csv"), "task_id,name,user_id\nt1,Cook,1\nt2,Run,2\n");
        assertThat(run("--import=" + folder)).isEqualTo(ImportCommand.CHOICE_MISSING);
        assertThat(said).singleElement().asString().contains("--user").contains("1, 2");
        assertThat(run("--import=" + folder, "--user=2")).isEqualTo(ImportCommand.DONE);
    }

    @Test
    void aFileThatCannotBeReadEndsWithOneAndASentence() throws IOException {
        Map<String, Long> before = OwnedTables.rows(context);
        Files.writeString(folder.resolve("tasks.csv"), "task_id,name\nt1,Cook\n1.76374E+09,Run\n");
        assertThat(run("--import=" + folder)).isEqualTo(ImportCommand.REFUSED);
        assertThat(said).singleElement().asString().contains("tasks.csv, line 3, column task_id");
        assertThat(run("--import=" + folder.resolve("gone"))).isEqualTo(ImportCommand.REFUSED);
        assertThat(OwnedTables.rows(context)).isEqualTo(before);
    }

    @Test
    void aReportThatCannotBeWrittenStopsBeforeAnythingIsStored() {
        Map<String, Long> before = OwnedTables.rows(context);
        assertThat(run("--import=" + TINY, "--zone=UTC", "--report=" + folder.resolve("gone/report.json")))
                .isEqualTo(ImportCommand.REFUSED);
        assertThat(OwnedTables.rows(context)).isEqualTo(before);
    }
}
