package app.taskaversion.analytics.metric;

/**
 * The pull of a task, 0–1, {@code tmt-1.0}: expectancy × value over delay (Steel & König 2006), hyperbolic in delay (Mazur
 * 1987). A low pull on something that matters to the person leads to an offer of a smaller step; it never ranks a person
 * or hides a task. (metrics §12.10)
 */
public final class Motivation {

    public static final String VERSION = "tmt-1.0";

    /** Γ a day, until it is fitted to the person within 0.02–0.5. */
    public static final double IMPATIENCE = 0.1;

    /** D of a task without a due date, in days. */
    public static final double NO_DUE_DAYS = 14;

    private Motivation() {}

    /**
     * U = Ê·V/(1 + Γ·D) with V = clamp((R̂ − 0.5·Â + 50)/150, 0.05, 1).
     *
     * @param finish Ê, 0–1
     * @param relief R̂, 0–100
     * @param aversion Â, 0–100
     * @param daysToDue D; below 0 (the date is past) counts as 0
     */
    public static double of(double finish, double relief, double aversion, double daysToDue) {
        double value = Math.clamp((relief - 0.5 * aversion + 50) / 150, 0.05, 1);
        return finish * value / (1 + IMPATIENCE * Math.max(0, daysToDue));
    }
}
