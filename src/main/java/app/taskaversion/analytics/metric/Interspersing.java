package app.taskaversion.analytics.metric;

import java.util.List;
import java.util.Map;

/**
 * Whether days that change more often between light and heavy tend to go better, {@code capacity-1.0}. (metrics §8.4)
 *
 * @param rho Spearman's correlation of alternation and mean success of a day, −1…1; NaN if it was not taken
 * @param low95 lower end of the 95 % interval
 * @param days days with at least 4 attempts
 * @param clear from 10 days on, with an interval that excludes 0; only then it is said
 */
public record Interspersing(double rho, double low95, double high95, int days, boolean clear) {

    static final Interspersing NOT_ENOUGH = new Interspersing(Double.NaN, Double.NaN, Double.NaN, 0, false);

    private static final int ENOUGH_DAYS = 10;
    private static final int ENOUGH_ATTEMPTS = 4;

    /** @param attempts rated ones by day, in the order of time */
    static Interspersing of(Map<Integer, List<Attempt>> attempts, LoadClass.Cuts cuts, AsOf asOf) {
        int[] days = attempts.entrySet().stream()
                .filter(day -> day.getValue().size() >= ENOUGH_ATTEMPTS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
        if (days.length < ENOUGH_DAYS) {
            return new Interspersing(Double.NaN, Double.NaN, Double.NaN, days.length, false);
        }
        double[] alternation = new double[days.length];
        double[] success = new double[days.length];
        for (int i = 0; i < days.length; i++) {
            List<Attempt> day = attempts.getOrDefault(days[i], List.of());
            alternation[i] = alternation(day, cuts);
            success[i] = day.stream().mapToDouble(Attempt::outcome).average().orElse(Double.NaN);
        }
        RankBootstrap bootstrap = RankBootstrap.of(alternation, success, days, Seed.of("interspersing", asOf.today()));
        return new Interspersing(
                bootstrap.rho(),
                bootstrap.percentile(0.025),
                bootstrap.percentile(0.975),
                days.length,
                bootstrap.clearOfZero(0.95));
    }

    /** Changes of class by the number of steps, 0–1. */
    private static double alternation(List<Attempt> day, LoadClass.Cuts cuts) {
        int changes = 0;
        for (int i = 1; i < day.size(); i++) {
            changes += cuts.of(day.get(i).load()) == cuts.of(day.get(i - 1).load()) ? 0 : 1;
        }
        return changes / (day.size() - 1.0);
    }
}
