package app.taskaversion.recommendation.model;

import java.util.List;

/**
 * What the gate found about a model.
 *
 * @param findings each thing that was looked at; what could not be asked is left out (no model in charge, no lots)
 * @param thin whether too little was left to chance to say what showing it would do: then it is to be watched twice as long
 */
public record Verdict(List<Finding> findings, boolean thin) {

    /**
     * One thing that was looked at.
     *
     * @param value what was found; NaN if nothing could be said, which never passes
     * @param low the least it has to be; NaN for no such bound
     * @param high the most it may be; NaN for no such bound
     * @param margin how far chance alone may have moved the value: it passes if it could lie within the bounds; mostly 0
     * @param n on how many things it rests
     */
    public record Finding(GateCheck check, double value, double low, double high, double margin, int n) {

        static Finding atMost(GateCheck check, double value, double high, int n) {
            return new Finding(check, value, Double.NaN, high, 0, n);
        }

        static Finding atLeast(GateCheck check, double value, double low, int n) {
            return new Finding(check, value, low, Double.NaN, 0, n);
        }

        public boolean passed() {
            return !Double.isNaN(value)
                    && (Double.isNaN(low) || value + margin >= low)
                    && (Double.isNaN(high) || value - margin <= high);
        }

        /** The bound that is nearer to the value. */
        public double bound() {
            return Double.isNaN(low) || Math.abs(high - value) < Math.abs(value - low) ? high : low;
        }
    }

    public Verdict {
        findings = List.copyOf(findings);
    }

    /** All of it, and something at all. */
    public boolean passed() {
        return !findings.isEmpty() && findings.stream().allMatch(Finding::passed);
    }
}
