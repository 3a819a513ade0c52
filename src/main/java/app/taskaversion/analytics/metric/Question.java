package app.taskaversion.analytics.metric;

/** The fixed list of what is asked about going together. Few on purpose: many questions find what is not there. (§12.9) */
public enum Question {
    /** Aversion before, and minutes until the start. */
    HARD_WAITS,
    /** Aversion before, and relief. */
    HARD_RELIEVES,
    /** Load, and relief. */
    HEAVY_RELIEVES,
    /** Minutes, and relief. */
    LONG_RELIEVES,
    /** Aversion before, and how much longer than estimated it took. */
    HARD_TAKES_LONGER,
    /** Motivation, and minutes until the start. */
    DRIVE_STARTS,
    /** How often it was put off, and how much easier than feared it was. */
    PUT_OFF_IS_EASIER,
    /** Capacity before, and how much was done. */
    CAPACITY_FINISHES;

    double x(Facts facts, int row) {
        return switch (this) {
            case HARD_WAITS, HARD_RELIEVES, HARD_TAKES_LONGER -> Quantity.AVERSION.of(facts, row);
            case HEAVY_RELIEVES -> Quantity.LOAD.of(facts, row);
            case LONG_RELIEVES -> facts.get(Measure.MINUTES, row);
            case DRIVE_STARTS -> facts.get(Measure.MOTIVATION, row);
            case PUT_OFF_IS_EASIER -> facts.get(Measure.POSTPONED, row);
            case CAPACITY_FINISHES -> facts.get(Measure.CAPACITY_BEFORE, row);
        };
    }

    double y(Facts facts, int row) {
        return switch (this) {
            case HARD_WAITS, DRIVE_STARTS -> Delay.toStart(facts, row);
            case HARD_RELIEVES, HEAVY_RELIEVES, LONG_RELIEVES -> Quantity.RELIEF.of(facts, row);
            case HARD_TAKES_LONGER -> Quantity.TIME_LOG.of(facts, row);
            case PUT_OFF_IS_EASIER -> Quantity.FELT_GAP.of(facts, row);
            case CAPACITY_FINISHES -> Quantity.FINISH.of(facts, row);
        };
    }
}
