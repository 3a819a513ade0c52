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

    private final InstanceCells opened;
    private final SourceRow row;
    private final LegacyContext context;
    private final Findings findings;
    private final CellReader cells;
    private final LegacyTimes times;
    private final JsonFields predicted;
    private final JsonFields actual;

    private LegacyInstanceReader(SourceRow row, LegacyContext context, Findings findings) {
        this.opened = new InstanceCells(row, context.zone(), findings);
        this.row = row;
        this.context = context;
        this.findings = findings;
        this.cells = opened.cells();
        this.times = opened.times();
        this.predicted = opened.predicted();
        this.actual = opened.actual();
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
        LegacyState known = opened.state();
        InstanceState state = running(known.state());
        LegacyFlags.Ratings ratings = ratings();
        LegacyFeelings feelings = new LegacyFeelings(findings);
        feelings.read(predicted, Phase.INIT);
        feelings.read(actual, Phase.DONE);
        StoredFigures stored = stored();
        Double minutes = actual.amount("time_actual_minutes", "actual_time", "duration_minutes");
        var sessions =
                LegacySessions.of(state, spent(known, state, minutes == null ? stored.durationMinutes() : minutes));
        Guess theGuess = guess(ratings.guess());
        Outcome theOutcome = outcome(ratings, state, minutes);
        List<PutOff> putOffs = putOffs();
        String category = state == InstanceState.CANCELLED ? category() : null;
        String why = state == InstanceState.CANCELLED ? actual.text("reason_for_canceling", "notes") : null;
        Integer version = cells.integer("task_version");
        ImportedInstance instance = new ImportedInstance(
                context.ids().get(),
                opened.id(),
                null,
                name(),
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
        return new Read(
                LegacyFlags.marked(opened, instance, ratings, findings),
                InstanceCells.taskKey(row),
                feelings.vocabulary());
    }

    /** The name is a snapshot of the task's, so it was escaped like that. */
    private String name() {
        String name = LegacyText.unescape(row.cell("task_name").strip(), times.created());
        return RowReader.fitted(LegacyText.storable(name), LegacyTaskReader.NAME_CHARS, "task_name", findings);
    }

    /** One task runs at a time, and one that was started a day before the end of the file does not. */
    private InstanceState running(InstanceState state) {
        if (state != InstanceState.RUNNING || RowPlace.of(row).equals(context.running())) {
            return state;
        }
        Instant newest = context.newestStamp();
        Instant started = times.best();
        boolean stale = newest != null && started.isBefore(newest.minus(STILL_RUNNING));
        findings.add(stale ? ImportRule.RUNNING_STALE : ImportRule.RUNNING_SECOND, "started_at");
        return InstanceState.PAUSED;
    }

    /** Guess and answers may be of two scales: each counts as of the time when it was given. (§4.2) */
    private LegacyFlags.Ratings ratings() {
        LegacyRatings guessed = opened.guessed(context.columns());
        LegacyRatings felt = opened.felt(context.columns());
        LegacyScale.Factors factors = context.scale().factors(opened, guessed, felt, findings);
        LegacyRatings guess = guessed.scaled(factors.guess(), null, findings);
        if (guess.get(Dimension.INITIAL_AVERSION) != null
                && !context.first().isFirst(InstanceCells.taskKey(row), opened.id())) {
            predicted.leave("initial_aversion");
            findings.add(ImportRule.INITIAL_AVERSION_LATER, "initial_aversion");
            guess = guess.without(Dimension.INITIAL_AVERSION);
        }
        return new LegacyFlags.Ratings(guessed, felt, guess, felt.scaled(factors.felt(), guess, findings));
    }

    private Times times(InstanceState state, LegacyState known) {
        Instant started = times.started();
        Instant resumed = LegacyClock.instant(
                actual.stamp("resume_started_at"), times.zone().zone(), started);
        Instant editedAt = editedAt(known);
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
                editedAt,
                cells.flag("is_deleted") ? times.newest() : null,
                times.zone().zone().getId(),
                known.endKnown() && times.createdKnown() ? precision : Precision.UNKNOWN);
    }

    private @Nullable Instant editedAt(LegacyState known) {
        if (!opened.edited()) {
            return null;
        }
        Instant at = LegacyClock.instant(actual.stamp("edited_at"), times.zone().zone(), known.endedAt());
        if (at == null) {
            // The only trace of the edit.
            actual.leave("is_edited");
        }
        return at;
    }

    /** The minutes before a pause are part of the stated ones; what the row says about pauses then stays as it is. */
    private LegacySessions.Spent spent(LegacyState known, InstanceState state, @Nullable Double minutes) {
        boolean told = state == InstanceState.COMPLETED && minutes != null;
        return new LegacySessions.Spent(
                times.started(),
                known.endKnown() ? known.endedAt() : null,
                minutes,
                told ? null : actual.amount("time_spent_before_pause"),
                told ? null : actual.text("pause_reason"),
                told ? null : actual.amount("pause_completion_percentage"));
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

    private Outcome outcome(LegacyFlags.Ratings ratings, InstanceState state, @Nullable Double minutes) {
        LegacyRatings r = ratings.felt();
        LegacyRatings guess = ratings.guess();
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
        return opened.edited() ? StoredFigures.NONE : figures;
    }

    private List<PutOff> putOffs() {
        List<PutOff> putOffs = new ArrayList<>();
        List<Object> without = new ArrayList<>();
        Object history = actual.take("postpone_history");
        for (Object entry : history instanceof List<?> list ? list : history == null ? List.of() : List.of(history)) {
            Instant at = entry instanceof Map<?, ?> fields && fields.get("at") != null
                    ? LegacyClock.instant(
                            LegacyCell.stamp(fields.get("at").toString()).value(),
                            times.zone().zone(),
                            null)
                    : null;
            if (at != null && entry instanceof Map<?, ?> fields) {
                Object reason = fields.get("reason");
                putOffs.add(new PutOff(at, reason == null ? null : reason.toString()));
            } else if (entry != null) {
                without.add(entry);
            }
        }
        if (!without.isEmpty()) {
            findings.add(ImportRule.TIME_UNREADABLE, "postpone_history");
            actual.leave("postpone_history", without);
        }
        return List.copyOf(putOffs);
    }

    private String category() {
        String category = actual.text("cancellation_category");
        return category == null
                ? "other"
                : RowReader.fitted(category.strip(), CATEGORY_CHARS, "cancellation_category", findings);
    }
}
