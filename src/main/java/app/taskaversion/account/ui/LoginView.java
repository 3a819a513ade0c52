package app.taskaversion.account.ui;

import app.taskaversion.account.LoginNotices;
import app.taskaversion.account.RegistrationService;
import app.taskaversion.account.SetUpService;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.startup.DoorSettings;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.Note;
import app.taskaversion.platform.ui.PostForm;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;

/** Signing in; or coming in without an account. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Composite<Main> implements HasDynamicTitle, BeforeEnterObserver {

    private final CurrentOwner owner;
    private final Div notices = new Div();
    private final TextField name = DoorFields.name("login.name");
    private final PasswordField password = DoorFields.password("login.password", "current-password");
    private final DoorFrame frame;

    LoginView(DoorSettings settings, RegistrationService registration, SetUpService setUp, CurrentOwner owner) {
        this.owner = owner;
        PostForm form = new PostForm("login");
        form.addClassName("tas-form");
        H1 title = new H1(getTranslation("login.title"));
        title.addClassName("tas-title");
        Checkbox stay = new Checkbox(getTranslation("login.stay"));
        stay.getElement().setAttribute("name", "remember-me");
        Button enter = DoorFields.main(getTranslation("login.enter"));
        form.add(title, notices, name, password, stay, enter);
        form.sendBy(enter);
        Div all = new Div(form);
        all.addClassName("tas-form");
        if (settings.guests()) {
            all.add(guest());
        }
        all.add(links(registration, setUp));
        this.frame = new DoorFrame("door.login", all);
    }

    @Override
    protected Main initContent() {
        return frame;
    }

    private PostForm guest() {
        PostForm form = new PostForm("guest");
        form.addClassName("tas-form");
        Button enter = Buttons.of(getTranslation("login.guest"));
        enter.addThemeName("large");
        enter.setWidthFull();
        form.add(enter);
        form.sendBy(enter);
        return form;
    }

    private Div links(RegistrationService registration, SetUpService setUp) {
        Div links = new Div();
        links.addClassNames("tas-row", "between", "tas-small");
        if (setUp.isOpen()) {
            links.add(new RouterLink(getTranslation("login.setUp"), SetUpView.class));
        } else if (registration.isOpen()) {
            links.add(new RouterLink(getTranslation("login.register"), RegisterView.class));
        }
        links.add(new RouterLink(getTranslation("login.forgot"), ForgotView.class));
        return links;
    }

    /** Somebody who is in already does not belong here. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!owner.orNobody().equals(OwnerId.NOBODY)) {
            event.forwardTo("");
            return;
        }
        notices.removeAll();
        var words = event.getLocation().getQueryParameters();
        words.getSingleParameter("wait")
                .filter(wait -> wait.matches("[0-9]{1,6}"))
                .ifPresent(wait -> tell("login.wait", Long.valueOf(wait)));
        if (words.getParameters().containsKey("error")) {
            DoorFields.wrong(password, getTranslation("login.wrong"));
        }
        for (String word : new String[] {"busy", "again", "out"}) {
            if (words.getParameters().containsKey(word)) {
                tell("login." + word);
            }
        }
        if (taken(LoginNotices.ATTRIBUTE) != null) {
            tell("login.stolen");
        }
        String typed = taken(LoginNotices.NAME);
        if (typed != null) {
            name.setValue(typed);
            password.focus();
        } else {
            name.focus();
        }
    }

    private void tell(String key, Object... arguments) {
        Note note = new Note(Icons.INFO, getTranslation(key, arguments));
        note.getElement().setAttribute("role", "status");
        notices.add(note);
    }

    private static @Nullable String taken(String attribute) {
        VaadinSession session = VaadinSession.getCurrent();
        WrappedSession wrapped = session == null ? null : session.getSession();
        Object value = wrapped == null ? null : wrapped.getAttribute(attribute);
        if (wrapped != null && value != null) {
            wrapped.removeAttribute(attribute);
        }
        return value instanceof String text ? text : null;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", getTranslation("login.page"));
    }
}
