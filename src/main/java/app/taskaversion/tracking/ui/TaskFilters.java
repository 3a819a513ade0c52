package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.PickOne;
import app.taskaversion.task.JobRow;
import app.taskaversion.task.TaskType;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Search by words, and narrowing by kind and group. Both fold away until they are wanted. */
class TaskFilters extends Composite<Div> {

    private static final int TYPING_PAUSE_MS = 300;

    private final Div narrow = new Div();
    private final Button searchButton;
    private final Button filterButton;
    private final Consumer<TasksAddress> changed;
    private TasksAddress address = TasksAddress.START;
    private List<JobRow> jobs = List.of();
    private @Nullable TextField search;
    private boolean filling;

    TaskFilters(Consumer<TasksAddress> changed) {
        this.changed = changed;
        searchButton = Buttons.icon(Icons.SEARCH, getTranslation("tasks.search"), click -> {
            search(!searching());
            if (search != null && searching()) {
                search.focus();
            }
        });
        Buttons.key(searchButton, "/");
        filterButton = Buttons.icon(Icons.SLIDERS_HORIZONTAL, getTranslation("tasks.filter"), click -> {
            narrow(!narrow.isVisible());
        });
        narrow.addClassName("tas-filter-row");
        getContent().addClassName("tas-filters");
        getContent().add(narrow);
        narrow(false);
    }

    /** The two buttons that unfold this; they stand beside the title. */
    Div buttons() {
        Div buttons = new Div(searchButton, filterButton);
        buttons.addClassNames("tas-row", "tas-title-buttons");
        return buttons;
    }

    /** Shows what the address says, without telling anybody. */
    void show(TasksAddress shown, List<JobRow> groups) {
        filling = true;
        jobs = List.copyOf(groups);
        address = shown;
        search(searching() || !shown.text().isEmpty());
        if (search != null) {
            search.setValue(shown.text());
        }
        narrow(narrow.isVisible() || shown.type() != null || shown.job() != null);
        filling = false;
    }

    private boolean searching() {
        return search != null && search.isVisible();
    }

    // Both are made when they are seen: most people never search or narrow.

    private void search(boolean open) {
        if (open && search == null) {
            search = searchField();
            getContent().addComponentAsFirst(search);
        }
        if (search != null) {
            search.setVisible(open);
        }
        sayWhatIsOpen();
    }

    private TextField searchField() {
        TextField field = new TextField();
        field.setLabel(getTranslation("tasks.search"));
        field.setPrefixComponent(Icons.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setWidthFull();
        field.setMaxLength(200);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE_MS);
        field.addValueChangeListener(change -> tell(address.withText(change.getValue())));
        return field;
    }

    private void narrow(boolean open) {
        narrow.setVisible(open);
        narrow.removeAll();
        if (open) {
            narrow.add(
                    orAll("tasks.filter.type", List.of(TaskType.values()), this::nameOf, address.type(), kind -> {
                        tell(address.withType(kind));
                    }),
                    orAll("tasks.filter.job", jobs, JobRow::name, chosenJob(), group -> {
                        tell(address.withJob(group == null ? null : group.id()));
                    }));
        }
        sayWhatIsOpen();
    }

    private @Nullable JobRow chosenJob() {
        return jobs.stream()
                .filter(row -> row.id().equals(address.job()))
                .findFirst()
                .orElse(null);
    }

    private <T> PickOne<@Nullable T> orAll(
            String key,
            List<T> choices,
            SerializableFunction<T, String> words,
            @Nullable T chosen,
            SerializableConsumer<@Nullable T> changed) {
        return PickOne.orAll(getTranslation(key), getTranslation("tasks.filter.all"), choices, words, chosen, changed);
    }

    private String nameOf(TaskType kind) {
        return getTranslation("task.type." + kind);
    }

    private void sayWhatIsOpen() {
        searchButton.getElement().setAttribute("aria-expanded", String.valueOf(searching()));
        filterButton.getElement().setAttribute("aria-expanded", String.valueOf(narrow.isVisible()));
        getContent().setVisible(searching() || narrow.isVisible());
    }

    private void tell(TasksAddress now) {
        if (!filling) {
            address = now;
            changed.accept(now);
        }
    }
}
