package app.taskaversion.recommendation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.function.Consumer;

/** The switch that keeps everything learned out of suggestions; it counts at once. */
final class RulesOnly {

    private RulesOnly() {}

    /** @param changed hears whether it is on */
    static Checkbox of(Component where, boolean on, Consumer<Boolean> changed) {
        Checkbox box = new Checkbox(where.getTranslation("advice.rulesOnly"), on);
        box.addClassName("tas-switch-row");
        box.setHelperText(where.getTranslation("advice.rulesOnlyHelp"));
        box.addAttachListener(
                attached -> box.getElement().executeJs("this.inputElement.setAttribute('role', 'switch')"));
        box.addValueChangeListener(change -> changed.accept(change.getValue()));
        return box;
    }
}
