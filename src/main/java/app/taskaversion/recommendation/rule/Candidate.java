package app.taskaversion.recommendation.rule;

import app.taskaversion.analytics.metric.Estimate;
import app.taskaversion.analytics.metric.Kind;
import app.taskaversion.analytics.metric.Rhythm;
import java.time.Instant;
import java.util.Set;

/**
 * Something that could be done now, with what is known about it at this moment: an open instance, or a task of which none
 * is open. Estimates without answers carry the person's own prior, so that each formula has a value; their n says that it
 * rests on nothing yet.
 *
 * @param key what tells it apart, also the last tie-break
 * @param since since when it waits: planned, else made
 * @param aversion Â, 0–100: how bad it is expected to feel
 * @param load L̂, 0–100: how much it takes
 * @param relief R̂, 0–100: how good it feels afterwards
 * @param feltGap how much easier it was than feared, −100…100
 * @param finishChance Ê, 0–1
 * @param minutes T̂: what it usually takes; NaN if nobody said
 * @param cautiousMinutes T80: enough in nine of ten cases; NaN if nobody said
 * @param duePressure P, 0–1; NaN without a date
 * @param rhythm how often it comes round
 * @param tally what the person has gone through with it
 * @param shownLately how often it was suggested in the last three days
 * @param kind work, self care …
 * @param categories the person's own words for it, in lower case
 * @param places where it can be done, in lower case; empty is anywhere
 */
public record Candidate<K extends Comparable<K>>(
        K key,
        Instant since,
        Estimate aversion,
        Estimate load,
        Estimate relief,
        Estimate feltGap,
        double finishChance,
        double minutes,
        double cautiousMinutes,
        double duePressure,
        Rhythm rhythm,
        Tally tally,
        int shownLately,
        Kind kind,
        Set<String> categories,
        Set<String> places) {

    public Candidate {
        categories = Set.copyOf(categories);
        places = Set.copyOf(places);
    }
}
