package app.taskaversion.tracking;

import java.time.Instant;
import java.util.Optional;

/** Tasks that come back by themselves, for the current person. (data-and-lifecycle §3.8) */
public interface RoutineService {

    /**
     * Puts onto the list what today wants by now and what is not there yet. Doing it again, or on two nodes at once,
     * changes nothing. There is one open instance of a routine at most: where an earlier one still waits, or the task
     * was done earlier today, nothing is added; the one that waits is then meant for today. What was put off stays put
     * off.
     *
     * @return when there will be something to do again; empty without any routine
     */
    Optional<Instant> comeBack();
}
