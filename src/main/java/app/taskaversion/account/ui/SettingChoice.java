package app.taskaversion.account.ui;

import app.taskaversion.platform.ui.PickChip;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** One setting of a few; exactly one is always chosen, and it counts at once. */
final class SettingChoice {

    private SettingChoice() {}

    /** @param key of the label; {@code key.NAME} names each choice */
    static <E extends Enum<E>> PickChip<E> of(
            Component where, String key, E[] choices, E now, SerializableConsumer<E> chosen) {
        PickChip<E> choice = new PickChip<>(
                where.getTranslation(key),
                List.of(choices),
                each -> where.getTranslation(key + "." + each.name()),
                now,
                chosen);
        choice.addClassName("tas-setting-choice");
        return choice;
    }
}
