package app.taskaversion.analytics.metric;

/**
 * Hours of a week beside the hours that the person set themselves, {@code week-1.0}; shown without colour or verdict.
 * (metrics §12.8)
 *
 * @param hours of the kinds that count, 0 and up
 * @param goal above 0
 */
public record HoursGoal(double hours, double goal) {

    public static final String VERSION = "week-1.0";

    /** @throws IllegalArgumentException if hours are below 0 or the goal is not above 0 */
    public HoursGoal {
        if (!(hours >= 0 && goal > 0)) {
            throw new IllegalArgumentException("Hours are 0 or more and a goal is above 0");
        }
    }

    /** Work and self care. */
    public static HoursGoal of(WeekPicture week, double goal) {
        double minutes =
                week.minutes().getOrDefault(Kind.WORK, 0.0) + week.minutes().getOrDefault(Kind.SELF_CARE, 0.0);
        return new HoursGoal(minutes / 60, goal);
    }

    /** 0 and up; 1 is the goal. */
    public double share() {
        return hours / goal;
    }
}
