package app.taskaversion.analytics.classic;

/**
 * What a person had set in the older app.
 *
 * @param sleepHours target of sleep, 8 unless set
 * @param goalHours productive hours a week; NaN if no goal is set
 * @param unmovedSliders answers to the question about unmoved sliders in the last 30 days
 */
public record ClassicSettings(double sleepHours, double goalHours, int unmovedSliders) {

    public static final ClassicSettings DEFAULT = new ClassicSettings(8, Double.NaN, 0);
}
