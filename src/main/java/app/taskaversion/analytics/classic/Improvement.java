package app.taskaversion.analytics.classic;

/** The overall improvement ratio, 0–1; the older app defined it and never called it. (metrics §2.20) */
public final class Improvement {

    private Improvement() {}

    /** @param hi weighted mean of what got better, {@code lo} of what got worse; NaN for none */
    public static double ratio(
            double selfCare, double selfCareMean, double relief, double reliefMean, double hi, double lo) {
        double mean = selfCareMean <= 0 ? 1 : selfCareMean;
        double care = Math.min(100, 100 * Math.max(0, (selfCare - mean) / mean));
        double more = Math.max(0, relief - reliefMean);
        double balance = Double.isNaN(hi) || Double.isNaN(lo) ? 0 : Bonus.percent(hi - lo + 50);
        return 1 - Math.exp(-(0.3 * care + 0.4 * more + 0.3 * balance) / 40);
    }
}
