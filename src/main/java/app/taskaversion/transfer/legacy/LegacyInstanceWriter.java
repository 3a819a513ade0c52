package app.taskaversion.transfer.legacy;

import static app.taskaversion.transfer.legacy.LegacyTaskWriter.flag;
import static app.taskaversion.transfer.legacy.LegacyTaskWriter.text;
import static app.taskaversion.transfer.legacy.LegacyTaskWriter.whole;

import app.taskaversion.tracking.InstanceState;
import app.taskaversion.tracking.Phase;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes an instance as a row of {@code task_instances.csv} from which {@link LegacyInstanceReader} reads the same values
 * again, as far as the older app has a place for them.
 */
public final class LegacyInstanceWriter {

    /** A feeling that was named. */
    public record Feeling(
            String word, Phase phase, @Nullable Double intensity, boolean rated) {}

    /** A stretch of time spent. */
    public record Session(
            @Nullable Double minutes,
            @Nullable String pauseReason,
            @Nullable Double percent) {}

    /** One "not today". */
    public record PutOff(Instant at, @Nullable String reason) {}

    /** What belongs to an instance, each in its order. */
    public record Parts(List<Feeling> feelings, List<Session> sessions, List<PutOff> putOffs) {

        public static final Parts NONE = new Parts(List.of(), List.of(), List.of());
    }

    private final StoredRow row;
    private final String id;
    private final Parts parts;
    private final ZoneId zone;
    private final boolean tenfold;
    private final StampWriter stamps;
    private final InstanceState state;
    private final @Nullable Instant started;
    private final @Nullable Instant ended;

    private LegacyInstanceWriter(StoredRow row, String id, Parts parts, ZoneId zone, boolean tenfold) {
        this.row = row;
        this.id = id;
        this.parts = parts;
        this.zone = zone;
        this.tenfold = tenfold;
        this.stamps = StampWriter.of(id, row.time("created_at"), "MINUTE".equals(row.text("time_precision")));
        this.state = InstanceState.valueOf(row.word("state"));
        Instant first = row.instant("first_started_at");
        Instant last = row.instant("started_at");
        this.started = state == InstanceState.RUNNING || first == null ? last : first;
        this.ended = state == InstanceState.COMPLETED
                ? row.instant("completed_at")
                : state == InstanceState.CANCELLED ? row.instant("cancelled_at") : null;
    }

    /**
     * The cells of a row.
     *
     * @param zone where the person is, for the due date
     * @param tenfold whether its early ratings stood in the file on the 0–10 scale: they go back on it, so that the set
     *     of early ratings stays as it was (data-and-lifecycle §4.2)
     */
    public static Map<String, String> cells(
            StoredRow row, String id, String taskId, Parts parts, ZoneId zone, boolean tenfold) {
        return new LegacyInstanceWriter(row, id, parts, zone, tenfold).cells(taskId);
    }

    private Map<String, String> cells(String taskId) {
        Map<String, String> cells = new HashMap<>();
        cells.put("instance_id", id);
        cells.put("task_id", taskId);
        cells.put("task_name", LegacyTaskWriter.escaped(row.word("task_name"), row.time("created_at")));
        cells.put("task_version", whole(row.integer("task_version")));
        times(cells);
        cells.put("predicted", PythonJson.write(guess()));
        cells.put("actual", PythonJson.write(outcome()));
        boolean ends = state == InstanceState.COMPLETED || state == InstanceState.CANCELLED;
        cells.put("is_completed", flag(ends));
        cells.put("is_deleted", flag(row.instant("deleted_at") != null));
        cells.put("status", status());
        figures(cells);
        ratings(cells);
        cells.put("skills_improved", text(row.text("skills_improved")));
        return cells;
    }

    private void times(Map<String, String> cells) {
        Instant created = row.time("created_at");
        // The id keeps the second; the other times of such a row have minutes only.
        Instant written = stamps.minutes() ? Instant.ofEpochSecond(created.getEpochSecond() / 60 * 60) : created;
        cells.put("created_at", stamps.write(written));
        cells.put("initialized_at", stamps.write(row.instant("initialized_at")));
        cells.put("started_at", state == InstanceState.PAUSED ? "" : stamps.write(started));
        cells.put("completed_at", state == InstanceState.COMPLETED ? stamps.write(ended) : "");
        cells.put("cancelled_at", state == InstanceState.CANCELLED ? stamps.write(ended) : "");
        cells.put("due_at", stamps.writeDue(row.instant("due_at"), zone));
    }

