package app.taskaversion.account.ui;

import app.taskaversion.platform.ui.DoorLink;
import app.taskaversion.platform.ui.SettingsSection;
import com.vaadin.flow.component.Component;

/** The door to Privacy, among the ways that data goes. */
@org.springframework.stereotype.Component
class PrivacyDoorSection implements SettingsSection {

    @Override
    public int order() {
        return 48;
    }

    @Override
    public String titleKey() {
        return "me.data.title";
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public Component create() {
        return DoorLink.to(PrivacyView.class, "me.data.privacy");
    }
}
