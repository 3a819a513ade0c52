package app.taskaversion.tracking.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.task.TaskFilter;
import app.taskaversion.task.TaskFilter.Archived;
import app.taskaversion.task.TaskRow;
import app.taskaversion.task.TaskService;
import app.taskaversion.task.TaskSort;
import app.taskaversion.task.TaskType;
import app.taskaversion.tracking.InstanceFilter;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceRow;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the groups of the list that an address asks for. */
class TaskLists {

    private final Component where;
    private final InstanceQueries queries;
    private final TaskService tasks;
    private final PreferenceService preferences;
    private final Clock clock;
    private final InstanceActions actions;
    private final TemplateActions templateActions;

    TaskLists(
            Component where,
            InstanceQueries queries,
            TaskService tasks,
            PreferenceService preferences,
            Clock clock,
            InstanceActions actions,
            TemplateActions templateActions) {
        this.where = where;
        this.queries = queries;
        this.tasks = tasks;
        this.preferences = preferences;
        this.clock = clock;
        this.actions = actions;
        this.templateActions = templateActions;
    }

    List<PagedGroups.Group<?>> of(TasksAddress address) {
        return address.show() == Show.ALL_TASKS ? templates(address) : instances(address);
    }

    private List<PagedGroups.Group<?>> instances(TasksAddress address) {
        Instant now = clock.instant();
        DayWords words = new DayWords(where, preferences.get().days(), now);
        List<PagedGroups.Group<?>> groups = new ArrayList<>();
        for (InstanceFilter.Group group : address.show().groups()) {
            InstanceFilter filter =
                    InstanceFilter.of(group, now).narrowed(address.text(), types(address), address.job());
            groups.add(new PagedGroups.Group<InstanceRow>(
                    title(group),
                    queries.count(filter),
                    (offset, limit) -> queries.list(filter, offset, limit),
                    (list, row) -> InstanceItem.write(list, where, row, actions, words)));
        }
        return groups;
    }

    private String title(InstanceFilter.Group group) {
        return switch (group) {
            case DONE, LET_GO -> ""; // alone in their list: the chip above says it
            default -> where.getTranslation("tasks.group." + group.name());
        };
    }

    private List<PagedGroups.Group<?>> templates(TasksAddress address) {
        TaskFilter inUse = new TaskFilter(address.text(), types(address), address.job(), Archived.NO);
        return List.of(
                templates("", inUse),
                templates(where.getTranslation("template.group.putAway"), inUse.withArchived(Archived.ONLY)));
    }

    private PagedGroups.Group<TaskRow> templates(String title, TaskFilter filter) {
        return new PagedGroups.Group<>(
                title,
                tasks.count(filter),
                (offset, limit) -> tasks.list(filter, TaskSort.NAME, offset, limit),
                (list, row) -> TemplateItem.write(list, where, row, templateActions));
    }

    private static Set<TaskType> types(TasksAddress address) {
        TaskType type = address.type();
        return type == null ? Set.of() : Set.of(type);
    }

    /** How many more there are, without pressure. */
    String restWords(Show show, int more) {
        return where.getTranslation(show == Show.WAITING ? "tasks.rest.waiting" : "tasks.rest", more);
    }
}
