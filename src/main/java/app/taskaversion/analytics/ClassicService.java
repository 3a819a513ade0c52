package app.taskaversion.analytics;

import java.time.Instant;
import java.time.ZoneId;

/** The numbers of the older app, for people who moved over and know them. Kept apart from what we say ourselves. */
public interface ClassicService {

    /** What the person chose; else on if something of theirs came from the older app, and off otherwise. */
    boolean isShown();

    /**
     * Reads the whole history: the older app's numbers have no window. That takes about a second for 10 000 instances, so
     * screens ask beside the page.
     *
     * @param zone whose clock and days count; a day begins at midnight, as it did there
     */
    ClassicPage read(Instant now, ZoneId zone);
}
