package app.taskaversion.analytics.classic;

import app.taskaversion.analytics.classic.CompletionEfficiency.Curve;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The calculator of the older app's settings page. (metrics §2.14, "baseline" calculator) */
public final class ScoreDemo {

    private ScoreDemo() {}

    /** With the labels of the older app: baseline_score, multiplier, completion_time_ratio. */
    public static Map<String, Object> baseline(
            double percent, ClassicType type, double minutes, double estimate, double selfCare) {
        double ratio = CompletionEfficiency.ratio(percent, minutes, estimate);
        double multiplier = switch (type) {
            case WORK -> CompletionEfficiency.workMultiplier(ratio);
            case SELF_CARE -> selfCare;
            case PLAY, SLEEP, OTHER -> 1;
        };
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("baseline_score", Rounding.to(percent * multiplier, 2));
        shape.put("multiplier", Rounding.to(multiplier, 2));
        shape.put("completion_time_ratio", Rounding.to(ratio, 2));
        return shape;
    }

    /** With the labels of the older app: final_score, baseline_score, enhancements_applied. */
    public static Map<String, Object> enhanced(
            double baseline, double estimate, double minutes, double goal, double productive, Curve curve) {
        List<String> applied = new ArrayList<>();
        double score = baseline;
        if (estimate > 0 && minutes > 0) {
            score *= CompletionEfficiency.speed(100, minutes, estimate, curve, 1);
            applied.add("efficiency_bonus");
        }
        if (goal > 0 && !Double.isNaN(productive)) {
            score *= CompletionEfficiency.goal(goal, productive);
            applied.add("goal_adjustment");
        }
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("final_score", Rounding.to(score, 2));
        shape.put("baseline_score", Rounding.to(baseline, 2));
        shape.put("enhancements_applied", applied);
        return shape;
    }
}
