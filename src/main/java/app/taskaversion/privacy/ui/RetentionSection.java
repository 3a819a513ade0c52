package app.taskaversion.privacy.ui;

import app.taskaversion.platform.ui.SettingsSection;
import app.taskaversion.privacy.RetentionService;
import com.vaadin.flow.component.Component;

/** How long answers stay. */
@org.springframework.stereotype.Component
class RetentionSection implements SettingsSection {

    private final RetentionService retention;

    RetentionSection(RetentionService retention) {
        this.retention = retention;
    }

    @Override
    public Page page() {
        return Page.PRIVACY;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String titleKey() {
        return "privacy.retention.title";
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public Component create() {
        return new RetentionForm(retention);
    }
}
