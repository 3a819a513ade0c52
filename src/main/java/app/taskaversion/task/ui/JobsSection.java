package app.taskaversion.task.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.SettingsSection;
import app.taskaversion.task.JobService;
import app.taskaversion.task.TaskService;
import com.vaadin.flow.component.Component;

/** Brings the groups of tasks to Me → Words and groups. */
@org.springframework.stereotype.Component
class JobsSection implements SettingsSection {

    private final JobService jobs;
    private final TaskService tasks;
    private final PreferenceService preferences;

    JobsSection(JobService jobs, TaskService tasks, PreferenceService preferences) {
        this.jobs = jobs;
        this.tasks = tasks;
        this.preferences = preferences;
    }

    @Override
    public Page page() {
        return Page.WORDS;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String titleKey() {
        return "jobs.title";
    }

    @Override
    public Component create() {
        return new JobsList(jobs, tasks, () -> preferences.get().noRush());
    }
}
