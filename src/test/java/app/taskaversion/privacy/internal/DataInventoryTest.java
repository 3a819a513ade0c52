package app.taskaversion.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.persistence.TableShapes;
import app.taskaversion.platform.persistence.TableShapes.Column;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.testsupport.SqliteTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each column that holds something of a person says what for: a new one needs its place here or among the steps. */
@SqliteTest
class DataInventoryTest {

    /** Needed for a plain timer, or to know what is what: kept without a consent, gone with days or account. */
    private static final Map<String, Set<String>> PLAN = Map.ofEntries(
            plan("user_preference", "*"),
            plan("import_batch", "*"),
            plan("import_file", "*"),
            plan(
                    "import_record",
                    "id batch_id file_name line_no source_key fingerprint raw outcome target_kind target_id warnings"),
            plan(
                    "task",
                    "id legacy_id name name_key task_type type is_recurring version default_estimate_minutes"
                            + " routine_frequency routine_time routine_every routine_from completion_window_hours completion_window_days"
                            + " placeholder demo import_batch_id created_at updated_at archived_at deleted_at"
                            + " row_version"),
            plan("task_category", "*"),
            plan("task_routine_day", "*"),
            plan("routine_slot", "*"),
            plan("task_snapshot", "id task_id version taken_at content"),
            plan(
                    "job",
                    "id legacy_id name task_type demo import_batch_id created_at updated_at deleted_at row_version"),
            plan("job_task", "*"),
            plan("cancellation_category", "*"),
            plan(
                    "task_instance",
                    "id legacy_id task_id task_name task_version state legacy_status origin demo import_batch_id zone_id"
                            + " time_precision created_at initialized_at first_started_at started_at completed_at"
                            + " cancelled_at due_at planned_kind planned_for cue edited_at forgotten_asked_at deleted_at"
                            + " estimate_minutes estimate_source physical_context model_minutes model_minutes_low"
                            + " model_minutes_high model_version actual_confirmed completion_percent actual_minutes"
                            + " actual_minutes_source cancellation_category recommendation_used recommendation_viewed"
                            + " recommendation_source impression_id time_since_last_completion active_minutes duration_minutes"
                            + " delay_minutes procrastination_score proactive_score flags row_version archived"),
            plan(
                    "decision",
                    "id decided_at surface mode policy minutes candidates randomised model_version arm"
                            + " fallback stretch"),
            plan(
                    "impression",
                    "id decision_id task_id shown_at slot score propensity response reason responded_at thumb"),
            plan("work_session", "id instance_id started_at ended_at minutes source completion_pct"),
            plan("instance_postponement", "id instance_id postponed_at old_due new_due cue"),
            plan("instance_event", "id instance_id occurred_at kind from_state to_state payload"),
            plan("intervention", "id instance_id task_id kind step chosen_at ticked_at row_version"),
            plan("prompt_event", "*"),
            plan("reminder", "*"),
            plan("push_subscription", "*"),
            plan(
                    "sync_event",
                    "id client_event_id arrival kind instance_id happened_at clock_offset_ms arrived_at outcome reason"),
            // Books of this feature.
            plan("consent_event", "*"),
            plan("privacy_ledger", "*"),
            plan("deletion_holding", "*"),
            plan("deletion_holding_part", "*"));

    @Autowired
    private TableShapes shapes;

    @Autowired
    private DataSource database;

    private static Map.Entry<String, Set<String>> plan(String table, String columns) {
        return Map.entry(table, Set.of(columns.split(" ", -1)));
    }

    private static Stream<Step> purposeSteps() {
        return Arrays.stream(Purpose.values()).flatMap(purpose -> PurposeSteps.of(purpose).stream());
    }

    @Test
    void eachColumnBelongsToAPurposeOrToThePlan() {
        Map<String, Set<String>> known = new HashMap<>();
        PLAN.forEach((table, columns) -> known.put(table, new HashSet<>(columns)));
        purposeSteps().forEach(step -> {
            Set<String> columns = known.computeIfAbsent(step.table(), table -> new HashSet<>());
            columns.addAll(step.touched());
            // A condition takes some rows only, so the rest still needs its words here.
            if (step.wholeRows() && step.condition().equals("1 = 1")) {
                columns.add("*");
            }
        });
        Set<String> unknown = new TreeSet<>();
        for (String table : shapes.ownedTables()) {
            Set<String> columns = known.getOrDefault(table, Set.of());
            for (Column column : shapes.columns(table)) {
                if (!columns.contains("*") && !columns.contains(column.name())) {
                    unknown.add(table + "." + column.name());
                }
            }
        }
        assertThat(unknown).isEmpty();
        assertThat(shapes.ownedTables()).containsAll(known.keySet());
    }

    @Test
    void eachColumnOfAStepIsThereAndMayBeEmptied() {
        purposeSteps().forEach(step -> {
            Map<String, Column> columns = new HashMap<>();
            shapes.columns(step.table()).forEach(column -> columns.put(column.name(), column));
            assertThat(columns.keySet()).containsAll(step.touched()).containsAll(step.key());
            step.cleared()
                    .forEach(name -> assertThat(columns.get(name))
                            .as(name)
                            .matches(column -> column != null && column.nullable()));
        });
    }

    /** A cascade of the database would take rows along that nobody could bring back. */
    @Test
    void whateverHangsOnADeletedRowIsTakenBeforeIt() throws SQLException {
        Stream<List<Step>> all =
                Stream.concat(Arrays.stream(Purpose.values()).map(PurposeSteps::of), Stream.of(PurposeSteps.ofDays()));
        for (List<Step> steps : all.toList()) {
            Set<String> taken = new HashSet<>();
            for (Step step : steps) {
                if (step.wholeRows()) {
                    taken.add(step.table());
                    assertThat(taken).as(step.table()).containsAll(hangingOn(step.table()));
                }
            }
        }
        assertThat(hangingOn("task_instance")).contains("instance_emotion", "work_session", "instance_event");
    }

    private Set<String> hangingOn(String table) throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (Connection connection = database.getConnection();
                ResultSet keys = connection.getMetaData().getExportedKeys(null, null, table)) {
            while (keys.next()) {
                if (keys.getShort("DELETE_RULE") == java.sql.DatabaseMetaData.importedKeyCascade) {
                    tables.add(keys.getString("FKTABLE_NAME"));
                }
            }
        }
        return tables;
    }

    @Test
    void theInventoryForOperatorsNamesEachTable() throws IOException {
        String inventory = Files.readString(Path.of("docs/security/privacy.md"));
        assertThat(shapes.ownedTables()).allMatch(table -> inventory.contains("`" + table + "`"));
    }
}
