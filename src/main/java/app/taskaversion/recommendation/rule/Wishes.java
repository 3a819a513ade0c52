package app.taskaversion.recommendation.rule;

import app.taskaversion.analytics.metric.Kind;
import java.util.Locale;
import java.util.Set;

/**
 * What a person wants suggestions to be like; what is empty or NaN does not matter to them.
 *
 * @param atMostMinutes how long it may usually take; what nobody timed passes
 * @param kinds of which kinds
 * @param category a piece of one of its categories, in any case
 * @param place where the person is; what can be done anywhere passes
 */
public record Wishes(double atMostMinutes, Set<Kind> kinds, String category, String place) {

    public static final Wishes NONE = new Wishes(Double.NaN, Set.of(), "", "");

    public Wishes {
        kinds = Set.copyOf(kinds);
        category = category.strip().toLowerCase(Locale.ROOT);
        place = place.strip().toLowerCase(Locale.ROOT);
    }

    public boolean allow(Candidate<?> candidate) {
        return !(candidate.minutes() > atMostMinutes)
                && (kinds.isEmpty() || kinds.contains(candidate.kind()))
                && (category.isEmpty() || candidate.categories().stream().anyMatch(one -> one.contains(category)))
                && (place.isEmpty()
                        || candidate.places().isEmpty()
                        || candidate.places().contains(place));
    }
}