    private String status() {
        return switch (state) {
            case DRAFT -> "draft";
            case INITIALIZED, PAUSED -> "initialized";
            case RUNNING -> "active";
            case COMPLETED -> "completed";
            case CANCELLED -> "cancelled";
        };
    }

    private Map<String, Object> guess() {
        Map<String, Object> guess = new LinkedHashMap<>();
        put(guess, "time_estimate_minutes", row.number("estimate_minutes"));
        double factor = guessFactor();
        for (Dimension dimension : Dimension.values()) {
            rating(guess, dimension.guessKeys(), guessed(dimension), factor);
        }
        feelings(guess, Phase.INIT);
        put(guess, "physical_context", row.text("physical_context"));
        put(guess, "description", row.text("description"));
        rest(guess, "extra_predicted");
        return guess;
    }

    private Map<String, Object> outcome() {
        Map<String, Object> outcome = new LinkedHashMap<>();
        double factor = outcomeFactor();
        for (Dimension dimension : Dimension.values()) {
            rating(outcome, dimension.outcomeKeys(), felt(dimension), factor);
        }
        feelings(outcome, Phase.DONE);
        put(outcome, "completion_percent", row.number("completion_percent"));
        put(outcome, "time_actual_minutes", row.number("actual_minutes"));
        put(outcome, "completion_notes", row.text("completion_notes"));
        ending(outcome);
        spent(outcome);
        if (!parts.putOffs().isEmpty()) {
            outcome.put(
                    "postpone_history",
                    parts.putOffs().stream()
                            .map(putOff -> putOff.reason() == null
                                    ? Map.of("at", stamps.write(putOff.at()))
                                    : Map.of("reason", putOff.reason(), "at", stamps.write(putOff.at())))
                            .toList());
        }
        if (row.instant("edited_at") != null) {
            outcome.put("is_edited", true);
            outcome.put("edited_at", stamps.write(row.instant("edited_at")));
        }
        rest(outcome, "extra_actual");
        return outcome;
    }

    private void ending(Map<String, Object> outcome) {
        if (state == InstanceState.CANCELLED) {
            outcome.put("cancelled", true);
            put(outcome, "cancellation_category", row.text("cancellation_category"));
            put(outcome, "reason_for_canceling", row.text("cancellation_note"));
        } else if (state == InstanceState.PAUSED) {
            outcome.put("paused", true);
            if (started != null) {
                outcome.put("resume_started_at", stamps.write(started));
            }
        }
    }

    /** A finished row tells its time by its duration. */
    private void spent(Map<String, Object> outcome) {
        if (state == InstanceState.COMPLETED) {
            return;
        }
        Double minutes = null;
        for (Session session : parts.sessions()) {
            Double spent = session.minutes();
            if (spent != null) {
                minutes = minutes == null ? spent : (Double) (minutes + spent);
            }
            put(outcome, "pause_reason", session.pauseReason());
            put(outcome, "pause_completion_percentage", session.percent());
        }
        put(outcome, "time_spent_before_pause", minutes);
    }

    private void feelings(Map<String, Object> into, Phase phase) {
        List<Feeling> named = parts.feelings().stream()
                .filter(feeling -> feeling.phase() == phase)
                .toList();
        if (named.isEmpty()) {
            return;
        }
        into.put("emotions", named.stream().map(Feeling::word).toList());
        if (named.stream().anyMatch(Feeling::rated)) {
            Map<String, Object> values = new LinkedHashMap<>();
            named.forEach(feeling -> values.put(feeling.word(), feeling.rated() ? feeling.intensity() : null));
            into.put("emotion_values", values);
        }
    }

    private static void put(Map<String, Object> into, String key, @Nullable Object value) {
        if (value != null) {
            into.put(key, value);
        }
    }

