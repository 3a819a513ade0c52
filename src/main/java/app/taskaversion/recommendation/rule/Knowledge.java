package app.taskaversion.recommendation.rule;

import app.taskaversion.analytics.metric.AsOf;
import app.taskaversion.analytics.metric.DuePressure;
import app.taskaversion.analytics.metric.Ending;
import app.taskaversion.analytics.metric.Estimate;
import app.taskaversion.analytics.metric.Facts;
import app.taskaversion.analytics.metric.FinishChances;
import app.taskaversion.analytics.metric.Means;
import app.taskaversion.analytics.metric.Moment;
import app.taskaversion.analytics.metric.NetRelief;
import app.taskaversion.analytics.metric.Quantity;
import app.taskaversion.analytics.metric.Rhythm;
import app.taskaversion.analytics.metric.ShrunkMean;
import app.taskaversion.analytics.metric.TaskMeans;
import app.taskaversion.analytics.metric.TaskRhythms;
import app.taskaversion.analytics.metric.TimeCalibration;
import app.taskaversion.analytics.metric.WeightedSums;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person's own history says about each of their tasks at one moment. What ended, or was said, later than that
 * moment does not count, so that nobody is advised by what is yet to come.
 */
public final class Knowledge {

    /** How many answers the prior of a rating is worth, see {@link ShrunkMean#ofRating}. */
    private static final double PRIOR_STRENGTH = 3;

    private static final double MILLIS_AN_HOUR = 3_600_000;

    private final AsOf asOf;
    private final TaskMeans aversion;
    private final TaskMeans load;
    private final TaskMeans relief;
    private final TaskMeans feltGap;
    private final TaskMeans timeLog;
    private final FinishChances finish;
    private final TaskRhythms rhythms;
    private final Tally[] tallies;

    private Knowledge(Facts facts, AsOf asOf) {
        this.asOf = asOf;
        Means means = new Means(facts, asOf);
        this.aversion = means.of(Quantity.AVERSION);
        this.load = means.of(Quantity.LOAD);
        this.relief = means.of(Quantity.RELIEF);
        this.feltGap = means.of(Quantity.FELT_GAP);
        this.timeLog = means.of(Quantity.TIME_LOG);
        this.finish = FinishChances.of(facts, asOf);
        this.rhythms = TaskRhythms.of(facts, asOf);
        this.tallies = tallies(facts, asOf);
    }

    public static Knowledge of(Facts facts, AsOf asOf) {
        return new Knowledge(facts, asOf);
    }

    /** p0, 0–1: how often the person finishes what they have begun, over all tasks. (metrics §12.4) */
    public double finishRate() {
        return finish.rate();
    }

    /**
     * Relief and load that the person expects this time are what their answers so far are weighed against; where they
     * said nothing it is their own mean.
     */
    public <K extends Comparable<K>> Candidate<K> about(Open<K> open) {
        TimeCalibration time = new TimeCalibration(of(timeLog, open.task()));
        double minutes = time.suggested(open.estimate());
        return new Candidate<>(
                open.key(),
                open.since(),
                of(aversion, open.task()),
                from(open.expectedLoad(), load, open.task()),
                from(open.expectedRelief(), relief, open.task()),
                of(feltGap, open.task()),
                known(open.task()) ? finish.tasks().get(open.task()).mean() : finish.rate(),
                minutes,
                time.cautious(open.estimate()),
                duePressure(open.due(), minutes),
                known(open.task()) ? rhythms.of(open.task()) : Rhythm.of(new long[0], asOf),
                known(open.task()) ? tallies[open.task()] : Tally.NONE,
                open.shownLately(),
                open.kind(),
                open.categories(),
                open.places());
    }

    private boolean known(int task) {
        return task >= 0 && task < tallies.length;
    }

    private Estimate of(TaskMeans means, int task) {
        if (known(task)) {
            return means.tasks().get(task);
        }
        ShrunkMean none = means.quantity() == Quantity.TIME_LOG
                ? ShrunkMean.ofTimeLog(means.overall().value())
                : ShrunkMean.ofRating(means.overall().value());
        return none.of(new WeightedSums());
    }

    /** The same answers, weighed against another prior: with W + κ = (s/sd)², m moves by κ·(μ′ − μ)/(W + κ). */
    private Estimate from(double expected, TaskMeans means, int task) {
        Estimate own = of(means, task);
        if (Double.isNaN(expected)) {
            return own;
        }
        double weight = Math.pow(own.spread() / own.deviation(), 2);
        double shift = PRIOR_STRENGTH * (expected - means.overall().value()) / weight;
        return new Estimate(
                own.value() + shift,
                own.low80() + shift,
                own.high80() + shift,
                own.spread(),
                own.deviation(),
                own.n(),
                own.nEff(),
                own.status());
    }

    private double duePressure(@Nullable Instant due, double minutes) {
        if (due == null) {
            return Double.NaN;
        }
        double hours = (due.toEpochMilli() - asOf.millis()) / MILLIS_AN_HOUR;
        double left = Double.isNaN(minutes) ? Mode.UNKNOWN_MINUTES : minutes;
        return DuePressure.of(hours, left, DuePressure.HOURS_A_DAY);
    }

    private static Tally[] tallies(Facts facts, AsOf asOf) {
        int[] attempts = new int[facts.tasks()];
        int[] finished = new int[facts.tasks()];
        int[] rated = new int[facts.tasks()];
        double[] net = new double[facts.tasks()];
        for (int row = 0; row < facts.size(); row++) {
            long ended = facts.at(Moment.ENDED, row);
            Ending ending = facts.ending(row);
            if (ended == Facts.NEVER || ended > asOf.millis() || ending == Ending.OPEN || ending == Ending.LET_GO) {
                continue;
            }
            int task = facts.task(row);
            attempts[task]++;
            if (ending == Ending.DONE) {
                finished[task]++;
                double value = NetRelief.of(facts, row);
                if (!Double.isNaN(value)) {
                    rated[task]++;
                    net[task] += value;
                }
            }
        }
        Tally[] tallies = new Tally[facts.tasks()];
        Arrays.setAll(tallies, task -> new Tally(attempts[task], finished[task], rated[task], net[task]));
        return tallies;
    }

    /** @return one candidate for each, in the same order */
    public <K extends Comparable<K>> List<Candidate<K>> about(List<Open<K>> open) {
        return open.stream().map(this::about).toList();
    }
}
