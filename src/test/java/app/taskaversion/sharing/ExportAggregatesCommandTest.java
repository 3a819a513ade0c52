package app.taskaversion.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.TaskAversionApplication;
import app.taskaversion.platform.startup.Launcher;
import app.taskaversion.platform.text.Messages;
import app.taskaversion.sharing.internal.Crowd;
import app.taskaversion.sharing.rule.Heard;
import app.taskaversion.sharing.rule.Noise;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestDatabases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;

@SqliteTest
class ExportAggregatesCommandTest {

    @Autowired
    private ApplicationContext context;

    private final List<String> said = new ArrayList<>();
    private final Path folder = TestDatabases.newFolder("aggregates").resolve("out");
    private Crowd crowd;

    @BeforeEach
    void aServer() {
        crowd = new Crowd(context);
        crowd.somebody();
    }

    @AfterEach
    void clear() {
        Crowd.clear(context);
    }

    private int export(Noise noise, String... arguments) {
        return new ExportAggregatesCommand(crowd.releasing(noise), new Messages())
                .run(new DefaultApplicationArguments(arguments), said::add);
    }

    @Test
    void filesGoIntoANewFolderOfTheirOwner() throws Exception {
        Noise many = (value, cells, most, epsilon) -> most == 1 ? value + 400 : value;
        assertThat(export(many, "--export-aggregates=" + folder)).isEqualTo(ExportAggregatesCommand.DONE);
        assertThat(said.getLast()).contains("10 of 10 lines");
        for (String name : List.of("cells.csv", "cells.json", "dictionary.csv", "audit.json")) {
            assertThat(folder.resolve(name)).isNotEmptyFile();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void tooFewPeopleAreSaidAndTheThirdTurnIsRefused() {
        assertThat(export(Heard.silent(), "--export-aggregates=" + folder)).isEqualTo(ExportAggregatesCommand.TOO_FEW);
        assertThat(said.getLast()).contains("Not enough people");
        assertThat(export(Heard.silent(), "--export-aggregates=" + folder))
                .as("there already: nothing is spent")
                .isEqualTo(ExportAggregatesCommand.REFUSED);
        Path second = folder.resolveSibling("second");
        assertThat(export(Heard.silent(), "--export-aggregates=" + second)).isEqualTo(ExportAggregatesCommand.TOO_FEW);
        Path third = folder.resolveSibling("third");
        assertThat(export(Heard.silent(), "--export-aggregates=" + third)).isEqualTo(ExportAggregatesCommand.REFUSED);
        assertThat(said.getLast()).contains("Both counts of this year are spent");
        assertThat(third).doesNotExist();
        assertThat(export(Heard.silent(), "--export-aggregates")).isEqualTo(ExportAggregatesCommand.CHOICE_MISSING);
    }

    /** Alone on a machine there is nobody to count. */
    @Test
    void theDoorIsOpenWithoutAWebServer() {
        assertThat(Launcher.command(
                        TaskAversionApplication.class,
                        "--DATABASE_URL=" + TestDatabases.newSqliteUrl(),
                        "--export-aggregates=" + folder))
                .isEqualTo(ExportAggregatesCommand.REFUSED);
        assertThat(folder).doesNotExist();
    }
}
