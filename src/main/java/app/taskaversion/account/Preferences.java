package app.taskaversion.account;

import app.taskaversion.platform.time.DayBoundary;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a person has chosen, with our defaults where they have not.
 *
 * @param zone the chosen time zone, else the one that the browser reported, else UTC
 * @param dayStart when a day begins, on the hour, from midnight to noon; four in the morning unless chosen
 * @param energyQuestion whether "how much have you got" may be asked
 * @param promptBudget how many questions and reminders there may be in a day of the person, 0–10; 3 unless chosen
 * @param reducedMotion whether nothing moves, whatever the device says; else the device decides
 * @param language of the interface
 * @param singleKeys whether single-key shortcuts are on (WCAG 2.1.4)
 * @param noRush whether messages stay until they are closed
 * @param weeklyHours hours of work and self care that a week should hold, above 0, at most 168; absent without a goal
 */
public record Preferences(
        DetailLevel detailLevel,
        Appearance appearance,
        ZoneId zone,
        boolean zoneChosen,
        LocalTime dayStart,
        boolean energyQuestion,
        int promptBudget,
        boolean reducedMotion,
        Language language,
        boolean singleKeys,
        boolean noRush,
        boolean largerText,
        boolean moreSpace,
        boolean leftHanded,
        @Nullable Double weeklyHours) {

    /** As many hours as a week has. */
    public static final double WEEKLY_HOURS_MAX = 168;

    /** The most that can be chosen as a budget. */
    public static final int PROMPT_BUDGET_MAX = 10;

    /** The budget of somebody who has not chosen one (product §2.3). */
    public static final int PROMPT_BUDGET_DEFAULT = 3;

    /** The latest hour at which a day may begin. */
    public static final int DAY_START_MAX = 12;

    /** Which moments belong to which day: all lists, figures, caps and routines of ours go by it. */
    public DayBoundary days() {
        return new DayBoundary(zone, dayStart);
    }
}
