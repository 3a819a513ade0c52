package app.taskaversion.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each field that the founding plan names is a column, or stands here with the column that it is read from. */
abstract class SeedFieldsContract {

    private static final Map<String, List<String>> FIELDS = Map.of(
            "app_user",
            List.of("id", "username", "email", "created_at", "data_sharing_consent", "survey_completed"),
            "task",
            List.of(
                    "task_id",
                    "name",
                    "description",
                    "type",
                    "version",
                    "created_at",
                    "is_recurring",
                    "categories",
                    "default_estimate_minutes",
                    "task_type",
                    "default_initial_aversion",
                    "routine_frequency",
                    "routine_days_of_week",
                    "routine_time",
                    "completion_window_hours",
                    "completion_window_days",
                    "notes",
                    "user_id"),
            "task_instance",
            List.of(
                    "instance_id",
                    "task_id",
                    "task_name",
                    "task_version",
                    "created_at",
                    "initialized_at",
                    "started_at",
                    "completed_at",
                    "cancelled_at",
                    "due_at",
                    "predicted",
                    "actual",
                    "procrastination_score",
                    "proactive_score",
                    "is_completed",
                    "is_deleted",
                    "status",
                    "delay_minutes",
                    "duration_minutes",
                    "relief_score",
                    "cognitive_load",
                    "mental_energy_needed",
                    "task_difficulty",
                    "emotional_load",
                    "environmental_effect",
                    "skills_improved",
                    "behavioral_score",
                    "net_relief",
                    "serendipity_factor",
                    "disappointment_factor",
                    "net_emotional",
                    "user_id",
                    "recommendation_used",
                    "recommendation_viewed",
                    "recommendation_source",
                    "excitement_change",
                    "capacity_before",
                    "capacity_after",
                    "time_since_last_completion"),
            "emotion",
            List.of("emotion"),
            "survey",
            List.of("user_id", "mental_health_indicators", "challenges", "submitted_at"));

    /** Seed field → where it lives: {@code table.column}. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("task.task_id", "task.legacy_id"),
            Map.entry("task.categories", "task_category.name"),
            Map.entry("task.routine_days_of_week", "task_routine_day.day"),
            Map.entry("task.notes", "task_note.content"),
            Map.entry("task_instance.instance_id", "task_instance.legacy_id"),
            // The guess and the answer have a column for each value; unknown keys go to the extra columns.
            Map.entry("task_instance.predicted", "task_instance.extra_predicted"),
            Map.entry("task_instance.actual", "task_instance.extra_actual"),
            Map.entry("task_instance.is_completed", "task_instance.state"),
            Map.entry("task_instance.is_deleted", "task_instance.deleted_at"),
            Map.entry("task_instance.status", "task_instance.state"),
            // The same figure under the name of the answer that it is.
            Map.entry("task_instance.relief_score", "task_instance.actual_relief"),
            Map.entry("task_instance.cognitive_load", "task_instance.actual_cognitive"),
            Map.entry("task_instance.mental_energy_needed", "task_instance.actual_mental_energy"),
            Map.entry("task_instance.task_difficulty", "task_instance.actual_difficulty"),
            Map.entry("task_instance.emotional_load", "task_instance.actual_emotional"),
            Map.entry("emotion.emotion", "emotion.name"));

    @Autowired
    private DataSource dataSource;

    @SqliteTest
    static class OnSqliteTest extends SeedFieldsContract {}

    @PostgresTest
    static class OnPostgresTest extends SeedFieldsContract {}

    @Test
    void eachFieldOfThePlanHasItsPlace() throws SQLException {
        Set<String> columns = columns();
        FIELDS.forEach((table, fields) -> assertThat(fields.stream()
                        .map(field -> table + "." + field)
                        .map(field -> ELSEWHERE.getOrDefault(field, field)))
                .as(table)
                .isSubsetOf(columns));
        assertThat(columns).doesNotContain("task_instance.made_up");
    }

    private Set<String> columns() throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = dataSource.getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                // One by one: SQLite's driver cannot be asked for more than 500 columns at once.
                try (ResultSet rows = connection.getMetaData().getColumns(null, null, table, "%")) {
                    while (rows.next()) {
                        found.add((table + "." + rows.getString("COLUMN_NAME")).toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return found;
    }
}
