package app.taskaversion.task.ui;

import app.taskaversion.platform.text.NameKey;
import app.taskaversion.task.JobData;
import app.taskaversion.task.JobId;
import app.taskaversion.task.JobRow;
import app.taskaversion.task.JobService;
import app.taskaversion.task.TaskId;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The groups that a task is in. A new name makes a new group, once the task is stored. */
class JobsField extends Composite<MultiSelectComboBox<JobsField.Choice>> {

    /**
     * A group to choose.
     *
     * @param id absent for one that is not stored yet
     */
    record Choice(@Nullable JobId id, String name) {

        static Choice of(JobRow row) {
            return new Choice(row.id(), row.name());
        }
    }

    private final JobService jobs;
    private final List<Choice> choices = new ArrayList<>();

    /** @param task absent for a new one */
    JobsField(JobService jobs, @Nullable TaskId task) {
        this.jobs = jobs;
        MultiSelectComboBox<Choice> box = getContent();
        box.setLabel(getTranslation("taskForm.jobs"));
        box.setHelperText(getTranslation("taskForm.jobsHelp"));
        box.setItemLabelGenerator(Choice::name);
        box.setWidthFull();
        jobs.list().forEach(row -> choices.add(Choice.of(row)));
        box.setItems(choices);
        if (task != null) {
            box.setValue(jobs.listOf(task).stream().map(Choice::of).toList());
        }
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(typed -> choose(typed.getDetail()));
    }

    void choose(String name) {
        if (name.isBlank()) {
            return;
        }
        Choice choice = choices.stream()
                .filter(known -> NameKey.of(known.name()).equals(NameKey.of(name)))
                .findFirst()
                .orElseGet(() -> {
                    Choice made = new Choice(null, JobData.named(name).name());
                    choices.add(made);
                    return made;
                });
        Set<Choice> chosen = new HashSet<>(getContent().getValue());
        chosen.add(choice);
        getContent().setItems(choices);
        getContent().setValue(chosen);
    }

    void store(TaskId task) {
        Set<JobId> wanted = new HashSet<>();
        for (Choice choice : getContent().getValue()) {
            JobId id = choice.id();
            wanted.add(id == null ? jobs.add(JobData.named(choice.name())).id() : id);
        }
        jobs.assignAll(task, wanted);
    }
}
