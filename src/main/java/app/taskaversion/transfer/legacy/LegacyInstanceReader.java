package app.taskaversion.transfer.legacy;

import app.taskaversion.tracking.AnswerSource;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.ImportedInstance;
import app.taskaversion.tracking.ImportedInstance.Precision;
import app.taskaversion.tracking.ImportedInstance.PutOff;
import app.taskaversion.tracking.ImportedInstance.StoredFigures;
import app.taskaversion.tracking.ImportedInstance.Times;
import app.taskaversion.tracking.InstanceState;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.Phase;
import app.taskaversion.transfer.ImportRule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a row of {@code task_instances.csv} by all rules of data-and-lifecycle §1.2, §1.3 and §4. */
public final class LegacyInstanceReader {

    static final Duration STILL_RUNNING = Duration.ofHours(24);

    private static final int CONTEXT_CHARS = 200;
    private static final int CATEGORY_CHARS = 100;
    private static final int STATUS_CHARS = 32;

    /**
     * A row that was read.
     *
     * @param taskKey the id of its task in the file; one made from the name if the row has none
     * @param words every feeling that the row names
     */
    public record Read(ImportedInstance instance, String taskKey, List<String> words) {}

    private final SourceRow row;
    private final LegacyContext context;
    private final Findings findings;
    private final CellReader cells;
    private final String id;
    private final LegacyTimes times;
    private final JsonFields predicted;
    private final JsonFields actual;
    private final boolean edited;

    private LegacyInstanceReader(SourceRow row, LegacyContext context, Findings findings) {
        this.row = row;
        this.context = context;
        this.findings = findings;
        this.cells = new CellReader(row, findings);
        this.id = RowReader.id(row, "instance_id");
        this.times = LegacyTimes.read(cells, id, context.zone(), findings);
        this.predicted = new JsonFields(LegacyJson.object(row.cell("predicted"), "predicted", findings), findings);
        Map<String, Object> outcome = LegacyJson.object(row.cell("actual"), "actual", findings);
        boolean nothing = outcome.isEmpty()
                && findings.list().stream().noneMatch(f -> f.place().equals("actual"));
        this.actual = new JsonFields(outcome, findings);
        this.edited = actual.flag("is_edited");
        if (nothing && !row.cell("completed_at").isBlank()) {
            findings.add(ImportRule.OUTCOME_MISSING, "actual");
        }
    }

    /** @throws RowRefused if the row has no id */
    public static String id(SourceRow row) {
        return RowReader.id(row, "instance_id");
    }

    /** @throws RowRefused if the row has no id or no time */
    public static Read read(SourceRow row, LegacyContext context, Findings findings) {
        return new LegacyInstanceReader(row, context, findings).read();
    }

    private Read read() {
        LegacyRatings guessed = LegacyRatings.guess(predicted);
        LegacyRatings felt = LegacyRatings.outcome(actual);
        LegacyState known = state(!guessed.isEmpty());
        InstanceState state = running(known.state());
        if (!edited) {
            boolean guesses = times.initialized() != null
                    && times.initialized().isBefore(LegacyRatings.COLUMNS_HOLD_OUTCOMES_SINCE);
            guessed = guesses ? guessed.filledFrom(cells) : guessed;
            felt = state == InstanceState.COMPLETED && !guesses ? felt.filledFrom(cells) : felt;
        }
        LegacyRatings guess = scaledGuess(guessed);
        LegacyRatings outcome = scaledOutcome(felt, guess, known);
        LegacyFeelings feelings = new LegacyFeelings(findings);
        feelings.read(predicted, Phase.INIT);
        feelings.read(actual, Phase.DONE);
        StoredFigures stored = stored();
        Double minutes = actual.amount("time_actual_minutes", "actual_time", "duration_minutes");
        var sessions = LegacySessions.of(state, spent(known, minutes == null ? stored.durationMinutes() : minutes));
        Guess theGuess = guess(guess);
        Outcome theOutcome = outcome(outcome, guess, state, minutes);
        List<PutOff> putOffs = putOffs();
        String category = state == InstanceState.CANCELLED ? category() : null;
        String why = state == InstanceState.CANCELLED ? actual.text("reason_for_canceling", "notes") : null;
        String name = RowReader.fitted(
                LegacyText.storable(row.cell("task_name").strip()), LegacyTaskReader.NAME_CHARS, "task_name", findings);
        Integer version = cells.integer("task_version");
        ImportedInstance instance = new ImportedInstance(
                context.ids().get(),
                id,
                null,
                name,
                version == null || version < 1 ? 1 : version,
                state,
                RowReader.fittedOrNull(cells.word("status"), STATUS_CHARS, "status", findings),
                times(state, known),
                theGuess,
                theOutcome,
                true,
                category,
                why,
                stored,
                sessions,
                putOffs,
                feelings.feelings(),
                predicted.rest(),
                actual.rest(),
                Set.of());
        return new Read(instance, taskKey(name), feelings.vocabulary());
    }

