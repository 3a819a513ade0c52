package app.taskaversion.recommendation.feature;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Map<String, List<Offer>> having = having(past);
        Set<Attempt> ticked = Labels.tickedOff(past.attempts());
        List<Attempt> attempts = new ArrayList<>();
        past.attempts().forEach(each -> attempts.add(ticked.contains(each) ? each.untimed() : each));
        attempts.sort(Comparator.comparing(Attempt::started));
        for (Attempt attempt : attempts) {
            Offer list = latest(having.getOrDefault(attempt.task(), List.of()), attempt.started());
            if (list != null && !attempt.started().isAfter(list.at().plus(CHOOSING))) {
                byOffer.computeIfAbsent(list, unused -> new HashMap<>()).putIfAbsent(attempt.task(), attempt);
            }
        }
    }

    /** For each task that was ever started, the lists that had it, in the order of time. */
    private static Map<String, List<Offer>> having(Past past) {
        Map<String, List<Offer>> having = new HashMap<>();
        past.attempts().forEach(each -> having.computeIfAbsent(each.task(), unused -> new ArrayList<>()));
        past.offers().stream().sorted(Comparator.comparing(Offer::at)).forEach(offer -> {
            for (String task : offer.open()) {
                List<Offer> lists = having.get(task);
                if (lists != null) {
                    lists.add(offer);
                }
            }
        });
        return having;
    }

    /** The last of these that is not after a moment. */
    private static @Nullable Offer latest(List<Offer> lists, Instant moment) {
        int low = 0;
        int high = lists.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lists.get(middle).at().isAfter(moment)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == 0 ? null : lists.get(low - 1);
    }

    public static Choices of(Past past) {
        return new Choices(past);
    }

    /** What was started from this list, without minutes if it was ticked off in a batch; absent if it was not. */
    public @Nullable Attempt of(Offer offer, String task) {
        return of(offer).get(task);
    }

    /** The same of everything that was started from this list, by its task. */
    public Map<String, Attempt> of(Offer offer) {
        return byOffer.getOrDefault(offer, Map.of());
    }
}
