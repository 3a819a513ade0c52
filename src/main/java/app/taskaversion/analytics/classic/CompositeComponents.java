package app.taskaversion.analytics.classic;

import java.util.LinkedHashMap;
import java.util.Map;

/** What goes into the composite: relief in 4 of 13, stress in 3, work minutes in 4. (metrics §4.9) */
final class CompositeComponents {

    private static final double EXECUTION_UNTIL_KNOWN = 50;

    private CompositeComponents() {}

    static Map<String, Double> of(Loaded history) {
        Dashboard dashboard = new Dashboard(history);
        Map<String, Object> quality = dashboard.quality();
        WorkVolume work = new WorkVolume(history, 30);
        double weekly = number(new ReliefSummary(history).labels(), "weekly_relief_score_with_bonus_robust");
        Map<String, Double> out = new LinkedHashMap<>();
        out.put("avg_stress_level", Rounding.to(100 - number(quality, "avg_stress_level"), 2));
        out.put("avg_net_wellbeing", number(quality, "avg_net_wellbeing_normalized"));
        out.put("avg_stress_efficiency", number(quality, "avg_stress_efficiency"));
        out.put("avg_relief", number(quality, "avg_relief"));
        out.put("work_volume_score", work.score());
        out.put("work_consistency_score", work.consistency());
        out.put("life_balance_score", new LifeBalance(history).score());
        out.put("sleep_score", new SleepMetrics(history, 7).score());
        out.put("weekly_relief_score", Math.min(100, weekly / 10));
        out.put("tracking_consistency_score", new Tracking(history, 7).score());
        out.put("completion_rate", dashboard.completionRate());
        out.put("self_care_frequency", Math.min(100, 20 * dashboard.averageSelfCare()));
        out.put("execution_score", EXECUTION_UNTIL_KNOWN);
        return out;
    }

    private static double number(Map<String, Object> labels, String label) {
        return labels.get(label) instanceof Double value ? value : 0;
    }
}
