package app.taskaversion.recommendation.feature;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * All that one person did and was offered, in any order.
 *
 * @param categories the person's own label of each task, used only to group their own history
 */
public record Past(Map<String, String> categories, List<Offer> offers, List<Attempt> attempts, List<CheckIn> checkIns) {

    /** How much energy they said they had, 0–100. */
    public record CheckIn(Instant at, double energy) {}

    public Past {
        categories = Map.copyOf(categories);
        offers = List.copyOf(offers);
        attempts = List.copyOf(attempts);
        checkIns = List.copyOf(checkIns);
    }
}
