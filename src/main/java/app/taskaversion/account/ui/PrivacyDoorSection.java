package app.taskaversion.account.ui;

import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.SettingsSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

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
        RouterLink door = new RouterLink(PrivacyView.class);
        door.addClassName("tas-door-link");
        door.add(new Span(door.getTranslation("me.data.privacy")), Icons.CHEVRON_RIGHT.small());
        return door;
    }
}
