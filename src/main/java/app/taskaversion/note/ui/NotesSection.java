package app.taskaversion.note.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.note.NoteService;
import app.taskaversion.platform.ui.SettingsSection;
import app.taskaversion.privacy.ConsentService;
import com.vaadin.flow.component.Component;
import java.time.Clock;

/** Brings the general notes to Me → Words and groups. */
@org.springframework.stereotype.Component
class NotesSection implements SettingsSection {

    private final NoteService notes;
    private final ConsentService consents;
    private final PreferenceService preferences;
    private final Clock clock;

    NotesSection(NoteService notes, ConsentService consents, PreferenceService preferences, Clock clock) {
        this.notes = notes;
        this.consents = consents;
        this.preferences = preferences;
        this.clock = clock;
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
        return "notes.title";
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public Component create() {
        return new NoteList(notes, consents.allowed(), preferences, clock);
    }
}
