package app.taskaversion.experiment.internal;

import app.taskaversion.experiment.Arm;
import app.taskaversion.experiment.Experiment;
import app.taskaversion.experiment.ExperimentId;
import app.taskaversion.experiment.Strategy;
import app.taskaversion.experiment.internal.RunningQuery.Running;
import app.taskaversion.experiment.rule.Blocks;
import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.task.TaskId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down experiments and draws. */
@Component
@Transactional
class ExperimentBook {

    private final ExperimentRepository experiments;
    private final AssignmentRepository assignments;
    private final RunningQuery running;

    ExperimentBook(ExperimentRepository experiments, AssignmentRepository assignments, RunningQuery running) {
        this.experiments = experiments;
        this.assignments = assignments;
        this.running = running;
    }

    /** One that is full makes room. */
    ExperimentId start(Strategy strategy, long seed, Instant now) {
        Optional<Running> former = running.running(null, 0);
        if (former.isPresent()) {
            if (former.get().drawn() < Experiment.MOST) {
                throw new Conflict("experiment.running");
            }
            change(new ExperimentId(former.get().id()), one -> one.end(now));
            experiments.flush();
        }
        return new ExperimentId(
                experiments.save(new StoredExperiment(strategy, seed, now)).getId());
    }

    void change(ExperimentId id, Consumer<StoredExperiment> change) {
        change.accept(experiments.findById(id.value()).orElseThrow(() -> new NotFound("experiment")));
    }

    void delete(ExperimentId id) {
        change(id, experiments::delete);
    }

    /**
     * The next draw goes to this task; what it has already stays.
     *
     * @return empty if the experiment is full, or the task is not the person's
     * @throws org.springframework.dao.DataIntegrityViolationException if another tab drew at the same moment
     */
    Optional<Arm> draw(TaskId task, int day, Instant now) {
        Optional<Running> found = running.running(task, day);
        if (found.isEmpty()
                || !found.get().own()
                || found.get().arm() != null
                || found.get().drawn() >= Experiment.MOST) {
            return found.map(Running::arm);
        }
        Running experiment = found.get();
        Arm arm = Blocks.tried(experiment.seed(), experiment.drawn()) ? Arm.TRY : Arm.USUAL;
        assignments.saveAndFlush(
                new StoredAssignment(experiment.id(), task.value(), experiment.drawn(), arm, day, now));
        return Optional.of(arm);
    }
}
