package app.taskaversion.transfer.ui;

import app.taskaversion.platform.ui.DoorLink;
import app.taskaversion.platform.ui.SettingsSection;
import com.vaadin.flow.component.Component;

/** The door from Me to bringing data in. */
@org.springframework.stereotype.Component
class ImportSection implements SettingsSection {

    @Override
    public int order() {
        return 50;
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
        return DoorLink.to(ImportView.class, "me.data.bring");
    }
}
