package app.taskaversion.recommendation.model;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.feature.Feature;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is predicted. (recommender §2.2, §2.6) */
@SuppressWarnings("ImmutableEnumChecker") // Maps and sets of Map.of and Set.of, functions without state.
public enum Target {
    /** The chance that it is started from this list, at a position. */
    CHOOSE(
            Map.of("objective", "binary:logistic", "eval_metric", "logloss"),
            Example::chosen,
            Set.of(),
            Set.of(Feature.POSITION)),
    /** The chance that it is finished within a day, once started. */
    COMPLETE(
            Map.of("objective", "binary:logistic", "eval_metric", "logloss"),
            Example::complete,
            Set.of(Feature.TASK_FINISH, Feature.CATEGORY_FINISH, Feature.PERSON_FINISH),
            Set.of(Feature.SAID_AVERSION, Feature.GUESS_AVERSION, Feature.USUAL_AVERSION, Feature.TASK_FAILURES)),
    /** Relief less half the stress, once finished. */
    NET(
            Map.of("objective", "reg:squarederror", "eval_metric", "rmse"),
            Example::net,
            Set.of(
                    Feature.TASK_RELIEF,
                    Feature.CATEGORY_RELIEF,
                    Feature.PERSON_RELIEF,
                    Feature.TASK_NET,
                    Feature.CATEGORY_NET,
                    Feature.PERSON_NET,
                    Feature.SAID_RELIEF,
                    Feature.GUESS_RELIEF,
                    Feature.USUAL_RELIEF),
            Set.of(Feature.TASK_STRESS, Feature.CATEGORY_STRESS, Feature.PERSON_STRESS)),
    /** The logarithm of the minutes that half of the time are enough. */
    MINUTES(
            Map.of("objective", "reg:quantileerror", "quantile_alpha", 0.5, "eval_metric", "mae"),
            Example::logMinutes,
            Set.of(),
            Set.of()),
    /** The logarithm of the minutes that are enough four times of five. */
    MINUTES_CAUTIOUS(
            Map.of("objective", "reg:quantileerror", "quantile_alpha", 0.8, "eval_metric", "quantile"),
            Example::logMinutes,
            Set.of(),
            Set.of()),
    /** How stressful it turns out, 0–100. */
    STRESS(
            Map.of("objective", "reg:squarederror", "eval_metric", "rmse"),
            Example::stress,
            Set.of(Feature.TASK_STRESS, Feature.CATEGORY_STRESS, Feature.PERSON_STRESS),
            Set.of());

    private final Map<String, Object> objective;
    private final ToDoubleFunction<Example> label;
    private final Set<Feature> rising;
    private final Set<Feature> falling;

    Target(Map<String, Object> objective, ToDoubleFunction<Example> label, Set<Feature> rising, Set<Feature> falling) {
        this.objective = objective;
        this.label = label;
        this.rising = rising;
        this.falling = falling;
    }

    Map<String, Object> objective() {
        return objective;
    }

    double eta() {
        return 0.08;
    }

    /**
     * Of how many boosters the mean is the prediction: one hangs less on chance than one alone, and the spread of those of
     * a value says how sure it is.
     *
     * @param toServe rather than to find out what a prediction is worth, for which one booster of the many rows of choices
     *     has to do
     */
    int members(boolean toServe) {
        return switch (this) {
            case COMPLETE, NET -> 5;
            case CHOOSE -> toServe ? 3 : 1;
            case MINUTES, MINUTES_CAUTIOUS, STRESS -> 1;
        };
    }

    /** Finishing has few examples and much chance in it: flatter trees told it better of people they did not know. */
    int depth() {
        return this == COMPLETE ? 3 : 4;
    }

    /** NaN if the example teaches nothing of this. */
    double label(Example example) {
        return label.applyAsDouble(example);
    }

    /** Only a choice depends on where something stands. */
    boolean usesPosition() {
        return this == CHOOSE;
    }

    /** 1 if more of it may only raise the prediction, −1 if it may only lower it, else 0. */
    int direction(Feature feature) {
        return rising.contains(feature) ? 1 : falling.contains(feature) ? -1 : 0;
    }

    /** For each feature whether more of it may only raise (1) or only lower (−1) the prediction. */
    String constraints() {
        return Stream.of(Feature.values())
                .map(feature -> String.valueOf(direction(feature)))
                .collect(Collectors.joining(",", "(", ")"));
    }
}
