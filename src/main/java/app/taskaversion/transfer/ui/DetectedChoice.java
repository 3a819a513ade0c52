package app.taskaversion.transfer.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** One of a few ways to read the files; the first one is to find out. One is always chosen. */
class DetectedChoice<E extends Enum<E>> extends RadioButtonGroup<E> {

    /** @param key of the label; {@code key.NAME} names each way */
    DetectedChoice(String key, E[] ways) {
        setLabel(getTranslation(key));
        addClassName("tas-choices");
        setItems(ways);
        setItemLabelGenerator(way -> getTranslation(key + "." + way.name()));
    }
}
