package app.taskaversion.analytics.metric;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a decision brought on average, in points of relief, {@code reward-1.0}: plain mean with an 80 % interval from a
 * bootstrap over whole days. (recommender §2.9, metrics §12.12)
 *
 * @param decisions at least 1
 * @param low80 and {@code high80}: the mean itself where there is one day only
 */
public record MeanReward(int decisions, double mean, double low80, double high80) {

    private static final double TAIL = 0.1;

    /** @param today the last day, on which the draws hang */
    public static Map<String, MeanReward> byMode(List<LoggedDecision> log, int today) {
        Map<String, ClusterBootstrap> sums = new HashMap<>();
        for (LoggedDecision each : log) {
            sums.computeIfAbsent(each.mode(), mode -> new ClusterBootstrap()).add(each.day(), 1, each.reward());
        }
        Map<String, MeanReward> results = new HashMap<>();
        sums.forEach((mode, sum) -> {
            double[] drawn = sum.draws(Seed.of(mode, today));
            results.put(
                    mode,
                    new MeanReward(
                            sum.n(),
                            sum.mean(),
                            Percentile.ofOrdered(drawn, TAIL),
                            Percentile.ofOrdered(drawn, 1 - TAIL)));
        });
        return Map.copyOf(results);
    }
}
