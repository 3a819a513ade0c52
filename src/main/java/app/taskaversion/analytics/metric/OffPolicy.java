package app.taskaversion.analytics.metric;

import java.util.List;

/**
 * What another way of choosing would have brought on decisions that were partly left to chance, {@code offpolicy-1.0}.
 * (recommender §2.9; self-normalised: Swaminathan and Joachims 2015; doubly robust: Dudík, Langford and Li 2011)
 *
 * <p>With w = e/b, at most {@link Trial#MOST}: IPS = mean(wR), SNIPS = Σ wR/Σ w, DR = mean(q̂(x, e) + w(R − q̂(x, a))).
 * Each is in the unit of the reward, with a 95 % interval from a thousand draws of whole clusters. Nothing is rounded.
 *
 * @param n decisions
 * @param effective (Σw)²/Σw²: so many decisions of the policy's own would tell as much, 0–n
 * @param ips true on average where no weight is cut off, and the least steady
 * @param snips steadier, and what is shown
 * @param dr steadier still where the guesses are good
 */
public record OffPolicy(int n, double effective, Value ips, Value snips, Value dr) {

    public static final String VERSION = "offpolicy-1.0";

    /** With fewer effective decisions than this nothing is said. */
    public static final int ENOUGH = 100;

    /** All three are NaN where nothing of what the policy would have done was ever shown. */
    public record Value(double value, double low95, double high95) {

        private static final double TAIL = 0.025;

        private static Value of(ClusterBootstrap bootstrap, long seed) {
            double[] drawn = bootstrap.draws(seed);
            return drawn.length == 0
                    ? new Value(bootstrap.mean(), Double.NaN, Double.NaN)
                    : new Value(
                            bootstrap.mean(), Percentile.ofOrdered(drawn, TAIL), Percentile.ofOrdered(drawn, 1 - TAIL));
        }
    }

    /** @param seed of the draws: the same trials give the same intervals */
    public static OffPolicy of(List<Trial> trials, long seed) {
        double weights = 0;
        double squares = 0;
        ClusterBootstrap ips = new ClusterBootstrap();
        ClusterBootstrap snips = new ClusterBootstrap();
        ClusterBootstrap dr = new ClusterBootstrap();
        for (Trial each : trials) {
            double weight = each.weight();
            weights += weight;
            squares += weight * weight;
            ips.add(each.cluster(), 1, weight * each.reward());
            snips.add(each.cluster(), weight, weight * each.reward());
            dr.add(each.cluster(), 1, each.targetGuess() + weight * (each.reward() - each.guess()));
        }
        return new OffPolicy(
                trials.size(),
                squares == 0 ? 0 : weights * weights / squares,
                Value.of(ips, seed),
                Value.of(snips, seed),
                Value.of(dr, seed));
    }

    /** Whether there is enough to say anything. */
    public boolean enough() {
        return effective >= ENOUGH;
    }
}
