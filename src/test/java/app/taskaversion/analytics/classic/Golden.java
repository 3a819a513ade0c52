package app.taskaversion.analytics.classic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the older program computed, and how ours is compared with it. (metrics §0.1) */
final class Golden {

    /** Numbers that were not rounded: how far two programs may differ in the last digits. */
    static final double EXACT = 1e-6;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Golden() {}

    static Map<String, @Nullable Object> read(String file) {
        try (InputStream in = Golden.class.getResourceAsStream("/classic/" + file)) {
            return object(JSON.readValue(Objects.requireNonNull(in), Map.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // JSON of our own test resources
    static Map<String, @Nullable Object> object(@Nullable Object json) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(json);
    }

    @SuppressWarnings("unchecked") // JSON of our own test resources
    static List<@Nullable Object> list(@Nullable Object json) {
        return (List<@Nullable Object>) Objects.requireNonNull(json);
    }

    static double number(@Nullable Object json) {
        return json instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    /**
     * Differences as "path: golden ≠ ours". A rounded figure may differ by one unit of its last place.
     *
     * @param golden texts stand for NaN and infinities, null for absent
     */
    static List<String> differences(@Nullable Object golden, @Nullable Object ours) {
        List<String> found = new ArrayList<>();
        compare("", golden, ours, found);
        return found;
    }

    private static void compare(String path, @Nullable Object golden, @Nullable Object ours, List<String> found) {
        if (golden instanceof Map<?, ?> map && ours instanceof Map<?, ?> own) {
            TreeSet<String> keys = new TreeSet<>();
            map.keySet().forEach(key -> keys.add(String.valueOf(key)));
            own.keySet().forEach(key -> keys.add(String.valueOf(key)));
            keys.forEach(key -> {
                if (map.containsKey(key) && own.containsKey(key)) {
                    compare(path + "." + key, map.get(key), own.get(key), found);
                } else {
                    found.add(
                            path + "." + key + (map.containsKey(key) ? ": is missing" : ": is not in the golden one"));
                }
            });
        } else if (golden instanceof List<?> list && ours instanceof List<?> own) {
            if (list.size() != own.size()) {
                found.add(path + ": " + list.size() + " elements ≠ " + own.size());
            }
            for (int i = 0; i < Math.min(list.size(), own.size()); i++) {
                compare(path + "[" + i + "]", list.get(i), own.get(i), found);
            }
        } else if (!same(golden, ours)) {
            found.add(path + ": " + golden + " ≠ " + ours);
        }
    }

    private static boolean same(@Nullable Object golden, @Nullable Object ours) {
        if (golden instanceof Number number && ours instanceof Number own) {
            double value = number.doubleValue();
            return Math.abs(value - own.doubleValue()) <= tolerance(value);
        }
        if (ours instanceof Double own && own.isNaN()) {
            return golden == null || golden.equals("NaN") || golden.equals("");
        }
        return Objects.equals(golden, ours);
    }

    /** One unit of the last place of a figure that is shown with at most four places; otherwise nearly nothing. */
    private static double tolerance(double golden) {
        String text = BigDecimal.valueOf(golden).stripTrailingZeros().toPlainString();
        int dot = text.indexOf('.');
        int places = dot < 0 ? 0 : text.length() - dot - 1;
        boolean rounded = places >= 1 && places <= 3;
        return rounded ? 1.0001 * Math.pow(10, -places) : EXACT * Math.max(1, Math.abs(golden));
    }
}
