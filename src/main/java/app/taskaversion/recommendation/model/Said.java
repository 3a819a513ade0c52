package app.taskaversion.recommendation.model;

import app.taskaversion.recommendation.feature.Offer;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/** What the trees of a model say of some rows, before anything is made of it. */
final class Said {

    /** The chance to be started without being shown. */
    final double[] choose;

    /** For each member, the chance of each to be finished. */
    final double[][] complete;

    /** For each member, the net relief of each. */
    final double[][] net;

    final double[] minutes;
    final double[] cautious;
    final double[] stress;

    private Said(
            double[] choose,
            double[][] complete,
            double[][] net,
            double[] minutes,
            double[] cautious,
            double[] stress) {
        this.choose = choose;
        this.complete = complete;
        this.net = net;
        this.minutes = minutes;
        this.cautious = cautious;
        this.stress = stress;
    }

    /** @param members what each member for a target says of rows that stand one after the other */
    static Said of(List<float[]> rows, BiFunction<Target, float[], double[][]> members) {
        float[] unplaced = Predictor.flat(rows, Double.NaN);
        return new Said(
                mean(members.apply(Target.CHOOSE, Predictor.flat(rows, Offer.UNSHOWN))),
                members.apply(Target.COMPLETE, unplaced),
                members.apply(Target.NET, unplaced),
                mean(members.apply(Target.MINUTES, unplaced)),
                mean(members.apply(Target.MINUTES_CAUTIOUS, unplaced)),
                mean(members.apply(Target.STRESS, unplaced)));
    }

    /** The same of the rows from one, without the one where it ends. */
    Said part(int from, int to) {
        return new Said(
                Arrays.copyOfRange(choose, from, to),
                part(complete, from, to),
                part(net, from, to),
                Arrays.copyOfRange(minutes, from, to),
                Arrays.copyOfRange(cautious, from, to),
                Arrays.copyOfRange(stress, from, to));
    }

    private static double[][] part(double[][] members, int from, int to) {
        return Arrays.stream(members)
                .map(member -> Arrays.copyOfRange(member, from, to))
                .toArray(double[][]::new);
    }

    static double[] mean(double[][] members) {
        double[] mean = new double[members[0].length];
        for (double[] member : members) {
            for (int row = 0; row < mean.length; row++) {
                mean[row] += member[row] / members.length;
            }
        }
        return mean;
    }
}
