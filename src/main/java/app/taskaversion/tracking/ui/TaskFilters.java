package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.task.JobRow;
import app.taskaversion.task.TaskType;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Search by words, and narrowing by kind and group. Both fold away until they are wanted. */
class TaskFilters extends Composite<Div> {

    private static final int TYPING_PAUSE_MS = 300;

    private final TextField search = new TextField();
    private final Select<TaskType> type = new Select<>();
    private final Select<JobRow> job = new Select<>();
    private final Div narrow = new Div();
    private final Button searchButton;
    private final Button filterButton;
    private final Consumer<TasksAddress> changed;
    private TasksAddress address = TasksAddress.START;
    private boolean filling;

    TaskFilters(Consumer<TasksAddress> changed) {
        this.changed = changed;
        search.setLabel(getTranslation("tasks.search"));
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setMaxLength(200);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MS);
        search.addValueChangeListener(change -> tell(address.withText(change.getValue())));
        type.setLabel(getTranslation("tasks.filter.type"));
        type.setItems(TaskType.values());
        type.setItemLabelGenerator(this::nameOf);
        type.setEmptySelectionAllowed(true);
        type.setEmptySelectionCaption(getTranslation("tasks.filter.all"));
        type.addValueChangeListener(change -> tell(address.withType(change.getValue())));
        job.setLabel(getTranslation("tasks.filter.job"));
        job.setItemLabelGenerator(row -> row == null ? getTranslation("tasks.filter.all") : row.name());
        job.setEmptySelectionAllowed(true);
        job.setEmptySelectionCaption(getTranslation("tasks.filter.all"));
        job.addValueChangeListener(change -> tell(address.withJob(
                change.getValue() == null ? null : change.getValue().id())));
        searchButton = Buttons.icon(Icons.SEARCH, getTranslation("tasks.search"), click -> {
            fold(search, !search.isVisible());
            if (search.isVisible()) {
                search.focus();
            }
        });
        Buttons.key(searchButton, "/");
        filterButton = Buttons.icon(
                Icons.SLIDERS_HORIZONTAL, getTranslation("tasks.filter"), click -> fold(narrow, !narrow.isVisible()));
        narrow.add(type, job);
        narrow.addClassName("tas-filter-row");
        getContent().addClassName("tas-filters");
        getContent().add(search, narrow);
        fold(search, false);
        fold(narrow, false);
    }

    /** The two buttons that unfold this; they stand beside the title. */
    Div buttons() {
        Div buttons = new Div(searchButton, filterButton);
        buttons.addClassNames("tas-row", "tas-title-buttons");
        return buttons;
    }

    /** Shows what the address says, without telling anybody. */
    void show(TasksAddress shown, List<JobRow> jobs) {
        filling = true;
        address = shown;
        search.setValue(shown.text());
        type.setValue(shown.type());
        job.setItems(jobs);
        job.setValue(jobs.stream()
                .filter(row -> row.id().equals(shown.job()))
                .findFirst()
                .orElse(null));
        fold(search, search.isVisible() || !shown.text().isEmpty());
        fold(narrow, narrow.isVisible() || shown.type() != null || shown.job() != null);
        filling = false;
    }

    private String nameOf(@Nullable TaskType kind) {
        return getTranslation(kind == null ? "tasks.filter.all" : "task.type." + kind);
    }

    private void fold(com.vaadin.flow.component.Component part, boolean open) {
        part.setVisible(open);
        searchButton.getElement().setAttribute("aria-expanded", String.valueOf(search.isVisible()));
        filterButton.getElement().setAttribute("aria-expanded", String.valueOf(narrow.isVisible()));
        getContent().setVisible(search.isVisible() || narrow.isVisible());
    }

    private void tell(TasksAddress now) {
        if (!filling) {
            address = now;
            changed.accept(now);
        }
    }
}
