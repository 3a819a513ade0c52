package app.taskaversion.survey.internal;

import app.taskaversion.analytics.metric.Estimate;
import app.taskaversion.analytics.metric.Observation;
import app.taskaversion.analytics.metric.ShrunkMean;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.survey.Item;
import app.taskaversion.survey.Questionnaires;
import app.taskaversion.survey.SurveyTrends.Point;
import app.taskaversion.survey.SurveyTrends.Trend;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts answers of scales together by question and week. Pure. */
final class TrendFigures {

    /** With spread and weight of one answer as in {@link ShrunkMean#ofRating}, and a prior that weighs next to nothing. */
    private static final ShrunkMean PLAIN = new ShrunkMean(50, 1e-9, 30, 20, 5);

    private TrendFigures() {}

    /** One answer as it is kept. */
    record Said(String question, String value, Instant at) {}

    /** In the order of the questionnaires; a new wording goes on with the trend of the older one. */
    static List<Trend> of(List<Said> said, DayBoundary days) {
        Map<String, Item> scales = new LinkedHashMap<>();
        Questionnaires.shipped()
                .items()
                .filter(item -> item.form() == Item.Form.SCALE)
                .forEach(item ->
                        scales.merge(item.key(), item, (one, other) -> one.version() > other.version() ? one : other));
        List<Trend> trends = new ArrayList<>();
        scales.forEach((key, item) -> {
            TreeMap<LocalDate, List<Double>> weeks = new TreeMap<>();
            for (Said one : said) {
                if (one.question().equals(key) && one.value().matches("\\d{1,2}|100")) {
                    weeks.computeIfAbsent(
                                    days.dayOf(one.at()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                                    week -> new ArrayList<>())
                            .add(Double.valueOf(one.value()));
                }
            }
            if (!weeks.isEmpty()) {
                trends.add(trend(item, weeks));
            }
        });
        return List.copyOf(trends);
    }

    /** As the other means, but drawn towards nothing: what was said about a week is shown as it was said. */
    private static Trend trend(Item item, Map<LocalDate, List<Double>> weeks) {
        List<Point> points = new ArrayList<>();
        List<Observation> all = new ArrayList<>();
        weeks.forEach((week, values) -> {
            points.add(new Point(week, mean(values), values.size()));
            values.forEach(value -> all.add(new Observation(value, 0)));
        });
        Estimate estimate = PLAIN.of(all);
        return new Trend(
                item,
                points,
                estimate.value(),
                Math.max(0, estimate.low80()),
                Math.min(Item.SCALE_MAX, estimate.high80()),
                all.size());
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
