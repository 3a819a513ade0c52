package app.taskaversion.transfer.own;

import app.taskaversion.experiment.Arm;
import app.taskaversion.experiment.Strategy;
import app.taskaversion.prompt.PromptKind;
import app.taskaversion.prompt.PromptResponse;
import app.taskaversion.recommendation.DismissReason;
import app.taskaversion.recommendation.Fallback;
import app.taskaversion.recommendation.Response;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.task.RoutineFrequency;
import app.taskaversion.task.ScheduleType;
import app.taskaversion.task.TaskType;
import app.taskaversion.tracking.AnswerSource;
import app.taskaversion.tracking.InstanceState;
import app.taskaversion.tracking.InterventionKind;
import app.taskaversion.tracking.InterventionStep;
import app.taskaversion.tracking.Phase;
import app.taskaversion.tracking.PlannedKind;
import app.taskaversion.transfer.RowOutcome;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All tables of our own export, parents first. Left out are the demo history, and imports of our own exports with what
 * they wrote down: else an export that was brought in would not export the same again.
 */
public final class OwnTables {

    /**
     * Owned tables that are no part of an export. What was allowed here was said to these words and to whoever runs this
     * place: a file must not say yes somewhere else. Me → Privacy gives the ledger out by itself. What was deleted a
     * moment ago is deleted. Which days of a routine were put onto the list keeps this place from doing it twice; what
     * was put there is exported; so is what was tapped offline and taken, of which only the number of the tap stays here. What of a person's privacy is spent here is not spent elsewhere; Me → Privacy shows it.
     */
    public static final Set<String> NOT_EXPORTED = Set.of(
            "consent_event",
            "deletion_holding",
            "deletion_holding_part",
            "routine_slot",
            "privacy_ledger",
            "reminder",
            "push_subscription",
            "sync_event");

    private static final String BATCHES = "(select id from import_batch where user_id = :owner and kind <> 'OWN')";
    private static final String ORIGINALS = "(select id from import_original where user_id = :owner"
            + " and (batch_id is null or batch_id in " + BATCHES + "))";
    private static final String TASKS = "(select id from task where user_id = :owner and demo = false)";
    private static final String JOBS = "(select id from job where user_id = :owner and demo = false)";
    private static final String INSTANCE = "demo = false and (task_id is null or task_id in " + TASKS + ")";
    private static final String INSTANCES =
            "(select id from task_instance where user_id = :owner and " + INSTANCE + ")";
    private static final String NAMED_WORDS =
            "(select emotion_id from instance_emotion where user_id = :owner and instance_id in " + INSTANCES + ")";

    private static final String[] STATES = names(InstanceState.values());
    private static final String[] SOURCES = names(AnswerSource.values());
    private static final String[] TYPES = names(TaskType.values());

