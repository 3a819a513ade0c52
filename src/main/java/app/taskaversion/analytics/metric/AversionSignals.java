package app.taskaversion.analytics.metric;

/**
 * What the indirect score is made from, for one instance; NaN where it is not known. (metrics §8.2)
 *
 * @param delayMinutes from the guess to the start, of an open one so far
 * @param estimateMinutes Te
 * @param expectedRelief ER, 0–100
 * @param expectedEmotional emotional load that was expected, 0–100
 * @param motivation 0–100
 * @param sinceDays since the last completion of the same task
 * @param typicalDays the usual gap between completions; NaN below 3 completions
 * @param wantedDays the gap that the person wants, only if they set one
 * @param postponements how often it was put off
 * @param recommended whether it was started from a suggestion
 * @param excitementChange −100…100
 */
public record AversionSignals(
        double delayMinutes,
        double estimateMinutes,
        double expectedRelief,
        double expectedEmotional,
        double motivation,
        double sinceDays,
        double typicalDays,
        double wantedDays,
        double postponements,
        boolean recommended,
        double excitementChange) {

    /** The parts of the score and how much each weighs. */
    public enum Signal {
        DELAY(0.25),
        LOW_RELIEF(0.15),
        LOAD_WITHOUT_DRIVE(0.25),
        PILING_UP(0.15),
        OFF_RHYTHM(0.10),
        PUT_OFF(0.10);

        private final double weight;

        Signal(double weight) {
            this.weight = weight;
        }

        public double weight() {
            return weight;
        }
    }

    private static final double SHORTEST_ESTIMATE = 5;

    /** 8 times the estimate counts in full. */
    private static final double LOG_FULL_DELAY = Math.log(9);

    /** @param wantedDays NaN if the person set none */
    static AversionSignals of(Facts facts, int row, AsOf asOf, TaskRhythms rhythms, double wantedDays) {
        int task = facts.task(row);
        return new AversionSignals(
                Delay.soFar(facts, row, asOf),
                facts.get(Measure.ESTIMATE, row),
                facts.get(Measure.EXPECTED_RELIEF, row),
                facts.get(Measure.EXPECTED_EMOTIONAL, row),
                facts.get(Measure.MOTIVATION, row),
                rhythms.daysSince(task, Quantity.AVERSION.at(facts, row)),
                rhythms.of(task).typicalDays(),
                wantedDays,
                facts.get(Measure.POSTPONED, row),
                facts.recommended(row),
                facts.get(Measure.EXCITEMENT_CHANGE, row));
    }

    /** 0–1; NaN if what it needs is not known. */
    public double of(Signal signal) {
        return switch (signal) {
            case DELAY ->
                Math.min(
                        1,
                        Math.log(1 + Math.max(0, delayMinutes) / Math.max(estimateMinutes, SHORTEST_ESTIMATE))
                                / LOG_FULL_DELAY);
            case LOW_RELIEF -> 1 - expectedRelief / 100;
            case LOAD_WITHOUT_DRIVE -> expectedEmotional / 100 * (1 - motivation / 100);
            case PILING_UP -> Math.clamp((sinceDays / typicalDays - 1) / 2, 0, 1);
            case OFF_RHYTHM -> Math.clamp(Math.log(typicalDays / wantedDays) / Math.log(4), 0, 1);
            case PUT_OFF -> 1 - Math.exp(-postponements / 3);
        };
    }
}
