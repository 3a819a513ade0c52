package app.taskaversion.analytics;

import app.taskaversion.analytics.classic.ClassicFigures;
import app.taskaversion.analytics.classic.ClassicSample;
import java.util.Locale;

/** A number of the older app that people know by heart, as the page of classic numbers shows it. (metrics §2–§4) */
public enum ClassicNumber {
    WEEKLY_RELIEF(Group.RELIEF, Basis.LAST_WEEK, "get_relief_summary/weekly_relief_score"),
    TOTAL_RELIEF(Group.RELIEF, Basis.COMPLETED, "get_relief_summary/total_relief_score"),
    RELIEF_POINTS(Group.RELIEF, Basis.COMPLETED, "get_relief_summary/default_relief_points"),
    AVERAGE_RELIEF(Group.RELIEF, Basis.ALL, "get_dashboard_metrics/quality/avg_relief"),
    PRODUCTIVE_MINUTES(Group.WORK, Basis.LAST_WEEK, "get_relief_summary/productivity_time_minutes"),
    PRODUCTIVITY_POINTS(Group.WORK, Basis.LAST_WEEK, "get_relief_summary/weekly_productivity_points"),
    COMPLETION_EFFICIENCY(Group.WORK, Basis.LAST_WEEK, "get_relief_summary/weekly_completion_efficiency_score"),
    ROBUST_PRODUCTIVITY(Group.WORK, Basis.LAST_WEEK, "get_relief_summary/weekly_robust_productivity_score"),
    GRIT(Group.WORK, Basis.LAST_WEEK, "get_relief_summary/weekly_grit_score"),
    WORK_VOLUME(Group.WORK, Basis.COMPLETED, "get_dashboard_metrics/productivity_volume/work_volume_score"),
    WORK_CONSISTENCY(Group.WORK, Basis.COMPLETED, "get_dashboard_metrics/productivity_volume/work_consistency_score"),
    STRESS(Group.LOAD, Basis.ALL, "get_dashboard_metrics/quality/avg_stress_level"),
    WELLBEING(Group.LOAD, Basis.ALL, "get_dashboard_metrics/quality/avg_net_wellbeing"),
    STRESS_EFFICIENCY(Group.LOAD, Basis.ALL, "get_dashboard_metrics/quality/avg_stress_efficiency"),
    AVERSION(Group.LOAD, Basis.ALL, "get_dashboard_metrics/aversion/general_aversion_score"),
    COMPLETION_RATE(Group.DAYS, Basis.ALL, "get_dashboard_metrics/counts/completion_rate"),
    LIFE_BALANCE(Group.DAYS, Basis.COMPLETED, "get_life_balance/balance_score"),
    SLEEP(Group.DAYS, Basis.NIGHTS, "get_sleep_metrics.7/sleep_score_7d_avg"),
    TRACKING(Group.DAYS, Basis.LAST_WEEK, "calculate_time_tracking_consistency_score.7/tracking_consistency_score"),
    SELF_CARE(Group.DAYS, Basis.COMPLETED, "get_dashboard_metrics/counts/avg_daily_self_care_tasks"),
    COMPOSITE(Group.DAYS, Basis.ALL, "calculate_composite_score/composite_score");

    /** What stands together. */
    public enum Group {
        RELIEF,
        WORK,
        LOAD,
        DAYS
    }

    /** What a number rests on. */
    public enum Basis {
        /** Everything that was ever finished. */
        COMPLETED,
        /** Everything that was ever written down, finished or not: the older app filled in what was not answered. */
        ALL,
        /** What was finished within seven times 24 hours. */
        LAST_WEEK,
        /** Sleep that was finished within seven days. */
        NIGHTS
    }

    private final Group group;
    private final Basis basis;
    private final String path;

    ClassicNumber(Group group, Basis basis, String path) {
        this.group = group;
        this.basis = basis;
        this.path = path;
    }

    public Group group() {
        return group;
    }

    public Basis basis() {
        return basis;
    }

    /** The older app's label and the parts of its shape down to the number, with slashes between. */
    public String path() {
        return path;
    }

    /** What it is for an hour of work and a night of eight hours, see {@link ClassicSample}. */
    public double example() {
        return new ClassicFigures(ClassicSample.history()).number(path);
    }

    /** @param part such as {@code meaning} */
    public String messageKey(String part) {
        return "classic." + name().toLowerCase(Locale.ROOT) + "." + part;
    }
}
