package app.taskaversion.analytics.classic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Values of the last 90 days, date by date, and what the older app called their averages. (metrics §5.1) */
final class DailyHistory {

    private static final int DAYS = 90;

    private final Map<LocalDate, Double> values;

    private DailyHistory(Map<LocalDate, Double> values) {
        this.values = values;
    }

    private static Map<LocalDate, List<LoadedRow>> byDay(Loaded history) {
        Map<LocalDate, List<LoadedRow>> days = new TreeMap<>();
        history.lastDays(DAYS)
                .forEach(row -> days.computeIfAbsent(row.day(), day -> new ArrayList<>())
                        .add(row));
        return days;
    }

    /** A mean for each date; absent values do not count. */
    static DailyHistory means(Loaded history, ToDoubleFunction<LoadedRow> value) {
        Map<LocalDate, Double> means = new TreeMap<>();
        byDay(history).forEach((day, rows) -> {
            double[] known = rows.stream()
                    .mapToDouble(value)
                    .filter(each -> !Double.isNaN(each))
                    .toArray();
            if (known.length > 0) {
                means.put(day, Arrays.stream(known).average().orElseThrow());
            }
        });
        return new DailyHistory(means);
    }

    /** Means of what is above 0. */
    static DailyHistory positiveMeans(Loaded history, ToDoubleFunction<LoadedRow> value) {
        return means(history, row -> {
            double each = value.applyAsDouble(row);
            return each > 0 ? each : Double.NaN;
        });
    }

    /** Minutes a date; "work" here holds self care. */
    static DailyHistory minutes(Loaded history, ClassicType... types) {
        Map<LocalDate, Double> sums = new TreeMap<>();
        List<ClassicType> wanted = List.of(types);
        history.lastDays(DAYS).stream()
                .filter(row -> wanted.contains(row.type()) && row.row().minutes() > 0)
                .forEach(row -> sums.merge(row.day(), row.row().minutes(), Double::sum));
        return new DailyHistory(sums);
    }

    static DailyHistory sleep(Loaded history) {
        return new DailyHistory(new SleepMetrics(history, DAYS).scores());
    }

    /** Today's value on every seventh day, and today. */
    static DailyHistory repeated(Loaded history, double value) {
        Map<LocalDate, Double> values = new TreeMap<>();
        LocalDate today = history.now().toLocalDate();
        for (LocalDate day = today.minusDays(DAYS); day.isBefore(today); day = day.plusDays(7)) {
            values.put(day, value);
        }
        values.put(today, value);
        return new DailyHistory(values);
    }

    /** The weekly average is over the last seven dates with data, however far they reach back. */
    Map<String, Object> labels() {
        List<Double> list = List.copyOf(values.values());
        List<Double> week = list.subList(Math.max(0, list.size() - 7), list.size());
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("dates", values.keySet().stream().map(LocalDate::toString).toList());
        out.put("values", list);
        out.put("current_value", list.isEmpty() ? 0.0 : list.getLast());
        out.put("weekly_average", mean(week));
        out.put("three_month_average", mean(list));
        return out;
    }

    static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
