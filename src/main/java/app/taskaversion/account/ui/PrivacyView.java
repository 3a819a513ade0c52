package app.taskaversion.account.ui;

import app.taskaversion.platform.ui.PageHead;
import app.taskaversion.platform.ui.SettingsSection;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Privacy: taking everything along, how long it stays, and deleting it. */
@Route("settings/privacy")
@PermitAll
class PrivacyView extends Composite<Div> implements HasDynamicTitle {

    PrivacyView(List<SettingsSection> sections) {
        getContent().addClassNames("tas-wide", "tas-stack", "tas-me");
        getContent()
                .add(
                        PageHead.belowMe(getTranslation("privacy.title")),
                        new SectionCards(sections, SettingsSection.Page.PRIVACY));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", getTranslation("privacy.title"));
    }
}
