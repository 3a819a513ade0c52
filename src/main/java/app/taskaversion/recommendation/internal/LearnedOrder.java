package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.feature.DayLoads;
import app.taskaversion.recommendation.model.Blend;
import app.taskaversion.recommendation.model.Prediction;
import app.taskaversion.recommendation.rule.Candidate;
import app.taskaversion.recommendation.rule.Mode;
import app.taskaversion.recommendation.rule.Ranking;
import app.taskaversion.recommendation.rule.Ranking.Ranked;
import app.taskaversion.recommendation.rule.Situation;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The order in which a model suggests: by its score, and while fewer than five things of the person are known by that and
 * the rule that leads, see {@link Blend}. (recommender §2.4, §2.11)
 */
final class LearnedOrder {

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
        List<Ranked<String>> order = candidates.stream()
                .map(candidate -> new Ranked<>(candidate, prediction(candidate).score()))
                .sorted(best())
                .toList();
        if (said.started() >= Blend.MODEL_ALONE) {
            return order;
        }
        double[] byModel = IntStream.range(0, order.size()).mapToDouble(i -> -i).toArray();
        double[] blended = Blend.of(byModel, byRule(order, candidates), said.started());
        return IntStream.range(0, blended.length)
                .mapToObj(i -> new Ranked<>(order.get(i).candidate(), blended[i]))
                .sorted(best())
                .toList();
    }

    /** Where the rule has each of them, the higher the better; what it does not suggest has no place. */
    private double[] byRule(List<Ranked<String>> order, List<Candidate<String>> candidates) {
        List<String> keys = Ranking.of(rule, candidates, situation).stream()
                .map(one -> one.candidate().key())
                .toList();
        return order.stream()
                .mapToInt(one -> keys.indexOf(one.candidate().key()))
                .mapToDouble(place -> place < 0 ? Double.NaN : -place)
                .toArray();
    }

    private static Comparator<Ranked<String>> best() {
        return Comparator.comparingDouble((Ranked<String> one) -> -one.score())
                .thenComparing(one -> one.candidate().key());
    }
}
