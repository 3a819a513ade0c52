package app.taskaversion.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of a few as chips of equal width, one of which is always chosen. To the person it is what {@link RadioButtonGroup}
 * is, which holds four nodes more for each chip. Where nothing is chosen at first it is {@link ChoiceChips}.
 *
 * @param <T> what can be chosen
 */
@Tag("vaadin-radio-group")
@Uses(RadioButtonGroup.class)
public final class PickChip<T extends @Nullable Object> extends OneOf<T> {

    private static final String ELEMENT_VALUE = "element.value";

    /**
     * @param choices in the order in which they stand
     * @param words what a chip says
     * @param chosen which one to begin with
     * @param changed called with each other one that is picked
     */
    public PickChip(
            String label,
            List<T> choices,
            SerializableFunction<T, String> words,
            T chosen,
            SerializableConsumer<T> changed) {
        super(label, choices, words, chosen, changed);
        addClassNames("tas-choices", "even");
        getElement()
                .addEventListener(
                        "value-changed",
                        event -> picked(event.getEventData().get(ELEMENT_VALUE).asString("")))
                .addEventData(ELEMENT_VALUE);
    }

    /** Also when a browser that lost its place gets the whole screen again. */
    @Override
    protected void onAttach(AttachEvent attached) {
        RadioChip.write(this, words(), at(), List.of());
    }
}
