package app.taskaversion.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.testsupport.OwnedTables;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestSql;
import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.internal.LegacyRows.Stored;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * A history with every trap of data-and-lifecycle §0 and §4, made by hand: one row per trap, named by its section. The
 * table beside it says for each row what becomes of it, its state, its values, its flags, its warnings, and what is
 * counted quietly.
 */
abstract class TrapHistoryContract {

    private static final Path TRAPS = Path.of("src/test/resources/legacy/traps").toAbsolutePath();

    private static final Map<String, String> TABLES =
            Map.of("task_instances.csv", "task_instance", "tasks.csv", "task", "notes.csv", "note", "jobs.csv", "job");

    private static final ImportChoices CHOICES =
            ImportChoices.NONE.withZone(ZoneId.of("America/Chicago")).withUser("1");

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestSql sql;

    @SqliteTest
    static class OnSqliteTest extends TrapHistoryContract {}

    @PostgresTest
    static class OnPostgresTest extends TrapHistoryContract {}

    private record Recorded(String key, String outcome, String warnings, String raw) {}

    @Test
    void everyTrapComesInAsTheTableSays() throws IOException {
        Stored stored = expectAll("history", "expected.csv");

        assertThat(stored.report().scale()).isEqualTo("TENFOLD");
        assertThat(stored.report().zone()).isEqualTo("America/Chicago");
        assertThat(stored.report().offsets()).isEqualTo(Map.of("-06:00", 3, "+01:00", 1, "Z", 1));
        assertThat(stored.report().otherUsers()).isEqualTo(Map.of("2", 1));
        assertThat(stored.report().generations())
                .containsEntry("tasks.csv", "FIRST")
                .containsEntry("task_instances.csv", "THIRD");
        assertThat(stored.texts("select name from emotion where user_id = :owner order by name_key"))
                .containsExactly("Glad, a bit", "Restless", "Tense", "tired");
        assertThat(stored.texts("select name from task where user_id = :owner and placeholder = true order by name"))
                .containsExactly("(unnamed task)", "Feed the owl");
    }

    @Test
    void aMixedEarlySetIsDecidedRowByRow() throws IOException {
        assertThat(expectAll("scale-mixed", "expected-scale-mixed.csv").report().scale())
                .isEqualTo("MIXED");
    }

    @Test
    void anEarlySetThatWasMultipliedBeforeStaysAsItIs() throws IOException {
        assertThat(expectAll("scale-done", "expected-scale-done.csv").report().scale())
                .isEqualTo("DONE");
    }

    @Test
    void aSecondTimeNothingChanges() {
        LegacyRows.imported(context, TRAPS.resolve("history"), CHOICES);
        Map<String, Long> before = OwnedTables.rows(context);
        ImportReport second =
                LegacyRows.imported(context, TRAPS.resolve("history"), CHOICES).report();
        assertThat(second.nothingNew()).isTrue();
        assertThat(OwnedTables.rows(context)).isEqualTo(before);
    }

    private Stored expectAll(String folder, String table) throws IOException {
        Stored stored = LegacyRows.imported(context, TRAPS.resolve(folder), CHOICES);
        SoftAssertions all = new SoftAssertions();
        Map<String, Long> rules = new TreeMap<>();
        List<CSVRecord> expected = table(table);
        for (CSVRecord trap : expected) {
            expect(trap, stored, all);
            if (trap.get("outcome").equals("CREATED")) {
                Stream.of(findings(trap.get("warnings")), findings(trap.get("quiet")), flags(trap))
                        .flatMap(rule -> rule)
                        .distinct()
                        .forEach(rule -> rules.merge(rule, 1L, Long::sum));
            }
        }
        Map<String, Long> reported = new TreeMap<>();
        stored.report().rules().forEach(rule -> reported.put(rule.rule().name(), rule.rows()));
        all.assertThat(reported).as("rows by rule").isEqualTo(rules);
        all.assertThat(stored.count("select count(*) from import_record where user_id = :owner"))
                .as("rows in the files")
                .isEqualTo(expected.size());
        all.assertThat(stored.report().everyRowAccountedFor()).isTrue();
        all.assertAll();
        return stored;
    }

    private static Stream<String> findings(String cell) {
        return Arrays.stream(cell.split(", ", -1))
                .map(finding -> finding.split(" ", 2)[0])
                .filter(rule -> !rule.isEmpty());
    }

    private static Stream<String> flags(CSVRecord trap) {
        return Arrays.stream(trap.get("flags").split(",", -1)).filter(flag -> !flag.isEmpty());
    }

