package app.taskaversion.task.ui;

import static app.taskaversion.testsupport.Screen.press;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.task.JobData;
import app.taskaversion.task.JobRow;
import app.taskaversion.task.JobService;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskDetails;
import app.taskaversion.task.TaskFilter;
import app.taskaversion.task.TaskRow;
import app.taskaversion.task.TaskService;
import app.taskaversion.task.TaskSort;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class JobTasksDialogTest {

    @Autowired
    private TaskService tasks;

    @Autowired
    private JobService jobs;

    @Test
    void tasksAreAssignedAndUnassignedAndUndoPutsThemBack() {
        JobRow job = jobs.add(JobData.named("Household"));
        TaskDetails inside = tasks.create(TaskData.named("Cook"));
        TaskDetails outside = tasks.create(TaskData.named("Sweep"));
        assertThat(jobs.assign(job.id(), inside.id())).isTrue();
        List<Runnable> undo = new ArrayList<>();
        new JobTasksDialog(job, jobs, tasks, undo::add).open();
        @SuppressWarnings({"unchecked", "rawtypes"})
        MultiSelectComboBox<TaskRow> box =
                _get(MultiSelectComboBox.class, spec -> spec.withLabel("Tasks in this group"));
        assertThat(box.getValue()).extracting(TaskRow::name).containsExactly("Cook");
        box.setValue(tasks.list(TaskFilter.IN_USE.withSearch("Sweep"), TaskSort.NAME, 0, 10));
        press("Save");
        assertThat(jobs.listOf(inside.id())).isEmpty();
        assertThat(jobs.listOf(outside.id())).hasSize(1);
        undo.get(0).run();
        assertThat(jobs.listOf(inside.id())).hasSize(1);
        assertThat(jobs.listOf(outside.id())).isEmpty();
    }
}
