package app.taskaversion.analytics.metric;

import java.util.Arrays;
import java.util.List;

/**
 * The shrunk mean of one quantity, per task and for the person as a whole, in one pass. Each task's prior is the person's
 * own mean. {@link Means} makes it. (metrics §12.2)
 *
 * @param overall over all tasks
 * @param tasks by the caller's number of the task; a task without an answer has the status NONE
 * @param leftOut doubted answers that an accuracy figure leaves out
 */
public record TaskMeans(Quantity quantity, Estimate overall, List<Estimate> tasks, int leftOut) {

    /** @param weights of the answers by row; NaN for one that does not count */
    static TaskMeans of(Facts facts, Quantity quantity, double[] weights) {
        WeightedSums all = new WeightedSums();
        WeightedSums[] own = new WeightedSums[facts.tasks()];
        Arrays.setAll(own, task -> new WeightedSums());
        ShrunkMean person = quantity.overall();
        int leftOut = 0;
        for (int row = 0; row < facts.size(); row++) {
            double weight = weights[row];
            double value = Double.isNaN(weight) ? Double.NaN : quantity.read(facts, row);
            if (Double.isNaN(value)) {
                continue;
            }
            if (quantity.accuracy() && facts.suspect(row)) {
                leftOut++;
                continue;
            }
            all.add(value, weight);
            own[facts.task(row)].add(value, weight);
        }
        Estimate overall = person.of(all);
        ShrunkMean task = quantity.task(overall.value());
        return new TaskMeans(quantity, overall, Arrays.stream(own).map(task::of).toList(), leftOut);
    }
}
