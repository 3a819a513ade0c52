package app.taskaversion.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.error.ImportRejected;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.TableShapes;
import app.taskaversion.platform.persistence.TableShapes.Kind;
import app.taskaversion.platform.persistence.Vendor;
import app.taskaversion.task.TaskId;
import app.taskaversion.testsupport.History;
import app.taskaversion.testsupport.OwnedTables;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import app.taskaversion.transfer.DemoService;
import app.taskaversion.transfer.ExportKind;
import app.taskaversion.transfer.ExportService;
import app.taskaversion.transfer.ImportProgress;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.ImportReport.FileReport;
import app.taskaversion.transfer.ImportRequest;
import app.taskaversion.transfer.ImportRule;
import app.taskaversion.transfer.ImportService;
import app.taskaversion.transfer.own.OwnTable;
import app.taskaversion.transfer.own.OwnTables;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.Attribute;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

abstract class OwnExportContract {

    private static final Path TINY = Path.of("src/test/resources/legacy/tiny").toAbsolutePath();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ImportService imports;

    @Autowired
    private ExportService exports;

    @Autowired
    private TableShapes shapes;

    @Autowired
    private TestSql sql;

    @Autowired
    private Tasks tasks;

    @Autowired
    private History history;

    @SqliteTest
    static class OnSqliteTest extends OwnExportContract {}

    @PostgresTest
    static class OnPostgresTest extends OwnExportContract {}

    private byte[] export() {
        return Zips.export(context, ExportKind.OWN);
    }

    private ImportReport bringIn(Path... sources) {
        return imports.run(new ImportRequest(List.of(sources), "export", ZoneOffset.UTC, null), ImportProgress.NONE);
    }

    private void somebodyElse() {
        People.signIn(People.create(context));
    }

    private long count(String table) {
        return OwnedTables.rows(context).getOrDefault(table, 0L);
    }

    /** Without what an import writes down about itself, and the ZIP that it keeps. */
    private Map<String, Long> countsButBooks() {
        Map<String, Long> rows = new HashMap<>(OwnedTables.rows(context));
        rows.keySet()
                .removeAll(Set.of(
                        "import_batch", "import_file", "import_record", "import_original", "import_original_part"));
        return rows;
    }

    @Test
    void everyOwnedTableIsExportedOrNamedAsLeftOut() {
        Set<String> accounted = OwnTables.all().stream().map(OwnTable::name).collect(Collectors.toSet());
        assertThat(accounted).noneMatch(OwnTables.NOT_EXPORTED::contains);
        accounted.addAll(OwnTables.NOT_EXPORTED);
        assertThat(shapes.ownedTables()).containsExactlyInAnyOrderElementsOf(accounted);
        assertThat(OwnedTables.rows(context).keySet()).containsExactlyInAnyOrderElementsOf(accounted);
    }

    @Test
    void parentsComeBeforeWhatRefersToThem() {
        Set<String> before = new TreeSet<>();
        for (OwnTable table : OwnTables.all()) {
            assertThat(before).containsAll(table.references().values());
            before.add(table.name());
        }
    }

