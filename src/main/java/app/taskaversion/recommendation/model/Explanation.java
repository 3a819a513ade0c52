package app.taskaversion.recommendation.model;

import app.taskaversion.recommendation.feature.Feature;
import app.taskaversion.recommendation.feature.Feature.Group;
import app.taskaversion.recommendation.feature.Offer;
import app.taskaversion.recommendation.feature.Schema;
import app.taskaversion.recommendation.feature.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the score of one thing comes from, compared with the other open ones, in points of the score. (recommender §2.8)
 *
 * <p>Of score p₀·(v − V̄) the part of a number is Σ ∂S/∂m·(φ − φ̄) over the three parts of the formula: φ is how much the
 * number moved that part for this thing, φ̄ the same on average over what is compared, and ∂S/∂m how much the score moves
 * with it. V̄ is taken as given. The slopes are those of what was said, which all members say together; how much a number
 * moved a part is asked of one member of each part, see {@link Predictor#contributions}.
 *
 * @param parts what speaks for it is above 0, what speaks against it below
 */
public record Explanation(Map<Group, Double> parts) {

    /** A group is worth a sentence from this share of all that speaks for or against. */
    public static final double WORTH_SAYING = 0.15;

    /** What is shown is compared with each other and with so many that come next. */
    private static final int NEXT = 7;

    /** Half a step on the logistic scale: wide enough that a single step of a calibration does not rule. */
    private static final double HALF_STEP = 0.5;

    public Explanation {
        parts = Map.copyOf(parts);
    }

    /**
     * One for each of those that are shown.
     *
     * @param predictions what was said of the whole snapshot, in its order
     * @param shown their rows in the snapshot
     */
    public static List<Explanation> of(
            Predictor predictor, Snapshot snapshot, List<Prediction> predictions, List<Integer> shown) {
        List<Integer> compared = new ArrayList<>(shown);
        IntStream.range(0, predictions.size())
                .boxed()
                .filter(row -> !shown.contains(row))
                .sorted(Comparator.comparingDouble(row -> -predictions.get(row).score()))
                .limit(NEXT)
                .forEach(compared::add);
        List<float[]> rows = compared.stream().map(snapshot.rows()::get).toList();
        double[][] choose;
        double[][] complete;
        double[][] net;
        // The place matters to a choice only: the trees of the others never saw one, and ask for none.
        try (Trees.Rows asked = new Trees.Rows(Predictor.flat(rows, Offer.UNSHOWN), rows.size())) {
            choose = lessMean(predictor.contributions(Target.CHOOSE, asked));
            complete = lessMean(predictor.contributions(Target.COMPLETE, asked));
            net = lessMean(predictor.contributions(Target.NET, asked));
        }
        double anyway = anyway(snapshot, predictions);
        List<Explanation> all = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Slopes slopes = Slopes.of(predictor.model(), rows.get(i), predictions.get(shown.get(i)), anyway);
            Map<Group, Double> parts = new EnumMap<>(Group.class);
            for (Feature feature : Feature.values()) {
                int column = feature.column();
                double part = slopes.choose * choose[i][column]
                        + slopes.complete * complete[i][column]
                        + slopes.net * net[i][column];
                parts.merge(feature.group(), part, Double::sum);
            }
            all.add(new Explanation(parts));
        }
        return all;
    }

    /** Without the last column, which is what is said of all. */
    private static double[][] lessMean(float[][] contributions) {
        double[][] apart = new double[contributions.length][Schema.size()];
        for (int column = 0; column < Schema.size(); column++) {
            double mean = 0;
            for (float[] row : contributions) {
                mean += row[column] / contributions.length;
            }
            for (int row = 0; row < apart.length; row++) {
                apart[row][column] = contributions[row][column] - mean;
            }
        }
        return apart;
    }

    private static double anyway(Snapshot snapshot, List<Prediction> predictions) {
        double[] chances = predictions.stream().mapToDouble(Prediction::choose).toArray();
        double[] values = IntStream.range(0, predictions.size())
                .mapToDouble(row -> value(snapshot.rows().get(row), predictions.get(row)))
                .toArray();
        return Score.anyway(chances, values);
    }

    private static double value(float[] row, Prediction prediction) {
        return Score.value(prediction.complete(), prediction.net(), Score.urgency(Score.daysToDue(row)));
    }

    /** How much the score moves with each part of the formula. */
    private record Slopes(double choose, double complete, double net) {

        static Slopes of(LearnedModel model, float[] row, Prediction said, double anyway) {
            double p0 = said.choose();
            double pc = said.complete();
            double won = said.net() + Score.urgency(Score.daysToDue(row)) + Score.NOT_FINISHED;
            return new Slopes(
                    (value(row, said) - anyway) * p0 * (1 - p0) * slope(model.choose(), p0),
                    p0 * won * pc * (1 - pc) * slope(model.complete(), pc),
                    p0 * pc);
        }

        /** Of a calibration on the logistic scale, about where it says this chance. */
        private static double slope(Calibration calibration, double chance) {
            double at = Platt.logit(chance);
            double above = Platt.logit(calibration.of(Platt.chance(at + HALF_STEP)));
            double below = Platt.logit(calibration.of(Platt.chance(at - HALF_STEP)));
            return (above - below) / (2 * HALF_STEP);
        }
    }

    /** At most so many groups that speak for it, the strongest first. */
    public List<Group> inFavour(int most) {
        return strongest(most, 1);
    }

    /** At most so many groups that speak against it, the strongest first. */
    public List<Group> against(int most) {
        return strongest(most, -1);
    }

    private List<Group> strongest(int most, int sign) {
        double all = parts.values().stream().mapToDouble(Math::abs).sum();
        return parts.entrySet().stream()
                .filter(each -> each.getKey() != Group.POSITION)
                .filter(each -> all > 0 && sign * each.getValue() >= WORTH_SAYING * all)
                .sorted(Map.Entry.comparingByValue(Comparator.comparingDouble(part -> -sign * part)))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
