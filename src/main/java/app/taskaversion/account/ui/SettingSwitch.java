package app.taskaversion.account.ui;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import com.vaadin.flow.component.checkbox.Checkbox;

/** One setting that is on or off; it counts at once. */
class SettingSwitch extends Checkbox {

    SettingSwitch(PreferenceService preferences, PreferenceKey key, String name, boolean on) {
        addClassName("tas-switch-row");
        setLabel(getTranslation("me." + name));
        setValue(on);
        addAttachListener(attached -> getElement().executeJs("this.inputElement.setAttribute('role', 'switch')"));
        addValueChangeListener(change -> preferences.set(key, String.valueOf(change.getValue())));
    }

    SettingSwitch withHelp(String help) {
        setHelperText(help);
        return this;
    }
}
