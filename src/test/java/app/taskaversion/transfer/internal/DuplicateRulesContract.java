package app.taskaversion.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.taskaversion.testsupport.OwnedTables;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.ImportReport.FileReport;
import app.taskaversion.transfer.ImportReport.QuarantinedRow;
import app.taskaversion.transfer.ImportRule;
import app.taskaversion.transfer.QuarantineReason;
import app.taskaversion.transfer.internal.LegacyRows.Stored;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Data-and-lifecycle §4.7 and §4.8: ids that stand twice, and rows that point to nothing. */
abstract class DuplicateRulesContract {

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends DuplicateRulesContract {}

    @PostgresTest
    static class OnPostgresTest extends DuplicateRulesContract {}

    @Test
    void ID_TWICE_differentContentIsKeptTwiceAndTheSecondGetsASuffix() {
        Stored stored = new LegacyRows()
                .instance("i1", "task_version", "1.0")
                .instance("i1", "actual", "{\"actual_relief\": 10, \"time_actual_minutes\": 4}")
                .instance("i1", "actual", "{\"actual_relief\": 20, \"time_actual_minutes\": 4}")
                .imported(context);
        assertThat(stored.of("i1", "actual_relief")).isEqualTo("60");
        assertThat(stored.of("i1#2", "actual_relief")).isEqualTo("10");
        assertThat(stored.of("i1#3", "actual_relief")).isEqualTo("20");
        assertThat(stored.places(ImportRule.ID_TWICE))
                .containsExactly("task_instances.csv 3 ", "task_instances.csv 4 ");
    }

    @Test
    void idTwice_theSameContentIsOneRowAndCountedAsADuplicate() {
        Stored stored = new LegacyRows().instance("i1").instance("i1").imported(context);
        assertThat(stored.count("select count(*) from task_instance where user_id = :owner"))
                .isEqualTo(1);
        assertThat(stored.report().files()).extracting(FileReport::duplicate).containsExactly(0L, 1L);
        assertThat(stored.report().rules()).isEmpty();
    }

    @Test
    void feelingsAreOneWhateverTheirCaseAndTheFirstSpellingWins() {
        Stored stored = new LegacyRows()
                .row("emotions.csv", "emotion", " Tense ")
                .row("emotions.csv", "emotion", "TENSE")
                .row("emotions.csv", "emotion", "calm", "user_id", "1")
                .row("emotions.csv", "emotion", "", "user_id", "1")
                .instance("i1", "predicted", "{\"emotion_values\": {\"tense\": 5, \"Glad\": 6}, \"motivation\": 1}")
                .imported(context);
        assertThat(stored.texts("select name from emotion where user_id = :owner order by name_key"))
                .containsExactly("calm", "Glad", "Tense");
        assertThat(stored.report().files())
                .filteredOn(file -> file.kind().equals("emotions.csv"))
                .extracting(FileReport::read, FileReport::created, FileReport::duplicate)
                .containsExactly(tuple(3L, 2L, 1L));
    }

    @Test
    void TASK_UNKNOWN_anOrphanGetsAnArchivedStandInWithItsName() {
        Stored stored = new LegacyRows()
                .instance("i1", "task_id", "gone", "task_name", "Old thing")
                .instance("i2", "task_id", "", "task_name", "")
                .instance("i3", "task_id", "gone", "task_name", "Old thing, renamed")
                .imported(context);
        assertThat(stored.of("task", "gone", "name")).isEqualTo("Old thing");
        assertThat(stored.texts("select name from task where user_id = :owner and placeholder = true"
                        + " and archived_at is not null order by name"))
                .containsExactly("(unnamed task)", "Old thing");
        assertThat(stored.of("i2", "task_name")).isEqualTo("(unnamed task)");
        assertThat(stored.of("i3", "task_name")).isEqualTo("Old thing, renamed");
        assertThat(stored.places(ImportRule.TASK_UNKNOWN))
                .containsExactly(
                        "task_instances.csv 2 task_id", "task_instances.csv 3 task_id", "task_instances.csv 4 task_id");
        assertThat(stored.report().totals().placeholders()).isEqualTo(2);
    }

    @Test
    void LINK_UNKNOWN_aLinkToNothingGoesToQuarantine() {
        Stored stored = new LegacyRows()
                .row("jobs.csv", "job_id", "j1", "name", "Home", "created_at", "2026-05-01T10:00:00")
                .row("job_task_mapping.csv", "job_id", "j1", "task_id", "t1", "created_at", "2026-05-01T10:00:00")
                .row("job_task_mapping.csv", "job_id", "j2", "task_id", "t1", "created_at", "2026-05-01T10:00:00")
                .imported(context);
        assertThat(stored.count("select count(*) from job_task where user_id = :owner"))
                .isEqualTo(1);
        assertThat(stored.report().quarantined())
                .containsExactly(new QuarantinedRow("job_task_mapping.csv", 3, QuarantineReason.LINK_UNKNOWN));
    }

    @Test
    void rowsNeedNoOrderAndASecondTimeNothingChanges() {
        LegacyRows rows = new LegacyRows()
                .instance("b", "created_at", "2026-04-01 10:00")
                .instance("a", "created_at", "2026-05-01 10:00")
                .instance("b");
        Path folder = rows.folder();
        ImportChoices utc = ImportChoices.NONE.withZone(ZoneOffset.UTC);
        Stored first = LegacyRows.imported(context, folder, utc);
        assertThat(first.report().nothingNew()).isFalse();
        var before = OwnedTables.rows(context);
        assertThat(LegacyRows.imported(context, folder, utc).report().nothingNew())
                .isTrue();
        assertThat(OwnedTables.rows(context)).isEqualTo(before);
    }
}