    private static final List<OwnTable> ALL = List.of(
            OwnTable.named("import_batch")
                    .rows("t.kind <> 'OWN'")
                    .json("report")
                    .choice("kind", "LEGACY")
                    .build(),
            OwnTable.named("import_file")
                    .rows("t.batch_id in " + BATCHES)
                    .partOf("batch_id", "import_batch")
                    .build(),
            OwnTable.named("import_original")
                    .rows("(t.batch_id is null or t.batch_id in " + BATCHES + ")")
                    .refers("batch_id", "import_batch")
                    .identity("sha256")
                    .build(),
            OwnTable.named("import_original_part")
                    .rows("t.original_id in " + ORIGINALS)
                    .key("original_id", "part_no")
                    .partOf("original_id", "import_original")
                    .build(),
            OwnTable.named("user_preference")
                    .refers("import_batch_id", "import_batch")
                    .identity("pref_key")
                    .build(),
            OwnTable.named("task")
                    .rows("t.demo = false")
                    .refers("import_batch_id", "import_batch")
                    .identity("legacy_id")
                    .json("extra")
                    .choice("task_type", TYPES)
                    .choice(
                            "type",
                            Arrays.stream(ScheduleType.values())
                                    .map(ScheduleType::text)
                                    .toArray(String[]::new))
                    .choice("routine_frequency", names(RoutineFrequency.values()))
                    .build(),
            OwnTable.named("task_category")
                    .rows("t.task_id in " + TASKS)
                    .key("task_id", "position")
                    .partOf("task_id", "task")
                    .build(),
            OwnTable.named("task_routine_day")
                    .rows("t.task_id in " + TASKS)
                    .key("task_id", "day")
                    .partOf("task_id", "task")
                    .build(),
            OwnTable.named("task_snapshot")
                    .rows("t.task_id in " + TASKS)
                    .partOf("task_id", "task")
                    .json("content")
                    .build(),
            OwnTable.named("task_note")
                    .rows("t.task_id in " + TASKS)
                    .partOf("task_id", "task")
                    .build(),
            OwnTable.named("job")
                    .rows("t.demo = false")
                    .refers("import_batch_id", "import_batch")
                    .identity("legacy_id")
                    .choice("task_type", TYPES)
                    .build(),
            OwnTable.named("job_task")
                    .rows("t.job_id in " + JOBS + " and t.task_id in " + TASKS)
                    .key("job_id", "task_id")
                    .refers("job_id", "job")
                    .refers("task_id", "task")
                    .refers("import_batch_id", "import_batch")
                    .build(),
            OwnTable.named("emotion")
                    .rows("(t.demo = false or t.id in " + NAMED_WORDS + ")")
                    .refers("import_batch_id", "import_batch")
                    .identity("name_key")
                    .build(),
            OwnTable.named("cancellation_category").identity("category_key").build(),
            OwnTable.named("decision")
                    .json("safe_set")
                    .choice("surface", names(Surface.values()))
                    .choice("fallback", names(Fallback.values()))
                    .choice("arm", "rules", "ml")
                    .choice("stretch", "WAITS", "SHOWN")
                    .build(),
            OwnTable.named("impression")
                    .rows("t.task_id in " + TASKS)
                    .refers("decision_id", "decision")
                    .refers("task_id", "task")
                    .json("features", "reasons")
                    .choice("response", names(Response.values()))
                    .choice("reason", names(DismissReason.values()))
                    .build(),
            OwnTable.named("experiment")
                    .choice("strategy", names(Strategy.values()))
                    .build(),
            OwnTable.named("experiment_assignment")
                    .rows("t.task_id in " + TASKS)
                    .refers("experiment_id", "experiment")
                    .refers("task_id", "task")
                    .choice("arm", names(Arm.values()))
                    .build(),
            OwnTable.named("task_instance")
                    .rows("t.demo = false and (t.task_id is null or t.task_id in " + TASKS + ")")
                    .refers("task_id", "task")
                    .refers("import_batch_id", "import_batch")
                    .refers("impression_id", "impression")
                    .identity("legacy_id")
                    .json("extra_predicted", "extra_actual")
                    .choice("state", STATES)
                    .choice("planned_kind", names(PlannedKind.values()))
                    .choice("estimate_source", SOURCES)
                    .choice("expected_aversion_source", SOURCES)
                    .choice("expected_relief_source", SOURCES)
                    .choice("actual_minutes_source", SOURCES)
                    .build(),
            OwnTable.named("month_figure")
                    .rows("(t.task_id is null or t.task_id in " + TASKS + ")")
                    .refers("task_id", "task")
                    .build(),
            OwnTable.named("instance_emotion")
                    .rows("t.instance_id in " + INSTANCES)
                    .partOf("instance_id", "task_instance")
                    .refers("emotion_id", "emotion")
                    .choice("phase", names(Phase.values()))
                    .build(),
            OwnTable.named("work_session")
                    .rows("t.instance_id in " + INSTANCES)
                    .partOf("instance_id", "task_instance")
                    .choice("source", "TIMER", "IMPORTED", "MANUAL")
                    .build(),
            OwnTable.named("instance_postponement")
                    .rows("t.instance_id in " + INSTANCES)
                    .partOf("instance_id", "task_instance")
                    .build(),
            OwnTable.named("aversion_reading")
                    .rows("t.instance_id in " + INSTANCES)
                    .partOf("instance_id", "task_instance")
                    .build(),
            OwnTable.named("instance_event")
                    .rows("t.instance_id in " + INSTANCES)
                    .partOf("instance_id", "task_instance")
                    .json("payload")
                    .choice(
                            "kind",
                            "CREATED",
                            "INITIALIZED",
                            "STARTED",
                            "PAUSED",
                            "RESUMED",
                            "COMPLETED",
                            "CANCELLED",
                            "POSTPONED",
                            "ANSWERED",
                            "EDITED",
                            "DELETED",
                            "RESTORED",
                            "UNDONE",
                            "FORGOTTEN")
                    .choice("from_state", STATES)
                    .choice("to_state", STATES)
                    .build(),
            OwnTable.named("intervention")
                    .rows("t.instance_id in " + INSTANCES)
                    .partOf("instance_id", "task_instance")
                    .refers("task_id", "task")
                    .choice("kind", names(InterventionKind.values()))
                    .choice("step", names(InterventionStep.values()))
                    .build(),
            OwnTable.named("prompt_event")
                    .rows("(t.task_id is null or t.task_id in " + TASKS + ")")
                    .refers("task_id", "task")
                    .choice("kind", names(PromptKind.values()))
                    .choice("response", names(PromptResponse.values()))
                    .build(),
            OwnTable.named("survey")
                    .refers("import_batch_id", "import_batch")
                    .json("mental_health_indicators", "challenges")
                    .build(),
            OwnTable.named("survey_answer")
                    .refers("survey_id", "survey")
                    .refers("import_batch_id", "import_batch")
                    .identity("legacy_id", "question_id")
                    .build(),
            OwnTable.named("note")
                    .refers("import_batch_id", "import_batch")
                    .identity("legacy_id")
                    .build(),
            OwnTable.named("import_record")
                    .rows("t.batch_id in " + BATCHES)
                    .partOf("batch_id", "import_batch")
                    .json("warnings", "before_state")
                    .choice("outcome", names(RowOutcome.values()))
                    .build());

    private OwnTables() {}

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }

    /** Parents before their parts, and before what refers to them. */
    public static List<OwnTable> all() {
        return ALL;
    }

    public static @Nullable OwnTable named(String name) {
        return ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
