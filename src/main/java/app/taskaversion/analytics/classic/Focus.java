package app.taskaversion.analytics.classic;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The focus factor of grit, 0–1, read from names of emotions; "unfocused" counts as focused (D12). (metrics §2.17.1) */
public final class Focus {

    static final double UNKNOWN = 0.5;

    private static final List<String> FOR = List.of(
            "focused",
            "concentrated",
            "determined",
            "engaged",
            "flow",
            "in the zone",
            "present",
            "mindful",
            "attentive",
            "alert",
            "sharp",
            "absorbed");

    private static final List<String> AGAINST = List.of(
            "distracted",
            "scattered",
            "overwhelmed",
            "frazzled",
            "unfocused",
            "disengaged",
            "zoned out",
            "spaced out",
            "restless",
            "anxious");

    private Focus() {}

    public static double of(Map<String, Double> emotions) {
        double plus = 0;
        double minus = 0;
        for (Map.Entry<String, Double> emotion : emotions.entrySet()) {
            String name = emotion.getKey().toLowerCase(Locale.ROOT);
            double strength = Bonus.percent(emotion.getValue()) / 100;
            if (FOR.stream().anyMatch(name::contains)) {
                plus += strength;
            } else if (AGAINST.stream().anyMatch(name::contains)) {
                minus += strength;
            }
        }
        return Math.clamp(0.5 + 0.5 * (Math.min(1, plus) - Math.min(1, minus)), 0, 1);
    }

    static double of(ClassicRow row) {
        return of(row.feltAfter().isEmpty() ? row.feltBefore() : row.feltAfter());
    }
}
