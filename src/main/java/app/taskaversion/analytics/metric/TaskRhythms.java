package app.taskaversion.analytics.metric;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** The rhythm of each task, and when it was last done before a moment. (metrics §8.1, §8.5) */
public final class TaskRhythms {

    private final long[][] completions;
    private final List<Rhythm> rhythms;

    private TaskRhythms(long[][] completions, List<Rhythm> rhythms) {
        this.completions = completions;
        this.rhythms = rhythms;
    }

    public static TaskRhythms of(Facts facts, AsOf asOf) {
        LongStream.Builder[] times = new LongStream.Builder[facts.tasks()];
        Arrays.setAll(times, task -> LongStream.builder());
        for (int row = 0; row < facts.size(); row++) {
            long ended = facts.at(Moment.ENDED, row);
            if (facts.ending(row) == Ending.DONE && ended != Facts.NEVER && ended <= asOf.millis()) {
                times[facts.task(row)].add(ended);
            }
        }
        long[][] ordered = Arrays.stream(times)
                .map(each -> each.build().sorted().toArray())
                .toArray(long[][]::new);
        return new TaskRhythms(
                ordered,
                Arrays.stream(ordered).map(each -> Rhythm.of(each, asOf)).toList());
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
