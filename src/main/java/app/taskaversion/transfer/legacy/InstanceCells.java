package app.taskaversion.transfer.legacy;

import app.taskaversion.tracking.InstanceState;
import app.taskaversion.transfer.ImportChoices.ColumnChoice;
import app.taskaversion.transfer.ImportRule;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code task_instances.csv}, opened: its times, its state, its details and its ratings on the scale they were
 * written in. Both passes read rows through this, so that they cannot see different things.
 */
final class InstanceCells {

    private final SourceRow row;
    private final Findings findings;
    private final CellReader cells;
    private final String id;
    private final LegacyTimes times;
    private @Nullable JsonFields predicted;
    private @Nullable JsonFields actual;
    private @Nullable LegacyRatings guessed;
    private @Nullable LegacyRatings felt;
    private @Nullable LegacyState state;
    private boolean edited;

    /** @throws RowRefused if the row has no id or no time */
    InstanceCells(SourceRow row, LegacyZone zone, Findings findings) {
        this.row = row;
        this.findings = findings;
        this.cells = new CellReader(row, findings);
        this.id = RowReader.id(row, "instance_id");
        this.times = LegacyTimes.read(cells, id, zone, findings);
    }

    SourceRow row() {
        return row;
    }

    String id() {
        return id;
    }

    CellReader cells() {
        return cells;
    }

    LegacyTimes times() {
        return times;
    }

    /** The id of its task in the file; one made from the name if the row has none. */
    static String taskKey(SourceRow row) {
        String key = LegacyText.storable(row.cell("task_id").strip());
        return key.isEmpty() || key.length() > RowReader.ID_CHARS
                ? RowReader.taskIdForName(
                        LegacyText.storable(row.cell("task_name").strip()))
                : key;
    }

    JsonFields predicted() {
        JsonFields open = predicted;
        if (open == null) {
            open = new JsonFields(LegacyJson.object(row.cell("predicted"), "predicted", findings), findings);
            predicted = open;
        }
        return open;
    }

    JsonFields actual() {
        JsonFields open = actual;
        if (open == null) {
            Map<String, Object> outcome = LegacyJson.object(row.cell("actual"), "actual", findings);
            boolean damaged = findings.list().stream().anyMatch(f -> f.place().equals("actual"));
            if (outcome.isEmpty() && !damaged && !row.cell("completed_at").isBlank()) {
                findings.add(ImportRule.OUTCOME_MISSING, "actual");
            }
            open = new JsonFields(outcome, findings);
            edited = open.flag("is_edited");
            actual = open;
        }
        return open;
    }

    /** Changed after it was finished; its flat columns are older than its details. */
    boolean edited() {
        actual();
        return edited;
    }

    LegacyState state() {
        LegacyState known = state;
        if (known == null) {
            known = LegacyState.of(
                    new LegacyState.Facts(
                            times.completed(),
                            times.cancelled(),
                            times.started(),
                            times.initialized(),
                            times.best(),
                            row.cell("status"),
                            cells.flag("is_completed"),
                            actual().flag("cancelled"),
                            actual().flag("paused"),
                            !guessed().isEmpty()),
                    findings);
            state = known;
        }
        return known;
    }

    /** The guesses in the details. */
    private LegacyRatings guessed() {
        LegacyRatings ratings = guessed;
        if (ratings == null) {
            ratings = LegacyRatings.guess(predicted());
            guessed = ratings;
        }
        return ratings;
    }

    /** The answers in the details. */
    LegacyRatings felt() {
        LegacyRatings ratings = felt;
        if (ratings == null) {
            ratings = LegacyRatings.outcome(actual());
            felt = ratings;
        }
        return ratings;
    }

    /** When the guess was given: the scale of that time counts. */
    Instant guessedAt() {
        return times.initialized() == null ? times.created() : times.initialized();
    }

    /** When the answers were given. */
    Instant answeredAt() {
        Instant end = state().endedAt();
        return end == null ? times.created() : end;
    }

    LegacyRatings guessed(ColumnChoice columns) {
        return !edited() && columnsHoldGuesses(columns) ? guessed().filledFrom(cells) : guessed();
    }

    LegacyRatings felt(ColumnChoice columns) {
        boolean answers = !edited() && !columnsHoldGuesses(columns);
        return answers && state().state() == InstanceState.COMPLETED ? felt().filledFrom(cells) : felt();
    }

    /** Until a day in December 2025 guesses were written there first, and answers filled only empty cells. (§0.5) */
    private boolean columnsHoldGuesses(ColumnChoice columns) {
        return switch (columns) {
            case GUESSES -> true;
            case ANSWERS -> false;
            case DETECT ->
                times.initialized() != null && times.initialized().isBefore(LegacyRatings.COLUMNS_HOLD_OUTCOMES_SINCE);
        };
    }
}
