package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.LookBackChoices;
import app.taskaversion.analytics.LookBackChoices.TaskChoice;
import app.taskaversion.analytics.LookBackFilter;
import app.taskaversion.analytics.LookBackRange;
import app.taskaversion.task.TaskType;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How far back, and about which tasks. Each change asks for the page anew. */
final class LookBackFilters extends Composite<Div> {

    private final transient Consumer<LookBackFilter> changed;
    private final Select<LookBackRange> range = new Select<>();
    private final Select<TaskType> type = new Select<>();
    private final Select<String> category = new Select<>();
    private final ComboBox<TaskChoice> task = new ComboBox<>();

    LookBackFilters(LookBackFilter filter, LookBackChoices choices, Consumer<LookBackFilter> changed) {
        List<String> categories = choices.categories();
        List<TaskChoice> tasks = choices.tasks();
        this.changed = changed;
        getContent().addClassNames("tas-row", "wrap", "tas-filters");
        range.setLabel(getTranslation("lookBack.filter.range"));
        range.setItems(LookBackRange.values());
        range.setItemLabelGenerator(each -> getTranslation("lookBack.range." + word(each)));
        range.setValue(filter.range());
        choice(type, "lookBack.filter.type", Arrays.asList(TaskType.values()), filter.type());
        type.setItemLabelGenerator(each ->
                each == null ? getTranslation("lookBack.filter.all") : getTranslation("task.type." + each.name()));
        choice(category, "lookBack.filter.category", categories, filter.category());
        category.setItemLabelGenerator(each -> each == null ? getTranslation("lookBack.filter.all") : each);
        task.setLabel(getTranslation("lookBack.filter.task"));
        task.setItems(tasks);
        task.setItemLabelGenerator(TaskChoice::name);
        task.setClearButtonVisible(true);
        task.setPlaceholder(getTranslation("lookBack.filter.all"));
        tasks.stream()
                .filter(each -> each.id().equals(filter.task()))
                .findFirst()
                .ifPresent(task::setValue);
        getContent().add(range, type);
        if (!categories.isEmpty()) {
            getContent().add(category);
        }
        getContent().add(task);
        range.addValueChangeListener(event -> tell());
        type.addValueChangeListener(event -> tell());
        category.addValueChangeListener(event -> tell());
        task.addValueChangeListener(event -> tell());
    }

    private <T> void choice(Select<T> select, String key, List<T> items, @Nullable T value) {
        select.setLabel(getTranslation(key));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("lookBack.filter.all"));
        if (value != null && items.contains(value)) {
            select.setValue(value);
        }
    }

    private void tell() {
        TaskChoice chosen = task.getValue();
        changed.accept(new LookBackFilter(
                range.getValue(), type.getValue(), category.getValue(), chosen == null ? null : chosen.id()));
    }

    /** What the page is narrowed to; absent: all tasks. */
    @Nullable
    String taskName() {
        TaskChoice chosen = task.getValue();
        return chosen == null ? null : chosen.name();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
