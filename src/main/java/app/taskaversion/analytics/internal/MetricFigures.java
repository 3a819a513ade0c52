package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.LookBackPage;
import app.taskaversion.analytics.metric.AsOf;
import app.taskaversion.analytics.metric.AversionScore;
import app.taskaversion.analytics.metric.AversionScores;
import app.taskaversion.analytics.metric.BraveStarts;
import app.taskaversion.analytics.metric.CapacityPatterns;
import app.taskaversion.analytics.metric.Change;
import app.taskaversion.analytics.metric.Correlations;
import app.taskaversion.analytics.metric.DaySeries;
import app.taskaversion.analytics.metric.DuePressure;
import app.taskaversion.analytics.metric.Effectiveness;
import app.taskaversion.analytics.metric.Ending;
import app.taskaversion.analytics.metric.Estimate;
import app.taskaversion.analytics.metric.Facts;
import app.taskaversion.analytics.metric.FinishChance;
import app.taskaversion.analytics.metric.FinishChances;
import app.taskaversion.analytics.metric.Gaps;
import app.taskaversion.analytics.metric.LighterThanFeared;
import app.taskaversion.analytics.metric.Means;
import app.taskaversion.analytics.metric.Measure;
import app.taskaversion.analytics.metric.Moment;
import app.taskaversion.analytics.metric.Motivation;
import app.taskaversion.analytics.metric.Quantity;
import app.taskaversion.analytics.metric.Relief;
import app.taskaversion.analytics.metric.Rhythm;
import app.taskaversion.analytics.metric.ShrunkMean;
import app.taskaversion.analytics.metric.TaskMeans;
import app.taskaversion.analytics.metric.TaskRhythms;
import app.taskaversion.analytics.metric.TimeCalibration;
import app.taskaversion.analytics.metric.WeekPicture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Each of our figures by its name, with its version and what it rests on. Pure. (metrics §8, §12) */
final class MetricFigures {

    private static final int QUARTER = 90;
    private static final double HOUR = 3_600_000;

    private final FactsQuery.Read read;
    private final Facts facts;
    private final AsOf asOf;
    private final LookBackPage page;
    private final Means means;
    private final FinishChances finish;

    /** @param page of the same reading, over everything there is */
    MetricFigures(FactsQuery.Read read, AsOf asOf, LookBackPage page) {
        this.read = read;
        this.facts = read.facts();
        this.asOf = asOf;
        this.page = page;
        this.means = new Means(facts, asOf);
        this.finish = FinishChances.of(facts, asOf);
    }

    Map<String, @Nullable Object> byName() {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("week", versioned(WeekPicture.VERSION, page.week().picture()));
        out.put("week_before", versioned(WeekPicture.VERSION, page.week().before()));
        out.put("total_relief", versioned(Relief.VERSION, page.week().totalRelief()));
        for (Quantity quantity : Quantity.values()) {
            if (quantity != Quantity.FINISH) {
                out.put(name(quantity), mean(means.of(quantity)));
            }
        }
        out.put("lighter_than_feared", lighter());
        out.put("finish_chance", finishChance());
        out.put("aversion_score", aversionScore());
        out.put("brave_starts", brave());
        out.put("capacity_patterns", versioned(CapacityPatterns.VERSION, CapacityPatterns.of(facts, asOf)));
        out.put("completion_frequency", rhythms());
        out.put("changes", changes());
        out.put("gaps", gaps());
        out.put("correlations", versioned(Correlations.VERSION, "answers", Correlations.of(facts, asOf, QUARTER)));
        out.put("due_pressure", duePressure());
        out.put("motivation", motivation());
        out.put("recommendation_effectiveness", versioned(Effectiveness.VERSION, page.suggestions()));
        out.put("look_back", FigureTree.of(page));
        return out;
    }

    private static String name(Enum<?> figure) {
        return figure.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, @Nullable Object> versioned(String version, Record figure) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("version", version);
        if (FigureTree.of(figure) instanceof Map<?, ?> parts) {
            parts.forEach((key, value) -> out.put(String.valueOf(key), value));
        }
        return out;
    }

