package app.taskaversion.recommendation.model;

/** logit(p) → a + b·logit(p): two numbers, for little data. */
public record Platt(double shift, double slope) implements Calibration {

    private static final int STEPS = 50;
    private static final double SMALL = 1e-6;

    @Override
    public double of(double chance) {
        return chance(shift + slope * logit(chance));
    }

    /** The same chance for everything. */
    static Platt always(double chance) {
        return new Platt(logit(chance), 0);
    }

    static double logit(double chance) {
        double inside = Math.clamp(chance, SMALL, 1 - SMALL);
        return Math.log(inside / (1 - inside));
    }

    static double chance(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    /** By Newton's method, with a slight pull to (0, 1) so that it ends where all outcomes are alike. */
    static Platt fit(double[] chances, double[] outcomes) {
        double a = 0;
        double b = 1;
        for (int step = 0; step < STEPS; step++) {
            double ga = -a;
            double gb = -(b - 1);
            double haa = 1;
            double hab = 0;
            double hbb = 1;
            for (int i = 0; i < chances.length; i++) {
                double x = logit(chances[i]);
                double p = chance(a + b * x);
                double error = outcomes[i] - p;
                double weight = p * (1 - p);
                ga += error;
                gb += error * x;
                haa += weight;
                hab += weight * x;
                hbb += weight * x * x;
            }
            double determinant = haa * hbb - hab * hab;
            a += (hbb * ga - hab * gb) / determinant;
            b += (haa * gb - hab * ga) / determinant;
        }
        return new Platt(a, Math.max(b, SMALL));
    }
}
