package app.taskaversion.tracking.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.push.OwnerBroadcaster;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.EmptyState;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.LiveRefresh;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.task.JobService;
import app.taskaversion.task.TaskService;
import app.taskaversion.task.ui.TaskNavigation;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.RoutineService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/** Tasks: a line for a new thing, and what waits, what is done, what was let go, and all tasks. */
@Route("tasks")
@PermitAll
class TasksView extends Composite<Div> implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final InstanceQueries queries;
    private final JobService jobs;
    private final TaskLists lists;
    private final RunningBar running = new RunningBar();
    private final ShowChips chips = new ShowChips(TasksView::go);
    private final TaskFilters filters;
    private final Button add;
    private final PagedGroups groups;
    private final Div nothing = new Div();
    private TasksAddress address = TasksAddress.START;
    private String searched = "";

    TasksView(
            InstanceService instances,
            InstanceQueries queries,
            RoutineService routines,
            TaskService tasks,
            JobService jobs,
            PreferenceService preferences,
            ConsentService consents,
            InstanceDialogs dialogs,
            TaskNavigation taskDialogs,
            OwnerBroadcaster broadcaster,
            CurrentOwner owner,
            Clock clock) {
        this.queries = queries;
        this.jobs = jobs;
        RoutineVisit.of(routines);
        Feedback feedback = new Feedback(this, () -> preferences.get().noRush(), this::look);
        InstanceActions actions = new InstanceActions(this, instances, dialogs, feedback, clock, this::look);
        TemplateActions templates =
                new TemplateActions(this, tasks, instances, taskDialogs, actions, feedback, this::look);
        lists = new TaskLists(this, queries, tasks, preferences, clock, actions, templates);
        filters = new TaskFilters(this::narrow);
        add = Buttons.quiet(Icons.PLUS, getTranslation("template.new"), click -> templates.add());
        groups = new PagedGroups(more -> lists.restWords(address.show(), more));
        CaptureCard capture = new CaptureCard(
                () -> preferences.get().days(),
                clock,
                new CaptureActions(this, tasks, instances, preferences, consents, clock, feedback, this::look));
        H1 title = new H1(getTranslation("nav.tasks"));
        title.addClassName("tas-title");
        Div head = new Div(title, filters.buttons());
        head.addClassNames("tas-row", "between");
        getContent().addClassNames("tas-column", "tas-tasks");
        getContent().add(head, running, capture, chips, filters, add, groups, nothing);
        LiveRefresh.of(this, broadcaster, owner.get(), this::look);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", getTranslation("nav.tasks"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getTrigger() == NavigationTrigger.UI_NAVIGATE) {
            SearchMemory.keep(event.getUI(), searched); // from list to list it goes along; a new page begins without
        } else {
            searched = SearchMemory.of(event.getUI(), event.getTrigger());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = TasksAddress.of(event.getLocation().getQueryParameters(), searched);
        chips.show(address);
        filters.show(address, jobs.list());
        List<PagedGroups.Group<?>> all = lists.of(address);
        groups.show(all);
        lookAround(all);
    }

    /** Another list is a step that can be taken back. */
    private static void go(TasksAddress wanted) {
        UI.getCurrentOrThrow().navigate(TasksView.class, wanted.parameters());
    }

    private void showAll() {
        TasksAddress all = new TasksAddress(address.show(), "", null, null);
        filters.show(all, jobs.list());
        narrow(all);
    }

    /** Typing and narrowing change the address without a step back for each letter. */
    private void narrow(TasksAddress narrowed) {
        UI ui = UI.getCurrentOrThrow();
        ui.getPage().getHistory().replaceState(null, new Location("tasks", narrowed.parameters()));
        turnTo(narrowed);
    }

    private void turnTo(TasksAddress wanted) {
        address = wanted;
        searched = wanted.text();
        SearchMemory.keep(UI.getCurrentOrThrow(), wanted.text());
        chips.show(address);
        List<PagedGroups.Group<?>> all = lists.of(address);
        groups.show(all);
        lookAround(all);
    }

    private void look() {
        List<PagedGroups.Group<?>> all = lists.of(address);
        groups.look(all);
        lookAround(all);
    }

    private void lookAround(List<PagedGroups.Group<?>> all) {
        running.show(queries.running().orElse(null));
        add.setVisible(address.show() == Show.ALL_TASKS);
        boolean empty = all.stream().allMatch(group -> group.size() == 0);
        groups.setVisible(!empty);
        nothing.removeAll();
        if (empty) {
            nothing.add(emptyState());
        }
    }

    private EmptyState emptyState() {
        if (address.narrowed()) {
            return new EmptyState(
                    getTranslation("tasks.empty.narrowed"),
                    Buttons.of(getTranslation("tasks.empty.all"), click -> showAll()));
        }
        return new EmptyState(getTranslation("tasks.empty." + address.show().name()));
    }
}
