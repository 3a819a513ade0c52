package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.SettingsSection;
import app.taskaversion.tracking.CueService;
import com.vaadin.flow.component.Component;

/** Brings the person's cues to Me → Words and groups. */
@org.springframework.stereotype.Component
class CuesSection implements SettingsSection {

    private final CueService cues;

    CuesSection(CueService cues) {
        this.cues = cues;
    }

    @Override
    public Page page() {
        return Page.WORDS;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String titleKey() {
        return "cue.title";
    }

    @Override
    public Component create() {
        return new CuesList(cues);
    }
}
