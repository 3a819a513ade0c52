package app.taskaversion.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.error.ImportRejected;
import app.taskaversion.testsupport.OwnedTables;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestDatabases;
import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.ImportReport.FileReport;
import app.taskaversion.transfer.ImportRule;
import app.taskaversion.transfer.internal.LegacyRows.Stored;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Data-and-lifecycle §1.0 and §4.10: single cells, and what spreadsheet programs did to them. */
abstract class CellRulesContract {

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends CellRulesContract {}

    @PostgresTest
    static class OnPostgresTest extends CellRulesContract {}

    private static final ImportChoices UTC = ImportChoices.NONE.withZone(ZoneOffset.UTC);

    private Stored tasks(String text, Charset charset) throws IOException {
        Path folder = TestDatabases.newFolder("cells");
        Files.write(folder.resolve("tasks.csv"), text.getBytes(charset));
        return LegacyRows.imported(context, folder, UTC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void encoding_utf8Cp1252AndUtf16AreRead(String charset) throws IOException {
        Stored stored = tasks(
                "task_id,name,created_at\nx,Kaffee f\u00fcr \u00c4rzte \u2013 \u20ac5,2026-01-01 10:00\n",
                Charset.forName(charset));
        assertThat(stored.of("task", "x", "name")).isEqualTo("Kaffee f\u00fcr \u00c4rzte \u2013 \u20ac5");
        assertThat(stored.report().rules()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFtask_id,name,created_at\nx,Run,2026-01-01 10:00\n",
                "task_id;name;created_at\nx;Run;1/1/2026 10:00\n",
                "task_id\tname\tcreated_at\nx\tRun\t2026-01-01 10:00\n",
                "sep=;\r\ntask_id;name;created_at\r\nx;Run;2026-01-01 10:00\r\n",
                "task_id,name,created_at\r\n\"x\",\"Run\",\"2026-01-01 10:00\"",
                " Task_ID ,NAME,created_at\n\n\nx,Run,1.1.2026 10:00\n,,\n"
            })
    void separators_markLineEndsAndCaseOfTheHeaderDoNotMatter(String text) throws IOException {
        Stored stored = tasks(text, StandardCharsets.UTF_8);
        assertThat(stored.of("task", "x", "name")).isEqualTo("Run");
        assertThat(stored.of("task", "x", "created_at")).isEqualTo("2026-01-01T10:00:00Z");
        assertThat(stored.report().files()).extracting(FileReport::read).containsExactly(1L);
        assertThat(stored.report().rules()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "15.0,15,",
        "1.5e2,150,",
        "1.5E+02,150,",
        "'12,5',12.5,",
        "nan,null,",
        "<NA>,null,",
        "#N/A,null,",
        "inf,null,NUMBER_UNREADABLE",
        "-inf,null,NUMBER_UNREADABLE",
        "1e999,null,NUMBER_UNREADABLE",
        "x,null,NUMBER_UNREADABLE"
    })
    void numbers_ofEveryWriting(String cell, String value, @Nullable ImportRule rule) {
        Stored stored = new LegacyRows()
                .instance("i1", "actual", "{\"actual_relief\": 6}", "duration_minutes", cell, "started_at", "")
                .imported(context);
        assertThat(stored.of("i1", "duration_minutes")).isEqualTo(value);
        if (rule == null) {
            assertThat(stored.rules()).doesNotContain(ImportRule.NUMBER_UNREADABLE);
        } else {
            assertThat(stored.places(rule)).containsExactly("task_instances.csv 2 duration_minutes");
        }
    }

    @Test
    void NUMBER_ROUNDED_andFLAG_UNREADABLE_andCHOICE_UNKNOWN_areNamed() {
        Stored stored = new LegacyRows()
                .instance("i1", "task_version", "2.5", "is_deleted", "maybe")
                .row("tasks.csv", "task_id", "x", "name", "Run", "created_at", "2026-01-01 10:00", "task_type", "Hobby")
                .imported(context);
        assertThat(stored.of("i1", "task_version")).isEqualTo("3");
        assertThat(stored.of("i1", "deleted_at")).isEqualTo("null");
        assertThat(stored.of("task", "x", "task_type")).isEqualTo("OTHER");
        assertThat(stored.places(ImportRule.NUMBER_ROUNDED)).containsExactly("task_instances.csv 2 task_version");
        assertThat(stored.places(ImportRule.FLAG_UNREADABLE)).containsExactly("task_instances.csv 2 is_deleted");
        assertThat(stored.places(ImportRule.CHOICE_UNKNOWN)).containsExactly("tasks.csv 3 task_type");
    }

    @ParameterizedTest
    @CsvSource({
        "True,COMPLETED",
        "TRUE,COMPLETED",
        "1,COMPLETED",
        "1.0,COMPLETED",
        "yes,COMPLETED",
        "False,RUNNING",
        "0.0,RUNNING",
        "no,RUNNING",
        "nan,RUNNING"
    })
    void flags_ofEveryWriting(String cell, String state) {
        Stored stored = new LegacyRows()
                .instance("i1", "completed_at", "", "status", "", "is_completed", cell, "actual", "{}")
                .imported(context);
        assertThat(stored.of("i1", "state")).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.76374E+09", "1,76374E+09", "1.7E9"})
    void idShortened_theFileIsRefusedAndNothingIsWritten(String id) {
        var before = OwnedTables.rows(context);
        assertThatExceptionOfType(ImportRejected.class)
                .isThrownBy(() -> new LegacyRows().instance("i1").instance(id).imported(context))
                .matches(e -> e.reasonKey().equals("transfer.rejected.id_shortened")
                        && e.line() == 3
                        && "instance_id".equals(e.column()));
        assertThat(OwnedTables.rows(context)).isEqualTo(before);
    }

    @Test
    void ROW_SHORT_isFilledUpWithNothing() throws IOException {
        Stored stored = tasks("task_id,name,created_at,task_type\nx,Run,2026-01-01 10:00\n", StandardCharsets.UTF_8);
        assertThat(stored.of("task", "x", "task_type")).isEqualTo("WORK");
        assertThat(stored.places(ImportRule.ROW_SHORT)).containsExactly("tasks.csv 2 ");
    }

    @Test
    void unknownColumnsAreKept() throws IOException {
        Stored stored = tasks(
                "task_id,name,created_at,mood of the moon\nx,Run,2026-01-01 10:00,full\n", StandardCharsets.UTF_8);
        assertThat(stored.of("task", "x", "extra")).contains("mood of the moon").contains("full");
    }
}
