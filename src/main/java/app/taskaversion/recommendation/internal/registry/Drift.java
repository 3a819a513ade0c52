package app.taskaversion.recommendation.internal.registry;

/**
 * How a model did in the last seven days.
 *
 * @param started on how many started things it rests
 * @param logLoss see {@link app.taskaversion.recommendation.ModelQuality#logLoss}; NaN without any
 * @param atPromotion the same when the gate looked at it
 * @param different how many numbers are distributed otherwise than when it was learned
 */
record Drift(int started, double logLoss, double atPromotion, int different) {

    static final Drift UNKNOWN = new Drift(0, Double.NaN, Double.NaN, 0);

    /** So much worse than at promotion takes it back. (recommender §2.11) */
    static final double WORSE = 1.10;

    /** So many numbers that are distributed otherwise are worth a warning. */
    static final int MANY = 3;

    /** Fewer say too little: of twenty with two not finished, one more changes the loss by a tenth. */
    static final int ENOUGH = 50;

    boolean isWorse() {
        return started >= ENOUGH && logLoss > WORSE * atPromotion;
    }

    boolean isOther() {
        return different >= MANY;
    }
}
