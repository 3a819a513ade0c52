package app.taskaversion.analytics.classic;

import java.util.LinkedHashMap;
import java.util.Map;

/** What work minutes are worth, and what they could be worth. (metrics §4.5, §4.10) */
public final class Volume {

    private Volume() {}

    /** 0–100 for minutes of work a day. */
    public static double score(double minutes) {
        if (minutes <= 120) {
            return Math.max(0, minutes) / 120 * 25;
        }
        if (minutes <= 240) {
            return 25 + (minutes - 120) / 120 * 25;
        }
        return minutes <= 360 ? 50 + (minutes - 240) / 120 * 25 : 75 + Math.min(25, (minutes - 360) / 120 * 25);
    }

    public static double volumetric(double base, double volume) {
        return Rounding.to(base * (0.5 + volume / 100), 1);
    }

    /** 0–100; the efficiency counts in full from 200 on. */
    public static double compositeProductivity(double efficiency, double volume, double consistency) {
        double normal = Math.min(100, efficiency / 2);
        return Rounding.to(0.4 * normal + 0.4 * volume + 0.2 * consistency, 1);
    }

    /** The older potential, with the labels of the older app. */
    public static Map<String, Object> potential(double efficiency, double workMinutes, double targetMinutes) {
        double target = Double.isNaN(targetMinutes) ? 360 : targetMinutes;
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("potential_score", workMinutes > 0 ? Rounding.to(efficiency * target / 60, 1) : 0.0);
        shape.put("current_score", Rounding.to(efficiency * workMinutes / 60, 1));
        shape.put("multiplier", workMinutes > 0 ? Rounding.to(target / workMinutes, 2) : 0.0);
        shape.put("gap_hours", Rounding.to((target - workMinutes) / 60, 1));
        return shape;
    }
}
