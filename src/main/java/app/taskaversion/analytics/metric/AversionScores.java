package app.taskaversion.analytics.metric;

import java.util.Arrays;
import java.util.List;

/**
 * The aversion score of every instance that has one, and how it lies on the whole for each task, {@code aversion-1.0}.
 * Only the figure of a task is shown, with n. (metrics §8.2, §8.3, §12.5)
 *
 * @param overall over all tasks, from open and completed instances of the last 180 days
 * @param tasks by the caller's number of the task
 */
public record AversionScores(Estimate overall, List<Estimate> tasks) {

    public static final String VERSION = AversionScore.VERSION;

    private static final double WINDOW_DAYS = 180;

    /**
     * What a task is usually rated: from answers, or where none was ever given from signals around it.
     *
     * @param indirect whether it stands on signals alone, and is marked as such
     */
    public record Usual(Estimate estimate, boolean indirect) {}

    /** @param wantedDays the gap that the person wants for each task, NaN where they set none; later tasks have none */
    public static AversionScores of(Facts facts, AsOf asOf, double... wantedDays) {
        return of(facts, asOf, TaskRhythms.of(facts, asOf), wantedDays);
    }

    /** @param rhythms of the same facts */
    public static AversionScores of(Facts facts, AsOf asOf, TaskRhythms rhythms, double... wantedDays) {
        ShrunkMean person = Quantity.AVERSION.overall();
        WeightedSums all = new WeightedSums();
        WeightedSums[] own = new WeightedSums[facts.tasks()];
        Arrays.setAll(own, task -> new WeightedSums());
        for (int row = 0; row < facts.size(); row++) {
            Ending ending = facts.ending(row);
            long at = Quantity.AVERSION.at(facts, row);
            boolean counts = (ending == Ending.OPEN || ending == Ending.DONE)
                    && at != Facts.NEVER
                    && at <= asOf.millis()
                    && asOf.ageDays(at) <= WINDOW_DAYS;
            if (!counts) {
                continue;
            }
            int task = facts.task(row);
            double wanted = task < wantedDays.length ? wantedDays[task] : Double.NaN;
            double weight = person.weight(asOf.ageDays(at));
            AversionScore.of(
                            AversionSignals.of(facts, row, asOf, rhythms, wanted),
                            facts.get(Measure.AVERSION_BEFORE, row))
                    .ifPresent(score -> {
                        all.add(score.value(), weight);
                        own[task].add(score.value(), weight);
                    });
        }
        Estimate overall = person.of(all);
        ShrunkMean task = Quantity.AVERSION.task(overall.value());
        return new AversionScores(overall, Arrays.stream(own).map(task::of).toList());
    }

    /** @param answered of {@link Quantity#AVERSION} */
    public Usual usual(int task, TaskMeans answered) {
        Estimate direct = answered.tasks().get(task);
        return direct.shown() ? new Usual(direct, false) : new Usual(tasks.get(task), true);
    }
}