    private static Map<String, @Nullable Object> versioned(String version, String name, Object figures) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("version", version);
        out.put(name, FigureTree.of(figures));
        return out;
    }

    /** One entry for each task that has something to say. */
    private List<@Nullable Object> tasks(IntFunction<@Nullable Record> figure) {
        List<@Nullable Object> out = new ArrayList<>();
        for (int task = 0; task < facts.tasks(); task++) {
            Record own = figure.apply(task);
            if (own != null) {
                Map<String, @Nullable Object> named = new LinkedHashMap<>();
                named.put("task", read.tasks().get(task));
                if (FigureTree.of(own) instanceof Map<?, ?> parts) {
                    parts.forEach((key, value) -> named.put(String.valueOf(key), value));
                }
                out.add(named);
            }
        }
        return out;
    }

    private Map<String, @Nullable Object> mean(TaskMeans mean) {
        String version = mean.quantity() == Quantity.TIME_LOG ? TimeCalibration.VERSION : ShrunkMean.VERSION;
        Map<String, @Nullable Object> out = versioned(version, "overall", mean.overall());
        out.put("tasks", tasks(task -> shown(mean.tasks().get(task))));
        out.put("left_out", mean.leftOut());
        return out;
    }

    private static @Nullable Estimate shown(Estimate estimate) {
        return estimate.shown() ? estimate : null;
    }

    private Map<String, @Nullable Object> lighter() {
        TaskMeans gap = means.of(Quantity.FELT_GAP);
        Map<String, @Nullable Object> out =
                versioned(LighterThanFeared.VERSION, "overall", LighterThanFeared.of(gap.overall()));
        out.put(
                "tasks",
                tasks(task -> gap.tasks().get(task).shown()
                        ? LighterThanFeared.of(gap.tasks().get(task))
                        : null));
        return out;
    }

    /** Ê of a task with its 80 % interval. */
    record Chance(double mean, double low80, double high80, int n) {}

    private Map<String, @Nullable Object> finishChance() {
        Map<String, @Nullable Object> out = versioned(FinishChance.VERSION, "rate", finish.rate());
        out.put("tasks", tasks(task -> {
            FinishChance own = finish.tasks().get(task);
            return own.n() == 0 ? null : new Chance(own.mean(), own.low80(), own.high80(), own.n());
        }));
        return out;
    }

    private Map<String, @Nullable Object> aversionScore() {
        AversionScores scores = AversionScores.of(facts, asOf);
        Map<String, @Nullable Object> out = versioned(AversionScore.VERSION, "overall", scores.overall());
        out.put("tasks", tasks(task -> shown(scores.tasks().get(task))));
        return out;
    }

    private Map<String, @Nullable Object> brave() {
        BraveStarts brave = BraveStarts.of(facts, asOf);
        Map<String, @Nullable Object> out = versioned(BraveStarts.VERSION, "cut", brave.cut());
        out.put("n", brave.ratings());
        out.put("last_7_days", page.week().picture().braveStarts());
        out.put("all", brave.count(Long.MIN_VALUE + 1, asOf.millis() + 1));
        return out;
    }

    private Map<String, @Nullable Object> rhythms() {
        TaskRhythms rhythms = TaskRhythms.of(facts, asOf);
        return versioned(
                Rhythm.VERSION, "tasks", tasks(task -> rhythms.of(task).typicalDays() > 0 ? rhythms.of(task) : null));
    }

    private Map<String, @Nullable Object> changes() {
        Gaps gaps = Gaps.of(facts, asOf);
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("version", Change.VERSION);
        for (Quantity quantity : PageFigures.MAY_CHANGE) {
            DaySeries series = DaySeries.of(facts, quantity, asOf, 2 * Change.WINDOW_DAYS);
            out.put(name(quantity), FigureTree.of(Change.of(quantity.name(), series, gaps)));
        }
        return out;
    }

    private Map<String, @Nullable Object> gaps() {
        Gaps gaps = Gaps.of(facts, asOf);
        Map<String, @Nullable Object> out = versioned(Gaps.VERSION, "count", gaps.count());
        out.put("longest_days", gaps.longest());
        return out;
    }

    /** P of a task whose open instance has a date. */
    record Pressure(double value, double hoursToDue, double minutesLeft, int n) {}

    /** What is done already of an open one is not known as a share, so all of it counts as left. */
    private Map<String, @Nullable Object> duePressure() {
        TaskMeans logs = means.of(Quantity.TIME_LOG);
        return versioned(DuePressure.VERSION, "tasks", tasks(task -> {
            int row = nearest(task);
            if (row < 0) {
                return null;
            }
            double estimate = facts.get(Measure.ESTIMATE, row);
            Estimate own = logs.tasks().get(task);
            double minutes = Double.isNaN(estimate) ? 0 : new TimeCalibration(own).suggested(estimate);
            double hours = hoursTo(row);
            return new Pressure(DuePressure.of(hours, minutes, DuePressure.HOURS_A_DAY), hours, minutes, own.n());
        }));
    }

    private double hoursTo(int row) {
        return (facts.at(Moment.DUE, row) - asOf.millis()) / HOUR;
    }

    /** The open row of a task that is due first; below 0 if none has a date. */
    private int nearest(int task) {
        int nearest = -1;
        for (int row = 0; row < facts.size(); row++) {
            boolean dated = facts.task(row) == task
                    && facts.ending(row) == Ending.OPEN
                    && facts.at(Moment.DUE, row) != Facts.NEVER;
            if (dated && (nearest < 0 || facts.at(Moment.DUE, row) < facts.at(Moment.DUE, nearest))) {
                nearest = row;
            }
        }
        return nearest;
    }

    /** U of a task, and what it was made of. */
    record Pull(double value, double finish, double relief, double aversion, double daysToDue, int n) {}

    private Map<String, @Nullable Object> motivation() {
        TaskMeans relief = means.of(Quantity.RELIEF);
        TaskMeans aversion = means.of(Quantity.AVERSION);
        return versioned(Motivation.VERSION, "tasks", tasks(task -> {
            int n = relief.tasks().get(task).n() + aversion.tasks().get(task).n();
            if (n == 0) {
                return null;
            }
            int row = nearest(task);
            double days = row < 0 ? Motivation.NO_DUE_DAYS : Math.max(0, hoursTo(row) / 24);
            double chance = finish.tasks().get(task).mean();
            double felt = relief.tasks().get(task).value();
            double dread = aversion.tasks().get(task).value();
            return new Pull(Motivation.of(chance, felt, dread, days), chance, felt, dread, days, n);
        }));
    }
}
