package app.taskaversion.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One of a few, always chosen. To the person it is what {@link Select} is, whose list is two nodes more of the server for
 * each choice; here the browser makes the list by itself.
 *
 * @param <T> what can be chosen; {@code null} can be one of the choices
 */
@Tag("vaadin-select")
@Uses(Select.class)
public final class PickOne<T> extends Component implements HasLabel, HasStyle {

    private static final String VALUE = "value";
    private static final String ELEMENT_VALUE = "element.value";

    private final List<@Nullable T> choices;
    private final SerializableFunction<@Nullable T, String> words;
    private final SerializableConsumer<@Nullable T> changed;
    private int at;

    /**
     * @param choices in the order in which they are listed
     * @param words what a choice is called
     * @param chosen which one to begin with; the first where it is none of the choices
     * @param changed called with each other one that is picked
     */
    public PickOne(
            String label,
            List<@Nullable T> choices,
            SerializableFunction<@Nullable T, String> words,
            @Nullable T chosen,
            SerializableConsumer<@Nullable T> changed) {
        this.choices = choices;
        this.words = words;
        this.changed = changed;
        this.at = Math.max(0, choices.indexOf(chosen));
        setLabel(label);
        getElement()
                .addEventListener(
                        "value-changed",
                        event -> picked(event.getEventData().get(ELEMENT_VALUE).asString("")))
                .addEventData(ELEMENT_VALUE);
    }

    public @Nullable T getValue() {
        return choices.get(at);
    }

    /** Chooses as the person would. */
    public void pick(@Nullable T choice) {
        picked(String.valueOf(choices.indexOf(choice)));
    }

    private void picked(String value) {
        for (int i = 0; i < choices.size(); i++) {
            if (i != at && value.equals(String.valueOf(i))) {
                at = i;
                changed.accept(choices.get(i));
                return;
            }
        }
    }

    /** Also when a browser that lost its place gets the whole screen again. */
    @Override
    protected void onAttach(AttachEvent attached) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < choices.size(); i++) {
            items.addObject().put("label", words.apply(choices.get(i))).put(VALUE, String.valueOf(i));
        }
        getElement().executeJs("this.items = $0; this.value = $1", items, String.valueOf(at));
    }
}
