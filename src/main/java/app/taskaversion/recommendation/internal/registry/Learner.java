package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.model.Learned;
import app.taskaversion.recommendation.model.Progress;
import java.time.Instant;
import java.util.List;

/** Makes a model of examples. */
@FunctionalInterface
interface Learner {

    /** @throws IllegalArgumentException if there is nothing to learn some part from */
    Learned learn(List<Example> examples, Instant now, Progress progress);
}
