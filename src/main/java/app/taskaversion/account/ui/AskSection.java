package app.taskaversion.account.ui;

import app.taskaversion.account.DetailLevel;
import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.Preferences;
import app.taskaversion.platform.ui.PickChip;
import app.taskaversion.platform.ui.SettingsSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** How much we ask, and how long messages stay. */
@org.springframework.stereotype.Component
class AskSection implements SettingsSection {

    private final PreferenceService preferences;

    AskSection(PreferenceService preferences) {
        this.preferences = preferences;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String titleKey() {
        return "me.ask.title";
    }

    @Override
    public Component create() {
        Preferences now = preferences.get();
        Div body = new Div();
        body.addClassName("tas-setting-list");
        SettingSwitches switches = new SettingSwitches(preferences, body);
        PickChip<DetailLevel> level = SettingChoice.of(
                body,
                "me.level",
                DetailLevel.values(),
                now.detailLevel(),
                chosen -> preferences.set(PreferenceKey.DETAIL_LEVEL, chosen.name()));
        level.explain(chosen -> body.getTranslation("me.levelHelp." + chosen));
        body.add(
                level,
                switches.explained(PreferenceKey.ENERGY_QUESTION, "energyQuestion", now.energyQuestion()),
                new BudgetField(preferences, now.promptBudget()),
                switches.explained(PreferenceKey.NO_RUSH, "noRush", now.noRush()),
                switches.explained(PreferenceKey.SINGLE_KEYS, "singleKeys", now.singleKeys()));
        return body;
    }
}
