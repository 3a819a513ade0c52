package app.taskaversion.account;

import app.taskaversion.platform.time.DayBoundary;
import java.time.ZoneId;

/**
 * What a person has chosen, with our defaults where they have not.
 *
 * @param zone the chosen time zone, else the one that the browser reported, else UTC
 * @param singleKeys whether single-key shortcuts are on (WCAG 2.1.4)
 * @param noRush whether messages stay until they are closed
 */
public record Preferences(
        DetailLevel detailLevel,
        Appearance appearance,
        ZoneId zone,
        boolean zoneChosen,
        boolean singleKeys,
        boolean noRush,
        boolean largerText,
        boolean moreSpace,
        boolean leftHanded) {

    public DayBoundary days() {
        return DayBoundary.in(zone);
    }
}
