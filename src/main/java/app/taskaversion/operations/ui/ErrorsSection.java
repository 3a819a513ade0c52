package app.taskaversion.operations.ui;

import app.taskaversion.operations.ErrorService;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.SettingsSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

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
        RouterLink door = new RouterLink(ErrorsView.class);
        door.addClassName("tas-door-link");
        door.add(new Span(door.getTranslation("errors.title")), Icons.CHEVRON_RIGHT.small());
        return door;
    }
}
