package app.taskaversion.platform.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One choice of a few, as round chips. Nothing is chosen at first, and a second tap takes the choice back: the value is
 * null until the person answers. To the person it is what {@link RadioButtonGroup} is, which holds four nodes more for each
 * chip. Where one is always chosen it is {@link PickChip}.
 *
 * @param <T> what can be chosen
 */
@Tag("vaadin-radio-group")
@Uses(RadioButtonGroup.class)
public final class ChoiceChips<T> extends AbstractSinglePropertyField<ChoiceChips<T>, T>
        implements HasLabel, HasHelper, HasStyle {

    // While the click runs, the host still carries the state from before it: checked means that it was chosen already.
    private static final String WAS_CHOSEN =
            "!!event.target.closest('vaadin-radio-button') && event.target.closest('vaadin-radio-button').checked";

    private static final String NONE = "";

    private final List<T> choices;
    private final SerializableFunction<T, String> words;
    private @Nullable SerializableFunction<T, Component> face;

    public ChoiceChips(String label, List<T> choices, SerializableFunction<T, String> words) {
        this(choices, words);
        addClassName("tas-choices");
        setLabel(label);
    }

    private ChoiceChips(List<T> choices, SerializableFunction<T, String> words) {
        super("value", null, String.class, ChoiceChips::choice, ChoiceChips::mark);
        this.choices = List.copyOf(choices);
        this.words = words;
        getElement().addEventListener("click", event -> clear()).setFilter(WAS_CHOSEN);
    }

    /** The five of a rating, under a question that stands elsewhere. */
    static ChoiceChips<Integer> rating(
            List<Integer> values,
            SerializableFunction<Integer, String> words,
            SerializableFunction<Integer, Component> face,
            String questionId) {
        ChoiceChips<Integer> chips = new ChoiceChips<>(values, words);
        chips.face = face;
        chips.addClassName("tas-rating");
        chips.getElement().setProperty("accessibleNameRef", questionId);
        return chips;
    }

    /** Chips of equal width in one row. */
    public ChoiceChips<T> even() {
        addClassName("even");
        return this;
    }

    /** A picture before the words, by attributes alone; it must be hidden from screen readers. */
    public ChoiceChips<T> withGlyph(SerializableFunction<T, Component> glyph) {
        face = choice -> {
            Span beside = new Span(glyph.apply(choice), new Span(words.apply(choice)));
            beside.addClassName("tas-choice-face");
            return beside;
        };
        return this;
    }

    /** What can be chosen, in the order in which it stands. */
    public List<T> choices() {
        return choices;
    }

    /** What the chips say, in the same order. */
    public List<String> words() {
        return choices.stream().map(words).toList();
    }

    /** What is no choice chooses nothing: a browser can send what it likes. */
    private @Nullable T choice(String mark) {
        int which = Marks.at(mark, choices.size());
        return which < 0 ? null : choices.get(which);
    }

    private String mark(@Nullable T choice) {
        int which = at(choice);
        return which < 0 ? NONE : String.valueOf(which);
    }

    private int at(@Nullable T choice) {
        return choice == null ? -1 : choices.indexOf(choice);
    }

    /** Also when a browser that lost its place gets the whole screen again. */
    @Override
    protected void onAttach(AttachEvent attached) {
        SerializableFunction<T, Component> drawn = face;
        List<Component> faces =
                drawn == null ? List.of() : choices.stream().map(drawn).toList();
        RadioChip.write(this, words(), at(getValue()), faces);
    }
}
