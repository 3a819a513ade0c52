package app.taskaversion.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One of a few in a list that unfolds. To the person it is what {@link Select} is, which holds two nodes more for each
 * choice.
 *
 * @param <T> what can be chosen; {@code null} can be one of the choices
 */
@Tag("vaadin-select")
@Uses(Select.class)
public final class PickOne<T extends @Nullable Object> extends OneOf<T> implements HeardPart {

    private @Nullable Registration own;

    /**
     * @param choices in the order in which they are listed
     * @param words what a choice is called
     * @param chosen which one to begin with; the first where it is none of the choices
     * @param changed called with each other one that is picked
     */
    public PickOne(
            String label,
            List<T> choices,
            SerializableFunction<T, String> words,
            T chosen,
            SerializableConsumer<T> changed) {
        super(label, choices, words, chosen, changed);
    }

    /**
     * The same where it can also be all of them.
     *
     * @param all what all together are called; it stands first and is {@code null}
     * @param chosen one of the choices, or {@code null} for all
     */
    public static <T> PickOne<@Nullable T> orAll(
            String label,
            String all,
            List<T> choices,
            SerializableFunction<T, String> words,
            @Nullable T chosen,
            SerializableConsumer<@Nullable T> changed) {
        List<@Nullable T> each = new ArrayList<>(choices);
        each.addFirst(null);
        return new PickOne<>(label, each, choice -> choice == null ? all : words.apply(choice), chosen, changed);
    }

    @Override
    public void heard(DomEvent event) {
        picked(event.getEventData().path(VALUE).asString(""));
    }

    /** Also when a browser that lost its place gets the whole screen again. */
    @Override
    protected void onAttach(AttachEvent attached) {
        own = HeardPart.by(this, "change", own);
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        List<String> words = words();
        for (int i = 0; i < words.size(); i++) {
            items.addObject().put("label", words.get(i)).put("value", String.valueOf(i));
        }
        getElement().executeJs("this.items = $0; this.value = $1", items, String.valueOf(at()));
    }
}
