package app.taskaversion.recommendation.feature;

import java.time.Instant;
import java.util.List;

/**
 * A moment at which a person looked at what they could do.
 *
 * @param open every task that was open
 * @param shown those that were shown, the first one on top
 */
public record Offer(Instant at, List<String> open, List<String> shown) {

    /** Where something stands that is not shown. */
    public static final int UNSHOWN = 6;

    private static final int LAST = 5;

    public Offer {
        open = List.copyOf(open);
        shown = List.copyOf(shown);
    }

    /** 1 for the top, at most 5, {@link #UNSHOWN} without a place. */
    public int position(String task) {
        int place = shown.indexOf(task);
        return place < 0 ? UNSHOWN : Math.min(place + 1, LAST);
    }
}
