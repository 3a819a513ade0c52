package app.taskaversion.emotion.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.emotion.EmotionService;
import app.taskaversion.platform.ui.SettingsSection;
import com.vaadin.flow.component.Component;

/** Brings the words for feelings to Me → Words and groups. */
@org.springframework.stereotype.Component
class EmotionsSection implements SettingsSection {

    private final EmotionService emotions;
    private final PreferenceService preferences;

    EmotionsSection(EmotionService emotions, PreferenceService preferences) {
        this.emotions = emotions;
        this.preferences = preferences;
    }

    @Override
    public Page page() {
        return Page.WORDS;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "emotions.title";
    }

    @Override
    public Component create() {
        return new EmotionList(emotions, () -> preferences.get().noRush());
    }
}
