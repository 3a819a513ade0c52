package app.taskaversion.recommendation.model;

import app.taskaversion.recommendation.feature.Schema;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was learned, as one value: it can be stored and sent.
 *
 * @param version what it is called wherever it is used
 * @param schemaHash what the numbers that it may be asked about mean, see {@link Schema#hash}
 * @param people how many people it was learned from
 * @param rows how many candidates of decisions
 * @param started how many of them were started
 * @param trees for each target the trees whose mean is the prediction
 * @param choose what the predicted chance to be started is worth
 * @param complete what the predicted chance to be finished is worth
 * @param minutes how far off the logarithm of the minutes is
 * @param net how far off the net relief is
 * @param confidence absent if too little was known to test it
 */
public record LearnedModel(
        String version,
        String schemaHash,
        int people,
        int rows,
        int started,
        Map<Target, List<byte[]>> trees,
        Calibration choose,
        Calibration complete,
        Intervals minutes,
        Intervals net,
        @Nullable Confidence confidence) {

    public LearnedModel {
        trees = Map.copyOf(new EnumMap<>(trees));
    }

    /** Whether there is something to ask for each part. */
    public boolean isWhole() {
        return Stream.of(Target.values())
                .noneMatch(target -> trees.getOrDefault(target, List.of()).isEmpty());
    }

    LearnedModel called(String name) {
        return new LearnedModel(
                name, schemaHash, people, rows, started, trees, choose, complete, minutes, net, confidence);
    }
}
