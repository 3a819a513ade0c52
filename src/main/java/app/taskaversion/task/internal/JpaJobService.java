package app.taskaversion.task.internal;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.push.OwnerChanged;
import app.taskaversion.platform.text.NameKey;
import app.taskaversion.task.JobData;
import app.taskaversion.task.JobId;
import app.taskaversion.task.JobRow;
import app.taskaversion.task.JobService;
import app.taskaversion.task.TaskId;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class JpaJobService implements JobService {

    private final JobRepository jobs;
    private final TaskRepository tasks;
    private final JobTasks jobTasks;
    private final CurrentOwner currentOwner;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JpaJobService(
            JobRepository jobs,
            TaskRepository tasks,
            JobTasks jobTasks,
            CurrentOwner currentOwner,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jobs = jobs;
        this.tasks = tasks;
        this.jobTasks = jobTasks;
        this.currentOwner = currentOwner;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public JobRow add(JobData data) {
        refuseTaken(data.name(), null);
        Job job = jobs.saveAndFlush(new Job(data, clock.instant()));
        changed();
        return get(job.jobId());
    }

    @Override
    @Transactional(readOnly = true)
    public JobRow get(JobId id) {
        return list().stream().filter(job -> job.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("job"));
    }

    @Override
    @Transactional(readOnly = true)
    public List<JobRow> list() {
        return jobTasks.jobs();
    }

    @Override
    @Transactional(readOnly = true)
    public List<JobRow> listOf(TaskId task) {
        return jobTasks.jobsOf(task);
    }

    @Override
    public JobData change(JobId id, JobData data) {
        Job job = present(id);
        JobData before = job.data();
        // An import may have brought two jobs of one name; changing anything else about them is fine.
        if (!NameKey.of(before.name()).equals(NameKey.of(data.name()))) {
            refuseTaken(data.name(), job);
        }
        job.change(data, clock.instant());
        jobs.flush();
        changed();
        return before;
    }

    @Override
    public JobData rename(JobId id, String name) {
        JobData before = present(id).data();
        return change(id, new JobData(name, before.taskType(), before.description()));
    }

    @Override
    public boolean assign(JobId job, TaskId task) {
        Job known = present(job);
        requireTask(task);
        boolean added = jobTasks.assign(known.jobId(), task, clock.instant());
        changed();
        return added;
    }

    @Override
    public boolean unassign(JobId job, TaskId task) {
        boolean removed = jobTasks.unassign(job, task);
        changed();
        return removed;
    }

    @Override
    public void assignAll(TaskId task, Set<JobId> wanted) {
        requireTask(task);
        Set<JobId> present = jobTasks.idsOf(task);
        for (JobId job : present) {
            if (!wanted.contains(job)) {
                boolean unused = jobTasks.unassign(job, task);
            }
        }
        for (JobId job : wanted) {
            if (!present.contains(job)) {
                boolean unused = jobTasks.assign(present(job).jobId(), task, clock.instant());
            }
        }
        changed();
    }

    @Override
    public void delete(JobId id) {
        present(id).delete(clock.instant());
        jobs.flush();
        changed();
    }

    @Override
    public void restore(JobId id) {
        Job job = jobs.findById(id.value()).orElseThrow(() -> new NotFound("job"));
        if (job.deleted()) {
            refuseTaken(job.data().name(), job);
            job.restore();
            jobs.flush();
            changed();
        }
    }

    private void refuseTaken(String name, @Nullable Job except) {
        String key = NameKey.of(name);
        boolean taken = jobs.findByDeletedAtIsNull().stream()
                .anyMatch(other -> !other.equals(except) && other.key().equals(key));
        if (taken) {
            throw new Conflict("job.conflict.taken", name);
        }
    }

    private void requireTask(TaskId id) {
        if (tasks.findById(id.value()).filter(task -> !task.deleted()).isEmpty()) {
            throw new NotFound("task");
        }
    }

    private Job present(JobId id) {
        return jobs.findById(id.value()).filter(job -> !job.deleted()).orElseThrow(() -> new NotFound("job"));
    }

    private void changed() {
        events.publishEvent(new OwnerChanged(currentOwner.get()));
    }
}
