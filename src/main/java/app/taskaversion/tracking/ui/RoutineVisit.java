package app.taskaversion.tracking.ui;

import app.taskaversion.platform.error.Busy;
import app.taskaversion.tracking.RoutineService;
import java.time.Instant;
import java.util.Optional;

/** Somebody comes by: whatever the day wants is put onto the list, so that an app that was off catches up. */
final class RoutineVisit {

    private RoutineVisit() {}

    static void of(RoutineService routines) {
        try {
            Optional<Instant> unused = routines.comeBack();
        } catch (Busy importing) {
            // A long import writes just now; the page must open all the same, and the job looks again in a minute.
        }
    }
}
