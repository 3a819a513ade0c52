package app.taskaversion.account.ui;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.Switch;
import com.vaadin.flow.component.Component;

/** The switches of one list of settings, each with its words. */
class SettingSwitches {

    private final PreferenceService preferences;
    private final Component where;

    SettingSwitches(PreferenceService preferences, Component where) {
        this.preferences = preferences;
        this.where = where;
    }

    Switch of(PreferenceKey key, String name, boolean on) {
        return new Switch(where.getTranslation("me." + name), on, now -> preferences.set(key, String.valueOf(now)));
    }

    /** With a second line. */
    Switch explained(PreferenceKey key, String name, boolean on) {
        Switch explained = of(key, name, on);
        explained.setHelperText(where.getTranslation("me." + name + "Help"));
        return explained;
    }
}
