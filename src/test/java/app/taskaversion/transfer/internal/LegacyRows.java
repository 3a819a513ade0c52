package app.taskaversion.transfer.internal;

import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.testsupport.TestDatabases;
import app.taskaversion.testsupport.TestSql;
import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.ImportProgress;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.ImportRequest;
import app.taskaversion.transfer.ImportRule;
import app.taskaversion.transfer.ImportService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Files of the older app made for one test, and what became of them in the database and in the report. */
final class LegacyRows {

    /** A finished instance that no rule has anything to say about. */
    private static final String[] ORDINARY = {
        "task_id", "t1",
        "task_name", "Cook",
        "created_at", "2026-05-01 10:00",
        "initialized_at", "2026-05-01 10:01",
        "started_at", "2026-05-01 10:05",
        "completed_at", "2026-05-01 10:35",
        "due_at", "2026-05-01 23:59",
        "predicted", "{\"time_estimate_minutes\": 20, \"expected_relief\": 40, \"motivation\": 50}",
        "actual", "{\"actual_relief\": 60, \"time_actual_minutes\": 30, \"completion_percent\": 90}",
        "status", "completed",
        "is_completed", "True"
    };

    private final Map<String, List<Map<String, String>>> files = new LinkedHashMap<>();

    LegacyRows() {
        row("tasks.csv", "task_id", "t1", "name", "Cook");
    }

    /** A row of pairs of column and cell. */
    LegacyRows row(String file, String... pairs) {
        files.computeIfAbsent(file, name -> new ArrayList<>()).add(cells(pairs));
        return this;
    }

    /** An ordinary instance but for these cells. */
    LegacyRows instance(String id, String... pairs) {
        Map<String, String> cells = cells("instance_id", id);
        cells.putAll(cells(ORDINARY));
        cells.putAll(cells(pairs));
        files.computeIfAbsent("task_instances.csv", name -> new ArrayList<>()).add(cells);
        return this;
    }

    /** The same pairs and more; of two pairs for one column the later one counts. */
    static String[] with(String[] pairs, String... more) {
        String[] all = Arrays.copyOf(pairs, pairs.length + more.length);
        System.arraycopy(more, 0, all, pairs.length, more.length);
        return all;
    }

    private static Map<String, String> cells(String... pairs) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            cells.put(pairs[i], pairs[i + 1]);
        }
        return cells;
    }

    Path folder() {
        Path folder = TestDatabases.newFolder("rows");
        files.forEach((name, rows) -> write(folder.resolve(name), text(rows)));
        return folder;
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(List<Map<String, String>> rows) {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        StringBuilder text = new StringBuilder(String.join(",", columns)).append('\n');
        for (Map<String, String> row : rows) {
            text.append(columns.stream()
                            .map(column -> quoted(row.getOrDefault(column, "")))
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",;\\n\\r]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    Stored imported(ApplicationContext context) {
        return imported(context, ImportChoices.NONE.withZone(ZoneOffset.UTC));
    }

    Stored imported(ApplicationContext context, ImportChoices choices) {
        return imported(context, folder(), choices);
    }

    static Stored imported(ApplicationContext context, Path source, ImportChoices choices) {
        ImportReport report = context.getBean(ImportService.class)
                .run(new ImportRequest(List.of(source), "test", choices), ImportProgress.NONE);
        return new Stored(context.getBean(TestSql.class), report);
    }

    /** What an import left behind. */
    record Stored(TestSql sql, ImportReport report) {

        /** A column of an instance as text; "null" if it is absent, times in UTC. */
        String of(String id, String column) {
            return of("task_instance", id, column);
        }

        String of(String table, String id, String column) {
            return sql.sql("select " + column + " from " + table + " where user_id = :owner and legacy_id = :id")
                    .param("id", id)
                    .query((row, number) -> String.valueOf(value(row, column)))
                    .single();
        }

        private static @Nullable Object value(java.sql.ResultSet row, String column) throws SQLException {
            if (column.endsWith("_at")) {
                return OwnedSql.instant(row, column);
            }
            if (row.getMetaData()
                            .getColumnTypeName(1)
                            .toLowerCase(java.util.Locale.ROOT)
                            .startsWith("bool")
                    || column.equals("actual_confirmed")) {
                boolean value = row.getBoolean(1);
                return row.wasNull() ? null : value;
            }
            String text = row.getString(1);
            return text != null && text.matches("-?\\d+\\.0+") ? text.substring(0, text.indexOf('.')) : text;
        }

        Set<String> flags(String id) {
            String flags = of(id, "flags");
            return flags.equals("null") ? Set.of() : new LinkedHashSet<>(Arrays.asList(flags.split(",")));
        }

        /** Where the report says that a rule applied: file, line and column of its first rows. */
        List<String> places(ImportRule rule) {
            return report.rules().stream()
                    .filter(line -> line.rule() == rule)
                    .flatMap(line -> line.examples().stream())
                    .map(place -> place.file() + " " + place.line() + " " + place.column())
                    .toList();
        }

        long rows(ImportRule rule) {
            return report.rules().stream()
                    .filter(line -> line.rule() == rule)
                    .mapToLong(ImportReport.RuleReport::rows)
                    .sum();
        }

        Set<ImportRule> rules() {
            return report.rules().stream().map(ImportReport.RuleReport::rule).collect(Collectors.toSet());
        }

        List<String> texts(String query) {
            return sql.sql(query)
                    .query((row, number) -> String.valueOf(row.getString(1)))
                    .list();
        }

        long count(String query) {
            return sql.sql(query).query(Long.class).single();
        }
    }
}
