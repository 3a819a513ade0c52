package app.taskaversion.analytics.metric;

import java.util.function.Supplier;

/**
 * Where the result of a thousand draws comes from: made, or kept from an earlier reading of the same person's days. Draws
 * depend on nothing but the figure, the last day and the numbers of the days, so a kept result is the one that would be
 * made. (metrics §12.9: kept per figure and window end, made again only when a day changed)
 */
public interface Draws {

    /** Makes them each time. */
    Draws FRESH = new Draws() {
        @Override
        public <T> T once(Class<T> kind, String figure, int lastDay, double[] days, Supplier<T> draw) {
            return draw.get();
        }
    };

    /**
     * @param figure name of the figure; different figures of one kind have different names
     * @param lastDay of the window, in days since 1970-01-01
     * @param days every number that the draws are made from, in their order
     * @param draw makes the result; it depends on the other arguments only and says nothing but numbers
     */
    <T> T once(Class<T> kind, String figure, int lastDay, double[] days, Supplier<T> draw);
}
