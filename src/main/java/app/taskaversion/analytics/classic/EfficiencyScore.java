package app.taskaversion.analytics.classic;

/** The older efficiency score, made for a 0–10 scale and read on 0–100 (D04). (metrics §2.15) */
public final class EfficiencyScore {

    private EfficiencyScore() {}

    /** @param percent 0 if absent; {@code motivation} NaN if absent */
    public static double of(double percent, double minutes, double estimate, double relief, double motivation) {
        double time = 1;
        if (estimate > 0 && minutes > 0) {
            double expected = percent / 100 * estimate;
            time = expected > 0 ? expected / Math.max(minutes, 0.1) * (percent / 100) : 1;
            if (percent >= 100 && minutes > estimate) {
                time = Math.max(0.5, 1 - (minutes / estimate - 1) * (1 - Math.min(relief / 10, 0.5)));
            }
        }
        double unmotivated = motivation < 5 && relief >= 6 ? (5 - motivation) * (relief / 10) * time : 0;
        return Rounding.to(percent * time + 2 * relief + unmotivated, 2);
    }

    static double of(ClassicRow row, double relief) {
        return of(
                row.actual().orElse(0, "completion_percent"),
                row.minutes(),
                // Unlike the others it does not know the older name of the estimate.
                row.predicted().orElse(0, "time_estimate_minutes"),
                relief,
                row.predicted().get("motivation"));
    }
}
