package app.taskaversion.experiment.rule;

/**
 * What came of one arm. (product §3.3)
 *
 * @param n times it was drawn and is settled: begun, or two hours past
 * @param started of them begun within two hours of being shown
 * @param followed of the begun ones completed, or half done at least, within 48 hours
 * @param settledStarts of the begun ones those of which that is known
 * @param lighter Σ(feared − felt) of the begun ones that have both answers, each −100…100
 * @param felt how many these are
 */
public record ArmResult(int n, int started, int followed, int settledStarts, double lighter, int felt) {

    public static final ArmResult NONE = new ArmResult(0, 0, 0, 0, 0, 0);

    public ArmResult {
        if (started < 0
                || started > n
                || settledStarts < 0
                || settledStarts > started
                || followed < 0
                || followed > settledStarts
                || felt < 0) {
            throw new IllegalArgumentException("Not a result");
        }
    }

    /** Posterior mean of the start rate under a flat prior, Beta(1, 1): 0–1, 0.5 for none. */
    double rate() {
        return (started + 1.0) / (n + 2);
    }

    double variance() {
        return rate() * (1 - rate()) / (n + 3);
    }

    /** Felt minus feared on average: below 0 is easier than feared; NaN without answers. */
    public double feltMinusFeared() {
        return felt == 0 ? Double.NaN : -lighter / felt;
    }

    /** One more time that is settled. */
    public ArmResult plus(Time time) {
        boolean answered = time.begun() && !Double.isNaN(time.feared()) && !Double.isNaN(time.felt());
        return new ArmResult(
                n + 1,
                started + (time.begun() ? 1 : 0),
                followed + (time.begun() && time.known() && time.followed() ? 1 : 0),
                settledStarts + (time.begun() && time.known() ? 1 : 0),
                lighter + (answered ? time.feared() - time.felt() : 0),
                felt + (answered ? 1 : 0));
    }

    /**
     * One time that an arm was drawn.
     *
     * @param begun within two hours
     * @param known whether it is known if it was followed through: done, or 48 hours past
     * @param followed completed, or half done at least, within 48 hours of the start
     * @param feared 0–100, NaN if not answered; {@code felt} likewise
     */
    public record Time(boolean begun, boolean known, boolean followed, double feared, double felt) {

        public static final Time NOT_BEGUN = new Time(false, false, false, Double.NaN, Double.NaN);
    }
}
