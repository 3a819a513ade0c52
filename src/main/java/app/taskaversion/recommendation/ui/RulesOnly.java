package app.taskaversion.recommendation.ui;

import app.taskaversion.platform.ui.Switch;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;

/** The switch that keeps everything learned out of suggestions; it counts at once. */
final class RulesOnly {

    private RulesOnly() {}

    /** @param changed hears whether it is on */
    static Switch of(Component where, boolean on, SerializableConsumer<Boolean> changed) {
        Switch rulesOnly = new Switch(where.getTranslation("advice.rulesOnly"), on, changed);
        rulesOnly.setHelperText(where.getTranslation("advice.rulesOnlyHelp"));
        return rulesOnly;
    }
}
