package app.taskaversion.account.ui;

import app.taskaversion.account.PasswordService;
import app.taskaversion.account.RegistrationService;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.Note;
import app.taskaversion.platform.ui.PostForm;
import app.taskaversion.platform.ui.RegistrationStep;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;

/** Making an account, from nothing or from what a guest entered. */
@Route(value = "register", autoLayout = false)
@AnonymousAllowed
class RegisterView extends Composite<Main> implements HasDynamicTitle, BeforeEnterObserver {

    private final RegistrationService registration;
    private final PostForm form = new PostForm("login");
    private final NewAccountFields fields;
    private final TextField invite = new TextField();
    private final FirstChoices choices;
    private final DoorFrame frame;

    RegisterView(
            RegistrationService registration,
            PasswordService passwords,
            List<RegistrationStep> steps,
            CurrentOwner owner) {
        this.choices = new FirstChoices(steps, owner);
        this.registration = registration;
        this.fields = new NewAccountFields(passwords, invite, "register.invite");
        form.addClassName("tas-form");
        H1 title = new H1(getTranslation("register.title"));
        title.addClassName("tas-title");
        form.add(title);
        if (registration.isOpen()) {
            fill(!owner.orNobody().equals(OwnerId.NOBODY));
        } else {
            form.add(new Note(Icons.INFO, getTranslation("register.closed")));
        }
        Paragraph other = new Paragraph(getTranslation("register.have") + " ");
        other.add(new RouterLink(getTranslation("login.enter"), LoginView.class));
        other.addClassNames("tas-small", "tas-quiet");
        form.add(other);
        this.frame = new DoorFrame("door.register", form);
    }

    private void fill(boolean guest) {
        if (registration.needsInvite()) {
            invite.setLabel(getTranslation("register.invite"));
            invite.setHelperText(getTranslation("register.inviteHelp"));
            invite.setManualValidation(true);
            invite.getElement().setAttribute("autocomplete", "off");
            invite.setWidthFull();
            form.add(invite);
        }
        form.add(fields.all());
        if (guest) {
            form.add(new Note(Icons.SHIELD_CHECK, getTranslation("register.guest")));
            form.hidden("remember-me", "true");
        }
        form.add(new Note(Icons.SHIELD_CHECK, getTranslation("register.feelings")), choices);
        Button make = DoorFields.main(getTranslation("register.make"));
        make.addClickListener(click -> make());
        form.add(make);
    }

    /** The browser then signs in with what was typed, like from the login page: so the session gets its new id there. */
    private void make() {
        fields.submit(account -> registration.register(account, invite.getValue(), ClientAddress.current()))
                .ifPresent(made -> {
                    choices.store(made);
                    form.send();
                });
    }

    @Override
    protected Main initContent() {
        return frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("invite").ifPresent(invite::setValue);
        fields.focus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", getTranslation("register.title"));
    }
}
