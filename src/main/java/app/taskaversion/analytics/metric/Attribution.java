package app.taskaversion.analytics.metric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which suggestion an instance came from: the latest of its task within the 24 hours before that was picked; else it was
 * seen and done without picking, or had nothing to do with suggestions. What says of itself that it came from one, without
 * a log of when it was shown, is believed: that is how the older app wrote it. (metrics §8.6)
 */
final class Attribution {

    private static final long WITHIN_MILLIS = 24 * 3_600_000L;

    private final Map<Integer, List<Impression>> byTask = new HashMap<>();

    Attribution(List<Impression> impressions) {
        impressions.stream()
                .sorted(Comparator.comparingLong(Impression::at).thenComparing(Impression::mode))
                .forEach(each -> byTask.computeIfAbsent(each.task(), task -> new ArrayList<>())
                        .add(each));
    }

    enum Group {
        RECOMMENDED,
        SEEN_NOT_PICKED,
        OTHER
    }

    Group group(Facts facts, int row) {
        if (facts.recommended(row) || picked(facts, row).isPresent()) {
            return Group.RECOMMENDED;
        }
        return recent(facts, row).isEmpty() ? Group.OTHER : Group.SEEN_NOT_PICKED;
    }

    Optional<Impression> picked(Facts facts, int row) {
        List<Impression> recent = recent(facts, row);
        for (int i = recent.size() - 1; i >= 0; i--) {
            if (recent.get(i).picked()) {
                return Optional.of(recent.get(i));
            }
        }
        return Optional.empty();
    }

    /** Looked up and not gone through: a history is long, and so is what was suggested of a task over the years. */
    private List<Impression> recent(Facts facts, int row) {
        List<Impression> own = byTask.get(facts.task(row));
        if (own == null) {
            return List.of();
        }
        long at = moment(facts, row);
        int end = after(own, at);
        return own.subList(Math.min(end, after(own, at - WITHIN_MILLIS - 1)), end);
    }

    /** How many were shown up to a moment. */
    private static int after(List<Impression> ordered, long at) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ordered.get(middle).at() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** When it was taken on: the start, or before a start the guess, or when it was written down. */
    static long moment(Facts facts, int row) {
        long started = facts.at(Moment.STARTED, row);
        if (started != Facts.NEVER) {
            return started;
        }
        long guessed = facts.at(Moment.INITIALIZED, row);
        return guessed == Facts.NEVER ? facts.at(Moment.CREATED, row) : guessed;
    }
}
