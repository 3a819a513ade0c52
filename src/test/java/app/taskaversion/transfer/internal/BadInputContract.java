package app.taskaversion.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.taskaversion.platform.error.ImportRejected;
import app.taskaversion.platform.text.Messages;
import app.taskaversion.testsupport.OwnedTables;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestDatabases;
import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.ImportReport.FileReport;
import app.taskaversion.transfer.internal.LegacyRows.Stored;
import app.taskaversion.transfer.internal.ZipFiles.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Quality §4: files that are broken or mean harm. Each gets a sentence that a person understands, a refused one leaves
 * nothing behind, and of a damaged file everything that can be read comes in.
 */
abstract class BadInputContract {

    private static final ImportChoices UTC = ImportChoices.NONE.withZone(ZoneOffset.UTC);
    private static final String TASKS = "task_id,name,created_at\n";
    private static final String ROW = "t1,Cook,2026-01-01 10:00\n";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Messages messages;

    private final Path folder = TestDatabases.newFolder("bad");

    @SqliteTest
    static class OnSqliteTest extends BadInputContract {}

    @PostgresTest
    static class OnPostgresTest extends BadInputContract {}

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path zip(Entry... entries) {
        return ZipFiles.write(folder.resolve("export.zip"), List.of(entries));
    }

    /** What the person reads; nothing is stored. */
    private String refused(Path source) {
        Map<String, Long> before = OwnedTables.rows(context);
        ImportRejected rejected =
                catchThrowableOfType(ImportRejected.class, () -> LegacyRows.imported(context, source, UTC));
        assertThat(rejected).as("a refusal").isNotNull();
        assertThat(OwnedTables.rows(context)).isEqualTo(before);
        return messages.english(rejected.messageKey(), rejected.arguments());
    }

    /** The sentences about the rows that were set aside, each behind its file and line. */
    private List<String> setAside(Stored stored) {
        return stored.report().quarantined().stream()
                .map(row -> row.file() + " " + row.line() + ": "
                        + messages.english(row.reason().messageKey()))
                .toList();
    }

