package app.taskaversion.tracking.internal;

import app.taskaversion.platform.persistence.OwnedInsert;
import app.taskaversion.platform.persistence.RowOrigin;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.ImportedInstance;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.PlannedKind;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which column of {@code task_instance} takes which part of an imported instance. */
final class InstanceImportColumns {

    private final OwnedInsert<ImportedFigures> insert = OwnedInsert.into("task_instance");

    private InstanceImportColumns() {}

    static OwnedInsert<ImportedFigures> of(RowOrigin origin) {
        InstanceImportColumns columns = new InstanceImportColumns();
        columns.identity(origin);
        columns.times();
        columns.guess();
        columns.outcome();
        columns.figures();
        return columns.insert;
    }

    private void column(String name, Function<ImportedInstance, @Nullable Object> value) {
        insert.with(name, row -> value.apply(row.instance()));
    }

    private void guess(String name, Function<Guess, @Nullable Object> value) {
        insert.with(name, row -> value.apply(row.instance().guess()));
    }

    private void outcome(String name, Function<Outcome, @Nullable Object> value) {
        insert.with(name, row -> value.apply(row.instance().outcome()));
    }

    private void identity(RowOrigin origin) {
        column("id", ImportedInstance::id);
        column("legacy_id", ImportedInstance::legacyId);
        column("task_id", ImportedInstance::taskId);
        column("task_name", ImportedInstance::taskName);
        column("task_version", ImportedInstance::taskVersion);
        column("state", ImportedInstance::state);
        column("legacy_status", ImportedInstance::legacyStatus);
        column("origin", row -> origin.demo() ? "DEMO" : "IMPORTED");
        column("demo", row -> origin.demo());
        column("import_batch_id", row -> origin.batchId());
        column("planned_kind", row -> PlannedKind.ANYTIME);
        column("row_version", row -> 0);
        column("archived", row -> row.marks().archived());
        column("blocker", row -> row.marks().blocker());
        column("overextension", row -> row.marks().overextension());
        column("flags", row -> row.flags().isEmpty() ? null : String.join(",", row.flags()));
    }

    private void times() {
        column("zone_id", row -> row.times().zone());
        column("time_precision", row -> row.times().precision());
        column("created_at", row -> row.times().created());
        column("initialized_at", row -> row.times().initialized());
        column("first_started_at", row -> row.times().firstStarted());
        column("started_at", row -> row.times().started());
        column("completed_at", row -> row.times().completed());
        column("cancelled_at", row -> row.times().cancelled());
        column("due_at", row -> row.times().due());
        column("edited_at", row -> row.times().edited());
        column("deleted_at", row -> row.times().deleted());
    }

    private void guess() {
        guess("estimate_minutes", Guess::estimateMinutes);
        guess("estimate_source", Guess::estimateSource);
        guess("expected_aversion", Guess::expectedAversion);
        guess("expected_aversion_source", Guess::expectedAversionSource);
        guess("expected_aversion_resolution", Guess::expectedAversionResolution);
        guess("initial_aversion", Guess::initialAversion);
        guess("initialization_expected_aversion", Guess::initializationExpectedAversion);
        guess("expected_relief", Guess::expectedRelief);
        guess("expected_relief_source", Guess::expectedReliefSource);
        guess("expected_relief_resolution", Guess::expectedReliefResolution);
        guess("expected_mental_energy", Guess::expectedMentalEnergy);
        guess("expected_difficulty", Guess::expectedDifficulty);
        guess("expected_cognitive_load", Guess::expectedCognitiveLoad);
        guess("expected_emotional_load", Guess::expectedEmotionalLoad);
        guess("expected_physical_load", Guess::expectedPhysicalLoad);
        guess("expected_stress", Guess::expectedStress);
        guess("motivation", Guess::motivation);
        guess("physical_context", Guess::physicalContext);
        guess("description", Guess::description);
        insert.withJson("extra_predicted", row -> row.instance().extraGuess());
    }

    private void outcome() {
        outcome("actual_aversion", Outcome::actualAversion);
        outcome("actual_aversion_resolution", Outcome::actualAversionResolution);
        outcome("actual_relief", Outcome::actualRelief);
        outcome("actual_relief_resolution", Outcome::actualReliefResolution);
        outcome("actual_mental_energy", Outcome::actualMentalEnergy);
        outcome("actual_difficulty", Outcome::actualDifficulty);
        outcome("actual_cognitive", Outcome::actualCognitive);
        outcome("actual_emotional", Outcome::actualEmotional);
        outcome("actual_physical", Outcome::actualPhysical);
        outcome("actual_stress", Outcome::actualStress);
        outcome("completion_expected_aversion", Outcome::completionExpectedAversion);
        outcome("completion_percent", Outcome::completionPercent);
        outcome("actual_minutes", Outcome::actualMinutes);
        outcome("actual_minutes_source", Outcome::actualMinutesSource);
        outcome("completion_notes", Outcome::completionNotes);
        outcome("gladness_after", Outcome::gladnessAfter);
        outcome("capacity_after", Outcome::capacityAfter);
        column("actual_confirmed", ImportedInstance::confirmed);
        column("cancellation_category", ImportedInstance::cancellationCategory);
        column("cancellation_note", ImportedInstance::cancellationNote);
        insert.withJson("extra_actual", row -> row.instance().extraOutcome());
    }

    private void figures() {
        insert.with("active_minutes", ImportedFigures::activeMinutes);
        insert.with("duration_minutes", row -> row.figures().durationMinutes());
        insert.with("delay_minutes", row -> row.figures().delayMinutes());
        insert.with("procrastination_score", row -> row.figures().procrastinationScore());
        insert.with("proactive_score", row -> row.figures().proactiveScore());
        insert.with("net_relief", row -> row.figures().netRelief());
        insert.with("net_emotional", row -> row.figures().netEmotional());
        insert.with("serendipity_factor", row -> row.figures().serendipityFactor());
        insert.with("disappointment_factor", row -> row.figures().disappointmentFactor());
        column("behavioral_score", row -> row.stored().behavioralScore());
        column("environmental_effect", row -> row.stored().environmentalEffect());
        column("skills_improved", row -> row.stored().skillsImproved());
    }
}