    private LegacyState state(boolean guessed) {
        return LegacyState.of(
                new LegacyState.Facts(
                        times.completed(),
                        times.cancelled(),
                        times.started(),
                        times.initialized(),
                        times.best(),
                        row.cell("status"),
                        cells.flag("is_completed"),
                        actual.flag("cancelled"),
                        actual.flag("paused"),
                        guessed),
                findings);
    }

    /** One task runs at a time, and one that was started a day before the end of the file does not. */
    private InstanceState running(InstanceState state) {
        if (state != InstanceState.RUNNING || row.line() == context.runningLine()) {
            return state;
        }
        Instant newest = context.newestStamp();
        Instant started = times.best();
        boolean stale = newest != null && started.isBefore(newest.minus(STILL_RUNNING));
        findings.add(stale ? ImportRule.RUNNING_STALE : ImportRule.RUNNING_SECOND, "started_at");
        return InstanceState.PAUSED;
    }

    private LegacyRatings scaledGuess(LegacyRatings guessed) {
        boolean early = LegacyScale.isEarly(times.initialized() == null ? times.created() : times.initialized());
        return guessed.scaled(context.scale().factor(early, guessed.values(), findings), null, findings);
    }

    private LegacyRatings scaledOutcome(LegacyRatings felt, LegacyRatings guess, LegacyState known) {
        Instant end = known.endedAt() == null ? times.created() : known.endedAt();
        boolean early = LegacyScale.isEarly(end);
        double factor = !early && known.state() == InstanceState.CANCELLED
                ? LegacyScale.cancelFormFactor(times.cancelled(), felt.values(), findings)
                : context.scale().factor(early, felt.values(), findings);
        return felt.scaled(factor, guess, findings);
    }

    private Times times(InstanceState state, LegacyState known) {
        Instant started = times.started();
        Instant resumed = LegacyClock.instant(
                actual.stamp("resume_started_at"), times.zone().zone(), started);
        Instant editedAt =
                LegacyClock.instant(actual.stamp("edited_at"), times.zone().zone(), known.endedAt());
        Precision precision = times.exact() ? Precision.SECOND : Precision.MINUTE;
        return new Times(
                times.created(),
                times.createdAsWritten(),
                times.initialized(),
                started == null ? resumed : started,
                state == InstanceState.PAUSED ? null : started,
                state == InstanceState.COMPLETED ? known.endedAt() : null,
                state == InstanceState.CANCELLED ? known.endedAt() : null,
                times.due(),
                edited ? editedAt : null,
                cells.flag("is_deleted") ? times.newest() : null,
                times.zone().zone().getId(),
                known.endKnown() && times.createdKnown() ? precision : Precision.UNKNOWN);
    }

    private LegacySessions.Spent spent(LegacyState known, @Nullable Double minutes) {
        return new LegacySessions.Spent(
                times.started(),
                known.endKnown() ? known.endedAt() : null,
                minutes,
                actual.amount("time_spent_before_pause"),
                actual.text("pause_reason"),
                actual.amount("pause_completion_percentage"));
    }

