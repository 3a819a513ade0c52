package app.taskaversion.operations.ui;

import app.taskaversion.operations.ErrorService;
import app.taskaversion.platform.ui.DoorLink;
import app.taskaversion.platform.ui.SettingsSection;
import com.vaadin.flow.component.Component;

/** The door to our errors, on Me of whoever runs this place. */
@org.springframework.stereotype.Component
class ErrorsSection implements SettingsSection {

    private final ErrorService errors;

    ErrorsSection(ErrorService errors) {
        this.errors = errors;
    }

    @Override
    public int order() {
        return 48;
    }

    @Override
    public String titleKey() {
        return "models.section";
    }

    @Override
    public boolean isShown() {
        return errors.isOperator();
    }

    @Override
    public Component create() {
        return DoorLink.to(ErrorsView.class, "errors.title");
    }
}
