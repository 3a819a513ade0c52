package app.taskaversion.analytics.classic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The weekly summary of the daily scores. In the older app it crashed on a database (D20); this is what its formula says.
 * (metrics §4.11)
 */
final class ProgressSummary {

    private static final int ENOUGH_FOR_A_TREND = 4;
    private static final double SAME = 0.05;

    private ProgressSummary() {}

    /** For each daily score: average of the days above 0, how many there were, the best of them, and the trend. */
    static Map<String, Object> of(Loaded history, int days) {
        Map<String, List<Double>> scores = new LinkedHashMap<>();
        LocalDate first = history.now().toLocalDate().minusDays(days);
        Grit grit = new Grit(history);
        for (int i = 0; i < days; i++) {
            DailyScores.of(history, grit, first.plusDays(i)).forEach((name, value) -> {
                List<Double> list = scores.computeIfAbsent(name, score -> new ArrayList<>());
                if (value instanceof Double score && score > 0) {
                    list.add(score);
                }
            });
        }
        Map<String, Object> out = new LinkedHashMap<>();
        scores.forEach((name, list) -> out.put(name, labels(list)));
        return out;
    }

    private static Map<String, Object> labels(List<Double> values) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("average", Rounding.to(DailyHistory.mean(values), 2));
        out.put("active_days", values.size());
        out.put("best", values.stream().mapToDouble(Double::doubleValue).max().orElse(0));
        out.put("trend", trend(values));
        return out;
    }

    private static String trend(List<Double> values) {
        if (values.size() < ENOUGH_FOR_A_TREND) {
            return "stable";
        }
        int half = values.size() / 2;
        double earlier = DailyHistory.mean(values.subList(0, half));
        double change = (DailyHistory.mean(values.subList(half, values.size())) - earlier) / earlier;
        return change > SAME ? "up" : change < -SAME ? "down" : "stable";
    }
}