    private Guess guess(LegacyRatings r) {
        Double estimate = predicted.amount("time_estimate_minutes", "estimate", "estimate_minutes");
        String place = predicted.text("physical_context");
        return new Guess(
                estimate,
                estimate == null ? null : AnswerSource.IMPORTED,
                r.get(Dimension.AVERSION),
                r.get(Dimension.AVERSION) == null ? null : AnswerSource.IMPORTED,
                null,
                r.get(Dimension.INITIAL_AVERSION),
                r.get(Dimension.INITIALIZATION_AVERSION),
                r.get(Dimension.RELIEF),
                r.get(Dimension.RELIEF) == null ? null : AnswerSource.IMPORTED,
                null,
                r.get(Dimension.MENTAL_ENERGY),
                r.get(Dimension.DIFFICULTY),
                r.get(Dimension.COGNITIVE),
                r.get(Dimension.EMOTIONAL),
                r.get(Dimension.PHYSICAL),
                r.get(Dimension.STRESS),
                r.get(Dimension.MOTIVATION),
                place == null || place.equalsIgnoreCase("None")
                        ? null
                        : RowReader.fitted(place, CONTEXT_CHARS, "physical_context", findings),
                predicted.text("description"));
    }

    private Outcome outcome(LegacyRatings r, LegacyRatings guess, InstanceState state, @Nullable Double minutes) {
        Double atFirst = guess.get(Dimension.INITIALIZATION_AVERSION);
        Double atLast = guess.get(Dimension.AVERSION);
        boolean saidAgain = state == InstanceState.COMPLETED && atFirst != null && !atFirst.equals(atLast);
        return new Outcome(
                null,
                null,
                r.get(Dimension.RELIEF),
                null,
                r.get(Dimension.MENTAL_ENERGY),
                r.get(Dimension.DIFFICULTY),
                r.get(Dimension.COGNITIVE),
                r.get(Dimension.EMOTIONAL),
                r.get(Dimension.PHYSICAL),
                r.get(Dimension.STRESS),
                saidAgain ? atLast : null,
                actual.amount("completion_percent"),
                minutes,
                minutes == null ? null : AnswerSource.IMPORTED,
                state == InstanceState.CANCELLED
                        ? actual.text("completion_notes")
                        : actual.text("completion_notes", "notes"),
                null,
                null);
    }

    private StoredFigures stored() {
        Double behavioral = cells.number("behavioral_score");
        Double deviation = cells.number("behavioral_deviation");
        for (Dimension dimension : Dimension.values()) {
            String column = dimension.column();
            if (column != null) {
                // Read even where the JSON says it, so that a damaged cell is named.
                cells.number(column);
            }
        }
        if (behavioral == null && deviation != null) {
            behavioral = 50 + 5 * deviation;
        }
        StoredFigures figures = new StoredFigures(
                cells.amount("duration_minutes"),
                cells.number("delay_minutes"),
                cells.number("procrastination_score"),
                cells.number("proactive_score"),
                behavioral,
                cells.number("net_relief"),
                cells.number("net_emotional"),
                cells.number("serendipity_factor"),
                cells.number("disappointment_factor"),
                cells.number("environmental_effect"),
                cells.text("skills_improved"));
        return edited ? StoredFigures.NONE : figures;
    }

    private List<PutOff> putOffs() {
        List<PutOff> putOffs = new ArrayList<>();
        if (actual.take("postpone_history") instanceof List<?> history) {
            for (Object entry : history) {
                if (entry instanceof Map<?, ?> fields && fields.get("at") != null) {
                    LegacyStamp stamp =
                            LegacyCell.stamp(fields.get("at").toString()).value();
                    Instant at = LegacyClock.instant(stamp, times.zone().zone(), null);
                    Object reason = fields.get("reason");
                    if (at != null) {
                        putOffs.add(new PutOff(at, reason == null ? null : reason.toString()));
                    }
                }
            }
        }
        return List.copyOf(putOffs);
    }

    private String category() {
        String category = actual.text("cancellation_category");
        return category == null
                ? "other"
                : RowReader.fitted(category.strip(), CATEGORY_CHARS, "cancellation_category", findings);
    }

    private String taskKey(String name) {
        String key = LegacyText.storable(row.cell("task_id").strip());
        return key.isEmpty() || key.length() > RowReader.ID_CHARS ? RowReader.taskIdForName(name) : key;
    }
}