    private Stored imported(String text) throws IOException {
        return LegacyRows.imported(context, file("tasks.csv", text), UTC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../tasks.csv", "a/../../tasks.csv", "..", "/etc/tasks.csv", "C:/tasks.csv", "a\\tasks.csv"})
    void zipTraversalAndAbsolutePaths(String name) {
        assertThat(refused(zip(Entry.of("tasks.csv", TASKS), Entry.of(name, TASKS))))
                .isEqualTo("export.zip holds a file whose name leads out of the ZIP. Nothing was brought in.");
    }

    @Test
    void zipLinks() {
        assertThat(refused(
                        zip(Entry.of("notes.csv", "note_id,content\n"), Entry.link("data/tasks.csv", "/etc/passwd"))))
                .isEqualTo("export.zip holds a link in place of a file: data/tasks.csv. Nothing was brought in.");
    }

    @Test
    void zipInsideAZipIsListedAndNotOpened() throws IOException {
        Path inner = ZipFiles.write(folder.resolve("inner.zip"), List.of(Entry.of("emotions.csv", "emotion\nCalm\n")));
        Path zip = zip(
                Entry.of("tasks.csv", TASKS + ROW),
                Entry.of("data/old.zip", Files.readAllBytes(inner)),
                Entry.of("run.exe", "MZ"));
        Stored stored = LegacyRows.imported(context, zip, UTC);
        assertThat(stored.report().notRead()).containsExactly("data/old.zip", "run.exe");
        assertThat(stored.report().files()).extracting(FileReport::kind).containsExactly("tasks.csv");
    }

    @Test
    void zipBombByRatio() {
        Path zip = zip(Entry.of("tasks.csv", TASKS + "t\n".repeat(4_000_000)));
        assertThat(zip.toFile().length()).isLessThan(20_000);
        assertThat(refused(zip)).isEqualTo("tasks.csv unpacks to more than we read. Nothing was brought in.");
    }

    @Test
    void zipBombThatLiesAboutItsPackedSize() throws IOException {
        Path zip = ZipFiles.claiming(
                zip(Entry.of("tasks.csv", TASKS + "t\n".repeat(4_000_000))), "tasks.csv", 4_000_000_000L);
        assertThat(refused(zip)).endsWith("Nothing was brought in.");
    }

    @Test
    void zipBombByCount() {
        Entry[] many = IntStream.range(0, 5_001)
                .mapToObj(i -> Entry.of("f" + i + ".csv", ""))
                .toArray(Entry[]::new);
        assertThat(refused(zip(many))).isEqualTo("f5000.csv: there are more than 5,000 files. Nothing was brought in.");
    }

    @Test
    void zipThatIsDamagedInside() throws IOException {
        Path zip = zip(Entry.stored("tasks.csv", TASKS + ROW));
        byte[] bytes = Files.readAllBytes(zip);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Cook")] = 'B';
        Files.write(zip, bytes);
        assertThat(refused(zip)).isEqualTo("tasks.csv cannot be read. Nothing was brought in.");
    }

    @Test
    void zipThatIsCutOff() throws IOException {
        Path zip = zip(Entry.of("tasks.csv", TASKS + ROW));
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(bytes, bytes.length - 30));
        assertThat(refused(zip))
                .isEqualTo("export.zip is called a ZIP and is none, or it is damaged. Nothing was brought in.");
    }

    @Test
    void wrongExtensions() throws IOException {
        assertThat(refused(file("export.zip", TASKS + ROW)))
                .isEqualTo("export.zip is called a ZIP and is none, or it is damaged. Nothing was brought in.");
        Path zip = zip(Entry.of("tasks.csv", TASKS));
        assertThat(refused(file("tasks.csv", Files.readAllBytes(zip))))
                .isEqualTo("tasks.csv is no text file, whatever its name says. Nothing was brought in.");
        assertThat(refused(file("tasks.csv", "%PDF-1.7\nx\n")))
                .isEqualTo(
                        "tasks.csv has no column \"task_id\", so its rows cannot be told apart. Nothing was brought in.");
        assertThat(refused(file("tasks.txt", TASKS + ROW))).startsWith("tasks.txt holds none of the files we know");
    }

    @Test
    void emptyFilesAndHeadersThatAreNone() throws IOException {
        assertThat(refused(file("tasks.csv", "\n\n"))).isEqualTo("tasks.csv is empty. Nothing was brought in.");
        assertThat(refused(file("tasks.csv", "\"task_id,name\n")))
                .isEqualTo("The first line of tasks.csv cannot be read as column names. Nothing was brought in.");
    }

    @Test
    void duplicateHeaders() throws IOException {
        assertThat(refused(file("tasks.csv", "task_id,name,Name \n" + ROW)))
                .isEqualTo("tasks.csv, line 1: the column \"name\" is there twice. Nothing was brought in.");
    }

    @Test
    void missingColumns() throws IOException {
        assertThat(refused(file("task_instances.csv", "task_id,created_at\nt1,2026-01-01 10:00\n")))
                .isEqualTo("task_instances.csv has no column \"instance_id\", so its rows cannot be told apart."
                        + " Nothing was brought in.");
        Stored stored = imported("name,task_id\nCook,t1\n");
        assertThat(stored.of("task", "t1", "name")).isEqualTo("Cook");
    }

    @Test
    void unknownColumnsAreKept() throws IOException {
        Stored stored = imported("task_id,name,smell\nt1,Cook,of thyme\n");
        assertThat(stored.of("task", "t1", "extra")).contains("of thyme");
        assertThat(stored.texts("select header from import_file where user_id = :owner"))
                .containsExactly("task_id,name,smell");
    }

    @Test
    void shortenedIds() throws IOException {
        assertThat(refused(file("tasks.csv", TASKS + ROW + "1.76374E+09,Cook,2026-01-01 10:00\n")))
                .isEqualTo(
                        "tasks.csv, line 3, column task_id: the ids were shortened by a spreadsheet program (1.76374E+09)."
                                + " What they pointed to is lost in this file, so please bring the original one. Nothing was brought in.");
    }

    @Test
    void cellsOfTenMegabytes() throws IOException {
        String huge = "t2,\"" + "x".repeat(10_000_000) + "\",2026-01-01 10:00\n";
        Stored stored = imported(TASKS + ROW + huge + "t3,Bake,2026-01-01 10:00\n");
        assertThat(setAside(stored)).containsExactly("tasks.csv 3: The row is longer than a million characters.");
        assertThat(stored.texts("select legacy_id from task where user_id = :owner order by legacy_id"))
                .containsExactly("t1", "t3");
        assertThat(stored.texts("select raw from import_record where user_id = :owner and outcome = 'QUARANTINED'"))
                .singleElement()
                .isEqualTo(huge.strip());
    }

    @Test
    void aLineThatDoesNotEnd() throws IOException {
        assertThat(refused(file("tasks.csv", TASKS + ROW + "t2," + "x".repeat(17_000_000))))
                .isEqualTo("tasks.csv, line 3: the line does not end. Nothing was brought in.");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`t2,\"Br\"oken,2026-01-01 10:00`,The quotation marks do not pair up.",
                "`t2,N\u0000l,2026-01-01 10:00`,The file is damaged here: the row holds NUL characters.",
                "`t2,Cook,2026-01-01 10:00,more`,The row has more cells than the header.",
                "`,,2026-01-01 10:00`,The row has no id."
            })
    void damagedRows(String row, String sentence) throws IOException {
        Stored stored = imported(TASKS + ROW + row + "\nt3,Bake,2026-01-01 10:00\n");
        assertThat(setAside(stored)).containsExactly("tasks.csv 3: " + sentence);
        assertThat(stored.texts("select legacy_id from task where user_id = :owner order by legacy_id"))
                .containsExactly("t1", "t3");
        assertThat(stored.texts("select raw from import_record where user_id = :owner and outcome = 'QUARANTINED'"))
                .containsExactly(row.replace('\0', '\u2400'));
    }

