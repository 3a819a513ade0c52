package app.taskaversion.analytics.classic;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** The relief summary with the labels of the older app. (metrics §4.1) */
final class ReliefSummary {

    private final Loaded history;
    private final List<LoadedRow> week;
    private final List<LoadedRow> rated;
    private final Grit grit;
    private final Baselines baselines;
    private final DayContexts contexts;

    ReliefSummary(Loaded history) {
        this.history = history;
        this.week = history.lastDays(7);
        this.rated = history.completed().stream()
                .filter(row -> !Double.isNaN(row.expectedRelief()))
                .toList();
        this.grit = new Grit(history);
        this.baselines = new Baselines(history);
        this.contexts = DayContexts.ofHistory(
                history, ProductiveHours.ofMondayWeek(history).hours());
    }

    /** Empty history: zeros, multipliers 1. */
    Map<String, Object> labels() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("productivity_time_minutes", productivityMinutes(history));
        points(out);
        efficiency(out);
        relief(out);
        productivity(out);
        scores(out);
        obstacles(out);
        return out;
    }

    static double productivityMinutes(Loaded history) {
        return Loaded.sum(
                history.lastDays(7).stream().filter(ReliefSummary::isProductive).toList(),
                row -> row.row().minutes());
    }

    static boolean isProductive(LoadedRow row) {
        return row.type() == ClassicType.WORK || row.type() == ClassicType.SELF_CARE;
    }

    private static double net(LoadedRow row) {
        return row.reliefPoints() * row.aversionMultiplier();
    }

    private static double points(LoadedRow row) {
        return net(row) * Bonus.typeMultiplier(row.type());
    }

    private void points(Map<String, Object> out) {
        List<LoadedRow> up = rated.stream().filter(row -> points(row) > 0).toList();
        List<LoadedRow> down = rated.stream().filter(row -> points(row) < 0).toList();
        out.put("default_relief_points", two(Loaded.sum(rated, ReliefSummary::points)));
        out.put("net_relief_points", two(Loaded.sum(rated, ReliefSummary::net)));
        out.put("positive_relief_count", up.size());
        out.put("positive_relief_total", two(Loaded.sum(up, ReliefSummary::points)));
        out.put("positive_relief_avg", two(Loaded.mean(up, ReliefSummary::points)));
        out.put("negative_relief_count", down.size());
        out.put("negative_relief_total", two(Math.abs(Loaded.sum(down, ReliefSummary::points))));
        out.put("negative_relief_avg", two(Math.abs(Loaded.mean(down, ReliefSummary::points))));
    }

    private void efficiency(Map<String, Object> out) {
        double[] scores = history.completed().stream()
                .mapToDouble(LoadedRow::efficiencyScore)
                .filter(score -> score > 0)
                .toArray();
        out.put("avg_efficiency", Arrays.stream(scores).average().orElse(0));
        out.put("high_efficiency_count", count(scores, score -> score >= 70));
        out.put("low_efficiency_count", count(scores, score -> score < 50));
    }

    private static int count(double[] scores, Predicate<Double> which) {
        return (int) Arrays.stream(scores).boxed().filter(which).count();
    }

    private static double plainDuration(LoadedRow row) {
        return row.relief() * row.duration() / 60;
    }

    private static double duration(LoadedRow row) {
        return plainDuration(row) * row.aversionMultiplier() * Bonus.typeMultiplier(row.type());
    }

    private void relief(Map<String, Object> out) {
        List<LoadedRow> rows =
                history.completed().stream().filter(row -> duration(row) != 0).toList();
        double total = two(Loaded.sum(rows, ReliefSummary::duration));
        out.put("total_relief_duration_score", total);
        out.put("avg_relief_duration_score", two(Loaded.mean(rows, ReliefSummary::duration)));
        out.put("total_relief_score", total);
        out.put("total_relief_score_no_mult", two(Loaded.sum(rows, ReliefSummary::plainDuration)));
        out.put("avg_relief_score_no_mult", two(Loaded.mean(rows, ReliefSummary::plainDuration)));
        bonus(out, "weekly_relief_score", Loaded.sum(week, ReliefSummary::plainDuration));
    }

    private void bonus(Map<String, Object> out, String label, double value) {
        out.put(label, two(value));
        out.put(label + "_with_bonus_robust", two(value * Obstacles.weeklyMultiplier(spike(true))));
        out.put(label + "_with_bonus_sensitive", two(value * Obstacles.weeklyMultiplier(spike(false))));
    }

    private static double productivityPoints(LoadedRow row) {
        return net(row) * (row.type() == ClassicType.WORK ? 2 : 1);
    }

    private static List<LoadedRow> ratedAndProductive(List<LoadedRow> rows) {
        return rows.stream()
                .filter(row -> isProductive(row) && !Double.isNaN(row.expectedRelief()))
                .toList();
    }

    private void productivity(Map<String, Object> out) {
        List<LoadedRow> productive = ratedAndProductive(history.completed());
        out.put("total_productivity_points", two(Loaded.sum(productive, ReliefSummary::productivityPoints)));
        out.put("net_productivity_points", two(Loaded.sum(productive, row -> Math.max(0, productivityPoints(row)))));
        bonus(
                out,
                "weekly_productivity_points",
                Loaded.sum(ratedAndProductive(week), ReliefSummary::productivityPoints));
    }

    private void scores(Map<String, Object> out) {
        double weekly = Loaded.sum(week, contexts::score);
        out.put("total_completion_efficiency_score", two(Loaded.sum(history.completed(), contexts::score)));
        out.put("weekly_completion_efficiency_score", two(weekly));
        ToDoubleFunction<LoadedRow> execution = row -> ExecutionScore.of(row.row());
        out.put(
                "weekly_robust_productivity_score",
                week.isEmpty() ? 0.0 : two(0.5 * Math.min(100, weekly / 7) + 0.5 * Loaded.mean(week, execution)));
        out.put("total_grit_score", two(grit.batchTotal(history.completed())));
        out.put("weekly_grit_score", two(grit.batchTotal(week)));
    }

    private double baseline(LoadedRow row, boolean robust) {
        String task = row.row().taskId();
        return robust ? baselines.robust(task) : baselines.sensitive(task);
    }

    private double spike(boolean robust) {
        return week.stream()
                .filter(ReliefSummary::counts)
                .filter(row -> !Double.isNaN(row.expectedRelief()))
                .map(row -> Obstacles.spike(baseline(row, robust), row.aversion()))
                .filter(Obstacles.Spike::flagged)
                .mapToDouble(Obstacles.Spike::amount)
                .max()
                .orElse(0);
    }

    private static boolean counts(LoadedRow row) {
        return !Obstacles.looksLikeATest(row.row().taskName());
    }

    /** What each variant adds up to. */
    private Map<String, Double> obstacles(boolean robust) {
        Map<String, Double> sums = new HashMap<>();
        rated.stream()
                .filter(ReliefSummary::counts)
                // Most rows hold no spike and add nothing.
                .filter(row ->
                        Obstacles.spike(baseline(row, robust), row.aversion()).flagged())
                .forEach(row -> Obstacles.scores(
                                baseline(row, robust),
                                row.aversion(),
                                row.expectedRelief(),
                                row.row().actual().first("actual_relief", "relief_score"))
                        .forEach((variant, score) -> sums.merge(variant, score, Double::sum)));
        sums.replaceAll((variant, sum) -> two(sum));
        return sums;
    }

    private void obstacles(Map<String, Object> out) {
        Map<String, Double> robust = obstacles(true);
        Map<String, Double> sensitive = obstacles(false);
        String usual = Obstacles.VARIANTS.getFirst();
        both(out, "total_obstacles_score", kind -> (kind ? robust : sensitive).getOrDefault(usual, 0.0));
        both(out, "weekly_obstacles_bonus_multiplier", kind -> Obstacles.weeklyMultiplier(spike(kind)));
        both(out, "max_obstacle_spike", this::spike);
        for (String variant : Obstacles.VARIANTS) {
            both(out, "total_obstacles_" + variant, kind -> (kind ? robust : sensitive).getOrDefault(variant, 0.0));
        }
    }

    private static void both(Map<String, Object> out, String label, Function<Boolean, Double> value) {
        out.put(label + "_robust", value.apply(true));
        out.put(label + "_sensitive", value.apply(false));
    }

    private static double two(double value) {
        return Rounding.to(value, 2);
    }
}
