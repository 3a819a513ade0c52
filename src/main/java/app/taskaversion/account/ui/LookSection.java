package app.taskaversion.account.ui;

import app.taskaversion.account.Appearance;
import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.Preferences;
import app.taskaversion.platform.ui.SettingsSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** How it looks. */
@org.springframework.stereotype.Component
class LookSection implements SettingsSection {

    private final PreferenceService preferences;

    LookSection(PreferenceService preferences) {
        this.preferences = preferences;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "me.look.title";
    }

    @Override
    public Component create() {
        Preferences now = preferences.get();
        Div body = new Div();
        body.addClassName("tas-setting-list");
        SettingSwitches switches = new SettingSwitches(preferences, body);
        body.add(
                LanguageField.of(body, preferences, now.language()),
                SettingChoice.of(
                        body,
                        "me.appearance",
                        Appearance.values(),
                        now.appearance(),
                        chosen -> preferences.set(PreferenceKey.APPEARANCE, chosen.name())),
                switches.of(PreferenceKey.LARGER_TEXT, "largerText", now.largerText()),
                switches.of(PreferenceKey.MORE_SPACE, "moreSpace", now.moreSpace()),
                switches.explained(PreferenceKey.REDUCED_MOTION, "reducedMotion", now.reducedMotion()),
                switches.explained(PreferenceKey.LEFT_HANDED, "leftHanded", now.leftHanded()));
        return body;
    }
}
