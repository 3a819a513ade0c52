package app.taskaversion.privacy.internal;

import app.taskaversion.privacy.Purpose;
import java.util.List;

/**
 * What "stop and delete what is there" means for each purpose: the one place that says which column holds what. Parts
 * come before what they are parts of. A test holds every column of every owned table against it.
 *
 * <p>What was brought from the older app word for word ({@code import_record}, {@code import_original}) holds all kinds
 * at once and cannot be cut apart, so it goes with feelings as with free text. What was brought in stays.
 */
final class PurposeSteps {

    /** Rows of a history that came with the older app's files. */
    private static final String OF_OLDER_APP =
            "t.batch_id in (select b.id from import_batch b" + " where b.user_id = :owner and b.kind = 'LEGACY')";

    private static final Step SOURCE_ROWS =
            Step.rows("import_record", Dating.SOURCE).where(OF_OLDER_APP);
    private static final Step FORMER_STATES =
            Step.cells("import_record", Dating.SOURCE, "before_state").where("not (" + OF_OLDER_APP + ")");
    private static final Step ORIGINAL_PARTS =
            Step.rows("import_original_part", Dating.NONE).keyed("original_id", "part_no");
    private static final Step ORIGINALS = Step.rows("import_original", Dating.NONE);

    private static final Step PICTURES_BEFORE =
            Step.cells("instance_event", Dating.PART_OF_ENTRY, "payload").where("t.kind in ('ANSWERED', 'EDITED')");

    /** What a model said of what was shown. */
    private static final Step PREDICTED = Step.cells(
            "impression",
            Dating.SHOWN,
            "p_choose",
            "p_complete",
            "net",
            "minutes_p50",
            "minutes_low",
            "minutes_high",
            "confidence",
            "reasons");

    /** What was known of all that could have been suggested: what models learn from. */
    private static final Step KNOWN_THEN =
            Step.cells("decision", Dating.DECIDED, "instances", "scored", "snapshot", "schema_hash");

    /** One record for both ways of learning: whoever has it deleted for one has it deleted. */
    private static final List<Step> LEARNING = List.of(PREDICTED, KNOWN_THEN);

    /** What was tapped offline and could not be taken: a line, or ratings. */
    private static final Step NOT_TAKEN = Step.cells("sync_event", Dating.TAPPED, "payload");

    private static final Step TASK_EXTRA = Step.cells("task", Dating.NONE, "extra");

    private static final List<Step> FEELINGS = List.of(
            SOURCE_ROWS,
            FORMER_STATES,
            ORIGINAL_PARTS,
            ORIGINALS,
            PICTURES_BEFORE,
            NOT_TAKEN,
            Step.rows("instance_emotion", Dating.PART_OF_ENTRY),
            Step.rows("aversion_reading", Dating.PART_OF_ENTRY),
            Step.rows("intervention", Dating.PART_OF_ENTRY).where("t.kind = 'FEELING'"),
            Step.cells(
                    "task_instance",
                    Dating.ENTRY,
                    "expected_aversion",
                    "expected_aversion_source",
                    "expected_aversion_resolution",
                    "initial_aversion",
                    "initialization_expected_aversion",
                    "expected_relief",
                    "expected_relief_source",
                    "expected_relief_resolution",
                    "expected_mental_energy",
                    "expected_difficulty",
                    "expected_cognitive_load",
                    "expected_emotional_load",
                    "expected_physical_load",
                    "expected_stress",
                    "motivation",
                    "model_aversion",
                    "model_relief",
                    "actual_aversion",
                    "actual_aversion_resolution",
                    "actual_relief",
                    "actual_relief_resolution",
                    "actual_mental_energy",
                    "actual_difficulty",
                    "actual_cognitive",
                    "actual_emotional",
                    "actual_physical",
                    "actual_stress",
                    "completion_expected_aversion",
                    "anticipation_planned",
                    "anticipation_at_start",
                    "excitement_change",
                    "gladness_after",
                    "capacity_before",
                    "capacity_after",
                    "behavioral_score",
                    "net_relief",
                    "net_emotional",
                    "serendipity_factor",
                    "disappointment_factor",
                    "environmental_effect",
                    "blocker",
                    "overextension",
                    "extra_predicted",
                    "extra_actual"),
            Step.cells("impression", Dating.SHOWN, "features"),
            PREDICTED,
            KNOWN_THEN,
            Step.cells("decision", Dating.DECIDED, "energy"),
            Step.rows("month_figure", Dating.MONTH),
            Step.rows("emotion", Dating.NONE),
            Step.names("task_snapshot", Dating.NONE, "content", "default_initial_aversion"),
            Step.cells("task", Dating.NONE, "default_initial_aversion"),
            TASK_EXTRA,
            Step.rows("user_preference", Dating.NONE)
                    .where("t.pref_key in ('energy', 'persistent_emotion_values', 'template_goals')"));

