package app.taskaversion.sharing.ui;

import app.taskaversion.account.SignInCheck;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.SettingsSection;
import app.taskaversion.sharing.AggregateExportService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

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
        RouterLink door = new RouterLink(SharingView.class);
        door.addClassName("tas-door-link");
        door.add(new Span(door.getTranslation("sharing.title")), Icons.CHEVRON_RIGHT.small());
        return door;
    }
}
