package app.taskaversion.account.ui;

import app.taskaversion.account.DetailLevel;
import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.Preferences;
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
        SettingChoice<DetailLevel> level = new SettingChoice<>(
                "me.level",
                DetailLevel.values(),
                now.detailLevel(),
                chosen -> preferences.set(PreferenceKey.DETAIL_LEVEL, chosen.name()));
        level.setHelperText(body.getTranslation("me.levelHelp." + now.detailLevel()));
        level.addValueChangeListener(
                change -> level.setHelperText(body.getTranslation("me.levelHelp." + change.getValue())));
        body.add(
                level,
                new SettingSwitch(preferences, PreferenceKey.ENERGY_QUESTION, "energyQuestion", now.energyQuestion())
                        .withHelp(body.getTranslation("me.energyQuestionHelp")),
                new BudgetField(preferences, now.promptBudget()),
                new SettingSwitch(preferences, PreferenceKey.NO_RUSH, "noRush", now.noRush())
                        .withHelp(body.getTranslation("me.noRushHelp")),
                new SettingSwitch(preferences, PreferenceKey.SINGLE_KEYS, "singleKeys", now.singleKeys())
                        .withHelp(body.getTranslation("me.singleKeysHelp")));
        return body;
    }
}
