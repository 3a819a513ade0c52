package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.Sure;
import app.taskaversion.recommendation.feature.DayLoads;
import app.taskaversion.recommendation.model.Prediction;
import app.taskaversion.recommendation.rule.Candidate;
import app.taskaversion.recommendation.rule.Mode;
import app.taskaversion.recommendation.rule.Ranking;
import app.taskaversion.recommendation.rule.Ranking.Ranked;
import app.taskaversion.recommendation.rule.Situation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The order in which a model suggests: by its score, and while fewer than five things of the person are known by that and
 * the rule that leads, both as places in the list, the model with a weight of n/(n + 10). (recommender §2.4, §2.11)
 */
final class LearnedOrder {

    private static final double HALF = 10;

    private final Said said;
    private final Mode rule;
    private final Situation situation;

    LearnedOrder(Said said, Mode rule, Situation situation) {
        this.said = said;
        this.rule = rule;
        this.situation = situation;
    }

    /** Best first. Nothing heavy for little energy, and nothing that is too much for today unless there is nothing else. */
    List<Ranked<String>> of(List<Candidate<String>> allowed, DayLoads loads) {
        List<Candidate<String>> known = allowed.stream()
                .filter(candidate -> said.of(candidate.key()) != null)
                .filter(candidate -> !situation.lowEnergy() || candidate.load().value() <= Ranking.LIGHT_ENOUGH)
                .toList();
        Predicate<Candidate<String>> tooMuch = candidate -> {
            Prediction prediction = prediction(candidate);
            return loads.tooMuch(prediction.minutes(), prediction.stress());
        };
        List<Candidate<String>> light = known.stream().filter(tooMuch.negate()).toList();
        return ranked(light.isEmpty() ? known : light);
    }

    private Prediction prediction(Candidate<String> candidate) {
        return Objects.requireNonNull(said.of(candidate.key()));
    }

    private List<Ranked<String>> ranked(List<Candidate<String>> candidates) {
        List<Ranked<String>> order = new ArrayList<>(candidates.stream()
                .map(candidate -> new Ranked<>(candidate, prediction(candidate).score()))
                .sorted(best())
                .toList());
        if (said.started() >= Sure.KNOWN_FROM) {
            return order;
        }
        Map<String, Double> byModel = places(order);
        Map<String, Double> byRule = places(Ranking.of(rule, candidates, situation));
        double weight = said.started() / (said.started() + HALF);
        return order.stream()
                .map(one ->
                        new Ranked<>(one.candidate(), weight * place(byModel, one) + (1 - weight) * place(byRule, one)))
                .sorted(best())
                .toList();
    }

    private static Comparator<Ranked<String>> best() {
        return Comparator.comparingDouble((Ranked<String> one) -> -one.score())
                .thenComparing(one -> one.candidate().key());
    }

    /** 1 for the first, 0 for the last. */
    private static Map<String, Double> places(List<Ranked<String>> order) {
        Map<String, Double> places = new HashMap<>();
        for (int place = 0; place < order.size(); place++) {
            places.put(
                    order.get(place).candidate().key(),
                    order.size() == 1 ? 1 : 1 - (double) place / (order.size() - 1));
        }
        return places;
    }

    /** What a rule does not suggest is last for it. */
    private static double place(Map<String, Double> places, Ranked<String> one) {
        return places.getOrDefault(one.candidate().key(), 0.0);
    }
}
