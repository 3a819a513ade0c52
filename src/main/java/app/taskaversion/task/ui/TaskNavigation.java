package app.taskaversion.task.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.task.JobService;
import app.taskaversion.task.TaskDetails;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The way to the sheets of this feature, for the screens of others. */
@Component
public class TaskNavigation {

    private final TaskService tasks;
    private final JobService jobs;
    private final ConsentService consents;
    private final PreferenceService preferences;
    private final Clock clock;

    TaskNavigation(
            TaskService tasks, JobService jobs, ConsentService consents, PreferenceService preferences, Clock clock) {
        this.tasks = tasks;
        this.jobs = jobs;
        this.consents = consents;
        this.preferences = preferences;
        this.clock = clock;
    }

    private LocalDate today() {
        return preferences.get().days().dayOf(clock.instant());
    }

    /**
     * Opens an empty form.
     *
     * @param name to begin with; may be empty
     * @param stored gets the new task
     */
    public void openNew(String name, Consumer<TaskDetails> stored) {
        new TaskDialog(null, name, tasks, jobs, consents.allowed(), today(), stored).open();
    }

    /** @param stored gets the task as it is then */
    public void openEdit(TaskId id, Consumer<TaskDetails> stored) {
        new TaskDialog(tasks.get(id), "", tasks, jobs, consents.allowed(), today(), stored).open();
    }
}