    private static void rating(Map<String, Object> into, List<String> keys, @Nullable Double value, double factor) {
        if (!keys.isEmpty()) {
            put(into, keys.getFirst(), value == null ? null : (Double) (value / factor));
        }
    }

    /** What no column takes; never a key that would now speak where the person left nothing. */
    private void rest(Map<String, Object> into, String column) {
        PythonJson.object(row.text(column)).forEach((key, value) -> {
            String name = String.valueOf(key);
            if (!into.containsKey(name) && !speaksForAnother(name, into, column.equals("extra_predicted"))) {
                into.put(name, value);
            }
        });
    }

    private static boolean speaksForAnother(String key, Map<String, Object> there, boolean guess) {
        for (Dimension dimension : Dimension.values()) {
            List<String> keys = guess ? dimension.guessKeys() : dimension.outcomeKeys();
            // A later copy of the first aversion stays beside.
            if (dimension != Dimension.INITIAL_AVERSION && keys.contains(key)) {
                return !there.containsKey(keys.getFirst());
            }
        }
        return false;
    }

    private @Nullable Double guessed(Dimension dimension) {
        return switch (dimension) {
            case AVERSION -> row.number("expected_aversion");
            case INITIAL_AVERSION -> row.number("initial_aversion");
            case INITIALIZATION_AVERSION -> row.number("initialization_expected_aversion");
            case RELIEF -> row.number("expected_relief");
            case MENTAL_ENERGY -> row.number("expected_mental_energy");
            case DIFFICULTY -> row.number("expected_difficulty");
            case COGNITIVE -> row.number("expected_cognitive_load");
            case EMOTIONAL -> row.number("expected_emotional_load");
            case PHYSICAL -> row.number("expected_physical_load");
            case STRESS -> row.number("expected_stress");
            case MOTIVATION -> row.number("motivation");
        };
    }

    private @Nullable Double felt(Dimension dimension) {
        return switch (dimension) {
            case RELIEF -> row.number("actual_relief");
            case MENTAL_ENERGY -> row.number("actual_mental_energy");
            case DIFFICULTY -> row.number("actual_difficulty");
            case COGNITIVE -> row.number("actual_cognitive");
            case EMOTIONAL -> row.number("actual_emotional");
            case PHYSICAL -> row.number("actual_physical");
            case STRESS -> row.number("actual_stress");
            default -> null;
        };
    }

    private double guessFactor() {
        Instant initialized = row.instant("initialized_at");
        return tenfold && isEarly(initialized == null ? row.time("created_at") : initialized) ? 10 : 1;
    }

    private double outcomeFactor() {
        Instant end = ended == null ? row.time("created_at") : ended;
        boolean cancelForm = state == InstanceState.CANCELLED
                && !isEarly(end)
                && !end.atZone(ZoneOffset.UTC).toLocalDate().isAfter(LegacyScale.CANCEL_FORM_UNTIL);
        return cancelForm || (tenfold && isEarly(end)) ? 10 : 1;
    }

    private static boolean isEarly(Instant time) {
        return time.isBefore(LegacyScale.CUT_OVER);
    }

    private void figures(Map<String, String> cells) {
        for (String column : List.of(
                "procrastination_score",
                "proactive_score",
                "behavioral_score",
                "net_relief",
                "net_emotional",
                "duration_minutes",
                "delay_minutes",
                "environmental_effect",
                "serendipity_factor",
                "disappointment_factor")) {
            Double value = row.number(column);
            cells.put(column, value == null ? "" : Double.toString(value));
        }
    }

    /** The columns beside the details hold guesses in rows of the time when they did. (data-and-lifecycle §0.5) */
    private void ratings(Map<String, String> cells) {
        Instant initialized = row.instant("initialized_at");
        boolean guesses = initialized != null && initialized.isBefore(LegacyRatings.COLUMNS_HOLD_OUTCOMES_SINCE);
        for (Dimension dimension : Dimension.values()) {
            String column = dimension.column();
            if (column != null) {
                Double value = guesses ? guessed(dimension) : felt(dimension);
                double factor = guesses ? guessFactor() : outcomeFactor();
                boolean said = value != null && (guesses || state == InstanceState.COMPLETED);
                cells.put(column, said && value != null ? Double.toString(value / factor) : "");
            }
        }
    }
}