    private static List<CSVRecord> table(String name) throws IOException {
        try (Reader reader = Files.newBufferedReader(TRAPS.resolve(name))) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }

    private void expect(CSVRecord trap, Stored stored, SoftAssertions all) {
        String name = trap.get("file") + " " + trap.get("line") + " " + trap.get("trap");
        Recorded recorded = recorded(trap.get("file"), Integer.parseInt(trap.get("line")));
        all.assertThat(recorded.outcome()).as(name).isEqualTo(trap.get("outcome"));
        if (!trap.get("outcome").equals("CREATED")) {
            return;
        }
        all.assertThat(recorded.key()).as(name + " key").isEqualTo(trap.get("key"));
        all.assertThat(sorted(recorded.warnings())).as(name + " warnings").isEqualTo(sorted(trap.get("warnings")));
        String table = TABLES.get(trap.get("file"));
        if (table == null) {
            return;
        }
        if (table.equals("task_instance")) {
            String flags = stored.of(trap.get("key"), "flags");
            all.assertThat(flags.equals("null") ? "" : flags)
                    .as(name + " flags")
                    .isEqualTo(trap.get("flags"));
            all.assertThat(stored.of(trap.get("key"), "state"))
                    .as(name + " state")
                    .isEqualTo(trap.get("state"));
        }
        for (String value : trap.get("values").split(" / ", -1)) {
            int equals = value.indexOf('=');
            if (equals > 0) {
                String column = value.substring(0, equals);
                String actual = value(stored, table, trap.get("key"), column);
                String wanted = value.substring(equals + 1);
                boolean json = column.startsWith("extra") && !actual.equals("null");
                all.assertThat(json ? JSON.readTree(actual) : actual)
                        .as(name + " " + column)
                        .isEqualTo(json ? JSON.readTree(wanted) : wanted);
            }
        }
    }

    private static List<String> sorted(String findings) {
        return Arrays.stream(findings.split(", ", -1)).sorted().toList();
    }

    private String value(Stored stored, String table, String id, String column) {
        return switch (column) {
            case "feelings" -> joined("""
                    select e.name || ' ' || i.phase || ' ' || cast(cast(i.intensity as integer) as varchar(9)) as t
                    from instance_emotion i join emotion e on e.id = i.emotion_id
                    join task_instance t on t.id = i.instance_id
                    where i.user_id = :owner and t.legacy_id = :id order by e.name_key""", id);
            case "notes" -> joined("""
                    select n.content as t from task_note n join task t on t.id = n.task_id
                    where n.user_id = :owner and t.legacy_id = :id order by n.position""", id);
            case "putoffs" ->
                String.join(
                        "|",
                        sql.sql("""
                            select p.postponed_at, p.reason from instance_postponement p
                            join task_instance t on t.id = p.instance_id
                            where p.user_id = :owner and t.legacy_id = :id""")
                                .param("id", id)
                                .query((row, number) ->
                                        OwnedSql.instant(row, "postponed_at") + " " + row.getString("reason"))
                                .list());
            default -> stored.of(table, id, column);
        };
    }

    private String joined(String query, String id) {
        return String.join(
                "|",
                sql.sql(query)
                        .param("id", id)
                        .query((row, number) -> String.valueOf(row.getString("t")))
                        .list());
    }

    private Recorded recorded(String file, int line) {
        return sql
                .sql("""
                        select source_key, outcome, warnings, raw from import_record
                        where user_id = :owner and file_name = :file and line_no = :line""")
                .param("file", file)
                .param("line", line)
                .query((row, number) -> {
                    String outcome = String.valueOf(row.getString("outcome"));
                    String warnings = warnings(row.getString("warnings"));
                    return outcome.equals("QUARANTINED")
                            ? new Recorded("", outcome + " " + warnings, "", "")
                            : new Recorded(
                                    String.valueOf(row.getString("source_key")),
                                    outcome,
                                    warnings,
                                    String.valueOf(row.getString("raw")));
                })
                .list()
                .stream()
                .findFirst()
                .orElse(new Recorded("", "not recorded", "", ""));
    }

    /** {@code [{"rule":"A","place":"b"}]} as {@code A b}, a reason as it is. */
    private static String warnings(@Nullable String json) {
        if (json == null) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        JSON.readTree(json).forEach(finding -> {
            text.append(text.isEmpty() ? "" : ", ");
            text.append(
                    finding.has("reason")
                            ? finding.get("reason").asString()
                            : finding.get("rule").asString() + " "
                                    + finding.get("place").asString());
        });
        return text.toString();
    }
}
