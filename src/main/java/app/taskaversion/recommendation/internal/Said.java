package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.Fallback;
import app.taskaversion.recommendation.Forecast;
import app.taskaversion.recommendation.Sure;
import app.taskaversion.recommendation.internal.ServedModels.Served;
import app.taskaversion.recommendation.model.Prediction;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a model says of all that comes into question.
 *
 * @param predictions in the order of the snapshot
 * @param cause why not the model in charge, or not that alone; absent if it was
 */
record Said(
        Served model,
        KnownNow known,
        List<Prediction> predictions,
        @Nullable Fallback cause) {

    @Nullable
    Prediction of(String key) {
        int row = known.snapshot().tasks().indexOf(key);
        return row < 0 ? null : predictions.get(row);
    }

    int row(String key) {
        return known.snapshot().tasks().indexOf(key);
    }

    /** How many things the person had started. */
    int started() {
        return known.snapshot().instances();
    }

    List<Scored> scored() {
        return predictions.stream()
                .map(each -> new Scored(UUID.fromString(each.task()), (float) each.completeOfPeople()))
                .toList();
    }

    Forecast forecast(Prediction prediction) {
        return new Forecast(
                model.version(),
                model.predictor().people(),
                model.predictor().started(),
                prediction.complete(),
                prediction.net(),
                prediction.minutes(),
                prediction.minutesLow(),
                prediction.minutesHigh(),
                prediction.confidence(),
                Sure.of(prediction.confidence(), started()));
    }
}
