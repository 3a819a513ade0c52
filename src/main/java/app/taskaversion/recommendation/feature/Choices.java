package app.taskaversion.recommendation.feature;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was started from which list: within 24 hours, and before the next list that has it again. (recommender §2.2)
 *
 * @see Example
 */
public final class Choices {

    /** So long a list may be what something was started from. */
    static final Duration CHOOSING = Duration.ofHours(24);

    private final Map<Offer, Map<String, Attempt>> byOffer = new HashMap<>();

    private Choices(Past past) {
        Map<String, TreeMap<Instant, Offer>> having = new HashMap<>();
        for (Offer offer : past.offers()) {
            for (String task : offer.open()) {
                having.computeIfAbsent(task, unused -> new TreeMap<>()).put(offer.at(), offer);
            }
        }
        Set<Attempt> ticked = Labels.tickedOff(past.attempts());
        List<Attempt> attempts = new ArrayList<>();
        past.attempts().forEach(each -> attempts.add(ticked.contains(each) ? each.untimed() : each));
        attempts.sort(Comparator.comparing(Attempt::started));
        for (Attempt attempt : attempts) {
            TreeMap<Instant, Offer> lists = having.get(attempt.task());
            Map.Entry<Instant, Offer> list = lists == null ? null : lists.floorEntry(attempt.started());
            if (list != null && !attempt.started().isAfter(list.getKey().plus(CHOOSING))) {
                byOffer.computeIfAbsent(list.getValue(), unused -> new HashMap<>())
                        .putIfAbsent(attempt.task(), attempt);
            }
        }
    }

    public static Choices of(Past past) {
        return new Choices(past);
    }

    /** What was started from this list, without minutes if it was ticked off in a batch; absent if it was not. */
    public @Nullable Attempt of(Offer offer, String task) {
        return byOffer.getOrDefault(offer, Map.of()).get(task);
    }
}
