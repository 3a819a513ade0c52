package app.taskaversion.analytics.metric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What each way of choosing would have brought on the decisions that were left to chance, {@code offpolicy-1.0}: by
 * pure chance, in the order of the mode that was asked, and as each other mode would have had it. (recommender §2.9,
 * metrics §8.6)
 *
 * <p>A decision says nothing about a mode that had nothing to suggest then; so two modes may rest on different decisions.
 * What was to be expected of a task, for {@link OffPolicy#dr()}, is the mean of what it brought in first place on earlier
 * decisions, weighed with five times the mean of all.
 */
public final class OtherWays {

    /** Any of the safe set, each as likely. */
    public static final String BY_CHANCE = "by_chance";

    /** What the mode that was asked puts first. */
    public static final String IN_ORDER = "in_order";

    private static final double STRENGTH = 5;

    private final Map<String, double[]> earlier = new HashMap<>();
    private final double[] all = new double[2];
    private final Map<String, List<Trial>> trials = new TreeMap<>();

    private OtherWays() {}

    /**
     * @param log in the order of time; what was not drawn by lot is left out
     * @param today the last day, on which the draws hang
     * @return by {@link #BY_CHANCE}, {@link #IN_ORDER} and the modes; empty if nothing was drawn
     */
    public static Map<String, OffPolicy> of(List<LoggedDecision> log, int today) {
        OtherWays ways = new OtherWays();
        log.stream().filter(LoggedDecision::drawn).forEach(ways::add);
        Map<String, OffPolicy> results = new TreeMap<>();
        ways.trials.forEach((way, trials) -> results.put(way, OffPolicy.of(trials, Seed.of(way, today))));
        return results;
    }

    private void add(LoggedDecision decision) {
        double logged = Math.min(1, decision.chances().getOrDefault(decision.first(), 1.0));
        double guess = guess(decision.first());
        int n = decision.chances().size();
        add(
                BY_CHANCE,
                new Trial(
                        decision.day(),
                        decision.reward(),
                        logged,
                        1.0 / n,
                        guess,
                        // In a fixed order, so that the same log gives the same sum to the last digit.
                        new TreeSet<>(decision.chances().keySet())
                                .stream().mapToDouble(this::guess).average().orElseThrow()));
        for (Map.Entry<String, String> leader : decision.leaders().entrySet()) {
            Trial trial = new Trial(
                    decision.day(),
                    decision.reward(),
                    logged,
                    leader.getValue().equals(decision.first()) ? 1 : 0,
                    guess,
                    guess(leader.getValue()));
            add(leader.getKey(), trial);
            if (leader.getKey().equals(decision.mode())) {
                add(IN_ORDER, trial);
            }
        }
        double[] sums = earlier.computeIfAbsent(decision.first(), task -> new double[2]);
        sums[0]++;
        sums[1] += decision.reward();
        all[0]++;
        all[1] += decision.reward();
    }

    private void add(String way, Trial trial) {
        trials.computeIfAbsent(way, unused -> new ArrayList<>()).add(trial);
    }

    /** q̂: from what was seen before, so that it cannot know what it is to foretell. */
    private double guess(String task) {
        double mean = all[0] == 0 ? 0 : all[1] / all[0];
        double[] sums = earlier.getOrDefault(task, new double[2]);
        return (sums[1] + STRENGTH * mean) / (sums[0] + STRENGTH);
    }
}
