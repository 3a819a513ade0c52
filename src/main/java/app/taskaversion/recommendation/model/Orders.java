package app.taskaversion.recommendation.model;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.model.HeldOut.Started;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;

/** Whether a model puts first what turns out well, and tells the things of one person apart. */
final class Orders {

    private static final int PLACES = 3;
    private static final double NO_WORSE = 0.005;

    private Orders() {}

    static List<Verdict.Finding> of(List<HeldOut> lists, List<Started> started, boolean active) {
        List<Verdict.Finding> findings = new ArrayList<>();
        double own = ndcg(lists, held -> i -> held.said().get(i).score());
        double best = Double.NaN;
        for (ToDoubleFunction<float[]> rule : FreeRules.ORDERS.values()) {
            double value = ndcg(
                    lists, held -> i -> rule.applyAsDouble(held.list().get(i).features()));
            best = Double.isNaN(best) ? value : Math.max(best, value);
        }
        findings.add(Verdict.Finding.atLeast(GateCheck.ORDER_RULE, own - best, 0, lists.size()));
        if (active) {
            double inCharge = ndcg(lists, held -> i -> held.active().get(i).score());
            findings.add(Verdict.Finding.atLeast(GateCheck.ORDER_ACTIVE, own - inCharge, -NO_WORSE, lists.size()));
        }
        double within = within(started, each -> each.said().completeOfPeople());
        double rule = within(started, Started::rule);
        findings.add(Verdict.Finding.atLeast(GateCheck.WITHIN_PERSON, within - rule, 0, started.size()));
        return findings;
    }

    /** Scores of a list. */
    @FunctionalInterface
    private interface Scores {
        IntToDoubleFunction of(HeldOut held);
    }

    /**
     * What each started thing brought, discounted by its place, as a share of what the best order would have had: 1 if all
     * that turned out well stands first and all that did not below the third place. (NDCG@3, with rewards below 0)
     */
    private static double ndcg(List<HeldOut> lists, Scores scores) {
        double sum = 0;
        double best = 0;
        for (HeldOut held : lists) {
            IntToDoubleFunction score = scores.of(held);
            for (int i = 0; i < held.list().size(); i++) {
                double reward = reward(held.list().get(i));
                if (!Double.isNaN(reward)) {
                    int place = place(held.list().size(), i, score);
                    sum += place > PLACES ? 0 : reward * Math.log(2) / Math.log(1.0 + place);
                    best += Math.max(0, reward);
                }
            }
        }
        return best == 0 ? Double.NaN : sum / best;
    }

    /** From 1; what is level shares the places. */
    private static int place(int n, int of, IntToDoubleFunction score) {
        int above = 0;
        int level = 0;
        for (int i = 0; i < n; i++) {
            int order = Double.compare(score.applyAsDouble(i), score.applyAsDouble(of));
            above += order > 0 ? 1 : 0;
            level += order == 0 && i != of ? 1 : 0;
        }
        return 1 + above + (level + 1) / 2;
    }

    /** What came of it, in points of relief; NaN if nothing did, or nobody said. */
    private static double reward(Example example) {
        if (example.complete() == 0) {
            return -Score.NOT_FINISHED;
        }
        return example.net() + Score.urgency(Score.daysToDue(example.features()));
    }

    /** Of two things of the same person, one finished and one not: how often the finished one was given more. */
    private static double within(List<Started> started, ToDoubleFunction<Started> chance) {
        Map<Integer, List<Started>> people = new HashMap<>();
        for (Started each : started) {
            people.computeIfAbsent(each.person(), unused -> new ArrayList<>()).add(each);
        }
        double right = 0;
        double pairs = 0;
        for (List<Started> own : people.values()) {
            for (Started one : own) {
                for (Started other : own) {
                    if (one.label() == 1 && other.label() == 0) {
                        int order = Double.compare(chance.applyAsDouble(one), chance.applyAsDouble(other));
                        right += order > 0 ? 1 : order == 0 ? 0.5 : 0;
                        pairs++;
                    }
                }
            }
        }
        return pairs == 0 ? Double.NaN : right / pairs;
    }
}