    @Test
    void aQuotationMarkThatIsNeverClosedTakesOneRowWithIt() throws IOException {
        Stored stored = imported(
                TASKS + ROW + "t2,\"Open,2026-01-01 10:00\nt3,Bake,2026-01-01 10:00\nt4,Fry,2026-01-01 10:00\n");
        assertThat(setAside(stored)).containsExactly("tasks.csv 3: The quotation marks do not pair up.");
        assertThat(stored.texts("select legacy_id from task where user_id = :owner order by legacy_id"))
                .containsExactly("t1", "t3", "t4");
    }

    @Test
    void truncatedFiles() throws IOException {
        Stored inACell = imported(TASKS + ROW + "t2,\"Ba");
        assertThat(setAside(inACell)).containsExactly("tasks.csv 3: The quotation marks do not pair up.");
        Stored behindACell = imported(TASKS + ROW + "t3,Ba");
        assertThat(behindACell.of("task", "t3", "name")).isEqualTo("Ba");
        assertThat(behindACell.report().rules())
                .extracting(rule -> messages.english(rule.rule().messageKey()))
                .containsExactly("The row ended early. What is missing was left empty.");
    }

    @Test
    void idsThatAreTooLongAndRowsWithoutATime() throws IOException {
        Stored stored = imported(TASKS + "t".repeat(201) + ",Cook,2026-01-01 10:00\n");
        assertThat(setAside(stored)).containsExactly("tasks.csv 2: The id is longer than 200 characters.");
        Path instances = file("task_instances.csv", "instance_id,created_at,completed_at\ni1,soon,later\n");
        assertThat(setAside(LegacyRows.imported(context, instances, UTC)))
                .containsExactly("task_instances.csv 2: No time tells when this was.");
    }
}
