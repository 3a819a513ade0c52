package app.taskaversion.experiment.ui;

import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.SettingsSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** The door to personal experiments, on Me. */
@org.springframework.stereotype.Component
class ExperimentSection implements SettingsSection {

    @Override
    public int order() {
        return 36;
    }

    @Override
    public String titleKey() {
        return "nav.lookBack";
    }

    @Override
    public Component create() {
        RouterLink door = new RouterLink(ExperimentsView.class);
        door.addClassName("tas-door-link");
        door.add(new Span(door.getTranslation("experiment.title")), Icons.CHEVRON_RIGHT.small());
        return door;
    }
}
