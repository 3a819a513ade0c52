package app.taskaversion.platform.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.List;

/** Any number of a few, as round chips with a check mark. Nothing is chosen at first. */
public final class MultiChips<T> extends CheckboxGroup<T> {

    public MultiChips(String label, List<T> items, ItemLabelGenerator<T> words) {
        super(label);
        addClassName("tas-choices");
        setItems(items);
        setItemLabelGenerator(words);
    }
}
