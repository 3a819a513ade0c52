package app.taskaversion.analytics.classic;

import java.util.Map;

/**
 * The numbers of one JSON object or of the columns of a row, by the older app's own keys. Texts that are no number and
 * nulls are left out when it is made.
 */
public record ClassicValues(Map<String, Double> numbers) {

    public static final ClassicValues NONE = new ClassicValues(Map.of());

    public ClassicValues {
        numbers = Map.copyOf(numbers);
    }

    /** NaN if it is not there. */
    double get(String key) {
        return numbers.getOrDefault(key, Double.NaN);
    }

    /** The first that is there, a true 0 included; NaN if none is. */
    double first(String... keys) {
        for (String key : keys) {
            if (numbers.containsKey(key)) {
                return get(key);
            }
        }
        return Double.NaN;
    }

    /** The first that is there and not 0, as {@code or} chains of the older app read it (D01); else the last one. */
    double firstNonZero(String... keys) {
        double value = Double.NaN;
        for (String key : keys) {
            value = get(key);
            if (!Double.isNaN(value) && value != 0) {
                return value;
            }
        }
        return value;
    }

    /** The first that is there and not 0 (D01), or a default. */
    double orElse(double other, String... keys) {
        double value = firstNonZero(keys);
        return Double.isNaN(value) || value == 0 ? other : value;
    }
}
