package app.taskaversion.recommendation.ui;

import app.taskaversion.platform.ui.DoorLink;
import app.taskaversion.platform.ui.SettingsSection;
import app.taskaversion.recommendation.ModelService;
import com.vaadin.flow.component.Component;

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
        return DoorLink.to(ModelsView.class, "models.title");
    }
}
