package app.taskaversion.analytics.classic;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figures of the dashboard with the labels of the older app. (metrics §4.2–§4.10) */
final class Dashboard {

    private static final double DEFAULT_GOAL_HOURS = 30;

    private final Loaded history;

    Dashboard(Loaded history) {
        this.history = history;
    }

    Map<String, Object> labels() {
        Map<String, Object> balance = new LifeBalance(history).labels();
        SleepMetrics sleep = new SleepMetrics(history, 7);
        balance.put("sleep_score_7d_avg", sleep.score());
        Map<String, Object> aversion = new LinkedHashMap<>();
        aversion.put("general_aversion_score", Rounding.to(generalAversion(), 1));
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("counts", counts());
        out.put("quality", quality());
        out.put("time", time());
        out.put("life_balance", balance);
        out.put("sleep_metrics", sleep.labels());
        out.put("aversion", aversion);
        out.put("productivity_volume", volume());
        return out;
    }

    /** Initialised instances do not count (D17). */
    private List<LoadedRow> active() {
        return history.all().stream()
                .filter(row -> row.row().status().equals("active")
                        || row.row().status().equals("in_progress"))
                .toList();
    }

    private int created() {
        return (int) history.all().stream()
                .filter(row -> row.row().created() != null)
                .count();
    }

    double completionRate() {
        return created() == 0 ? 0 : Rounding.to(100.0 * history.completed().size() / created(), 1);
    }

    private Map<String, Object> counts() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("active", active().size());
        out.put("completed_7d", history.lastDays(7).size());
        out.put("total_created", created());
        out.put("total_completed", history.completed().size());
        out.put("completion_rate", completionRate());
        LocalDate today = history.now().toLocalDate();
        out.put("daily_self_care_tasks", (int)
                selfCare().stream().filter(row -> row.day().equals(today)).count());
        out.put("avg_daily_self_care_tasks", averageSelfCare());
        return out;
    }

    private List<LoadedRow> selfCare() {
        return history.completed().stream()
                .filter(row -> row.type() == ClassicType.SELF_CARE)
                .toList();
    }

    /** Over days that had at least one in the last 30. */
    double averageSelfCare() {
        Map<LocalDate, Integer> days = new TreeMap<>();
        LocalDateTime from = history.now().minusDays(30);
        selfCare().stream()
                .filter(row -> !row.completed().isBefore(from))
                .forEach(row -> days.merge(row.day(), 1, Integer::sum));
        return Rounding.to(
                days.values().stream().mapToInt(Integer::intValue).average().orElse(0), 2);
    }

    private double generalAversion() {
        double active = Loaded.mean(active(), LoadedRow::aversion);
        return active == 0 ? Loaded.mean(history.all(), LoadedRow::aversion) : active;
    }

    double thoroughness() {
        return Thoroughness.factor(history.tasks(), history.settings().unmovedSliders());
    }

    /** Means over all rows, finished or not (D02). */
    Map<String, Object> quality() {
        List<LoadedRow> all = history.all();
        double wellbeing = Rounding.to(Loaded.mean(all, LoadedRow::wellbeing), 2);
        double adjusted = wellbeing - 0.3 * generalAversion();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("avg_relief", Rounding.to(Loaded.mean(all, LoadedRow::relief), 2));
        out.put("avg_cognitive_load", Rounding.to(Loaded.mean(all, LoadedRow::cognitive), 2));
        out.put("avg_stress_level", Rounding.to(Loaded.mean(all, LoadedRow::stress), 2));
        out.put("avg_net_wellbeing", wellbeing);
        out.put("avg_net_wellbeing_normalized", Rounding.to(Loaded.mean(all, LoadedRow::normalWellbeing), 2));
        out.put("avg_stress_efficiency", Rounding.to(Loaded.mean(all, LoadedRow::efficiency), 2));
        out.put("avg_aversion", Rounding.to(Loaded.mean(history.completed(), LoadedRow::aversion), 1));
        out.put("adjusted_wellbeing", Rounding.to(adjusted, 2));
        out.put("adjusted_wellbeing_normalized", Rounding.to(Bonus.percent(50 + adjusted / 2), 2));
        out.put("thoroughness_score", Rounding.to(Thoroughness.score(thoroughness()), 1));
        out.put("thoroughness_factor", Rounding.to(thoroughness(), 3));
        return out;
    }

    private Map<String, Object> time() {
        double[] durations =
                history.all().stream().mapToDouble(LoadedRow::duration).toArray();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("median_duration", durations.length == 0 ? 0.0 : Rounding.to(Loaded.median(durations), 2));
        out.put("avg_delay", Rounding.to(Loaded.mean(history.all(), Dashboard::delay), 2));
        out.put("estimation_accuracy", Rounding.to(Loaded.mean(history.completed(), Dashboard::accuracy), 2));
        return out;
    }

    private static double delay(LoadedRow row) {
        LocalDateTime created = row.row().created();
        LocalDateTime started = row.row().started();
        return created == null || started == null
                ? Double.NaN
                : Duration.between(created, started).toMillis() / 60_000.0;
    }

    /** A mean of ratios, so skewed up. */
    private static double accuracy(LoadedRow row) {
        double estimate = row.row().estimate();
        return estimate > 0 && row.duration() > 0 ? row.duration() / estimate : Double.NaN;
    }

    private Map<String, Object> volume() {
        WorkVolume work = new WorkVolume(history, 30);
        double base = Loaded.mean(
                history.completed().stream()
                        .filter(row -> DayContexts.bare(row) > 0)
                        .toList(),
                DayContexts::bare);
        double goal = history.settings().goalHours() > 0 ? history.settings().goalHours() : DEFAULT_GOAL_HOURS;
        double target = goal / 5 * 60;
        double potential = Rounding.to(base * (0.5 + Volume.score(target) / 100), 1);
        double volumetric = Volume.volumetric(base, work.score());
        double gap = work.average() > 0 ? (target - work.average()) / 60 : target / 60;
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("avg_daily_work_time", Rounding.to(work.average(), 1));
        out.put("work_volume_score", work.score());
        out.put("work_consistency_score", work.consistency());
        out.put("productivity_potential_score", potential);
        out.put("work_volume_gap", Rounding.to(gap, 1));
        out.put(
                "composite_productivity_score",
                Volume.compositeProductivity(2 * Math.min(100, volumetric / 7.5), work.score(), work.consistency()));
        out.put("avg_base_productivity", Rounding.to(base, 1));
        out.put("volumetric_productivity_score", volumetric);
        out.put("volumetric_potential_score", potential);
        return out;
    }
}
