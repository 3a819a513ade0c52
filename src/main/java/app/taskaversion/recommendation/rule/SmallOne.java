package app.taskaversion.recommendation.rule;

import app.taskaversion.recommendation.rule.Ranking.Ranked;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The smallest thing that will probably work, for somebody who comes back after a while, {@code small-1.0}. Pure. (product
 * Flow G)
 *
 * <p>First come those whose chance to be finished is at least the person's own rate (a task that nothing is known of has
 * just that rate) and of which somebody said how long they take: the shortest leads, then the likelier, then the order that
 * there was. The others follow in their order.
 */
public final class SmallOne {

    /** Chances are sums of fractions; so much less is the same. */
    private static final double LEVEL = 1e-9;

    private SmallOne() {}

    /** @param ownRate p0, 0–1, see {@link Knowledge#finishRate()} */
    public static <K extends Comparable<K>> List<Ranked<K>> first(Collection<Ranked<K>> ranked, double ownRate) {
        return ranked.stream()
                .sorted(Comparator.comparing((Ranked<K> one) -> !isLikely(one.candidate(), ownRate))
                        .thenComparingDouble(one -> isLikely(one.candidate(), ownRate)
                                ? one.candidate().minutes()
                                : 0)
                        .thenComparingDouble(one -> isLikely(one.candidate(), ownRate)
                                ? -one.candidate().finishChance()
                                : 0))
                .toList();
    }

    private static boolean isLikely(Candidate<?> candidate, double ownRate) {
        return !Double.isNaN(candidate.minutes()) && candidate.finishChance() >= ownRate - LEVEL;
    }
}
