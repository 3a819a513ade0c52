package app.taskaversion.transfer.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.note.ImportedNote;
import app.taskaversion.task.ImportedJob;
import app.taskaversion.task.ImportedTask;
import app.taskaversion.task.RoutineFrequency;
import app.taskaversion.task.ScheduleType;
import app.taskaversion.task.TaskType;
import app.taskaversion.transfer.ImportRule;
import app.taskaversion.transfer.QuarantineReason;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyTaskReaderTest {

    private final Findings findings = new Findings();

    private ImportedTask read(String... more) {
        Map<String, String> cells = new LinkedHashMap<>(Map.of("task_id", "t1", "created_at", "2026-05-01 10:00"));
        cells.put("name", " Cook ");
        for (int i = 0; i < more.length; i += 2) {
            cells.put(more[i], more[i + 1]);
        }
        return LegacyTaskReader.read(Rows.row(LegacyFile.TASKS, cells), Rows.context(), findings);
    }

    @Test
    void everyColumnHasItsPlace() {
        ImportedTask task = read(
                "description",
                "short",
                "type",
                "recurring",
                "version",
                "3.0",
                "is_recurring",
                "True",
                "categories",
                "[\"home\", \"money\"]",
                "default_estimate_minutes",
                "60.0",
                "task_type",
                "Self care",
                "default_initial_aversion",
                "0",
                "routine_frequency",
                "weekly",
                "routine_days_of_week",
                "[0, 6]",
                "routine_time",
                "7:30",
                "completion_window_hours",
                "0",
                "completion_window_days",
                "2",
                "odd",
                "kept");
        assertThat(task.name()).isEqualTo("Cook");
        assertThat(task.schedule()).isEqualTo(ScheduleType.RECURRING);
        assertThat(task.version()).isEqualTo(3);
        assertThat(task.recurring()).isTrue();
        assertThat(task.categories()).containsExactly("home", "money");
        assertThat(task.defaultEstimateMinutes()).isEqualTo(60.0);
        assertThat(task.taskType()).isEqualTo(TaskType.SELF_CARE);
        assertThat(task.defaultAversion()).isEqualTo(0.0);
        assertThat(task.routineFrequency()).isEqualTo(RoutineFrequency.WEEKLY);
        assertThat(task.routineDays()).containsExactly(0, 6);
        assertThat(task.routineTime()).isEqualTo("07:30");
        assertThat(task.completionWindowHours()).isNull();
        assertThat(task.completionWindowDays()).isEqualTo(2);
        assertThat(task.extra()).isEqualTo("{\"odd\":\"kept\"}");
        assertThat(task.createdAt()).isEqualTo(Instant.parse("2026-05-01T10:00:00Z"));
        assertThat(findings.list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Work,WORK", "'',WORK", "self-care,SELF_CARE", "selfcare,SELF_CARE", "SLEEP,SLEEP", "Chores,OTHER"})
    void theKindOfDoingIsReadInAnySpelling(String cell, TaskType expected) {
        assertThat(read("task_type", cell).taskType()).isEqualTo(expected);
    }

    @Test
    void whatIsNoChoiceIsNamedAndTheDefaultTaken() {
        ImportedTask task = read("type", "sometimes", "routine_frequency", "hourly", "routine_time", "25:00");
        assertThat(task.schedule()).isEqualTo(ScheduleType.ONE_TIME);
        assertThat(task.routineFrequency()).isEqualTo(RoutineFrequency.NONE);
        assertThat(task.routineTime()).isNull();
        assertThat(Rows.rules(findings))
                .containsExactlyInAnyOrder(
                        ImportRule.CHOICE_UNKNOWN, ImportRule.CHOICE_UNKNOWN, ImportRule.TIME_UNREADABLE);
    }

    @Test
    void notesAreSplitAtTheDashesAndDated() {
        ImportedTask task = read("notes", "[2026-05-02 08:00]\nfirst\n\n---\n\nno time here\n\n---\n\n\n");
        assertThat(task.notes())
                .containsExactly(
                        new ImportedTask.Note(Instant.parse("2026-05-02T08:00:00Z"), "first"),
                        new ImportedTask.Note(null, "no time here"));
    }

    @Test
    void escapingIsTakenBackOnceAndOnlyFromTheTimeThatEscaped() {
        assertThat(read("name", "Tom &amp;amp; Ann &lt;3").name()).isEqualTo("Tom &amp; Ann <3");
        assertThat(read("name", "Tom &amp; Ann", "created_at", "2026-01-11 23:59")
                        .name())
                .isEqualTo("Tom &amp; Ann");
        assertThat(read("description", "it&#x27;s &quot;so&quot; &nbsp;").description())
                .isEqualTo("it's \"so\" &nbsp;");
    }

    @Test
    void aRowOfTheFirstTwoDaysBecomesATaskWithAnIdFromItsName() {
        ImportedTask task = read(
                "task_id", "", "name", "", "task", "Read", "category", "Home", "times_logged", "4", "avg_relief", "7");
        assertThat(task.name()).isEqualTo("Read");
        assertThat(task.legacyId()).isEqualTo(RowReader.taskIdForName("Read"));
        assertThat(task.categories()).containsExactly("Home");
        assertThat(task.extra()).contains("\"times_logged\":\"4\"").contains("\"avg_relief\":\"7\"");
    }

    @Test
    void aRowWithNeitherIdNorNameIsRefused() {
        assertThatExceptionOfType(RowRefused.class)
                .isThrownBy(() -> read("task_id", "", "name", ""))
                .matches(e -> e.reason() == QuarantineReason.ID_MISSING);
    }

    @Test
    void aNameThatIsTooLongIsShortenedAndNamed() {
        assertThat(read("name", "x".repeat(1300)).name()).hasSize(1200);
        assertThat(Rows.rules(findings)).containsExactly(ImportRule.TEXT_SHORTENED);
    }

    @Test
    void aJobsStampWithATIsUtcAndAnyOtherAWallClock() {
        LegacyContext berlin = new LegacyContext(
                new LegacyZone(ZoneId.of("Europe/Berlin")),
                Rows.context().scale(),
                new LegacyOwner("1"),
                null,
                null,
                Rows.IMPORTED_AT,
                Rows.context().ids(),
                Rows.context().columns(),
                Rows.context().first());
        ImportedJob job = LegacySmallReaders.job(
                Rows.row(
                        LegacyFile.JOBS,
                        Map.of(
                                "job_id",
                                "j1",
                                "name",
                                "Home",
                                "task_type",
                                "Play",
                                "created_at",
                                "2026-05-01T10:00:00",
                                "updated_at",
                                "2026-05-01 12:30")),
                berlin,
                findings);
        assertThat(job.createdAt()).isEqualTo(Instant.parse("2026-05-01T10:00:00Z"));
        assertThat(job.updatedAt()).isEqualTo(Instant.parse("2026-05-01T10:30:00Z"));
        assertThat(job.taskType()).isEqualTo(TaskType.PLAY);
    }

    @Test
    void notesAreUtcAndUnescaped() {
        ImportedNote note = LegacySmallReaders.note(
                Rows.row(
                        LegacyFile.NOTES,
                        Map.of("note_id", "note-1", "content", "a &lt; b", "timestamp", "2026-02-03T18:04:11.225000")),
                Rows.context(),
                findings);
        assertThat(note.content()).isEqualTo("a < b");
        assertThat(note.notedAt()).isEqualTo(Instant.parse("2026-02-03T18:04:11.225Z"));
        assertThatExceptionOfType(RowRefused.class)
                .isThrownBy(() -> LegacySmallReaders.note(
                        Rows.row(LegacyFile.NOTES, Map.of("note_id", "note-1", "content", "", "x", "y")),
                        Rows.context(),
                        findings))
                .matches(e -> e.reason() == QuarantineReason.TEXT_MISSING);
    }
}
