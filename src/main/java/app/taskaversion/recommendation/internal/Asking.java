package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.Fallback;
import app.taskaversion.recommendation.Sure;
import app.taskaversion.recommendation.internal.ServedModels.Served;
import app.taskaversion.recommendation.model.OwnShift;
import app.taskaversion.recommendation.model.Prediction;
import app.taskaversion.recommendation.rule.Candidate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the models of a lead, one after the other, until one answers in time. */
@Component
class Asking {

    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);

    private final Knowing knowing;
    private final Pace pace;

    Asking(Knowing knowing, Pace pace) {
        this.knowing = knowing;
        this.pace = pace;
    }

    /** Absent if none answered, or too late. */
    @Nullable
    Said ask(Lead lead, Ask ask, Board board, List<Candidate<String>> first) {
        long start = pace.start();
        KnownNow known = knowing.of(ask, board, first, lead.rule());
        OwnShift shift = Shifts.of(known.read(), ask.now());
        Fallback cause = known.snapshot().instances() < Sure.KNOWN_FROM ? Fallback.LITTLE_KNOWN : null;
        for (Served model : lead.models()) {
            try {
                List<Prediction> predictions = model.predictor().predict(known.snapshot(), shift);
                return pace.kept(start) ? new Said(model, known, predictions, cause) : null;
            } catch (IllegalStateException | IllegalArgumentException e) {
                LOG.warn(
                        "Model {} did not answer: {}",
                        model.version(),
                        e.getClass().getName());
                cause = Fallback.PARENT;
            }
        }
        return null;
    }
}
