package app.taskaversion.experiment;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.task.TaskId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Within-person experiments about starting, with the consent {@code personal_experiments} only: the current person picks a
 * question, tasks are drawn one way or the other, and what came of it is compared. At most one runs at a time. (product
 * §3.3)
 */
public interface ExperimentService {

    /** Every experiment with its results, the newest first. */
    List<Experiment> list(Instant now);

    /** @throws Conflict without the consent, or if one runs that is not full */
    ExperimentId start(Strategy strategy);

    /**
     * Ends one; what was found stays. One that has ended stays as it is.
     *
     * @throws NotFound also for somebody else's
     */
    void stop(ExperimentId experiment);

    /**
     * Deletes one with what was found.
     *
     * @throws NotFound also for somebody else's
     */
    void delete(ExperimentId experiment);

    /**
     * What is drawn for a task today, to be asked at the moment it is shown. The first time of a day draws and stores it;
     * the same task has the same for the rest of the day. One statement while no experiment runs.
     *
     * @param days the person's zone and day start
     * @return empty without a running experiment, without the consent, and once it is full
     */
    Optional<Assignment> assignmentFor(TaskId task, Instant now, DayBoundary days);
}
