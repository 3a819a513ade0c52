package app.taskaversion.analytics.metric;

/**
 * How close a date is, given the work that is left, 0–1, {@code due-1.0}. A date that is past is 1 and is worded "was due
 * …, still worth doing?". (metrics §12.11)
 */
public final class DuePressure {

    public static final String VERSION = "due-1.0";

    /** Hours a day for a task, until the person says otherwise. */
    public static final double HOURS_A_DAY = 2;

    private static final double EASE = 0.35;

    private DuePressure() {}

    /**
     * P = 1/(1 + 0.35·slack), slack = max(0, hours/24 − minutesLeft/60/hoursPerDay) days. Falls with the time that is
     * left, rises with the work that is left.
     *
     * @param hoursToDue below 0 once the date is past
     * @param minutesLeft T̂·(1 − progress); below 0 counts as 0
     * @param hoursPerDay above 0
     * @throws IllegalArgumentException if {@code hoursPerDay} is not above 0
     */
    public static double of(double hoursToDue, double minutesLeft, double hoursPerDay) {
        if (!(hoursPerDay > 0)) {
            throw new IllegalArgumentException("Hours a day must be above 0");
        }
        double workDays = Math.max(0, minutesLeft) / 60 / hoursPerDay;
        double slack = Math.max(0, hoursToDue / 24 - workDays);
        return hoursToDue < 0 ? 1 : 1 / (1 + EASE * slack);
    }
}
