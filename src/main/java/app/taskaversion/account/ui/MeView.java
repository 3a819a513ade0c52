package app.taskaversion.account.ui;

import app.taskaversion.account.AccountService;
import app.taskaversion.account.Person;
import app.taskaversion.platform.startup.AccessMode;
import app.taskaversion.platform.startup.DoorSettings;
import app.taskaversion.platform.ui.SettingsSection;
import app.taskaversion.platform.ui.Still;
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

    MeView(
            List<SettingsSection> sections,
            DoorSettings doors,
            AccountService accounts,
            @Value("${spring.application.version}") String version) {
        H1 title = Still.text(new H1(), getTranslation("nav.me"));
        title.addClassName("tas-title");
        Div head = new Div(title);
        head.addClassNames("tas-row", "between");
        if (doors.mode() == AccessMode.ACCOUNTS) {
            head.add(new SignOutButton());
        }
        Paragraph which = Still.text(new Paragraph(), getTranslation("me.version", version));
        which.addClassName("tas-caption");
        getContent().addClassNames("tas-wide", "tas-stack", "tas-me");
        getContent().add(head, who(accounts.current()), new SectionCards(sections, SettingsSection.Page.ME), which);
    }

    private Paragraph who(Person person) {
        Paragraph who = Still.text(
                new Paragraph(),
                person.isGuest() ? getTranslation("me.guest") : getTranslation("me.signedIn", person.nameGiven()));
        who.addClassNames("tas-small", "tas-quiet");
        return who;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", getTranslation("nav.me"));
    }
}
