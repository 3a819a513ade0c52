package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.model.LearnedModel;
import app.taskaversion.recommendation.model.Predictor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks once a day how the models did that are asked, and lets each go the step that is due. */
@Component
class Watch {

    /** How far back it looks. */
    static final Duration ROLLING = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final ModelBook book;
    private final Loading loading;
    private final Registry registry;
    private final ModelLog log;
    private final Clock clock;

    Watch(ModelBook book, Loading loading, Registry registry, ModelLog log, Clock clock) {
        this.book = book;
        this.loading = loading;
        this.registry = registry;
        this.log = log;
        this.clock = clock;
    }

    /** What is in charge, to be compared with; absent for none that can be read here. */
    @Nullable
    LearnedModel active() {
        return book.active()
                .filter(ModelRow::whole)
                .map(row -> {
                    try {
                        return loading.read(row);
                    } catch (IllegalArgumentException e) {
                        return null;
                    }
                })
                .orElse(null);
    }

    /** @param examples of those who agree now */
    void advance(List<Example> examples) {
        for (ModelRow model : book.list()) {
            if (model.status().isAsked() || model.status().isOnItsWay()) {
                Drift drift = drift(model, examples);
                if (drift.isOther()) {
                    log.add(ModelLog.Kind.DRIFT_WARNING, model, String.valueOf(drift.different()));
                }
                registry.advance(model, drift);
            }
        }
        registry.clearOut();
    }

    /** Of the last week, but never of what it was learned from. */
    Drift drift(ModelRow model, List<Example> examples) {
        Instant since = clock.instant().minus(ROLLING);
        Instant learnedTo = model.windowTo();
        Instant from = learnedTo != null && learnedTo.isAfter(since) ? learnedTo : since;
        List<Example> recent =
                examples.stream().filter(each -> each.at().isAfter(from)).toList();
        if (recent.isEmpty()) {
            return Drift.UNKNOWN;
        }
        try (Predictor predictor = loading.load(model)) {
            Judged judged = Judged.of(predictor, recent);
            return new Drift(
                    judged.started(),
                    judged.logLoss(),
                    model.quality().logLoss(),
                    model.profile().different(recent));
        } catch (IllegalArgumentException | IllegalStateException e) {
            LOG.warn(
                    "Model {} could not be watched: {}",
                    model.version(),
                    e.getClass().getName());
            return Drift.UNKNOWN;
        }
    }
}
