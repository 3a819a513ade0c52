package app.taskaversion.analytics.metric;

import java.util.Arrays;
import java.util.List;

/**
 * The chance of finishing for each task, in one pass. (metrics §12.4)
 *
 * @param rate p0, the person's own rate over all tasks, 0.2–0.95
 * @param tasks by the caller's number of the task
 */
public record FinishChances(double rate, List<FinishChance> tasks) {

    public static FinishChances of(Facts facts, AsOf asOf) {
        WeightedSums all = new WeightedSums();
        WeightedSums[] own = new WeightedSums[facts.tasks()];
        Arrays.setAll(own, task -> new WeightedSums());
        for (int row = 0; row < facts.size(); row++) {
            double outcome = Quantity.FINISH.of(facts, row);
            long at = Quantity.FINISH.at(facts, row);
            if (Double.isNaN(outcome) || at == Facts.NEVER || at > asOf.millis()) {
                continue;
            }
            double weight = FinishChance.weight(asOf.ageDays(at));
            all.add(outcome, weight);
            own[facts.task(row)].add(outcome, weight);
        }
        double rate = FinishChance.overallRate(all);
        return new FinishChances(
                rate,
                Arrays.stream(own).map(sums -> FinishChance.of(rate, sums)).toList());
    }
}
