package app.taskaversion.account.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;

/** One setting of a few; exactly one is always chosen, and it counts at once. */
class SettingChoice<E extends Enum<E>> extends RadioButtonGroup<E> {

    /** @param key of the label; {@code key.NAME} names each choice */
    SettingChoice(String key, E[] choices, E now, SerializableConsumer<E> chosen) {
        setLabel(getTranslation(key));
        addClassNames("tas-choices", "even", "tas-setting-choice");
        setItems(choices);
        setItemLabelGenerator(choice -> getTranslation(key + "." + choice.name()));
        setValue(now);
        addValueChangeListener(change -> {
            if (change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
    }
}
