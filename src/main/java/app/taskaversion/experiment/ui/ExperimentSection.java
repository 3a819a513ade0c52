package app.taskaversion.experiment.ui;

import app.taskaversion.platform.ui.DoorLink;
import app.taskaversion.platform.ui.SettingsSection;
import com.vaadin.flow.component.Component;

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
        return DoorLink.to(ExperimentsView.class, "experiment.title");
    }
}
