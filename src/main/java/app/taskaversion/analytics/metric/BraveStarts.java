package app.taskaversion.analytics.metric;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Starts that took courage, {@code brave-1.0}: started, not necessarily finished, although it seemed hard by the person's
 * own measure. Each counts once and has no size; because the cut is the person's own, rating everything higher gains
 * nothing. (metrics §12.6)
 */
public final class BraveStarts {

    public static final String VERSION = "brave-1.0";

    private static final int ENOUGH_RATINGS = 10;
    private static final int ENOUGH_FOR_A_TASK = 3;
    private static final double SHARE = 0.67;
    private static final double FIRST_CUT = 60;
    private static final double WINDOW_DAYS = 90;

    /** Why a start counts; NOT_BRAVE if it does not. */
    public enum Verdict {
        NOT_BRAVE,
        /** By the answer that was given for it. */
        ANSWERED,
        /** By what the task is usually rated, as there was no answer; shown as such. */
        USUALLY_HARD,
        /** By an answer that was unusually high for this task. */
        HARDER_THAN_USUAL
    }

    private final Facts facts;
    private final double cut;
    private final int ratings;
    private final Verdict[] verdicts;

    private BraveStarts(Facts facts, double cut, int ratings, Verdict[] verdicts) {
        this.facts = facts;
        this.cut = cut;
        this.ratings = ratings;
        this.verdicts = verdicts;
    }

    public static BraveStarts of(Facts facts, AsOf asOf) {
        double[] recent = recentRatings(facts, asOf);
        double cut = recent.length >= ENOUGH_RATINGS ? Percentile.of(recent, SHARE) : FIRST_CUT;
        Verdict[] verdicts = new Verdict[facts.size()];
        Arrays.fill(verdicts, Verdict.NOT_BRAVE);
        FadingMean person = new FadingMean(Quantity.AVERSION.overall());
        FadingMean[] tasks = new FadingMean[facts.tasks()];
        Arrays.setAll(tasks, task -> new FadingMean(ShrunkMean.ofRating(0)));
        for (int row : inOrderOfGuess(facts)) {
            long at = Quantity.AVERSION.at(facts, row);
            double answer = Quantity.AVERSION.of(facts, row);
            FadingMean task = tasks[facts.task(row)];
            if (facts.at(Moment.STARTED, row) != Facts.NEVER && facts.at(Moment.STARTED, row) <= asOf.millis()) {
                // What was known before costs most, and an answer above the cut does not ask for it.
                verdicts[row] = answer >= cut
                        ? Verdict.ANSWERED
                        : verdict(
                                answer,
                                task.at(at, ShrunkMean.ofRating(person.at(at).value())),
                                cut);
            }
            if (!Double.isNaN(answer)) {
                person.add(answer, at);
                task.add(answer, at);
            }
        }
        return new BraveStarts(facts, cut, recent.length, verdicts);
    }

    private static Verdict verdict(double answer, Estimate earlier, double cut) {
        if (Double.isNaN(answer)) {
            return earlier.n() >= ENOUGH_FOR_A_TASK && earlier.value() >= cut
                    ? Verdict.USUALLY_HARD
                    : Verdict.NOT_BRAVE;
        }
        return UnusualAversion.of(answer, earlier).harder() ? Verdict.HARDER_THAN_USUAL : Verdict.NOT_BRAVE;
    }

    private static double[] recentRatings(Facts facts, AsOf asOf) {
        double[] ratings = new double[facts.size()];
        int n = 0;
        for (int row = 0; row < facts.size(); row++) {
            long at = Quantity.AVERSION.at(facts, row);
            double answer = Quantity.AVERSION.of(facts, row);
            if (!Double.isNaN(answer) && at != Facts.NEVER && at <= asOf.millis() && asOf.ageDays(at) <= WINDOW_DAYS) {
                ratings[n++] = answer;
            }
        }
        return Arrays.copyOf(ratings, n);
    }

    /** Rows with a moment of the guess, the earliest first; of one moment in the order of their answers. */
    private static int[] inOrderOfGuess(Facts facts) {
        int size = facts.size();
        long[] at = new long[size];
        boolean ordered = true;
        for (int row = 0; row < size; row++) {
            at[row] = Quantity.AVERSION.at(facts, row);
            ordered &= row == 0 || at[row] > at[row - 1];
        }
        IntStream rows = IntStream.range(0, size).filter(row -> at[row] != Facts.NEVER);
        if (ordered) {
            return rows.toArray();
        }
        return rows.boxed()
                .sorted((one, other) -> at[one] == at[other]
                        ? Double.compare(Quantity.AVERSION.of(facts, one), Quantity.AVERSION.of(facts, other))
                        : Long.compare(at[one], at[other]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * From which aversion on a start is brave, 0–100: the 67th percentile of the last 90 days, or 60 below 10 ratings.
     */
    public double cut() {
        return cut;
    }

    /** How many ratings the cut stands on. */
    public int ratings() {
        return ratings;
    }

    public Verdict of(int row) {
        return verdicts[row];
    }

    /** @param from first moment of starts that count, in milliseconds since 1970; {@code to} is the first that does not */
    public int count(long from, long to) {
        int count = 0;
        for (int row = 0; row < verdicts.length; row++) {
            long started = facts.at(Moment.STARTED, row);
            count += verdicts[row] != Verdict.NOT_BRAVE && started >= from && started < to ? 1 : 0;
        }
        return count;
    }
}
