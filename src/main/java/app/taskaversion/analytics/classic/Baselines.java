package app.taskaversion.analytics.classic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What the older app remembers of each task. (metrics §3) */
final class Baselines {

    private static final List<String> EXPECTED = List.of(
            "expected_relief",
            "expected_mental_energy",
            "expected_difficulty",
            "expected_cognitive_load",
            "expected_physical_load",
            "expected_emotional_load",
            "motivation",
            "expected_aversion",
            "expected_stress");
    private static final List<String> ACTUAL =
            List.of("actual_relief", "actual_cognitive", "actual_physical", "actual_emotional");

    private final Map<String, List<LoadedRow>> initialized;
    private final Map<String, List<LoadedRow>> done;
    private final Loaded history;
    private final Map<String, Double> robust = new HashMap<>();
    private final Map<String, Double> sensitive = new HashMap<>();

    Baselines(Loaded history) {
        this.history = history;
        this.done = Loaded.byTask(history.completed());
        this.initialized = Loaded.byTask(history.all().stream()
                .filter(row -> row.row().initialized() != null)
                .toList());
    }

    /** A value of 0–10 is taken for the old scale, whatever it is (D05). */
    private static double scaled(double value) {
        return value >= 0 && value <= 10 ? 10 * value : value;
    }

    private double[] aversions(String task) {
        return initialized.getOrDefault(task, List.of()).stream()
                .mapToDouble(row -> scaled(row.row().predicted().get("expected_aversion")))
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }

    /** The rounded median of every initialised instance, the present one included; NaN if there is none. */
    double robust(String task) {
        return robust.computeIfAbsent(task, each -> {
            double[] values = aversions(each);
            return values.length == 0 ? Double.NaN : Rounding.to(Loaded.median(values), 0);
        });
    }

    /** The rounded mean without outliers from the fourth value on. */
    double sensitive(String task) {
        return sensitive.computeIfAbsent(task, each -> {
            double[] values = aversions(each);
            return values.length == 0 ? Double.NaN : Rounding.to(withoutOutliers(values), 0);
        });
    }

    private static double withoutOutliers(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        if (values.length <= 3) {
            return mean;
        }
        double[] ordered = values.clone();
        Arrays.sort(ordered);
        double low = quantile(ordered, 0.25);
        double high = quantile(ordered, 0.75);
        double reach = 1.5 * (high - low);
        return Arrays.stream(values)
                .filter(value -> value >= low - reach && value <= high + reach)
                .average()
                .orElse(mean);
    }

    private static double quantile(double[] ordered, double share) {
        double place = share * (ordered.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, ordered.length - 1);
        return ordered[below] + (place - below) * (ordered[above] - ordered[below]);
    }

    /** Of the earliest initialised instance that has one; absent if none has. */
    @Nullable
    Double firstAversion(String task) {
        return initialized.getOrDefault(task, List.of()).stream()
                .sorted(Comparator.comparing(row -> Loaded.required(row.row().initialized())))
                .mapToDouble(row -> row.row().predicted().get("initial_aversion"))
                .limit(1)
                .filter(value -> !Double.isNaN(value))
                .mapToObj(value -> (Double) Rounding.to(scaled(value), 0))
                .findFirst()
                .orElse(null);
    }

    boolean isDone(String task) {
        return done.containsKey(task);
    }

    /** Rounded means of what was expected, by key; a key without a value is left out. */
    Map<String, Object> expectedMeans(String task) {
        return means(
                initialized.getOrDefault(task, List.of()),
                EXPECTED,
                row -> row.row().predicted());
    }

    /** Rounded means of what was felt. */
    Map<String, Object> actualMeans(String task) {
        return means(
                done.getOrDefault(task, List.of()), ACTUAL, row -> row.row().actual());
    }

    private static Map<String, Object> means(
            List<LoadedRow> rows, List<String> keys, Function<LoadedRow, ClassicValues> source) {
        Map<String, Object> means = new LinkedHashMap<>();
        for (String key : keys) {
            ToDoubleFunction<LoadedRow> value = row -> scaled(source.apply(row).get(key));
            if (rows.stream().mapToDouble(value).anyMatch(each -> !Double.isNaN(each))) {
                means.put(key, Rounding.to(Loaded.mean(rows, value), 0));
            }
        }
        return means;
    }

    /** Mean net relief of each task. */
    Map<String, Object> reliefHistory() {
        Map<String, Object> means = new LinkedHashMap<>();
        done.forEach((task, rows) -> {
            List<LoadedRow> known = rows.stream()
                    .filter(row -> !Double.isNaN(row.expectedRelief()))
                    .toList();
            if (!known.isEmpty()) {
                means.put(task, Rounding.to(Loaded.mean(known, LoadedRow::reliefPoints), 2));
            }
        });
        return means;
    }

    /** Mean efficiency of each task over what is above 0. */
    Map<String, Object> efficiencyHistory() {
        Map<String, Object> means = new LinkedHashMap<>();
        done.forEach((task, rows) -> {
            List<LoadedRow> above =
                    rows.stream().filter(row -> row.efficiencyScore() > 0).toList();
            if (!above.isEmpty()) {
                means.put(task, Rounding.to(Loaded.mean(above, LoadedRow::efficiencyScore), 2));
            }
        });
        return means;
    }

    Map<String, Object> aversions() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (ClassicTask task : history.tasks()) {
            Map<String, Object> both = new LinkedHashMap<>();
            both.put("robust", robust(task.id()));
            both.put("sensitive", sensitive(task.id()));
            all.put(task.id(), both);
        }
        return all;
    }
}
