package app.taskaversion.recommendation.rule;

import app.taskaversion.analytics.metric.Kind;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that could be done now, with what the person said about it beforehand.
 *
 * @param key what tells it apart
 * @param task the number of its task in the facts; below 0 if they hold nothing of it
 * @param since since when it waits: planned, else made
 * @param expectedRelief as the person expects it, 0–100; NaN if they did not say
 * @param expectedLoad the same for how much it takes
 * @param estimate minutes as the person or the task has it; NaN without
 * @param due when it is wanted
 * @param shownLately how often it was suggested in the last three days
 * @param categories the person's own words for it, in lower case
 * @param places where it can be done, in lower case; empty is anywhere
 */
public record Open<K extends Comparable<K>>(
        K key,
        int task,
        Instant since,
        double expectedRelief,
        double expectedLoad,
        double estimate,
        @Nullable Instant due,
        int shownLately,
        Kind kind,
        Set<String> categories,
        Set<String> places) {

    public Open {
        categories = Set.copyOf(categories);
        places = Set.copyOf(places);
    }
}
