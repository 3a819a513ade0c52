package app.taskaversion.transfer.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.error.ImportRejected;
import app.taskaversion.testsupport.TestDatabases;
import app.taskaversion.transfer.ImportChoices;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegacySourcesTest {

    private final Path folder = TestDatabases.newFolder("sources");

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path zip(Map<String, String> entries) throws IOException {
        Path zip = folder.resolve("export.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream archive = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                archive.putNextEntry(new ZipEntry(entry.getKey()));
                archive.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    private static List<LegacyFile> kinds(LegacySources sources) {
        return sources.parts().stream().map(SourcePart::kind).toList();
    }

    @Test
    void aFolderIsReadAndWhatHasNoReaderIsListed() throws IOException {
        file("data/tasks.csv", "task_id\n");
        file("data/popup_triggers.csv", "id\n");
        file("data/old copies/tasks.csv", "task_id\n");
        file("data/feedback/feedback_001.txt", "hello");
        file("data/errors.jsonl", "{}\n");
        file("data/logs/recommendations_20260101.jsonl", "{}\n");
        file("data/logs/recommendations_20260201.jsonl", "{}\n");
        file("data/archived/pre_gap_1/task_instances.csv", "instance_id\n");
        file("data/archived/pre_gap_2/task_instances.csv", "instance_id\n");
        file("data/archived/pre_gap_2/metadata.json", "{}");
        file("data/import_backups/tasks_extra_columns.csv", "task_id,colour\n");
        try (LegacySources sources = LegacySources.open(List.of(folder))) {
            assertThat(sources.parts())
                    .extracting(SourcePart::kind)
                    .containsExactly(
                            LegacyFile.TASKS,
                            LegacyFile.ARCHIVED_INSTANCES,
                            LegacyFile.ARCHIVED_INSTANCES,
                            LegacyFile.POPUP_TRIGGERS,
                            LegacyFile.ARCHIVE_NOTES,
                            LegacyFile.EXTRA_COLUMNS,
                            LegacyFile.RECOMMENDATIONS,
                            LegacyFile.RECOMMENDATIONS);
            assertThat(sources.notRead())
                    .containsExactly(
                            "data/errors.jsonl", "data/feedback/feedback_001.txt", "data/old copies/tasks.csv");
        }
    }

    @Test
    void ofSeveralSourcesEachIsReadUnderANameOfItsOwn() throws IOException {
        file("tasks.csv", "task_id\n");
        Path zip = zip(Map.of("tasks.csv", "task_id\n"));
        Path single = file("other/tasks.csv", "task_id\n");
        try (LegacySources sources = LegacySources.open(List.of(folder, zip, single, folder))) {
            assertThat(sources.parts())
                    .extracting(part -> part.entry().path())
                    .hasSize(4)
                    .doesNotHaveDuplicates()
                    .contains("tasks.csv", "export.zip/tasks.csv", folder.getFileName() + "/tasks.csv");
        }
    }

    @Test
    void aZipIsReadWithAndWithoutAFolderInIt() throws IOException {
        try (LegacySources sources = LegacySources.open(
                List.of(zip(Map.of("data/tasks.csv", "task_id\n", "data/emotions (1).csv", "emotion\n"))))) {
            assertThat(kinds(sources)).containsExactly(LegacyFile.TASKS, LegacyFile.EMOTIONS);
        }
    }

    @Test
    void severalFilesMakeOneSource() throws IOException {
        List<Path> files = List.of(file("tasks.csv", "task_id\n"), file("jobs.csv", "job_id\n"));
        try (LegacySources sources = LegacySources.open(files)) {
            assertThat(kinds(sources)).containsExactly(LegacyFile.TASKS, LegacyFile.JOBS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../tasks.csv", "a/../../tasks.csv", "/etc/tasks.csv", "C:/tasks.csv", "a\\tasks.csv"})
    void aNameThatLeavesTheZipIsRefused(String name) throws IOException {
        Path zip = zip(Map.of(name, "task_id\n"));
        assertThatExceptionOfType(ImportRejected.class)
                .isThrownBy(() -> LegacySources.open(List.of(zip)))
                .matches(e -> e.reasonKey().equals("transfer.rejected.zip_path"));
    }

    @Test
    void aZipBombStopsAtTheBytesThatReallyCome() throws IOException {
        Path zip = zip(Map.of("tasks.csv", "task_id\n" + "t\n".repeat(4_000_000)));
        assertThat(Files.size(zip)).isLessThan(20_000);
        try (LegacySources sources = LegacySources.open(List.of(zip))) {
            assertThatExceptionOfType(ImportRejected.class)
                    .isThrownBy(() -> LegacySurvey.of(sources, ImportChoices.NONE))
                    .matches(e -> e.reasonKey().equals("transfer.rejected.too_large"));
        }
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        file("tasks.csv", "task_id\n");
        file("a.csv", "");
        file("b.csv", "");
        SourceLimits two = new SourceLimits(2, 1000, 1000, 10, 10);
        assertThatExceptionOfType(ImportRejected.class)
                .isThrownBy(() -> LegacySources.open(List.of(folder), two))
                .matches(e -> e.reasonKey().equals("transfer.rejected.too_many_files"));
    }

    @Test
    void whatIsCalledAZipAndIsNoneIsRefused() throws IOException {
        Path fake = file("export.zip", "hello");
        assertThatExceptionOfType(ImportRejected.class)
                .isThrownBy(() -> LegacySources.open(List.of(fake)))
                .matches(e -> e.reasonKey().equals("transfer.rejected.not_a_zip")
                        && e.file().equals("export.zip"));
    }

    @Test
    void aMissingPathAndAFolderWithoutAnyKnownFileAreRefused() {
        assertThatExceptionOfType(ImportRejected.class)
                .isThrownBy(() -> LegacySources.open(List.of(folder.resolve("gone"))))
                .matches(e -> e.reasonKey().equals("transfer.rejected.not_found"));
        assertThatExceptionOfType(ImportRejected.class)
                .isThrownBy(() -> LegacySources.open(List.of(folder)))
                .matches(e -> e.reasonKey().equals("transfer.rejected.nothing_known"));
    }
}
