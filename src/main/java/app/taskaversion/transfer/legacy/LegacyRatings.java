package app.taskaversion.transfer.legacy;

import app.taskaversion.transfer.ImportRule;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The ratings of one phase of one row, on the scale they were written in until {@link #scaled} is called. */
public final class LegacyRatings {

    /**
     * Before this day the flat columns were filled with the guess when it was saved, and finishing filled only empty
     * cells. (data-and-lifecycle §0.5)
     */
    static final Instant COLUMNS_HOLD_OUTCOMES_SINCE = Instant.parse("2025-12-19T00:00:00Z");

    private static final double MOST = 100;

    private final Map<Dimension, Double> values;

    private LegacyRatings(Map<Dimension, Double> values) {
        this.values = values;
    }

    static LegacyRatings guess(JsonFields predicted) {
        return read(predicted, Dimension::guessKeys);
    }

    static LegacyRatings outcome(JsonFields actual) {
        return read(actual, Dimension::outcomeKeys);
    }

    private static LegacyRatings read(JsonFields json, Function<Dimension, List<String>> keys) {
        Map<Dimension, Double> values = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            List<String> names = keys.apply(dimension);
            Double value = names.isEmpty() ? null : json.number(names);
            if (value != null) {
                values.put(dimension, value);
            }
        }
        return new LegacyRatings(values);
    }

    /** With the flat columns where the JSON says nothing. */
    LegacyRatings filledFrom(CellReader cells) {
        Map<Dimension, Double> filled = new EnumMap<>(Dimension.class);
        filled.putAll(values);
        for (Dimension dimension : Dimension.values()) {
            String column = dimension.column();
            Double value = column == null || filled.containsKey(dimension) ? null : cells.number(column);
            if (value != null) {
                filled.put(dimension, value);
            }
        }
        return new LegacyRatings(filled);
    }

    LegacyRatings without(Dimension dimension) {
        Map<Dimension, Double> rest = new EnumMap<>(Dimension.class);
        rest.putAll(values);
        rest.remove(dimension);
        return new LegacyRatings(rest);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    @Nullable
    Double get(Dimension dimension) {
        return values.get(dimension);
    }

    Collection<Double> values() {
        return values.values();
    }

    /**
     * On the 0–100 scale. Negative values become absent. A value above 100 that is about ten times its guess (8.5 to
     * 11.5) is divided by ten, because the finishing page of the older app multiplied small values; any other is 100.
     *
     * @param guess the guesses on the 0–100 scale, if these are outcomes
     */
    LegacyRatings scaled(double factor, @Nullable LegacyRatings guess, Findings findings) {
        Map<Dimension, Double> scaled = new EnumMap<>(Dimension.class);
        values.forEach((dimension, value) -> {
            String place = dimension.name().toLowerCase(Locale.ROOT);
            double result = value * factor;
            if (result < 0) {
                findings.add(ImportRule.RATING_NEGATIVE, place);
                return;
            }
            if (result > MOST) {
                Double guessed = guess == null ? null : guess.get(dimension);
                boolean tenfold = guessed != null && result >= 8.5 * guessed && result <= 11.5 * guessed;
                findings.add(tenfold ? ImportRule.RATING_DIVIDED : ImportRule.RATING_CLAMPED, place);
                result = tenfold ? Math.min(result / 10, MOST) : MOST;
            }
            scaled.put(dimension, result);
        });
        return new LegacyRatings(scaled);
    }
}
