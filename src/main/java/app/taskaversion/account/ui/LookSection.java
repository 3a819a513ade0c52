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
        body.add(
                new LanguageField(preferences, now.language()),
                new SettingChoice<>(
                        "me.appearance",
                        Appearance.values(),
                        now.appearance(),
                        chosen -> preferences.set(PreferenceKey.APPEARANCE, chosen.name())),
                new SettingSwitch(preferences, PreferenceKey.LARGER_TEXT, "largerText", now.largerText()),
                new SettingSwitch(preferences, PreferenceKey.MORE_SPACE, "moreSpace", now.moreSpace()),
                new SettingSwitch(preferences, PreferenceKey.REDUCED_MOTION, "reducedMotion", now.reducedMotion())
                        .withHelp(body.getTranslation("me.reducedMotionHelp")),
                new SettingSwitch(preferences, PreferenceKey.LEFT_HANDED, "leftHanded", now.leftHanded())
                        .withHelp(body.getTranslation("me.leftHandedHelp")));
        return body;
    }
}
