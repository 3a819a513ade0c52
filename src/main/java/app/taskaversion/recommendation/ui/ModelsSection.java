package app.taskaversion.recommendation.ui;

import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.SettingsSection;
import app.taskaversion.recommendation.ModelService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** The door to the models, on Me of whoever runs this place. */
@org.springframework.stereotype.Component
class ModelsSection implements SettingsSection {

    private final ModelService models;

    ModelsSection(ModelService models) {
        this.models = models;
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public String titleKey() {
        return "models.section";
    }

    @Override
    public boolean isShown() {
        return models.isOperator();
    }

    @Override
    public Component create() {
        RouterLink door = new RouterLink(ModelsView.class);
        door.addClassName("tas-door-link");
        door.add(new Span(door.getTranslation("models.title")), Icons.CHEVRON_RIGHT.small());
        return door;
    }
}
