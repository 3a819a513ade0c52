package app.taskaversion.sharing.rule;

/**
 * How much a release may tell about one person: with them and without them no outcome is more than e^ε times as likely. A
 * fraction, so that noise can be drawn without rounding.
 *
 * @param over the numerator, at least 1
 * @param under the denominator, at least 1
 */
public record Epsilon(int over, int under) {

    /** @throws IllegalArgumentException if it is not above 0 */
    public Epsilon {
        if (over < 1 || under < 1) {
            throw new IllegalArgumentException("Epsilon is above 0");
        }
    }

    public double value() {
        return (double) over / under;
    }
}
