package app.taskaversion.recommendation.model;

/**
 * What a model says of one open thing.
 *
 * @param task what it was asked about
 * @param score p₀·(v − V̄): the higher, the better a suggestion it is; without a meaning of its own
 * @param choose the chance that it is started anyway, 0–1
 * @param complete the chance that this person finishes it once started, 0–1
 * @param completeOfPeople the same before {@link OwnShift}; to be kept, since the shift comes from it
 * @param net relief less half the stress, once it is finished
 * @param minutes enough half of the time
 * @param minutesLow with {@code minutesHigh} what it takes eight times of ten
 * @param minutesCautious enough four times of five
 * @param stress 0–100
 * @param confidence of suggestions like this, the share that was finished and worth it; NaN while still learning
 */
public record Prediction(
        String task,
        double score,
        double choose,
        double complete,
        double completeOfPeople,
        double net,
        double minutes,
        double minutesLow,
        double minutesHigh,
        double minutesCautious,
        double stress,
        double confidence) {}
