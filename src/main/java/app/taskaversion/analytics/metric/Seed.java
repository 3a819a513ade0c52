package app.taskaversion.analytics.metric;

/** The seed of the draws for a figure: the same figure of the same day always draws the same. (metrics §12.9) */
final class Seed {

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private Seed() {}

    static long of(String metric, int day) {
        return metric.hashCode() * MIX + day;
    }
}
