package app.taskaversion.analytics;

import app.taskaversion.analytics.metric.CapacityPatterns;
import app.taskaversion.analytics.metric.Change;
import app.taskaversion.analytics.metric.Correlation;
import app.taskaversion.analytics.metric.Effectiveness;
import app.taskaversion.analytics.metric.Estimate;
import app.taskaversion.analytics.metric.Kind;
import app.taskaversion.analytics.metric.LighterThanFeared;
import app.taskaversion.analytics.metric.Quantity;
import app.taskaversion.analytics.metric.Relief;
import app.taskaversion.analytics.metric.Rhythm;
import app.taskaversion.analytics.metric.WeekPicture;
import app.taskaversion.task.TaskId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every figure of Look back, as one reading gives it. What nothing is known about is absent, and each figure carries what
 * it rests on.
 *
 * @param firstDay the first day that the figures of the range look at
 * @param lastDay today, the person's own
 * @param week the last seven days, whatever the range is
 * @param started instances begun within the range
 * @param dread guesses beside answers by task, those with the most answers first
 * @param relief the same for relief: expected, felt
 * @param times planned beside needed minutes by task
 * @param aversion dread before the start, week by week, for the tasks of the filter
 * @param hard tasks that tend to be hard to start, the hardest first
 * @param capacity what tends to follow what
 * @param rhythms recurring tasks, what waits longest for its measure first
 * @param hours minutes that finished things took, by type
 * @param emotions feelings before and after
 * @param brave starts that took courage, week by week
 * @param letGo what was let go
 * @param starts when things are begun
 * @param startDays starts by day of the last {@value #YEAR_DAYS} days, for ranges of a year or more; else empty
 * @param links what tends to go with what, one answer for each question
 * @param linkDays how many days back the links look
 * @param suggestions how suggested tasks went beside others
 * @param suspects imported answers that accuracy figures leave out
 */
public record LookBackPage(
        LocalDate firstDay,
        LocalDate lastDay,
        Week week,
        int started,
        int finished,
        FeltTable dread,
        FeltTable relief,
        TimeTable times,
        List<WeekMean> aversion,
        List<TaskAversion> hard,
        CapacityPatterns capacity,
        List<TaskRhythm> rhythms,
        Hours hours,
        List<EmotionChange> emotions,
        List<WeekCount> brave,
        LetGo letGo,
        StartTimes starts,
        List<DayCount> startDays,
        List<Correlation> links,
        int linkDays,
        Effectiveness suggestions,
        int suspects) {

    /** A year of weeks, today's among them. */
    public static final int YEAR_DAYS = 371;

    public boolean isEmpty() {
        return started == 0 && finished == 0 && letGo.count() == 0;
    }

    /**
     * Seven days in figures.
     *
     * @param started things begun
     * @param letGo things let go
     * @param answers finished things with an answer afterwards
     * @param before the seven days before these
     * @param totalRelief relief × time of the seven days
     * @param change the clearest change of four weeks against the four before; absent if none is clear
     */
    public record Week(
            WeekPicture picture,
            WeekPicture before,
            int started,
            int letGo,
            int answers,
            Relief.Total totalRelief,
            @Nullable ClearChange change) {}

    /** A figure whose last 28 days differ from the 28 before. */
    public record ClearChange(Quantity quantity, Change change) {}

    /**
     * Guesses beside answers.
     *
     * @param tasks at most {@link #SHOWN}
     * @param overall over all tasks; its gap is shrunk and fading, see {@link LighterThanFeared}
     */
    public record FeltTable(List<Felt> tasks, LighterThanFeared overall) {

        public static final int SHOWN = 8;
    }

    /**
     * One task's guesses and answers.
     *
     * @param guess plain mean, 0–100
     * @param felt plain mean, 0–100
     * @param n pairs, at least 1
     * @param gap what may be said about it
     */
    public record Felt(String task, double guess, double felt, int n, LighterThanFeared gap) {}

    /**
     * Minutes planned and needed.
     *
     * @param tasks at most {@link #SHOWN}, those with the most answers first
     * @param factor how many times the estimate things usually take, with its 80 % interval as logarithms
     */
    public record TimeTable(List<TaskTime> tasks, Estimate factor) {

        public static final int SHOWN = 8;
    }

    /**
     * One task's minutes.
     *
     * @param planned mean of the estimates
     * @param needed mean of what it took, whole
     * @param usual what the usual estimate of this task comes to
     * @param upTo enough in nine of ten cases
     * @param n instances with both
     */
    public record TaskTime(String task, double planned, double needed, double usual, double upTo, int n) {}

    /** A week's mean with its 80 % interval; weeks begin on Monday. */
    public record WeekMean(LocalDate week, double mean, double low, double high, int n) {}

    /**
     * How bad a task usually seems beforehand, 0–100. Shown for a task with n, never as a verdict on a person.
     *
     * @param id absent if the task is gone
     * @param indirect whether nobody ever said it and it is read from waiting, putting off and the like
     */
    public record TaskAversion(@Nullable TaskId id, String task, Estimate usual, boolean indirect) {

        public static final int SHOWN = 8;
    }

    public record DayCount(LocalDate day, int n) {}

    public record WeekCount(LocalDate week, int n) {}

    public record TaskRhythm(String task, Rhythm rhythm) {}

    /**
     * Minutes by type.
     *
     * @param n finished things with minutes
     * @param leftOut finished things without
     */
    public record Hours(Map<Kind, Double> minutes, int n, int leftOut) {}

    /**
     * A feeling before and after, over things where it was rated both times.
     *
     * @param before plain mean, 0–100
     * @param after plain mean, 0–100
     */
    public record EmotionChange(String emotion, double before, double after, int n) {

        /** After less before, −100…100; below 0 is weaker afterwards. */
        public double shift() {
            return after - before;
        }
    }

    /**
     * What was let go.
     *
     * @param reasons how often each reason was given, the most frequent first
     * @param withoutReason how many were let go without one
     * @param relief how much relief that was, plain mean, 0–100; absent if nobody answered
     * @param answers how many answered
     * @param latest names of the latest, at most five
     */
    public record LetGo(
            int count,
            List<Reason> reasons,
            int withoutReason,
            @Nullable Double relief,
            int answers,
            List<String> latest) {}

    /** @param key as it is stored; a text of the person or one of the usual keys */
    public record Reason(String key, int n) {}

    /**
     * Starts by weekday and time of day.
     *
     * @param counts seven numbers for each part of the day, Monday first
     */
    public record StartTimes(Map<DayBand, List<Integer>> counts, int n) {

        /** @param weekday 0 is Monday */
        public int at(DayBand band, int weekday) {
            return counts.getOrDefault(band, List.of(0, 0, 0, 0, 0, 0, 0)).get(weekday);
        }

        public int largest() {
            return counts.values().stream()
                    .flatMap(List::stream)
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(0);
        }
    }
}
