package app.taskaversion.recommendation;

import java.util.List;

/**
 * What the gate found about a model, on days that it was not learned from. (recommender §2.11)
 *
 * @param criteria each thing that was looked at
 * @param thin whether too few suggestions were drawn by lot to say what showing it would do: then it is watched twice as long
 */
public record GateReport(List<Criterion> criteria, boolean thin) {

    /** Nobody looked: such a model goes no further. */
    public static final GateReport NONE = new GateReport(List.of(), true);

    /**
     * One thing that was looked at.
     *
     * @param name its message key after {@code models.gate.}
     * @param passed whether it was as it has to be
     * @param value what was found; NaN if nothing could be said, which never passes
     * @param bound what it is held against
     * @param n on how many things it rests
     */
    public record Criterion(String name, boolean passed, double value, double bound, int n) {}

    public GateReport {
        criteria = List.copyOf(criteria);
    }

    /** All of it, and something at all. */
    public boolean passed() {
        return !criteria.isEmpty() && criteria.stream().allMatch(Criterion::passed);
    }
}
