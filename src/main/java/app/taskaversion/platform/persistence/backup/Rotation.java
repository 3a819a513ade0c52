package app.taskaversion.platform.persistence.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which backups stay: the newest of each of the last {@value #DAYS} days that have one, the newest of each of the last
 * {@value #WEEKS} weeks that have one (days and weeks of UTC), nothing that is older than it may get, and the newest
 * whatever its age.
 */
final class Rotation {

    static final int DAYS = 7;
    static final int WEEKS = 4;

    private Rotation() {}

    /** @return what may go, of what was given */
    static List<Instant> outdated(List<Instant> made, Instant now, int keepDays) {
        List<Instant> newestFirst =
                made.stream().sorted(Comparator.reverseOrder()).toList();
        Set<LocalDate> days = new HashSet<>();
        Set<Integer> weeks = new HashSet<>();
        List<Instant> outdated = new ArrayList<>();
        boolean newest = true;
        for (Instant each : newestFirst) {
            LocalDate day = each.atZone(ZoneOffset.UTC).toLocalDate();
            int week = day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            boolean ofDay = days.size() < DAYS && days.add(day);
            boolean ofWeek = weeks.size() < WEEKS && weeks.add(week);
            boolean tooOld = each.isBefore(now.minus(Duration.ofDays(keepDays)));
            if (!newest && (tooOld || !(ofDay || ofWeek))) {
                outdated.add(each);
            }
            newest = false;
        }
        return outdated;
    }
}
