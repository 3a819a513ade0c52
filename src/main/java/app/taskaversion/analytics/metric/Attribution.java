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
        if (picked(facts, row).isPresent() || facts.recommended(row)) {
            return Group.RECOMMENDED;
        }
        return recent(facts, row).isEmpty() ? Group.OTHER : Group.SEEN_NOT_PICKED;
    }

    Optional<Impression> picked(Facts facts, int row) {
        return recent(facts, row).stream().filter(Impression::picked).reduce((one, later) -> later);
    }

    private List<Impression> recent(Facts facts, int row) {
        List<Impression> own = byTask.get(facts.task(row));
        if (own == null) {
            return List.of();
        }
        long at = moment(facts, row);
        return own.stream()
                .filter(each -> each.at() <= at && at - each.at() <= WITHIN_MILLIS)
                .toList();
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
