package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.recommendation.ModelQuality;
import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.feature.Snapshot;
import app.taskaversion.recommendation.model.Outcomes;
import app.taskaversion.recommendation.model.OwnShift;
import app.taskaversion.recommendation.model.Prediction;
import app.taskaversion.recommendation.model.Predictor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a model says of things whose end is known, from the numbers that were kept at the time. */
final class Judged {

    private static final int TENTHS = 10;
    private static final int AT_ONCE = 100;

    /** A chance of 0 or 1 that turns out wrong would be infinitely bad. */
    private static final double LEAST = 1e-6;

    private record Outcome(double said, double came) {}

    private final List<Outcome> outcomes;

    private Judged(List<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    /** Asks about each that was started and says something; what is said of one does not hang on the others. */
    static Judged of(Predictor predictor, List<Example> examples) {
        List<Example> known =
                examples.stream().filter(each -> !Double.isNaN(each.complete())).toList();
        List<Outcome> outcomes = new ArrayList<>();
        for (int from = 0; from < known.size(); from += AT_ONCE) {
            List<Example> some = known.subList(from, Math.min(known.size(), from + AT_ONCE));
            List<Prediction> said = predictor.predict(
                    new Snapshot(
                            some.getFirst().at(),
                            0,
                            IntStream.range(0, some.size())
                                    .mapToObj(Integer::toString)
                                    .toList(),
                            some.stream().map(Example::features).toList()),
                    OwnShift.NONE);
            for (int i = 0; i < some.size(); i++) {
                outcomes.add(
                        new Outcome(said.get(i).completeOfPeople(), some.get(i).complete()));
            }
        }
        return new Judged(outcomes);
    }

    int started() {
        return outcomes.size();
    }

    double logLoss() {
        return outcomes.stream()
                .mapToDouble(each -> {
                    double chance = Math.clamp(each.said(), LEAST, 1 - LEAST);
                    return -Math.log(each.came() == 1 ? chance : 1 - chance);
                })
                .average()
                .orElse(Double.NaN);
    }

    ModelQuality quality() {
        double rate = outcomes.stream().mapToDouble(Outcome::came).average().orElse(Double.NaN);
        Outcomes all = new Outcomes(
                outcomes.stream().mapToDouble(Outcome::said).toArray(),
                outcomes.stream().mapToDouble(Outcome::came).toArray(),
                new int[started()]);
        return new ModelQuality(started(), all.auc(), all.squaredError(), rate * (1 - rate), logLoss(), bins());
    }

    private List<ModelQuality.Bin> bins() {
        return IntStream.range(0, TENTHS)
                .mapToObj(tenth -> outcomes.stream()
                        .filter(each -> Math.min(TENTHS - 1, (int) (each.said() * TENTHS)) == tenth)
                        .toList())
                .filter(bin -> !bin.isEmpty())
                .map(bin -> new ModelQuality.Bin(
                        bin.stream().mapToDouble(Outcome::said).average().orElse(Double.NaN),
                        bin.stream().mapToDouble(Outcome::came).average().orElse(Double.NaN),
                        bin.size()))
                .toList();
    }
}
