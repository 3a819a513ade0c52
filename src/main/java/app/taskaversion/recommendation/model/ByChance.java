package app.taskaversion.recommendation.model;

import app.taskaversion.analytics.metric.OffPolicy;
import app.taskaversion.analytics.metric.Trial;
import app.taskaversion.recommendation.feature.Example;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a model would have brought on the lists that were drawn by lot. (recommender §2.9) */
final class ByChance {

    private static final double NEARLY = 0.02;

    private record Moment(int person, Instant at) {}

    private final Map<Moment, HeldOut> lists = new HashMap<>();
    private final List<Trial> own = new ArrayList<>();
    private final Map<String, List<Trial>> rules = new TreeMap<>();

    private ByChance(List<HeldOut> held) {
        held.forEach(each -> lists.put(new Moment(each.person(), each.at()), each));
    }

    /**
     * @param finding absent with fewer than a hundred effective lists
     * @param thin whether it cannot be told from this that the model is as good as the best rule
     */
    record Told(List<Verdict.Finding> finding, boolean thin) {}

    /**
     * A model that is worse than the best rule by more than what is nearly as good is not to be shown; one of which that
     * cannot be told yet is watched longer. Asking for proof would keep every model out: what lists bring differs by as
     * much as whole models.
     */
    static Told of(List<HeldOut> held, List<Drawn> drawn, long seed) {
        ByChance chance = new ByChance(held);
        drawn.forEach(chance::add);
        OffPolicy own = OffPolicy.of(chance.own, seed);
        double best = chance.rules.values().stream()
                .map(trials -> OffPolicy.of(trials, seed))
                .filter(OffPolicy::enough)
                .mapToDouble(rule -> rule.snips().value())
                .max()
                .orElse(Double.NaN);
        if (!own.enough() || Double.isNaN(best)) {
            return new Told(List.of(), true);
        }
        double low = own.snips().low95();
        double least = best - NEARLY * Math.abs(best);
        Verdict.Finding finding = new Verdict.Finding(
                GateCheck.BY_CHANCE, low, least, Double.NaN, own.snips().high95() - low, own.n());
        return new Told(List.of(finding), low < least);
    }

    private void add(Drawn drawn) {
        HeldOut held = lists.get(new Moment(drawn.person(), drawn.at()));
        if (held == null || held.list().size() != drawn.chances().size()) {
            return;
        }
        int top = -1;
        for (int i = 0; i < drawn.chances().size(); i++) {
            if (drawn.chances().get(i) > 0
                    && (top < 0
                            || held.said().get(i).score() > held.said().get(top).score())) {
                top = i;
            }
        }
        own.add(trial(held, drawn, top));
        drawn.leaders()
                .forEach((mode, leader) ->
                        rules.computeIfAbsent(mode, unused -> new ArrayList<>()).add(trial(held, drawn, leader)));
    }

    private static Trial trial(HeldOut held, Drawn drawn, int target) {
        List<Example> list = held.list();
        return new Trial(
                held.cluster(),
                drawn.reward(),
                drawn.chances().get(drawn.first()),
                target == drawn.first() ? 1 : 0,
                FreeRules.worth(list.get(drawn.first()).features()),
                FreeRules.worth(list.get(target).features()));
    }
}
