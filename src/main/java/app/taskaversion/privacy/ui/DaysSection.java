package app.taskaversion.privacy.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.push.OwnerBroadcaster;
import app.taskaversion.platform.ui.SettingsSection;
import app.taskaversion.privacy.DeletionService;
import com.vaadin.flow.component.Component;
import java.time.Clock;

/** Deleting what was written on some days. */
@org.springframework.stereotype.Component
class DaysSection implements SettingsSection {

    private final DeletionService deletions;
    private final PreferenceService preferences;
    private final OwnerBroadcaster broadcaster;
    private final CurrentOwner owner;
    private final Clock clock;

    DaysSection(
            DeletionService deletions,
            PreferenceService preferences,
            OwnerBroadcaster broadcaster,
            CurrentOwner owner,
            Clock clock) {
        this.deletions = deletions;
        this.preferences = preferences;
        this.broadcaster = broadcaster;
        this.owner = owner;
        this.clock = clock;
    }

    @Override
    public Page page() {
        return Page.PRIVACY;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String titleKey() {
        return "privacy.days.title";
    }

    @Override
    public Component create() {
        return new DaysForm(deletions, preferences, broadcaster, owner.get(), clock);
    }
}