    private static final List<Step> FREE_TEXT = List.of(
            SOURCE_ROWS,
            FORMER_STATES,
            ORIGINAL_PARTS,
            ORIGINALS,
            PICTURES_BEFORE,
            NOT_TAKEN,
            Step.cells("work_session", Dating.PART_OF_ENTRY, "pause_reason"),
            Step.cells("instance_postponement", Dating.PART_OF_ENTRY, "reason"),
            Step.cells("intervention", Dating.PART_OF_ENTRY, "text"),
            Step.cells(
                    "task_instance",
                    Dating.ENTRY,
                    "description",
                    "completion_notes",
                    "cancellation_note",
                    "skills_improved",
                    "extra_predicted",
                    "extra_actual"),
            Step.rows("note", Dating.NOTED),
            Step.rows("task_note", Dating.NOTED),
            // Words of questionnaires are kept with their question and nowhere else.
            Step.rows("survey_answer", Dating.ANSWERED).where("t.answer_value is null and t.answer_text is not null"),
            Step.cells("survey_answer", Dating.ANSWERED, "answer_text"),
            Step.names("task_snapshot", Dating.NONE, "content", "description"),
            Step.cells("task", Dating.NONE, "description"),
            TASK_EXTRA,
            Step.cells("job", Dating.NONE, "description"),
            Step.rows("user_preference", Dating.NONE).where("t.pref_key in ('milestones', 'template_goals')"));

    private static final List<Step> SURVEYS = List.of(
            Step.rows("import_record", Dating.NONE)
                    .where(OF_OLDER_APP
                            + " and (t.target_id in (select a.id from survey_answer a where a.user_id = :owner)"
                            + " or t.target_id in (select s.id from survey s where s.user_id = :owner))"),
            ORIGINAL_PARTS,
            ORIGINALS,
            Step.rows("survey_answer", Dating.ANSWERED),
            Step.rows("survey", Dating.SUBMITTED));

    /** Without its chances a draw says nothing any more, and without whose turn it was a day compares nothing. */
    private static final List<Step> DRAWS = List.of(Step.cells("decision", Dating.DECIDED, "seed", "safe_set", "arm"));

    private static final List<Step> EXPERIMENTS =
            List.of(Step.rows("experiment_assignment", Dating.ASSIGNED), Step.rows("experiment", Dating.NONE));

    private PurposeSteps() {}

    /** In the order in which they are done; empty if nothing is collected for this purpose yet. */
    static List<Step> of(Purpose purpose) {
        return switch (purpose) {
            case FEELINGS -> FEELINGS;
            case FREE_TEXT -> FREE_TEXT;
            case SURVEYS -> SURVEYS;
            case ALLOW_EXPERIMENTS -> DRAWS;
            case PERSONAL_EXPERIMENTS -> EXPERIMENTS;
            case PERSONAL_MODEL, POOLED_TRAINING -> LEARNING;
            // Nothing is collected for these yet: switching them off is all there is to do.
            case USE_SURVEY, AGGREGATE_EXPORT -> List.of();
        };
    }

    /** What goes when the days themselves go: everything that was written on them. Tasks stay. */
    static List<Step> ofDays() {
        return List.of(
                SOURCE_ROWS,
                FORMER_STATES,
                Step.rows("instance_emotion", Dating.PART_OF_ENTRY),
                Step.rows("work_session", Dating.PART_OF_ENTRY),
                Step.rows("instance_postponement", Dating.PART_OF_ENTRY),
                Step.rows("aversion_reading", Dating.PART_OF_ENTRY),
                Step.rows("instance_event", Dating.PART_OF_ENTRY),
                Step.rows("intervention", Dating.PART_OF_ENTRY),
                Step.rows("reminder", Dating.SHOWN),
                Step.rows("prompt_event", Dating.SHOWN),
                Step.rows("sync_event", Dating.TAPPED),
                Step.rows("task_instance", Dating.ENTRY),
                Step.rows("experiment_assignment", Dating.ASSIGNED),
                Step.rows("impression", Dating.SHOWN),
                Step.rows("decision", Dating.DECIDED),
                Step.rows("month_figure", Dating.MONTH),
                Step.rows("note", Dating.NOTED),
                Step.rows("task_note", Dating.NOTED),
                Step.rows("survey_answer", Dating.ANSWERED),
                Step.rows("survey", Dating.SUBMITTED));
    }
}
