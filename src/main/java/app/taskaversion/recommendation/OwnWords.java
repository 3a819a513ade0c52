package app.taskaversion.recommendation;

import java.util.List;

/**
 * The person's own words for what they could do: the ones used most first, at most {@link #MOST} of each.
 *
 * @param categories of tasks in use, as the person wrote them
 * @param places of what waits; "none" is no place
 */
public record OwnWords(List<String> categories, List<String> places) {

    /** More are no choice any more. */
    public static final int MOST = 12;

    public OwnWords {
        categories = List.copyOf(categories);
        places = List.copyOf(places);
    }
}
