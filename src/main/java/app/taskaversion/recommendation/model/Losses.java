package app.taskaversion.recommendation.model;

import app.taskaversion.analytics.metric.ClusterBootstrap;
import app.taskaversion.analytics.metric.Percentile;
import app.taskaversion.recommendation.model.HeldOut.Started;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** How a model's chances do beside those of the personal rate and of the model in charge, pair by pair. */
final class Losses {

    private static final double SHARE = 0.95;

    /** Just as good is not better. */
    private static final double BETTER = -1e-6;

    private static final double NO_WORSE = 0.002;
    private static final double MUCH_WORSE = 1.10;

    /** Fewer in a group say nothing of it. */
    private static final int IN_A_GROUP = 30;

    private static final int TENTHS = 10;
    private static final double SURE = 1e-6;

    private final List<Started> started;
    private final long seed;

    Losses(List<Started> started, long seed) {
        this.started = started;
        this.seed = seed;
    }

    /** @param active whether there is a model in charge */
    List<Verdict.Finding> findings(boolean active) {
        List<Verdict.Finding> findings = new ArrayList<>();
        findings.add(atMost(
                GateCheck.LOG_LOSS_RULE, each -> logLoss(said(each), each) - logLoss(each.rule(), each), BETTER));
        findings.add(atMost(GateCheck.BRIER_RULE, each -> brier(said(each), each) - brier(each.rule(), each), BETTER));
        if (active) {
            findings.add(atMost(
                    GateCheck.LOG_LOSS_ACTIVE,
                    each -> logLoss(said(each), each) - logLoss(each.active(), each),
                    NO_WORSE));
            findings.add(atMost(
                    GateCheck.BRIER_ACTIVE, each -> brier(said(each), each) - brier(each.active(), each), NO_WORSE));
        }
        findings.add(worst(GateCheck.HISTORY, byHistory()));
        findings.add(worst(GateCheck.TENTH_OF_PEOPLE, tenths()));
        return findings;
    }

    private static double said(Started each) {
        return each.said().completeOfPeople();
    }

    private static double logLoss(double chance, Started each) {
        double inside = Math.clamp(chance, SURE, 1 - SURE);
        return -Math.log(each.label() == 1 ? inside : 1 - inside);
    }

    private static double brier(double chance, Started each) {
        return (chance - each.label()) * (chance - each.label());
    }

    private Verdict.Finding atMost(GateCheck check, ToDoubleFunction<Started> difference, double bound) {
        return Verdict.Finding.atMost(check, percentile(started, difference, SHARE), bound, started.size());
    }

    /** Of the mean, over draws of whole people; NaN of nothing. */
    private double percentile(Collection<Started> of, ToDoubleFunction<Started> value, double share) {
        ClusterBootstrap bootstrap = new ClusterBootstrap();
        of.forEach(each -> bootstrap.add(each.cluster(), 1, value.applyAsDouble(each)));
        double[] draws = of.isEmpty() ? new double[0] : bootstrap.draws(seed);
        return draws.length == 0 ? Double.NaN : Percentile.ofOrdered(draws, share);
    }

    private Collection<List<Started>> byHistory() {
        Map<History, List<Started>> groups = new TreeMap<>();
        for (Started each : started) {
            groups.computeIfAbsent(History.of(each.example().instances()), unused -> new ArrayList<>())
                    .add(each);
        }
        return groups.values();
    }

    /** People in the order of how much they are thought to finish, a tenth of the things of all at a time. */
    private Collection<List<Started>> tenths() {
        Map<Integer, double[]> people = new LinkedHashMap<>();
        for (Started each : started) {
            double[] sums = people.computeIfAbsent(each.person(), unused -> new double[2]);
            sums[0]++;
            sums[1] += each.rule();
        }
        List<Started> order = started.stream()
                .sorted(Comparator.comparingDouble((Started each) -> {
                            double[] sums = people.getOrDefault(each.person(), new double[] {1, 0});
                            return sums[1] / sums[0];
                        })
                        .thenComparingInt(Started::person))
                .toList();
        Map<Integer, Integer> groups = new LinkedHashMap<>();
        Map<Integer, List<Started>> tenths = new TreeMap<>();
        for (int i = 0; i < order.size(); i++) {
            int tenth = i * TENTHS / order.size();
            int group = groups.computeIfAbsent(order.get(i).person(), unused -> tenth);
            tenths.computeIfAbsent(group, unused -> new ArrayList<>()).add(order.get(i));
        }
        return tenths.values();
    }

    /**
     * Brier less 1.1 times that of the personal rate, as low as it may well be, in the group where that is highest: a group
     * counts as worse when chance alone does not make it so, since of fourteen small groups some always look worse.
     */
    private Verdict.Finding worst(GateCheck check, Collection<List<Started>> groups) {
        double worst = Double.NEGATIVE_INFINITY;
        int n = 0;
        for (List<Started> group : groups) {
            if (group.size() >= IN_A_GROUP) {
                double low = percentile(
                        group, each -> brier(said(each), each) - MUCH_WORSE * brier(each.rule(), each), 1 - SHARE);
                if (low > worst) {
                    worst = low;
                    n = group.size();
                }
            }
        }
        return Verdict.Finding.atMost(check, n == 0 ? Double.NaN : worst, 0, n);
    }
}
