package app.taskaversion.analytics.metric;

/**
 * Whether it was worth it, −100…100: relief less load, or less how bad it was where no load was answered,
 * {@code facts-1.0}. (metrics §12.1)
 */
public final class Worth {

    public static final String VERSION = "facts-1.0";

    private Worth() {}

    /** What relief is held against; the figure says which. */
    public enum Basis {
        LOAD,
        AVERSION_AFTER
    }

    /** @return NaN unless relief and one of the other two are there */
    public static double of(double relief, double actualLoad, double aversionAfter) {
        return relief - (basis(actualLoad) == Basis.LOAD ? actualLoad : aversionAfter);
    }

    static double of(Facts facts, int row) {
        return of(
                facts.get(Measure.ACTUAL_RELIEF, row), Load.actual(facts, row), facts.get(Measure.AVERSION_AFTER, row));
    }

    public static Basis basis(double actualLoad) {
        return Double.isNaN(actualLoad) ? Basis.AVERSION_AFTER : Basis.LOAD;
    }
}
