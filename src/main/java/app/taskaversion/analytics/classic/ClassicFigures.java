package app.taskaversion.analytics.classic;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The older app's figures of one history, by the labels under which it gave them and in its shapes: numbers, texts, maps
 * and lists. NaN stands for absent. (metrics §2–§6)
 */
public final class ClassicFigures {

    /** Not among the labels of a history: it was always asked about numbers that were handed in. */
    public static final String COMPOSITE = "calculate_composite_score";

    private static final int ALL = Integer.MAX_VALUE;
    private static final double DEFAULT_GOAL_HOURS = 40;

    private final Map<String, Supplier<@Nullable Object>> figures = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> shapes = new HashMap<>();
    private final Loaded history;

    public ClassicFigures(ClassicHistory history) {
        this.history = new Loaded(history);
        summaries();
        tasks();
        rows();
        hours();
        histories();
    }

    /** Each figure is computed when it is asked for. */
    public Map<String, Supplier<@Nullable Object>> byLabel() {
        return Collections.unmodifiableMap(figures);
    }

    /** The composite of this history's own components with equal weights; the older app was always given them. */
    public Map<String, Object> composite() {
        return Composite.of(CompositeComponents.of(history), null, true);
    }

    /**
     * One number out of a figure.
     *
     * @param path a label and the names of the parts down to the number, with slashes between
     * @return NaN if the older app would have given none
     */
    public double number(String path) {
        String[] parts = path.split("/", -1);
        @Nullable
        Object figure = COMPOSITE.equals(parts[0]) ? composite() : shapes.computeIfAbsent(parts[0], this::shape);
        for (int i = 1; i < parts.length; i++) {
            figure = figure instanceof Map<?, ?> map ? map.get(parts[i]) : null;
        }
        return figure instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private @Nullable Object shape(String label) {
        Supplier<@Nullable Object> figure = figures.get(label);
        return figure == null ? null : figure.get();
    }

    private void summaries() {
        figures.put("get_relief_summary", () -> new ReliefSummary(history).labels());
        figures.put("get_productivity_time_minutes", () -> ReliefSummary.productivityMinutes(history));
        figures.put("get_dashboard_metrics", () -> new Dashboard(history).labels());
        figures.put("get_life_balance", () -> new LifeBalance(history).labels());
        for (int days : new int[] {7, 90}) {
            figures.put("get_sleep_metrics." + days, () -> new SleepMetrics(history, days).labels());
        }
        // Two variants that were never more than a name.
        figures.put("get_sleep_metrics.insomnia", () -> new SleepMetrics(history, 7).labels());
        figures.put("get_sleep_metrics.hypersomnia", () -> new SleepMetrics(history, 7).labels());
        figures.put("get_target_sleep_hours", () -> history.settings().sleepHours());
        for (int days : new int[] {7, 30}) {
            figures.put("get_daily_work_volume_metrics." + days, () -> new WorkVolume(history, days).labels());
            figures.put(
                    "calculate_time_tracking_consistency_score." + days, () -> new Tracking(history, days).labels());
        }
        figures.put(
                "get_tracking_consistency_multiplier", () -> Rounding.to(new Tracking(history, 7).score() / 100, 3));
        figures.put("get_all_scores_for_composite", () -> CompositeComponents.of(history));
        figures.put("get_rankings_data", () -> new Rankings(history).labels());
        for (String metric : new String[] {"relief", "stress_efficiency", "behavioral_score", "stress_level"}) {
            figures.put("get_task_performance_ranking." + metric, () -> new Rankings(history).ranking(metric));
        }
        figures.put("get_stress_efficiency_leaderboard", () -> new Rankings(history).leaderboard());
        figures.put("calculate_thoroughness_factor", () -> new Dashboard(history).thoroughness());
        figures.put("calculate_thoroughness_factor.default", () -> new Dashboard(history).thoroughness());
        figures.put("calculate_thoroughness_score", () -> Thoroughness.score(new Dashboard(history).thoroughness()));
        for (int ago : new int[] {1, 2, 3, 5}) {
            figures.put(
                    "calculate_daily_scores.d" + ago,
                    () -> DailyScores.of(history, history.now().toLocalDate().minusDays(ago)));
        }
    }

    private void tasks() {
        figures.put("im.batch_baseline", () -> new Baselines(history).aversions());
        perTask("im.has_completed_task", Baselines::isDone);
        perTask("im.get_baseline_aversion_robust", Baselines::robust);
        perTask("im.get_baseline_aversion_sensitive", Baselines::sensitive);
        perTask("im.get_initial_aversion", Baselines::firstAversion);
        perTask("im.get_previous_task_averages", Baselines::expectedMeans);
        perTask("im.get_previous_actual_averages", Baselines::actualMeans);
        figures.put("get_task_relief_history", () -> new Baselines(history).reliefHistory());
        figures.put("get_task_efficiency_history", () -> new Baselines(history).efficiencyHistory());
    }

    private void perTask(String label, BiFunction<Baselines, String, @Nullable Object> figure) {
        figures.put(label, () -> {
            Baselines baselines = new Baselines(history);
            Map<String, @Nullable Object> out = new LinkedHashMap<>();
            history.tasks().forEach(task -> out.put(task.id(), figure.apply(baselines, task.id())));
            return out;
        });
    }

    private void rows() {
        figures.put("load_instances", () -> new RowFigures(history).columns());
        row("row.completion_efficiency_score.bare", ALL, rows -> DayContexts::bare);
        row("batch.completion_efficiency.bare", ALL, rows -> DayContexts::bare);
        row("row.efficiency_score", ALL, rows -> LoadedRow::efficiencyScore);
        row("row.execution_score", ALL, rows -> row -> ExecutionScore.of(row.row()));
        row("row.focus_factor", ALL, rows -> row -> Focus.of(row.row()));
        row("row.momentum_factor", 60, rows -> new Momentum(history)::of);
        Map<String, Integer> counts = history.counts();
        Grit grit = new Grit(history);
        row("row.grit_score", 300, rows -> row -> grit.single(row, count(counts, row)));
        row("batch.grit_scores", ALL, rows -> row -> grit.batch(row, count(counts, row)));
        row("row.persistence_factor", 300, rows -> row -> grit.persistence(row, count(counts, row)));
        figures.put("row.priority_score", () -> new RowFigures(history).priorities());
        figures.put("urgency", this::urgency);
    }

    private static int count(Map<String, Integer> counts, LoadedRow row) {
        return counts.getOrDefault(row.row().taskId(), 1);
    }

    private void row(String label, int last, Function<Loaded, ToDoubleFunction<LoadedRow>> figure) {
        figures.put(label, () -> new RowFigures(history).of(last, figure.apply(history)));
    }

    private Map<String, @Nullable Object> urgency() {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        for (LoadedRow loaded : history.all()) {
            ClassicRow row = loaded.row();
            boolean open = row.completed() == null && row.cancelled() == null && row.initialized() != null;
            if (open) {
                out.put(row.id(), Urgency.of(row.due(), row.initialized(), row.postponements(), history.now()));
            }
        }
        return out;
    }

    private void hours() {
        figures.put(
                "pt.calculate_rolling_7day_productivity_hours",
                () -> ProductiveHours.ofLastSevenDays(history).labels("rolling_7day"));
        figures.put(
                "pt.get_current_week_performance",
                () -> ProductiveHours.ofLastSevenDays(history).labels("rolling_7day"));
        figures.put(
                "pt.calculate_weekly_productivity_hours",
                () -> ProductiveHours.ofMondayWeek(history).labels("weekly"));
        figures.put(
                "pt.get_daily_productivity_data",
                () -> ProductiveHours.ofHistory(history).dailyByType());
        figures.put("pt.compare_to_goal", () -> ProductiveHours.compare(history, DEFAULT_GOAL_HOURS));
        figures.put("pt.calculate_monday_week_pace", () -> ProductiveHours.pace(history, DEFAULT_GOAL_HOURS));
        figures.put(
                "pt.calculate_productivity_points_target",
                () -> ProductiveHours.pointsTarget(history, DEFAULT_GOAL_HOURS));
        figures.put("pt.get_first_day_productive_hours", () -> ProductiveHours.firstDay(history));
        figures.put("pt.estimate_starting_hours_auto", () -> ProductiveHours.startingHours(history));
    }

    private void histories() {
        figures.put("get_weekly_hours_history", () -> WeeklyHistory.hours(history));
        figures.put("get_weekly_completion_efficiency_history", () -> WeeklyHistory.completionEfficiency(history));
        figures.put("get_weekly_relief_history", () -> WeeklyHistory.relief(history));
        mean("relief_score", LoadedRow::relief);
        mean("expected_relief", LoadedRow::expectedRelief);
        mean("net_relief", LoadedRow::netRelief);
        mean("mental_energy_needed", LoadedRow::shownMental);
        mean("task_difficulty", LoadedRow::shownDifficulty);
        mean("emotional_load", LoadedRow::emotional);
        mean("stress_level", LoadedRow::stress);
        mean("net_wellbeing", LoadedRow::wellbeing);
        mean("net_wellbeing_normalized", LoadedRow::normalWellbeing);
        history("stress_efficiency", () -> DailyHistory.means(history.withCompletedOnly(), LoadedRow::efficiency));
        mean("stress_relief_correlation_score", LoadedRow::stressReliefScore);
        mean("behavioral_score", LoadedRow::behavioral);
        mean("environmental_fit", LoadedRow::environmental);
        mean("serendipity_factor", LoadedRow::serendipity);
        mean("disappointment_factor", LoadedRow::disappointment);
        mean("duration", row -> row.row().minutes() > 0 ? row.row().minutes() : Double.NaN);
        history("execution_score", () -> DailyHistory.positiveMeans(history, row -> ExecutionScore.of(row.row())));
        Map<String, Integer> counts = history.counts();
        Grit grit = new Grit(history);
        history("grit_score", () -> DailyHistory.positiveMeans(history, row -> grit.single(row, count(counts, row))));
        history("work_time", () -> DailyHistory.minutes(history, ClassicType.WORK, ClassicType.SELF_CARE));
        history("play_time", () -> DailyHistory.minutes(history, ClassicType.PLAY));
        history("sleep_score", () -> DailyHistory.sleep(history));
        double factor = new Dashboard(history).thoroughness();
        history("thoroughness_factor", () -> DailyHistory.repeated(history, factor));
        history("thoroughness_score", () -> DailyHistory.repeated(history, Thoroughness.score(factor)));
        figures.put("get_stress_dimension_data", () -> new StressDimensions(history).labels());
        figures.put("get_efficiency_summary", () -> EfficiencySummary.of(history));
        figures.put("calculate_weekly_progress_summary", () -> ProgressSummary.of(history, 7));
        figures.put("calculate_weekly_progress_summary.30", () -> ProgressSummary.of(history, 30));
    }

    private void mean(String name, ToDoubleFunction<LoadedRow> value) {
        history(name, () -> DailyHistory.means(history, value));
    }

    private void history(String name, Supplier<DailyHistory> values) {
        figures.put("get_" + name + "_history", () -> values.get().labels());
    }
}
