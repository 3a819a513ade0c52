package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;

/**
 * One choice of a few, as round chips. Nothing is chosen at first, and a second tap takes the choice back: the value is
 * null until the person answers.
 */
public final class ChoiceChips<T> extends RadioButtonGroup<T> {

    public ChoiceChips(String label, List<T> items, ItemLabelGenerator<T> words) {
        super(label);
        addClassName("tas-choices");
        setItems(items);
        setItemLabelGenerator(words);
        SecondTap.clears(this);
    }

    /** Chips of equal width in one row. */
    public ChoiceChips<T> even() {
        addClassName("even");
        return this;
    }

    /** A picture before the words, by attributes alone; it must be hidden from screen readers. */
    public ChoiceChips<T> withGlyph(SerializableFunction<T, Component> glyph) {
        setRenderer(new ComponentRenderer<>(item -> {
            Span face = new Span();
            face.addClassName("tas-choice-face");
            return Still.into(
                    face, glyph.apply(item), new Span(getItemLabelGenerator().apply(item)));
        }));
        return this;
    }
}
