package app.taskaversion.analytics.metric;

/**
 * How much a task asks for, 0–100, {@code facts-1.0}: the mean of the groups that were answered among cognitive (the mean
 * of mental energy and difficulty), emotional and physical. Physical alone is no answer: a task with nothing but a
 * physical rating would look light beside one that was rated in full. Aversion is an attitude, not a load, and stays out.
 * (metrics §12.1)
 */
public final class Load {

    public static final String VERSION = "facts-1.0";

    private Load() {}

    /** @return NaN unless a cognitive or an emotional rating is there; each argument may be NaN */
    public static double of(double mental, double difficulty, double emotional, double physical) {
        return ofGroups(cognitive(mental, difficulty), emotional, physical);
    }

    /** What was expected of the row. */
    public static double expected(Facts facts, int row) {
        return of(
                facts.get(Measure.EXPECTED_MENTAL, row),
                facts.get(Measure.EXPECTED_DIFFICULTY, row),
                facts.get(Measure.EXPECTED_EMOTIONAL, row),
                facts.get(Measure.EXPECTED_PHYSICAL, row));
    }

    /** What it turned out to be. */
    public static double actual(Facts facts, int row) {
        return of(
                facts.get(Measure.ACTUAL_MENTAL, row),
                facts.get(Measure.ACTUAL_DIFFICULTY, row),
                facts.get(Measure.ACTUAL_EMOTIONAL, row),
                facts.get(Measure.ACTUAL_PHYSICAL, row));
    }

    /**
     * Expected less actual load over the groups that were answered both times, −100…100: positive is easier than feared.
     *
     * @return NaN unless cognitive or emotional were answered both times
     */
    public static double dreadGap(Facts facts, int row) {
        double cognitive =
                cognitive(facts.get(Measure.EXPECTED_MENTAL, row), facts.get(Measure.EXPECTED_DIFFICULTY, row))
                        - cognitive(facts.get(Measure.ACTUAL_MENTAL, row), facts.get(Measure.ACTUAL_DIFFICULTY, row));
        // The mean of differences is the difference of means, because both sides have the same groups.
        return ofGroups(
                cognitive,
                facts.get(Measure.EXPECTED_EMOTIONAL, row) - facts.get(Measure.ACTUAL_EMOTIONAL, row),
                facts.get(Measure.EXPECTED_PHYSICAL, row) - facts.get(Measure.ACTUAL_PHYSICAL, row));
    }

    private static double cognitive(double mental, double difficulty) {
        if (Double.isNaN(mental)) {
            return difficulty;
        }
        return Double.isNaN(difficulty) ? mental : (mental + difficulty) / 2;
    }

    private static double ofGroups(double cognitive, double emotional, double physical) {
        if (Double.isNaN(cognitive) && Double.isNaN(emotional)) {
            return Double.NaN;
        }
        double sum = 0;
        int groups = 0;
        for (double group : new double[] {cognitive, emotional, physical}) {
            if (!Double.isNaN(group)) {
                sum += group;
                groups++;
            }
        }
        return sum / groups;
    }
}
