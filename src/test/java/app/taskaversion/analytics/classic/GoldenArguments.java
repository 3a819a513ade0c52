package app.taskaversion.analytics.classic;

import app.taskaversion.analytics.classic.CompletionEfficiency.Curve;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The inputs of one golden figure. */
record GoldenArguments(List<@Nullable Object> values) {

    double number(int place) {
        return place < values.size() ? Golden.number(values.get(place)) : Double.NaN;
    }

    double orZero(int place) {
        return Bonus.or(number(place), 0);
    }

    /** A percentage of which 0 and nothing mean all (D01). */
    double percent(int place) {
        return orZero(place) == 0 ? 100 : number(place);
    }

    @Nullable
    String text(int place) {
        return (String) values.get(place);
    }

    ClassicType type(int place) {
        return ClassicType.of(text(place));
    }

    Curve curve(int place) {
        return "linear".equals(values.get(place)) ? Curve.LINEAR : Curve.FLATTENED_SQUARE;
    }

    Map<String, Double> numbers(int place) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        Golden.object(values.get(place)).forEach((key, value) -> {
            if (value instanceof Number) {
                numbers.put(key, Golden.number(value));
            }
        });
        return numbers;
    }

    boolean has(int place) {
        return place < values.size() && values.get(place) != null;
    }
}
