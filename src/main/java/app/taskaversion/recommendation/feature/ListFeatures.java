package app.taskaversion.recommendation.feature;

import java.util.List;

/** How each open thing stands to the others that are open. */
final class ListFeatures {

    private ListFeatures() {}

    /** How readily the person turns to each of these, if none is shown. */
    static void strengths(List<Row> rows, List<String> tasks, Strengths strengths) {
        double[] chances = strengths.chances(tasks, List.of());
        for (int i = 0; i < chances.length; i++) {
            rows.get(i).set(Feature.TASK_STRENGTH, strengths.of(tasks.get(i)));
            rows.get(i).set(Feature.TASK_STRENGTH_CHANCE, chances[i]);
        }
    }

    static void add(List<Row> rows) {
        relative(rows, Feature.GUESS_AVERSION, Feature.LIST_AVERSION);
        relative(rows, Feature.GUESS_RELIEF, Feature.LIST_RELIEF);
        relative(rows, Feature.GUESS_MINUTES, Feature.LIST_MINUTES);
        relative(rows, Feature.TASK_TAKE, Feature.LIST_TAKE);
        relative(rows, Feature.TASK_CHOICE, Feature.LIST_CHOICE);
        relative(rows, Feature.TASK_USUAL, Feature.LIST_USUAL);
        relative(rows, Feature.TASK_STRENGTH, Feature.LIST_STRENGTH);
        relative(rows, Feature.TASK_NET, Feature.LIST_NET);
        relative(rows, Feature.DUE_DAYS, Feature.LIST_DUE);
        double top = rows.stream()
                .mapToDouble(row -> row.get(Feature.TASK_CHOICE))
                .max()
                .orElse(Double.NaN);
        double overdue =
                rows.stream().mapToDouble(row -> row.get(Feature.OVERDUE)).sum();
        for (Row row : rows) {
            row.set(Feature.LIST_SIZE, rows.size());
            row.set(Feature.LIST_TOP_CHOICE, top);
            row.set(Feature.OVERDUE_COUNT, overdue);
        }
    }

    /** The difference from the mean of those that have a value. */
    private static void relative(List<Row> rows, Feature of, Feature into) {
        double mean = rows.stream()
                .mapToDouble(row -> row.get(of))
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
        rows.forEach(row -> row.set(into, row.get(of) - mean));
    }
}
