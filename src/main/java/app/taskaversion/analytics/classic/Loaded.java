package app.taskaversion.analytics.classic;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** A history with the values filled in, the way every figure of the older app begins. (metrics §0.6) */
final class Loaded {

    private final ClassicHistory history;
    private final Map<String, ClassicTask> tasks = new HashMap<>();
    private final List<LoadedRow> all;
    private final List<LoadedRow> completed;

    Loaded(ClassicHistory history) {
        this.history = history;
        history.tasks().forEach(task -> tasks.put(task.id(), task));
        this.all = scaled(history.rows().stream()
                .map(row -> LoadedRow.of(row, type(row.taskId())))
                .toList());
        this.completed = all.stream().filter(LoadedRow::isCompleted).toList();
    }

    /** The stress efficiency of each is stretched between the lowest and the highest of all rows (D16). */
    private static List<LoadedRow> scaled(List<LoadedRow> rows) {
        double[] raw = rows.stream()
                .mapToDouble(LoadedRow::rawEfficiency)
                .filter(value -> !Double.isNaN(value))
                .toArray();
        double min = DoubleStream.of(raw).min().orElse(Double.NaN);
        double max = DoubleStream.of(raw).max().orElse(Double.NaN);
        return rows.stream()
                .map(row -> row.withEfficiency(
                        max > min
                                ? Rounding.to(100 * (row.rawEfficiency() - min) / (max - min), 2)
                                : raw.length > 0 ? 100 : Double.NaN))
                .toList();
    }

    ClassicType type(String task) {
        ClassicTask known = tasks.get(task);
        return known == null ? ClassicType.WORK : known.kind();
    }

    @Nullable
    ClassicTask task(String id) {
        return tasks.get(id);
    }

    List<ClassicTask> tasks() {
        return history.tasks();
    }

    /** A. */
    List<LoadedRow> all() {
        return all;
    }

    /** The same history with its completed rows alone, between which efficiency is then stretched. */
    Loaded withCompletedOnly() {
        return new Loaded(new ClassicHistory(
                history.tasks(), completed.stream().map(LoadedRow::row).toList(), history.settings(), history.now()));
    }

    /** C. */
    List<LoadedRow> completed() {
        return completed;
    }

    /** Completed within the last days × 24 hours. */
    List<LoadedRow> lastDays(int days) {
        LocalDateTime from = now().minusDays(days);
        return completed.stream().filter(row -> !row.completed().isBefore(from)).toList();
    }

    LocalDateTime now() {
        return history.now();
    }

    ClassicSettings settings() {
        return history.settings();
    }

    /** Completions of each task. */
    Map<String, Integer> counts() {
        return counts(completed);
    }

    static Map<String, Integer> counts(List<LoadedRow> rows) {
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.row().taskId(), 1, Integer::sum));
        return counts;
    }

    static Map<String, List<LoadedRow>> byTask(List<LoadedRow> rows) {
        Map<String, List<LoadedRow>> tasks = new LinkedHashMap<>();
        rows.forEach(row -> tasks.computeIfAbsent(row.row().taskId(), task -> new ArrayList<>())
                .add(row));
        return tasks;
    }

    /** NaN values do not count; 0 of nothing. */
    static double mean(List<LoadedRow> rows, ToDoubleFunction<LoadedRow> value) {
        return rows.stream()
                .mapToDouble(value)
                .filter(each -> !Double.isNaN(each))
                .average()
                .orElse(0);
    }

    static double sum(List<LoadedRow> rows, ToDoubleFunction<LoadedRow> value) {
        return rows.stream()
                .mapToDouble(value)
                .filter(each -> !Double.isNaN(each))
                .sum();
    }

    static double median(double[] values) {
        double[] ordered = DoubleStream.of(values).sorted().toArray();
        int middle = ordered.length / 2;
        return ordered.length % 2 == 1 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
    }

    static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
