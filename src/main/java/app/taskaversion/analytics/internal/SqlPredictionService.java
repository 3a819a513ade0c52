package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.Confidence;
import app.taskaversion.analytics.FeltPairs;
import app.taskaversion.analytics.PredictedMinutes;
import app.taskaversion.analytics.PredictedRating;
import app.taskaversion.analytics.PredictionService;
import app.taskaversion.analytics.TaskPrediction;
import app.taskaversion.analytics.internal.HistoryQuery.Known;
import app.taskaversion.analytics.metric.Estimate;
import app.taskaversion.analytics.metric.Observation;
import app.taskaversion.analytics.metric.Percentile;
import app.taskaversion.analytics.metric.ShrunkMean;
import app.taskaversion.analytics.metric.TimeCalibration;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.task.TaskId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class SqlPredictionService implements PredictionService {

    private static final double AVERSION_PRIOR = 40;
    private static final double RELIEF_PRIOR = 50;
    private static final int RECENT = 3;
    private static final int PAIRS = 50;
    private static final int MEDIAN_FROM = 3;

    /** Answers lie close together: below 15 points on 0–100. */
    private static final double CLOSE_RATING = 15;

    /** Below a factor of about 1.4 up or down. */
    private static final double CLOSE_TIME_LOG = 0.35;

    /** The middle 60 % of own minutes span less than half of the median. */
    private static final double CLOSE_MINUTES = 0.5;

    private final HistoryQuery history;

    SqlPredictionService(HistoryQuery history) {
        this.history = history;
    }

    @Override
    public TaskPrediction predict(TaskId task, Instant asOf, ZoneId zone) {
        return predict(task, null, asOf, zone);
    }

    @Override
    public TaskPrediction predict(TaskId task, @Nullable Double estimateMinutes, Instant asOf, ZoneId zone) {
        Known known = history.read(List.of(task), asOf);
        if (!known.estimates().containsKey(task)) {
            throw new NotFound("task");
        }
        return new Person(known.overall(), asOf).predict(task, known, positive(estimateMinutes));
    }

    @Override
    public Map<TaskId, TaskPrediction> predictAll(Collection<TaskId> tasks, Instant asOf, ZoneId zone) {
        Map<TaskId, TaskPrediction> all = new HashMap<>();
        if (!tasks.isEmpty()) {
            Known known = history.read(tasks, asOf);
            Person person = new Person(known.overall(), asOf);
            known.estimates().keySet().forEach(task -> all.put(task, person.predict(task, known, null)));
        }
        return all;
    }

    private static @Nullable Double positive(@Nullable Double minutes) {
        return minutes != null && minutes > 0 ? minutes : null;
    }

    private static List<Observation> observed(
            List<HistoryRow> rows, Function<HistoryRow, Optional<Observation>> value) {
        return rows.stream().map(value).flatMap(Optional::stream).toList();
    }

    /** The person's own values over all tasks, which are where each task's value starts from. */
    private static final class Person {

        private final Instant asOf;
        private final double aversion;
        private final double relief;
        private final double timeLog;

        Person(List<HistoryRow> overall, Instant asOf) {
            this.asOf = asOf;
            this.aversion = ShrunkMean.ofRatingOverall(AVERSION_PRIOR)
                    .of(observed(overall, row -> row.guess(asOf)))
                    .value();
            this.relief = ShrunkMean.ofRatingOverall(RELIEF_PRIOR)
                    .of(observed(overall, row -> row.relief(asOf)))
                    .value();
            this.timeLog = ShrunkMean.ofTimeLogOverall()
                    .of(observed(overall, row -> row.timeLog(asOf)))
                    .value();
        }

        TaskPrediction predict(TaskId task, Known known, @Nullable Double typed) {
            List<HistoryRow> rows = known.of(task);
            TimeCalibration calibration = TimeCalibration.of(timeLog, observed(rows, row -> row.timeLog(asOf)));
            Double estimate = typed != null ? typed : positive(known.estimates().get(task));
            return new TaskPrediction(
                    task,
                    estimate != null ? fromEstimate(estimate, calibration) : fromOwnMinutes(rows),
                    calibration,
                    rating(aversion, observed(rows, row -> row.guess(asOf))),
                    rating(relief, observed(rows, row -> row.relief(asOf))),
                    rows.stream()
                            .map(HistoryRow::felt)
                            .filter(Objects::nonNull)
                            .limit(RECENT)
                            .toList(),
                    pairs(rows));
        }

        private static PredictedMinutes fromEstimate(double estimate, TimeCalibration calibration) {
            Estimate log = calibration.log();
            return new PredictedMinutes(
                    calibration.suggested(estimate),
                    calibration.brisk(estimate),
                    calibration.cautious(estimate),
                    PredictedMinutes.Basis.ESTIMATE,
                    log.n(),
                    Confidence.of(log.n(), log.spread() < CLOSE_TIME_LOG),
                    TimeCalibration.VERSION);
        }

        private static @Nullable PredictedMinutes fromOwnMinutes(List<HistoryRow> rows) {
            List<Double> minutes = rows.stream()
                    .map(HistoryRow::usableMinutes)
                    .filter(Objects::nonNull)
                    .toList();
            if (minutes.size() < MEDIAN_FROM) {
                return null;
            }
            double median = Percentile.of(minutes, 0.5);
            double low = Percentile.of(minutes, 0.2);
            double high = Percentile.of(minutes, 0.8);
            return new PredictedMinutes(
                    median,
                    low,
                    high,
                    PredictedMinutes.Basis.OWN_MINUTES,
                    minutes.size(),
                    Confidence.of(minutes.size(), high - low < CLOSE_MINUTES * median),
                    PredictedMinutes.MEDIAN_VERSION);
        }

        private static PredictedRating rating(double prior, List<Observation> answers) {
            Estimate estimate = ShrunkMean.ofRating(prior).of(answers);
            return new PredictedRating(
                    estimate, Confidence.of(estimate.n(), estimate.spread() < CLOSE_RATING), ShrunkMean.VERSION);
        }

        private static FeltPairs pairs(List<HistoryRow> rows) {
            return new FeltPairs(rows.stream()
                    .map(row -> row.guess() == null || row.felt() == null
                            ? null
                            : new FeltPairs.Pair(row.guess(), row.felt()))
                    .filter(Objects::nonNull)
                    .limit(PAIRS)
                    .toList());
        }
    }
}
