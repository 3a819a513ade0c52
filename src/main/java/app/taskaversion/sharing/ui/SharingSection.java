package app.taskaversion.sharing.ui;

import app.taskaversion.account.SignInCheck;
import app.taskaversion.platform.ui.DoorLink;
import app.taskaversion.platform.ui.SettingsSection;
import app.taskaversion.sharing.AggregateExportService;
import com.vaadin.flow.component.Component;

/** The door to the statistics, on Me of whoever runs this server. */
@org.springframework.stereotype.Component
class SharingSection implements SettingsSection {

    private final AggregateExportService exports;
    private final SignInCheck check;

    SharingSection(AggregateExportService exports, SignInCheck check) {
        this.exports = exports;
        this.check = check;
    }

    @Override
    public int order() {
        return 47;
    }

    @Override
    public String titleKey() {
        return "models.section";
    }

    @Override
    public boolean isShown() {
        return check.accounts() && exports.isOperator();
    }

    @Override
    public Component create() {
        return DoorLink.to(SharingView.class, "sharing.title");
    }
}
