package app.taskaversion.analytics.metric;

import java.util.Arrays;
import java.util.List;

/** The rhythm of each task, and when it was last done before a moment. (metrics §8.1, §8.5) */
public final class TaskRhythms {

    private final long[][] completions;
    private final List<Rhythm> rhythms;

    private TaskRhythms(long[][] completions, List<Rhythm> rhythms) {
        this.completions = completions;
        this.rhythms = rhythms;
    }

    public static TaskRhythms of(Facts facts, AsOf asOf) {
        int[] times = new int[facts.tasks()];
        for (int row = 0; row < facts.size(); row++) {
            times[facts.task(row)] += done(facts, row, asOf) ? 1 : 0;
        }
        long[][] ordered = Arrays.stream(times).mapToObj(long[]::new).toArray(long[][]::new);
        for (int row = 0; row < facts.size(); row++) {
            if (done(facts, row, asOf)) {
                int task = facts.task(row);
                ordered[task][--times[task]] = facts.at(Moment.ENDED, row);
            }
        }
        Arrays.stream(ordered).forEach(Arrays::sort);
        return new TaskRhythms(
                ordered,
                Arrays.stream(ordered).map(each -> Rhythm.ofOrdered(each, asOf)).toList());
    }

    private static boolean done(Facts facts, int row, AsOf asOf) {
        long ended = facts.at(Moment.ENDED, row);
        return facts.ending(row) == Ending.DONE && ended != Facts.NEVER && ended <= asOf.millis();
    }

    /** By the caller's number of the task. */
    public Rhythm of(int task) {
        return rhythms.get(task);
    }

    /** Days since the last completion of the task before a moment; NaN if there is none. */
    public double daysSince(int task, long epochMillis) {
        int place = Arrays.binarySearch(completions[task], epochMillis);
        int before = (place < 0 ? -place - 1 : place) - 1;
        return before < 0 ? Double.NaN : (epochMillis - completions[task][before]) / AsOf.MILLIS_A_DAY;
    }
}
