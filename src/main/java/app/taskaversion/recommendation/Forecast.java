package app.taskaversion.recommendation;

/**
 * What a learned model says of one suggestion, as it said it when it was first shown.
 *
 * @param model its version, the same as in the log
 * @param people of how many people it was learned; 1 is the person themselves
 * @param started from how many things that they started
 * @param complete the chance to finish it once started, 0–1
 * @param net relief less half the stress that is left once it is finished, in points of 100
 * @param minutes enough half of the time
 * @param minutesLow with {@code minutesHigh} what it takes eight times of ten
 * @param share of suggestions like this, how many were finished and worth it, 0–1; NaN while still learning
 * @param sure the word for it
 */
public record Forecast(
        String model,
        int people,
        int started,
        double complete,
        double net,
        double minutes,
        double minutesLow,
        double minutesHigh,
        double share,
        Sure sure) {

    /** Whether it was learned from this person alone. */
    public boolean own() {
        return people <= 1;
    }

    /** {@code share} in tenths, 0–10. */
    public int ofTen() {
        return (int) Math.round(share * 10);
    }
}
