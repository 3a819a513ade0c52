package app.taskaversion.transfer.legacy;

import java.util.List;

/** The columns of the older app's last version, in their order. (data-and-lifecycle §1.1, §1.4, §1.5, §1.7, §1.8, §1.11) */
public final class LegacyColumns {

    public static final List<String> TASKS = List.of(
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
            "user_id");

    public static final List<String> INSTANCES = List.of(
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
            "behavioral_score",
            "net_relief",
            "net_emotional",
            "behavioral_deviation",
            "is_completed",
            "is_deleted",
            "status",
            "duration_minutes",
            "delay_minutes",
            "relief_score",
            "cognitive_load",
            "mental_energy_needed",
            "task_difficulty",
            "emotional_load",
            "environmental_effect",
            "skills_improved",
            "serendipity_factor",
            "disappointment_factor",
            "user_id");

    public static final List<String> LOGS = List.of(
            "timestamp",
            "task",
            "aversion_level",
            "relief_prediction",
            "relief_actual",
            "completion_percent",
            "perceived_overextension",
            "time_estimate_minutes",
            "time_actual_minutes",
            "comment",
            "blocker_type");

    public static final List<String> EMOTIONS = List.of("emotion", "user_id");

    public static final List<String> JOBS =
            List.of("job_id", "name", "task_type", "description", "created_at", "updated_at");

    public static final List<String> JOB_TASKS = List.of("job_id", "task_id", "created_at");

    public static final List<String> NOTES = List.of("note_id", "content", "timestamp", "user_id");

    public static final List<String> ANSWERS = List.of(
            "user_id",
            "response_id",
            "question_category",
            "question_id",
            "response_value",
            "response_text",
            "timestamp");

    public static final List<String> POPUP_TRIGGERS = List.of(
            "id",
            "user_id",
            "trigger_id",
            "task_id",
            "count",
            "last_shown_at",
            "helpful",
            "last_response",
            "last_comment",
            "created_at",
            "updated_at");

    public static final List<String> POPUP_RESPONSES = List.of(
            "id",
            "user_id",
            "trigger_id",
            "task_id",
            "instance_id",
            "response_value",
            "helpful",
            "comment",
            "context",
            "created_at");

    private LegacyColumns() {}
}
