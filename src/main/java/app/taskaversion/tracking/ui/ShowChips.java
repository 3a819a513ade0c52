package app.taskaversion.tracking.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Which list is shown; one of them always is, and each is an address of its own. */
class ShowChips extends Composite<Div> {

    private final Map<Show, NativeButton> chips = new EnumMap<>(Show.class);
    private TasksAddress address = TasksAddress.START;

    ShowChips(Consumer<TasksAddress> go) {
        getContent().addClassNames("tas-choices", "tas-show");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("tasks.show"));
        for (Show show : Show.values()) {
            NativeButton chip =
                    new NativeButton(getTranslation(show.titleKey()), click -> go.accept(address.withShow(show)));
            chip.addClassName("tas-choice");
            chips.put(show, chip);
            getContent().add(chip);
        }
    }

    void show(TasksAddress shown) {
        address = shown;
        chips.forEach(
                (show, chip) -> chip.getElement().setAttribute("aria-pressed", String.valueOf(show == shown.show())));
    }
}
