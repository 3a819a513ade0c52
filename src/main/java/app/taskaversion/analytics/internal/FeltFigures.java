package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.LookBackPage.Felt;
import app.taskaversion.analytics.LookBackPage.FeltTable;
import app.taskaversion.analytics.LookBackPage.TaskTime;
import app.taskaversion.analytics.LookBackPage.TimeTable;
import app.taskaversion.analytics.metric.Ending;
import app.taskaversion.analytics.metric.Facts;
import app.taskaversion.analytics.metric.LighterThanFeared;
import app.taskaversion.analytics.metric.Means;
import app.taskaversion.analytics.metric.Measure;
import app.taskaversion.analytics.metric.Moment;
import app.taskaversion.analytics.metric.Quantity;
import app.taskaversion.analytics.metric.TaskMeans;
import app.taskaversion.analytics.metric.TimeCalibration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Guesses beside answers, by task: how bad, how much relief, how long. Pure. */
final class FeltFigures {

    private final FactsQuery.Read read;
    private final Facts facts;
    private final Means means;
    private final Window window;

    /** @param means of the facts that were read */
    FeltFigures(FactsQuery.Read read, Means means, Window window) {
        this.read = read;
        this.facts = read.facts();
        this.means = means;
        this.window = window;
    }

    FeltTable dread() {
        return table(Measure.AVERSION_BEFORE, Measure.AVERSION_AFTER, means.of(Quantity.FELT_GAP));
    }

    /** The gap is felt less expected, so positive is better than expected. */
    FeltTable relief() {
        return table(Measure.EXPECTED_RELIEF, Measure.ACTUAL_RELIEF, means.of(Quantity.RELIEF_SURPRISE));
    }

    private FeltTable table(Measure guess, Measure felt, TaskMeans gaps) {
        Sums sums = new Sums(facts.tasks());
        for (int row = 0; row < facts.size(); row++) {
            if (counts(row)) {
                sums.add(facts.task(row), facts.get(guess, row), facts.get(felt, row));
            }
        }
        List<Felt> tasks = new ArrayList<>();
        for (int task : sums.most(FeltTable.SHOWN)) {
            tasks.add(new Felt(
                    read.tasks().get(task),
                    sums.one[task] / sums.n[task],
                    sums.other[task] / sums.n[task],
                    sums.n[task],
                    LighterThanFeared.of(gaps.tasks().get(task))));
        }
        return new FeltTable(List.copyOf(tasks), LighterThanFeared.of(gaps.overall()));
    }

    TimeTable times() {
        TaskMeans logs = means.of(Quantity.TIME_LOG);
        Sums sums = new Sums(facts.tasks());
        for (int row = 0; row < facts.size(); row++) {
            if (counts(row) && !Double.isNaN(Quantity.TIME_LOG.of(facts, row))) {
                double percent = facts.get(Measure.PERCENT, row);
                double whole = facts.get(Measure.MINUTES, row) / (percent < 100 ? percent / 100 : 1);
                sums.add(facts.task(row), facts.get(Measure.ESTIMATE, row), whole);
            }
        }
        List<TaskTime> tasks = new ArrayList<>();
        for (int task : sums.most(TimeTable.SHOWN)) {
            double planned = sums.one[task] / sums.n[task];
            TimeCalibration calibration = new TimeCalibration(logs.tasks().get(task));
            tasks.add(new TaskTime(
                    read.tasks().get(task),
                    planned,
                    sums.other[task] / sums.n[task],
                    calibration.suggested(planned),
                    calibration.cautious(planned),
                    sums.n[task]));
        }
        return new TimeTable(List.copyOf(tasks), logs.overall());
    }

    /** Finished within the window, and the guess is not doubted. */
    private boolean counts(int row) {
        return facts.ending(row) == Ending.DONE && !facts.suspect(row) && window.holds(facts.at(Moment.ENDED, row));
    }

    /** Sums of two values by task, over rows that have both. */
    private static final class Sums {
        private final double[] one;
        private final double[] other;
        private final int[] n;

        Sums(int tasks) {
            one = new double[tasks];
            other = new double[tasks];
            n = new int[tasks];
        }

        void add(int task, double first, double second) {
            if (!Double.isNaN(first) && !Double.isNaN(second)) {
                one[task] += first;
                other[task] += second;
                n[task]++;
            }
        }

        /** Tasks with the most rows first; of equal ones the one read first. */
        List<Integer> most(int limit) {
            List<Integer> tasks = new ArrayList<>();
            for (int task = 0; task < n.length; task++) {
                if (n[task] > 0) {
                    tasks.add(task);
                }
            }
            tasks.sort(Comparator.comparingInt((Integer task) -> n[task]).reversed());
            return tasks.subList(0, Math.min(limit, tasks.size()));
        }
    }
}
