package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.LookBackChoices;
import app.taskaversion.analytics.LookBackChoices.TaskChoice;
import app.taskaversion.analytics.LookBackFilter;
import app.taskaversion.analytics.LookBackRange;
import app.taskaversion.platform.ui.PickOne;
import app.taskaversion.task.TaskType;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How far back, and about which tasks. Each change asks for the page anew. */
final class LookBackFilters extends Composite<Div> {

    private final transient Consumer<LookBackFilter> changed;
    private final PickOne<LookBackRange> range;
    private final PickOne<@Nullable TaskType> type;
    private final PickOne<@Nullable String> category;
    private final ComboBox<TaskChoice> task = new ComboBox<>();

    LookBackFilters(LookBackFilter filter, LookBackChoices choices, Consumer<LookBackFilter> changed) {
        List<String> categories = choices.categories();
        List<TaskChoice> tasks = choices.tasks();
        this.changed = changed;
        getContent().addClassNames("tas-row", "wrap", "tas-filters");
        range = new PickOne<>(
                getTranslation("lookBack.filter.range"),
                List.of(LookBackRange.values()),
                each -> getTranslation("lookBack.range." + word(each)),
                filter.range(),
                each -> tell());
        type = orAll(
                "lookBack.filter.type",
                List.of(TaskType.values()),
                each -> getTranslation("task.type." + each.name()),
                filter.type());
        category = orAll("lookBack.filter.category", categories, each -> each, filter.category());
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
        task.addValueChangeListener(event -> tell());
    }

    private <T> PickOne<@Nullable T> orAll(
            String key, List<T> choices, SerializableFunction<T, String> words, @Nullable T chosen) {
        return PickOne.orAll(
                getTranslation(key), getTranslation("lookBack.filter.all"), choices, words, chosen, each -> tell());
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
