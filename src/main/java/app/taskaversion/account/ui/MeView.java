package app.taskaversion.account.ui;

import app.taskaversion.platform.ui.SettingsSection;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;

/** Me: how it looks, how much is asked, where the data is. Each switch counts at once. */
@Route("settings")
@PermitAll
class MeView extends Composite<Div> implements HasDynamicTitle {

    MeView(List<SettingsSection> sections, @Value("${spring.application.version}") String version) {
        H1 title = new H1(getTranslation("nav.me"));
        title.addClassName("tas-title");
        Paragraph which = new Paragraph(getTranslation("me.version", version));
        which.addClassName("tas-caption");
        getContent().addClassNames("tas-wide", "tas-stack", "tas-me");
        getContent().add(title, new SectionCards(sections, SettingsSection.Page.ME), which);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", getTranslation("nav.me"));
    }
}
