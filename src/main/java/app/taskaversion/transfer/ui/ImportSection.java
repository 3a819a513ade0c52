package app.taskaversion.transfer.ui;

import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.SettingsSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

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
        RouterLink door = new RouterLink(ImportView.class);
        door.addClassName("tas-door-link");
        door.add(new Span(door.getTranslation("me.data.bring")), Icons.CHEVRON_RIGHT.small());
        return door;
    }
}
