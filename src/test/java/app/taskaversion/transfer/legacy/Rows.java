package app.taskaversion.transfer.legacy;

import app.taskaversion.transfer.Finding;
import app.taskaversion.transfer.ImportChoices.ColumnChoice;
import app.taskaversion.transfer.ImportRule;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes rows of files that exist only in a test. */
final class Rows {

    static final Instant IMPORTED_AT = Instant.parse("2026-11-23T09:00:00Z");

    private Rows() {}

    static SourceEntry entry(String name, String text, Charset charset) {
        byte[] bytes = text.getBytes(charset);
        return new SourceEntry(name, () -> new ByteArrayInputStream(bytes));
    }

    static List<SourceRow> read(LegacyFile kind, String text) {
        return read(kind, text, StandardCharsets.UTF_8);
    }

    static List<SourceRow> read(LegacyFile kind, String text, Charset charset) {
        SourceEntry entry = entry(kind.fileName(), text, charset);
        List<SourceRow> rows = new ArrayList<>();
        try (RowSource table = LegacyTable.open(kind, entry, SourceProbe.of(entry))) {
            for (SourceRow row = table.next(); row != null; row = table.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** One row with these columns and cells. */
    static SourceRow row(LegacyFile kind, Map<String, String> cells) {
        List<String> quoted = cells.values().stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .toList();
        return read(kind, String.join(",", cells.keySet()) + "\n" + String.join(",", quoted) + "\n")
                .get(0);
    }

    /** A finished instance; further cells as pairs of column and cell. */
    static SourceRow instance(String... more) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("instance_id", "i1");
        cells.put("task_id", "t1");
        cells.put("task_name", "Cook");
        cells.put("created_at", "2026-05-01 10:00");
        cells.put("initialized_at", "2026-05-01 10:01");
        cells.put("started_at", "2026-05-01 10:05");
        cells.put("completed_at", "2026-05-01 10:35");
        cells.put("due_at", "2026-05-01 23:59");
        cells.put("predicted", "{\"time_estimate_minutes\": 30, \"expected_relief\": 40}");
        cells.put("actual", "{\"actual_relief\": 60, \"time_actual_minutes\": 30}");
        cells.put("status", "completed");
        cells.put("is_completed", "True");
        for (int i = 0; i < more.length; i += 2) {
            cells.put(more[i], more[i + 1]);
        }
        return row(LegacyFile.INSTANCES, cells);
    }

    static LegacyContext context(LegacyScale.Early early) {
        return new LegacyContext(
                new LegacyZone(ZoneOffset.UTC),
                new LegacyScale(early, 1, 10, LegacyScale.CUT_OVER),
                new LegacyOwner("1"),
                Instant.parse("2026-05-02T00:00:00Z"),
                null,
                IMPORTED_AT,
                UUID::randomUUID,
                ColumnChoice.DETECT,
                new FirstTimes());
    }

    static LegacyContext context() {
        return context(LegacyScale.Early.NONE);
    }

    static List<ImportRule> rules(Findings findings) {
        return findings.list().stream().map(Finding::rule).toList();
    }
}