    @Test
    void eachColumnThatHoldsJsonOrAnIdOfAnotherRowIsKnownAsSuch() {
        Set<String> unknown = new TreeSet<>();
        for (OwnTable table : OwnTables.all()) {
            for (TableShapes.Column column : shapes.columns(table.name())) {
                String name = column.name();
                boolean json = column.kind() == Kind.JSON && !table.json().contains(name);
                boolean reference = name.endsWith("_id")
                        && column.size() == 36
                        && !table.references().containsKey(name)
                        && !name.equals(OwnTable.TARGET);
                if (json || reference) {
                    unknown.add(table.name() + "." + name);
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    /** A value that no entity can read would make the account unusable. */
    @Test
    void eachColumnWithAFixedSetOfValuesIsCheckedAgainstThatSet() {
        Map<String, Set<String>> enums = new LinkedHashMap<>();
        for (var entity :
                context.getBean(EntityManagerFactory.class).getMetamodel().getEntities()) {
            String table = snake(entity.getName()).replace("_entry", "");
            collect(entity.getAttributes(), tableOf(entity.getJavaType(), table), enums);
        }
        assertThat(enums).hasSizeGreaterThan(10);
        enums.forEach((column, values) -> {
            OwnTable table = OwnTables.named(column.substring(0, column.indexOf('.')));
            if (table != null) {
                Set<String> known = table.choices().get(column.substring(column.indexOf('.') + 1));
                assertThat(known).as(column).isNotNull();
                if (!column.equals("task.type")) {
                    assertThat(known).as(column).containsExactlyInAnyOrderElementsOf(values);
                }
            }
        });
    }

    private static void collect(
            Set<? extends Attribute<?, ?>> attributes, String table, Map<String, Set<String>> into) {
        for (Attribute<?, ?> attribute : attributes) {
            if (attribute instanceof jakarta.persistence.metamodel.SingularAttribute<?, ?> single
                    && single.getType() instanceof jakarta.persistence.metamodel.EmbeddableType<?> embedded) {
                collect(embedded.getAttributes(), table, into);
            } else if (attribute.getJavaType().isEnum()) {
                jakarta.persistence.Column named = attribute.getJavaMember() instanceof java.lang.reflect.Field field
                        ? field.getAnnotation(jakarta.persistence.Column.class)
                        : null;
                String column = named == null || named.name().isEmpty() ? snake(attribute.getName()) : named.name();
                into.put(
                        table + "." + column,
                        Arrays.stream(attribute.getJavaType().getEnumConstants())
                                .map(constant -> ((Enum<?>) constant).name())
                                .collect(Collectors.toSet()));
            }
        }
    }

    private static String tableOf(Class<?> entity, String otherwise) {
        jakarta.persistence.Table table = entity.getAnnotation(jakarta.persistence.Table.class);
        return table == null || table.name().isEmpty() ? otherwise : table.name();
    }

    private static String snake(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    @Test
    void theSameDataIsTheSameBytes() {
        EveryColumn.fill(context);
        byte[] first = export();
        context.getBean(TestClock.class).advanceMinutes(90);
        assertThat(export()).isEqualTo(first);
        assertThat(Zips.text(first, "manifest.json")).doesNotContain("2026-", "T09:00");
    }

    @Test
    void inTheSameAccountItChangesNothing() {
        EveryColumn.fill(context);
        Map<String, Long> before = OwnedTables.rows(context);
        byte[] export = export();

        ImportReport report = bringIn(Zips.file(export));

        assertThat(report.nothingNew()).isTrue();
        assertThat(report.everyRowAccountedFor()).isTrue();
        assertThat(report.files()).hasSameSizeAs(OwnTables.all()).allMatch(file -> file.unchanged() == file.read());
        assertThat(OwnedTables.rows(context)).isEqualTo(before);
        assertThat(export()).isEqualTo(export);
    }

    @Test
    void inAnotherAccountItGetsNewIdsAndASecondTimeChangesNothing() {
        EveryColumn.fill(context);
        byte[] export = export();
        Map<String, Long> wanted = countsButBooks();
        CurrentOwner owner = context.getBean(CurrentOwner.class);
        OwnerId first = owner.get();
        somebodyElse();

        ImportReport report = bringIn(Zips.file(export));

        assertThat(report.files()).allMatch(file -> file.created() == file.read() && file.read() == 3);
        assertThat(countsButBooks()).isEqualTo(wanted);
        byte[] here = export();
        assertThat(withoutIds(here)).isEqualTo(withoutIds(export));
        assertThat(ids(here)).doesNotContainAnyElementsOf(ids(export));

        Map<String, Long> rows = OwnedTables.rows(context);
        assertThat(bringIn(Zips.file(export)).nothingNew()).isTrue();
        assertThat(OwnedTables.rows(context)).isEqualTo(rows);
        assertThat(export()).isEqualTo(here);
        People.signIn(first);
        assertThat(export()).isEqualTo(export);
    }

    private static Map<String, List<String>> withoutIds(byte[] zip) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        Zips.entries(zip).forEach((name, bytes) -> {
            if (name.startsWith("data/")) {
                lines.put(
                        name,
                        new String(bytes, StandardCharsets.UTF_8)
                                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                                .lines()
                                // Ids of the same millisecond may change places.
                                .sorted()
                                .toList());
            }
        });
        return lines;
    }

    @Test
    void idsInsideOfDetailsFollowTheirRows() {
        UUID task = tasks.create("one", 5).value();
        UUID instance = history.open(new TaskId(task), "INITIALIZED", TestClock.START, "ANYTIME", null);
        int unused = sql.sql("update task_instance set extra_actual = cast(:json as " + (postgres() ? "jsonb" : "text")
                        + ") where id = :id and user_id = :owner")
                .param("json", "{\"before\": \"" + task + "\", \"other\": \"" + new UUID(1, 2) + "\"}")
                .param("id", instance.toString())
                .update();
        byte[] export = export();
        somebodyElse();
        bringIn(Zips.file(export));
        String here = sql.sql("select id from task where user_id = :owner")
                .query(String.class)
                .single();
        assertThat(sql.sql("select extra_actual from task_instance where user_id = :owner")
                        .query(String.class)
                        .single())
                .contains(here, new UUID(1, 2).toString())
                .doesNotContain(task.toString());
    }

    private boolean postgres() {
        return context.getBean(DatabaseUrl.class).vendor() == Vendor.POSTGRESQL;
    }

    private static Set<String> ids(byte[] zip) {
        return Zips.text(zip, "data/task_instance.jsonl")
                .lines()
                .map(line -> line.replaceFirst(".*\"id\":\"([^\"]+)\".*", "$1"))
                .collect(Collectors.toSet());
    }

    @Test
    void theTablesForSpreadsheetsBringTheSame() {
        EveryColumn.fill(context);
        byte[] export = export();
        Map<String, byte[]> entries = Zips.entries(export);
        entries.keySet().removeIf(name -> name.startsWith("data/"));
        somebodyElse();
        bringIn(Zips.file(export));
        byte[] fromLines = export();
        somebodyElse();

        bringIn(Zips.packed(entries));

        assertThat(withoutIds(export())).isEqualTo(withoutIds(fromLines));
    }

    @Test
    void onlyTheTablesForSpreadsheetsGuardAgainstFormulas() {
        tasks.create("=HYPERLINK(\"http://x\")", 5);
        byte[] export = export();
        assertThat(Zips.text(export, "csv/task.csv")).contains("\"'=HYPERLINK(\"\"http://x\"\")\"");
        assertThat(Zips.text(export, "data/task.jsonl")).contains("\"name\":\"=HYPERLINK(");
    }

    @Test
    void theDemoHistoryStaysWhereItIs() {
        context.getBean(DemoService.class).load();
        assertThat(count("task_instance")).isPositive();
        byte[] export = export();
        for (OwnTable table : OwnTables.all()) {
            assertThat(Zips.text(export, table.dataFile())).as(table.name()).isEmpty();
        }
    }

    @Test
    void anImportOfAnExportIsNoPartOfTheNextExport() {
        tasks.create("one", 5);
        byte[] export = export();
        somebodyElse();
        bringIn(Zips.file(export));
        assertThat(count("import_batch")).isOne();
        byte[] here = export();
        assertThat(Zips.text(here, "data/import_batch.jsonl")).isEmpty();
        assertThat(Zips.text(here, "data/import_record.jsonl")).isEmpty();
    }

    @Test
    void anImportOfTheOlderAppGoesAlongWithItsBooks() {
        bringIn(TINY);
        byte[] export = export();
        somebodyElse();
        bringIn(Zips.file(export));

        ImportReport again = bringIn(TINY);

        assertThat(again.nothingNew()).isTrue();
        assertThat(again.files()).allMatch(file -> file.unchanged() == file.read());
    }

    @Test
    void filesOfTheOlderAppAndAnExportComeInTogether() {
        tasks.create("mine", 5);
        byte[] export = export();
        somebodyElse();

        ImportReport report = bringIn(TINY, Zips.file(export));

        assertThat(report.files()).extracting(FileReport::kind).contains("task", "tasks.csv");
        assertThat(report.everyRowAccountedFor()).isTrue();
        assertThat(count("task")).isEqualTo(5);
        assertThat(count("import_batch")).isEqualTo(2);
        assertThat(bringIn(TINY, Zips.file(export)).nothingNew()).isTrue();
        assertThat(count("import_batch")).isEqualTo(2);
    }

    @Test
    void whatIsHereAlreadyUnderItsOldIdOrItsWordIsUsedAndNotDoubled() {
        bringIn(TINY);
        byte[] export = export();
        somebodyElse();
        bringIn(TINY);
        Map<String, Long> before = countsButBooks();

        ImportReport report = bringIn(Zips.file(export));

        assertThat(report.everyRowAccountedFor()).isTrue();
        assertThat(report.files())
                .filteredOn(file -> Set.of("task", "task_instance", "emotion", "job", "note")
                        .contains(file.kind()))
                .allMatch(file -> file.merged() == file.read() && file.read() > 0);
        assertThat(countsButBooks()).isEqualTo(before);
    }

    @Test
    void aDryRunStoresNothing() {
        tasks.create("one", 5);
        byte[] export = export();
        somebodyElse();
        ImportReport report = imports.dryRun(
                new ImportRequest(List.of(Zips.file(export)), "export", null, null), ImportProgress.NONE);
        assertThat(report.dryRun()).isTrue();
        assertThat(report.created()).isOne();
        assertThat(OwnedTables.rows(context).values()).containsOnly(0L);
    }

    @Test
    void whatRanWhenItWasExportedWaitsIfSomethingRunsHere() {
        running("theirs");
        byte[] export = export();
        somebodyElse();
        running("mine");

        ImportReport report = bringIn(Zips.file(export));

        assertThat(report.rules()).extracting(ImportReport.RuleReport::rule).containsExactly(ImportRule.RUNNING_SECOND);
        assertThat(sql.sql("select state from task_instance where user_id = :owner order by state")
                        .query(String.class)
                        .list())
                .containsExactly("PAUSED", "RUNNING");
    }

    private void running(String name) {
        history.open(tasks.create(name, 5), "RUNNING", TestClock.START, "ANYTIME", null);
    }

    @Test
    void onlyTheirOwnRowsLeave() {
        tasks.create("belongs to A", 5);
        somebodyElse();
        byte[] export = export();
        assertThat(Zips.entries(export).values())
                .noneMatch(bytes -> new String(bytes, StandardCharsets.UTF_8).contains("belongs to A"));
    }

    @Test
    void noRowNamesAPerson() {
        EveryColumn.fill(context);
        String owner = context.getBean(CurrentOwner.class).get().toString();
        assertThat(Zips.entries(export()).values()).noneMatch(bytes -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.contains(owner) || text.contains("user_id");
        });
    }

    private Map<String, byte[]> oneTask() {
        tasks.create("one", 5);
        return new LinkedHashMap<>(Zips.entries(export()));
    }

    private static byte[] bytes(Map<String, byte[]> entries, String name) {
        byte[] bytes = entries.get(name);
        assertThat(bytes).as(name).isNotNull();
        return bytes == null ? new byte[0] : bytes;
    }

    private static void replace(Map<String, byte[]> entries, String name, String from, String to) {
        String text = new String(bytes(entries, name), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        entries.put(name, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    /** Changes a file and its checksum in the manifest. */
    private static void forge(Map<String, byte[]> entries, String name, String from, String to) {
        String old = sha256(bytes(entries, name));
        replace(entries, name, from, to);
        replace(entries, "manifest.json", old, sha256(bytes(entries, name)));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void refused(Map<String, byte[]> entries, String reason) {
        somebodyElse();
        Path zip = Zips.packed(entries);
        assertThatExceptionOfType(ImportRejected.class)
                .isThrownBy(() -> bringIn(zip))
                .satisfies(e -> assertThat(e.reasonKey()).isEqualTo("transfer.rejected." + reason));
        assertThat(OwnedTables.rows(context).values()).containsOnly(0L);
    }

    @Test
    void anExportOfALaterVersionIsRefused() {
        Map<String, byte[]> entries = oneTask();
        replace(entries, "manifest.json", "\"schemaVersion\" : ", "\"schemaVersion\" : 9");
        refused(entries, "own_newer");
    }

    @Test
    void aChangedFileIsRefused() {
        Map<String, byte[]> entries = oneTask();
        replace(entries, "data/task.jsonl", "\"one\"", "\"two\"");
        refused(entries, "own_changed");
    }

    @Test
    void aTableThatIsNotKnownIsRefused() {
        Map<String, byte[]> entries = oneTask();
        replace(entries, "manifest.json", "data/task.jsonl", "data/wish.jsonl");
        refused(entries, "own_unknown");
    }

    @Test
    void aColumnThatIsNotKnownIsRefused() {
        Map<String, byte[]> entries = oneTask();
        forge(entries, "data/task.jsonl", "\"name\":", "\"user_id\":");
        refused(entries, "own_column");
    }

    @Test
    void aValueThatCannotStandThereIsRefused() {
        Map<String, byte[]> entries = oneTask();
        forge(entries, "data/task.jsonl", "\"task_type\":\"WORK\"", "\"task_type\":\"FUN\"");
        refused(entries, "own_value");
    }

    @Test
    void aRowThatIsNoJsonIsRefused() {
        Map<String, byte[]> entries = oneTask();
        forge(entries, "data/task.jsonl", "{\"id\"", "{id");
        refused(entries, "own_line");
    }

    @Test
    void aLinkToNothingIsRefused() {
        tasks.create("one", 5);
        history.open(tasks.create("two", 5), "INITIALIZED", TestClock.START, "ANYTIME", null);
        Map<String, byte[]> entries = new LinkedHashMap<>(Zips.entries(export()));
        String task = new String(bytes(entries, "data/task_instance.jsonl"), StandardCharsets.UTF_8)
                .replaceFirst("(?s).*\"task_id\":\"([^\"]+)\".*", "$1");
        forge(
                entries,
                "data/task_instance.jsonl",
                "\"task_id\":\"" + task,
                "\"task_id\":\"00000000-0000-7000-8000-000000000000");
        refused(entries, "own_link");
    }

    @Test
    void rowsThatContradictEachOtherAreRefused() {
        Map<String, byte[]> entries = oneTask();
        String line = new String(bytes(entries, "data/task.jsonl"), StandardCharsets.UTF_8).strip();
        forge(entries, "data/task.jsonl", line, line + "\n" + line);
        replace(entries, "manifest.json", "\"rows\" : 1", "\"rows\" : 2");
        refused(entries, "own_contradicts");
    }

    @Test
    void anOlderExportWithoutAColumnComesInWithItsDefault() {
        history.open(tasks.create("two", 5), "INITIALIZED", TestClock.START, "ANYTIME", null);
        Map<String, byte[]> entries = new LinkedHashMap<>(Zips.entries(export()));
        forge(entries, "data/task_instance.jsonl", ",\"archived\":false", "");
        replace(entries, "manifest.json", "\"archived\", ", "");
        somebodyElse();
        assertThat(bringIn(Zips.packed(entries)).created()).isEqualTo(2);
        assertThat(sql.sql("select count(*) from task_instance where user_id = :owner and archived = false")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void theUnpackedFolderAndTheZipUnderAFolderAreRecognised() {
        Map<String, byte[]> entries = oneTask();
        Map<String, byte[]> nested = new LinkedHashMap<>();
        entries.forEach((name, bytes) -> nested.put("my export/" + name, bytes));
        somebodyElse();
        assertThat(bringIn(Zips.packed(nested)).created()).isOne();
    }

    @Test
    void theFileNameSaysWhenAndNothingElse() {
        assertThat(Stream.of(ExportKind.values()).map(exports::suggestedFileName))
                .containsExactly(
                        "task-aversion_20261123_090000.zip",
                        "task_aversion_data_20261123_090000.zip",
                        "task-aversion_originals_20261123_090000.zip");
    }

    @Test
    void anEmptyAccountExportsEmptyTables() {
        byte[] export = export();
        assertThat(Zips.entries(export)).hasSize(2 * OwnTables.all().size() + 1);
        assertThat(bringIn(Zips.file(export)).nothingNew()).isTrue();
    }
}
