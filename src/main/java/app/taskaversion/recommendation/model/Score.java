package app.taskaversion.recommendation.model;

import app.taskaversion.recommendation.feature.Feature;

/** What a suggestion is worth. The constants are the product's, and shown to whoever asks. (recommender §2.4) */
public final class Score {

    /** Points for something that is due right now. */
    public static final double DUE = 20;

    /** Points that something begun and not finished costs. */
    public static final double NOT_FINISHED = 15;

    private Score() {}

    /** 0–{@value #DUE}: less by each day that its date is away, before or after; 0 without a date. */
    public static double urgency(double daysToDue) {
        return Double.isNaN(daysToDue) ? 0 : DUE * Math.exp(-Math.abs(daysToDue));
    }

    /**
     * v = p·(net + urgency) − (1 − p)·{@value #NOT_FINISHED}, in points of relief.
     *
     * @param complete the chance to finish it, 0–1
     * @param net relief less half the stress, once it is finished
     */
    public static double value(double complete, double net, double urgency) {
        return complete * (net + urgency) - (1 - complete) * NOT_FINISHED;
    }

    /** V̄ = Σ p₀v / max(1, Σ p₀): what would happen anyway, in points of relief. */
    public static double anyway(double[] chances, double[] values) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < chances.length; i++) {
            sum += chances[i] * values[i];
            weight += chances[i];
        }
        return sum / Math.max(1, weight);
    }

    /**
     * p₀·(v − V̄): a suggestion matters as far as it changes what a person does, and by as much as this is better than what
     * they would do anyway.
     */
    public static double ofOne(double chance, double value, double anyway) {
        return chance * (value - anyway);
    }

    static double daysToDue(float[] row) {
        return row[Feature.DUE_DAYS.column()];
    }
}
