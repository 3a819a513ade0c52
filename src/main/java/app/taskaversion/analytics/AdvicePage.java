package app.taskaversion.analytics;

import app.taskaversion.analytics.metric.Effectiveness;
import app.taskaversion.analytics.metric.OffPolicy;
import app.taskaversion.analytics.metric.Outcomes;
import app.taskaversion.analytics.metric.TurnComparison;
import app.taskaversion.analytics.metric.TurnRest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether suggestions are any good: what happened, which is no proof, and apart from it what chance can tell.
 *
 * @param observed suggested tasks beside others
 * @param ways the same for each way of suggesting, the one that was shown most first
 * @param decisions moments of choosing of which nothing more can come
 * @param drawn of them left to chance
 * @param otherWays what each way of choosing would have brought on these, see {@link
 *     app.taskaversion.analytics.metric.OtherWays}; empty without any
 * @param turns days with a learned model beside days with rules
 * @param rest absent unless the model rests for this person now
 */
public record AdvicePage(
        Effectiveness observed,
        List<Way> ways,
        int decisions,
        int drawn,
        Map<String, OffPolicy> otherWays,
        TurnComparison turns,
        @Nullable TurnRest rest) {

    public AdvicePage {
        ways = List.copyOf(ways);
        otherWays = Map.copyOf(otherWays);
    }

    /**
     * One way of suggesting.
     *
     * @param mode its key; empty for instances that only say that they were suggested, as those from the older app do
     * @param policy which version of the rules, or which model
     * @param difference finished: this way less what was not shown
     */
    public record Way(String mode, String policy, Outcomes outcomes, Effectiveness.Difference difference) {}
}
