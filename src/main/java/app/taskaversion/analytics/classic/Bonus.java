package app.taskaversion.analytics.classic;

/** What the older app paid for aversion and by the type of a task. (metrics §2.9–§2.11) */
public final class Bonus {

    private static final double BOTH = 0.3;

    private Bonus() {}

    /** 0–1; 0 without an aversion. */
    public static double difficulty(double aversion, double stress, double mental, double difficulty) {
        if (Double.isNaN(aversion)) {
            return 0;
        }
        double load = 0;
        if (!Double.isNaN(stress)) {
            load = percent(stress);
        } else if (!Double.isNaN(mental) || !Double.isNaN(difficulty)) {
            load = (percent(or(mental, 50)) + percent(or(difficulty, 50))) / 2;
        }
        return Math.clamp(1 - Math.exp(-(0.7 * percent(aversion) + 0.3 * load) / 50), 0, 1);
    }

    /** 0–1: how far aversion has come down. */
    public static double improvement(double first, double current) {
        if (Double.isNaN(first) || Double.isNaN(current)) {
            return 0;
        }
        double less = percent(first) - percent(current);
        return less <= 0 ? 0 : 1 - Math.exp(-less / 30);
    }

    /** AM, 1–2. The higher of both, with a little more when both are there; not their sum. */
    public static double aversionMultiplier(double first, double current, double stress) {
        double hard = difficulty(current, stress, Double.NaN, Double.NaN);
        double better = improvement(first, current);
        double bonus = Math.max(hard, better);
        if (hard > BOTH && better > BOTH) {
            bonus = Math.min(1, bonus + 0.1);
        }
        return Math.clamp(1 + bonus, 1, 2);
    }

    /** TT. */
    public static double typeMultiplier(ClassicType type) {
        return switch (type) {
            case SELF_CARE -> 3;
            case PLAY -> 0.5;
            case WORK, SLEEP, OTHER -> 1;
        };
    }

    static double percent(double value) {
        return Math.clamp(value, 0, 100);
    }

    static double or(double value, double other) {
        return Double.isNaN(value) ? other : value;
    }
}
