package app.taskaversion.account.ui;

import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.SettingsSection;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Privacy: taking everything along, how long it stays, and deleting it. */
@Route("settings/privacy")
@PermitAll
class PrivacyView extends Composite<Div> implements HasDynamicTitle {

    PrivacyView(List<SettingsSection> sections) {
        RouterLink back = new RouterLink(MeView.class);
        back.addClassNames("tas-back", "tas-row");
        back.add(Icons.CHEVRON_LEFT.small(), new Span(getTranslation("nav.me")));
        H1 title = new H1(getTranslation("privacy.title"));
        title.addClassName("tas-title");
        getContent().addClassNames("tas-wide", "tas-stack", "tas-me");
        getContent().add(new Div(back, title), new SectionCards(sections, SettingsSection.Page.PRIVACY));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", getTranslation("privacy.title"));
    }
}
