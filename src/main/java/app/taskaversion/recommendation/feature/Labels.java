package app.taskaversion.recommendation.feature;

import app.taskaversion.recommendation.feature.Attempt.End;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which answers may teach a model. (recommender §2.3) */
final class Labels {

    private static final double LONGEST_MINUTES = 8 * 60;
    private static final double SHORTEST_MINUTES = 20 / 60.0;

    /** More than so many that end at once were ticked off together. */
    private static final int AT_ONCE = 5;

    private static final Duration ONCE = Duration.ofMinutes(2);

    private Labels() {}

    /** NaN for what no clock was watched for: above eight hours or below twenty seconds. */
    static double believable(double minutes) {
        return minutes >= SHORTEST_MINUTES && minutes <= LONGEST_MINUTES ? minutes : Double.NaN;
    }

    /** Those that were ticked off in a batch, as on the evening of a day: no clock was watched for them. */
    static Set<Attempt> tickedOff(List<Attempt> attempts) {
        Set<Attempt> ticked = new HashSet<>();
        Batch batch = new Batch();
        attempts.stream()
                .filter(attempt -> attempt.end() == End.DONE && attempt.ended() != null)
                .sorted(Comparator.comparing(Labels::ended))
                .forEach(attempt -> {
                    if (batch.isFullWith(attempt)) {
                        ticked.addAll(batch.latest);
                    }
                });
        return ticked;
    }

    private static Instant ended(Attempt attempt) {
        Instant ended = attempt.ended();
        return ended == null ? Instant.MAX : ended;
    }

    /** What was finished within the last moments, told one after the other. */
    static final class Batch {

        private final Deque<Attempt> latest = new ArrayDeque<>();

        /** Whether this one, which was finished and not before those told so far, makes too many at once. */
        boolean isFullWith(Attempt attempt) {
            latest.addLast(attempt);
            while (ended(latest.getFirst()).plus(ONCE).isBefore(ended(attempt))) {
                latest.removeFirst();
            }
            return latest.size() > AT_ONCE;
        }
    }
}
