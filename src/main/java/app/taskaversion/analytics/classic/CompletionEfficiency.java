package app.taskaversion.analytics.classic;

/** The completion efficiency score, once called productivity score, v1.1. (metrics §2.14) */
public final class CompletionEfficiency {

    /** k of the analytics object; a settings map without it means 1. */
    static final double STRENGTH = 1.5;

    private static final double BURN_HOURS = 42;
    private static final double BURN_CAP = 2;
    private static final double CANCELLED = 0.5;

    private CompletionEfficiency() {}

    /**
     * What surrounds a completion.
     *
     * @param selfCare completions of self care that day; 1 if the day is not known
     * @param work minutes of work that day, {@code play} minutes of play
     * @param weekWork minutes of work of the "week", which is the whole history (D07); 0 for none
     * @param weekDays days of it, at least 1
     * @param goal hours, {@code productive} hours of this week; NaN or 0 of the goal, or NaN of both, for no goal
     */
    public record Context(
            double selfCare,
            double work,
            double play,
            double weekWork,
            double weekDays,
            double goal,
            double productive) {

        static final Context NONE = new Context(1, 0, 0, 0, 1, Double.NaN, Double.NaN);

        Context withGoal(double hours, double done) {
            return new Context(selfCare, work, play, weekWork, weekDays, hours, done);
        }
    }

    /** How speed is rewarded. */
    public enum Curve {
        FLATTENED_SQUARE,
        LINEAR
    }

    public static double of(
            double percent,
            double minutes,
            double estimate,
            ClassicType type,
            Context day,
            Curve curve,
            double strength) {
        return base(percent, minutes, estimate, type, day)
                * speed(percent, minutes, estimate, curve, strength)
                * goal(day.goal(), day.productive());
    }

    static double of(ClassicRow row, ClassicType type, Context day) {
        return of(row.percent(), row.minutes(), row.estimate(), type, day, Curve.FLATTENED_SQUARE, STRENGTH);
    }

    /** A cancelled instance; in the batch form every category costs the same. */
    public static double ofCancelled(double estimate, double penalty) {
        return -estimate / 10 * penalty;
    }

    static double ofCancelled(double estimate) {
        return ofCancelled(estimate, CANCELLED);
    }

    /** ρ, how the share done compares with the share of time used. */
    static double ratio(double percent, double minutes, double estimate) {
        return estimate > 0 && minutes > 0 ? percent * estimate / (100 * minutes) : 1;
    }

    static double workMultiplier(double ratio) {
        return 3 + 2 * Math.clamp((ratio - 1) / 0.5, 0, 1);
    }

    private static double base(double percent, double minutes, double estimate, ClassicType type, Context day) {
        return switch (type) {
            case WORK -> percent * burnt(workMultiplier(ratio(percent, minutes, estimate)), day);
            case SELF_CARE -> percent * day.selfCare();
            case PLAY -> played(day) ? percent * (-0.003 * (estimate > 0 ? 100 * minutes / estimate : 100)) : percent;
            case SLEEP, OTHER -> percent;
        };
    }

    private static boolean played(Context day) {
        return day.work() > 0 ? day.play() / day.work() > 2 : day.play() > 0;
    }

    private static double burnt(double multiplier, Context day) {
        double week = day.weekWork();
        boolean burns = week > 60 * BURN_HOURS && day.work() > BURN_CAP * week / Math.max(1, day.weekDays());
        return burns ? multiplier * (1 - 0.5 * (1 - Math.exp(-(week - 60 * BURN_HOURS) / 300))) : multiplier;
    }

    static double speed(double percent, double minutes, double estimate, Curve curve, double strength) {
        if (!(estimate > 0 && minutes > 0)) {
            return 1;
        }
        double faster = 100 * (ratio(percent, minutes, estimate) - 1);
        double effect = curve == Curve.LINEAR ? faster : Math.signum(faster) * faster * faster / 100;
        return Math.clamp(1 + 0.01 * strength * effect, 0.5, 1.5);
    }

    /** 0.8–1.2; 1 without a goal. */
    static double goal(double goal, double productive) {
        if (!(goal > 0) || Double.isNaN(productive)) {
            return 1;
        }
        double share = productive / goal;
        if (share >= 1.2) {
            return 1.2;
        }
        if (share >= 1) {
            return share;
        }
        return share >= 0.8 ? 0.9 + 0.5 * (share - 0.8) : Math.max(0.8, 0.8 + 0.125 * share);
    }
}
