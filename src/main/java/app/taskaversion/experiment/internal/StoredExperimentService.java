package app.taskaversion.experiment.internal;

import app.taskaversion.experiment.Arm;
import app.taskaversion.experiment.Assignment;
import app.taskaversion.experiment.Experiment;
import app.taskaversion.experiment.ExperimentId;
import app.taskaversion.experiment.ExperimentService;
import app.taskaversion.experiment.Strategy;
import app.taskaversion.experiment.internal.RunningQuery.Running;
import app.taskaversion.platform.error.Busy;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.task.TaskId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

@Service
class StoredExperimentService implements ExperimentService {

    private final ExperimentBook book;
    private final RunningQuery running;
    private final ResultQuery results;
    private final ConsentService consents;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    StoredExperimentService(
            ExperimentBook book, RunningQuery running, ResultQuery results, ConsentService consents, Clock clock) {
        this.book = book;
        this.running = running;
        this.results = results;
        this.consents = consents;
        this.clock = clock;
    }

    @Override
    public List<Experiment> list(Instant now) {
        return results.list(now);
    }

    @Override
    public ExperimentId start(Strategy strategy) {
        consents.requireGiven(Purpose.PERSONAL_EXPERIMENTS);
        return book.start(strategy, random.nextLong(), now());
    }

    @Override
    public void stop(ExperimentId experiment) {
        Instant now = now();
        book.change(experiment, one -> one.end(now));
    }

    @Override
    public void delete(ExperimentId experiment) {
        book.delete(experiment);
    }

    /** Reads first: most looks at Now draw nothing. */
    @Override
    public Optional<Assignment> assignmentFor(TaskId task, Instant now, DayBoundary days) {
        int day = Math.toIntExact(days.dayOf(now).toEpochDay());
        Optional<Running> found = running.running(task, day).filter(Running::allowed);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Arm known = found.get().arm();
        Optional<Arm> arm = known == null ? drawn(task, day, now) : Optional.of(known);
        return arm.map(one -> new Assignment(found.get().strategy(), one));
    }

    /** Two tabs can draw at once; the database lets one of them, and the other draws after it. */
    private Optional<Arm> drawn(TaskId task, int day, Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.MILLIS);
        try {
            return book.draw(task, day, at);
        } catch (DataIntegrityViolationException e) {
            return book.draw(task, day, at);
        } catch (Busy e) {
            return Optional.empty(); // a long import has the pen: the next look draws
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
