package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.PartOfDay;
import app.taskaversion.recommendation.Why;
import app.taskaversion.recommendation.feature.Attempt;
import app.taskaversion.recommendation.feature.Attempt.End;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person's past says that bears a sentence out, gathered in one walk for everything that is shown. */
final class PastFacts {

    /** Shares of fewer times are no shares. */
    private static final int ENOUGH_FOR_SHARES = 5;

    private final ZoneId zone;
    private final PartOfDay now;
    private final Times here = new Times();
    private final Times elsewhere = new Times();
    private final Map<String, Gap> gaps = new HashMap<>();

    /** How often something was begun, and finished. */
    private static final class Times {
        private int finished;
        private int attempts;

        private void add(boolean done) {
            finished += done ? 1 : 0;
            attempts++;
        }
    }

    /**
     * By how much relief was more than expected, in points; less if below 0.
     *
     * @param sum over all times
     */
    record Gap(double sum, int n) {

        static final Gap NONE = new Gap(0, 0);

        private Gap and(double gap) {
            return new Gap(sum + gap, n + 1);
        }

        /** 0 of nothing. */
        double mean() {
            return n == 0 ? 0 : sum / n;
        }
    }

    PastFacts(List<Attempt> attempts, Instant at, ZoneId zone) {
        this.zone = zone;
        now = part(at);
        for (Attempt attempt : attempts) {
            boolean done = attempt.end() == End.DONE;
            if (done || attempt.end() == End.NOT_FINISHED) {
                (part(attempt.started()) == now ? here : elsewhere).add(done);
            }
            double gap = attempt.felt().relief() - attempt.expected().relief();
            if (done && attempt.felt().touched() && !Double.isNaN(gap)) {
                gaps.put(attempt.task(), gap(attempt.task()).and(gap));
            }
        }
    }

    private PartOfDay part(Instant at) {
        return PartOfDay.of(at.atZone(zone).toLocalTime());
    }

    /** This part of the day beside the others; absent while too little was begun in either. */
    Why.@Nullable AtThisTime time() {
        return here.attempts < ENOUGH_FOR_SHARES || elsewhere.attempts < ENOUGH_FOR_SHARES
                ? null
                : new Why.AtThisTime(now, here.finished, here.attempts, elsewhere.finished, elsewhere.attempts);
    }

    /** Over the times that a task was finished and both were said. */
    Gap gap(String task) {
        return gaps.getOrDefault(task, Gap.NONE);
    }
}
