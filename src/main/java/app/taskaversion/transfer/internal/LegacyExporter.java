package app.taskaversion.transfer.internal;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.zip.ReproducibleZip;
import app.taskaversion.transfer.internal.LegacyRowSource.Row;
import app.taskaversion.transfer.internal.LegacyRowSource.Wanted;
import app.taskaversion.transfer.legacy.LegacyColumns;
import app.taskaversion.transfer.legacy.LegacyInstanceWriter;
import app.taskaversion.transfer.legacy.LegacyTaskWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the tables of the older app. A row that it brought and that nobody has edited since has its own cells; what was
 * edited or made here is written in the older app's manner. (data-and-lifecycle §1.11)
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LegacyExporter {

    private static final Wanted TASKS = new Wanted(
            "task",
            "TASK",
            "t.demo = false and t.deleted_at is null and (t.placeholder = false or t.row_version > 0)",
            "t.row_version > 0 or exists (select 1 from task_note n where n.user_id = :owner and n.task_id = t.id"
                    + " and n.noted_at >= b.started_at)");

    private static final Wanted JOBS =
            new Wanted("job", "JOB", "t.demo = false and t.deleted_at is null", "t.row_version > 0");

    /** What the older app had deleted itself, without removing it, stays so. */
    private static final String SHOWN = "t.demo = false and (t.deleted_at is null or t.row_version = 0"
            + " and t.import_batch_id is not null) and (t.task_id is null or t.task_id in"
            + " (select id from task where user_id = :owner and demo = false))";

    private static final String TOUCHED = "t.row_version > 0 or exists (select 1 from instance_event e"
            + " where e.user_id = :owner and e.instance_id = t.id)";

    private static final Wanted INSTANCES = instances("t.archived = false");
    private static final Wanted ARCHIVED = instances("t.archived = true");

    private static final Wanted EMOTIONS =
            new Wanted("emotion", "EMOTION", "t.demo = false and t.deleted_at is null", "t.row_version > 0");

    private static final Wanted NOTES = new Wanted("note", "NOTE", "t.deleted_at is null", "t.row_version > 0");

    private static final Wanted ANSWERS = new Wanted("survey_answer", "SURVEY_ANSWER", "1 = 1", "t.row_version > 0");

    private static Wanted instances(String which) {
        return new Wanted("task_instance", "INSTANCE", SHOWN + " and " + which, TOUCHED);
    }

    private final OwnedSql sql;
    private final LegacyRowSource source;
    private final LegacyParts parts;
    private final LegacyLinks links;
    private final LegacySettings settings;
    private final LegacyKept kept;
    private final PreferenceService preferences;

    LegacyExporter(
            OwnedSql sql,
            LegacyRowSource source,
            LegacyParts parts,
            LegacyLinks links,
            LegacySettings settings,
            LegacyKept kept,
            PreferenceService preferences) {
        this.sql = sql;
        this.source = source;
        this.parts = parts;
        this.links = links;
        this.settings = settings;
        this.kept = kept;
        this.preferences = preferences;
    }

    void write(OutputStream out) throws IOException {
        ReproducibleZip zip = new ReproducibleZip(out);
        LegacyNames names = new LegacyNames(sql);
        ZoneId zone = preferences.get().zone();
        table(zip, "tasks.csv", LegacyColumns.TASKS, TASKS, "task_id", rows -> tasks(rows, names, zone));
        table(
                zip,
                "jobs.csv",
                LegacyColumns.JOBS,
                JOBS,
                "job_id",
                rows -> each(rows, row -> LegacyTaskWriter.job(row.stored(), names.job(row.id()))));
        links.write(zip.entry("job_task_mapping.csv"), names);
        table(
                zip,
                "task_instances.csv",
                LegacyColumns.INSTANCES,
                INSTANCES,
                "instance_id",
                rows -> instances(rows, names, zone));
        table(
                zip,
                "emotions.csv",
                LegacyColumns.EMOTIONS,
                EMOTIONS,
                "emotion",
                rows -> each(rows, row -> Map.of("emotion", row.stored().word("name"))));
        table(
                zip,
                "notes.csv",
                LegacyColumns.NOTES,
                NOTES,
                "note_id",
                rows -> each(rows, row -> LegacyTaskWriter.note(row.stored(), names.note(row.stored()))));
        table(
                zip,
                "survey_responses.csv",
                LegacyColumns.ANSWERS,
                ANSWERS,
                "question_id",
                rows -> each(rows, row -> LegacyTaskWriter.answer(row.stored(), names.answer(row.stored()))));
        settings.write(zip.entry("user_preferences.csv"));
        kept.write(zip);
        if (some("t.archived = true")) {
            // Where the older app put what it moved out of sight.
            table(
                    zip,
                    "archived/pre_gap_export/task_instances.csv",
                    LegacyColumns.INSTANCES,
                    ARCHIVED,
                    "instance_id",
                    rows -> instances(rows, names, zone));
        }
        logs(zip);
        zip.finish();
    }

    /** The cells of each row that has none of its own. */
    private interface Renderer {
        Map<String, Map<String, String>> cells(List<Row> rows);
    }

    private void table(
            ReproducibleZip zip, String file, List<String> columns, Wanted wanted, String idColumn, Renderer renderer)
            throws IOException {
        LegacyCsv csv = new LegacyCsv(zip.entry(file), columns);
        rows(wanted, idColumn, renderer, (row, cells) -> csv.row(cells));
        csv.finish();
    }

    /** Every row but those of the diary of the first two days, each with its own cells where it has them. */
    private void rows(
            Wanted wanted, String idColumn, Renderer renderer, BiConsumer<Row, Map<String, String>> consumer) {
        source.read(wanted, rows -> {
            Map<String, Map<String, String>> rendered = renderer.cells(rows);
            for (Row row : rows) {
                if (!isLog(row)) {
                    Map<String, String> cells = new HashMap<>(rendered.getOrDefault(row.id(), Map.of()));
                    cells.putAll(own(row, idColumn));
                    consumer.accept(row, cells);
                }
            }
        });
    }

    /** The cells that the row came with; none of a row that was made or edited here. */
    static Map<String, String> own(Row row, String idColumn) {
        Map<String, String> own = row.cells();
        return own != null && isOf(own, idColumn) ? own : Map.of();
    }

    /** What {@code tasks.csv} holds. */
    void tasks(BiConsumer<Row, Map<String, String>> consumer) {
        LegacyNames names = new LegacyNames(sql);
        ZoneId zone = preferences.get().zone();
        rows(TASKS, "task_id", rows -> tasks(rows, names, zone), consumer);
    }

    /** What {@code task_instances.csv} holds. */
    void instances(BiConsumer<Row, Map<String, String>> consumer) {
        LegacyNames names = new LegacyNames(sql);
        ZoneId zone = preferences.get().zone();
        rows(INSTANCES, "instance_id", rows -> instances(rows, names, zone), consumer);
    }

    /** Whether these are cells of this kind of file, and not of one that the first two days wrote. */
    private static boolean isOf(Map<String, String> cells, String idColumn) {
        return !cells.getOrDefault(idColumn, "").isBlank();
    }

    private static Map<String, Map<String, String>> each(List<Row> rows, Function<Row, Map<String, String>> cells) {
        Map<String, Map<String, String>> rendered = new HashMap<>();
        rows.forEach(row -> rendered.put(row.id(), cells.apply(row)));
        return rendered;
    }

    private Map<String, Map<String, String>> tasks(List<Row> rows, LegacyNames names, ZoneId zone) {
        List<String> ids = rows.stream().map(Row::id).toList();
        Map<String, List<String>> categories = parts.categories(ids);
        Map<String, List<Integer>> days = parts.days(ids);
        Map<String, List<LegacyTaskWriter.Note>> notes = parts.notes(ids);
        return each(
                rows,
                row -> LegacyTaskWriter.task(
                        row.stored(),
                        names.task(row.id()),
                        categories.getOrDefault(row.id(), List.of()),
                        days.getOrDefault(row.id(), List.of()),
                        notes.getOrDefault(row.id(), List.of()),
                        zone));
    }

    private Map<String, Map<String, String>> instances(List<Row> rows, LegacyNames names, ZoneId zone) {
        Map<String, LegacyInstanceWriter.Parts> all =
                parts.ofInstances(rows.stream().map(Row::id).toList());
        return each(
                rows,
                row -> LegacyInstanceWriter.cells(
                        row.stored(),
                        names.instance(row.stored()),
                        names.task(row.stored().text("task_id")),
                        all.getOrDefault(row.id(), LegacyInstanceWriter.Parts.NONE),
                        zone,
                        row.tenfold()));
    }

    private boolean some(String which) {
        return sql.sql("select count(*) from task_instance t where t.user_id = :owner and " + SHOWN + " and " + which)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The diary of the first two days goes back into a file of its own. */
    private void logs(ReproducibleZip zip) throws IOException {
        boolean[] any = new boolean[1];
        source.read(instances("1 = 1"), rows -> any[0] |= rows.stream().anyMatch(LegacyExporter::isLog));
        if (any[0]) {
            LegacyCsv csv = new LegacyCsv(zip.entry("logs.csv"), LegacyColumns.LOGS);
            source.read(instances("1 = 1"), rows -> {
                for (Row row : rows) {
                    Map<String, String> cells = row.cells();
                    if (cells != null && isLog(row)) {
                        csv.row(cells);
                    }
                }
            });
            csv.finish();
        }
    }

    private static boolean isLog(Row row) {
        Map<String, String> cells = row.cells();
        return cells != null && cells.containsKey("aversion_level") && !cells.containsKey("instance_id");
    }
}
