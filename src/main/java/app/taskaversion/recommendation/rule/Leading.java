package app.taskaversion.recommendation.rule;

import java.util.Map;

/**
 * Which mode advises a person who has not chosen one: the gentle start, until another leads it by its 80 % interval.
 * (metrics §12.12)
 */
public final class Leading {

    /** From so many decisions on a mode may lead. */
    public static final int ENOUGH = 60;

    private Leading() {}

    /**
     * How a mode has done.
     *
     * @param decisions how often it was asked
     * @param mean of what came of it, in one unit for all modes
     * @param low80 lower end of the 80 % interval
     */
    public record Result(int decisions, double mean, double low80) {}

    /**
     * @return the mode with the highest lower end among those that have {@link #ENOUGH} decisions and whose lower end lies
     *     above the mean of the gentle start; while that has none to compare with, the gentle start itself
     */
    public static Mode of(Map<Mode, Result> records) {
        Result gentle = records.get(Mode.GENTLE_START);
        Mode best = Mode.GENTLE_START;
        if (gentle == null || gentle.decisions() == 0) {
            return best;
        }
        double highest = gentle.mean();
        for (Mode mode : Mode.values()) {
            Result record = records.get(mode);
            if (record != null
                    && mode != Mode.GENTLE_START
                    && record.decisions() >= ENOUGH
                    && record.low80() > highest) {
                best = mode;
                highest = record.low80();
            }
        }
        return best;
    }
}
