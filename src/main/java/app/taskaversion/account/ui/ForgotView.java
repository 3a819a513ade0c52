package app.taskaversion.account.ui;

import app.taskaversion.account.PasswordService;
import app.taskaversion.account.RecoveryService;
import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.Note;
import app.taskaversion.platform.ui.PostForm;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;

/** A forgotten password: a code from paper, or a link by mail where the server can send one. */
@Route(value = "forgot", autoLayout = false)
@AnonymousAllowed
class ForgotView extends Composite<Main> implements HasDynamicTitle, BeforeEnterObserver {

    private final RecoveryService recovery;
    private final TextField name = DoorFields.name("login.name");
    private final TextField code = DoorFields.code("forgot.code");
    private final PasswordField password = DoorFields.password("signIn.wanted", "new-password");
    private final Div notices = new Div();
    private final Paragraph what = new Paragraph(getTranslation("forgot.what"));
    private final Button mail = Buttons.of(getTranslation("forgot.mail"));
    private final DoorFrame frame;
    private String link = "";

    ForgotView(RecoveryService recovery, PasswordService passwords) {
        this.recovery = recovery;
        PostForm form = new PostForm("login");
        form.addClassName("tas-form");
        H1 title = new H1(getTranslation("forgot.title"));
        title.addClassName("tas-title");
        what.addClassName("tas-quiet");
        code.setHelperText(getTranslation("forgot.codeHelp"));
        PasswordAdviser.watch(password, passwords, () -> List.of(name.getValue()));
        Button change = DoorFields.main(getTranslation("forgot.change"));
        change.addClickListener(click -> {
            if (changed()) {
                form.send();
            }
        });
        mail.addThemeName("large");
        mail.setWidthFull();
        mail.setVisible(recovery.sendsMail());
        mail.addClickListener(click -> sendLink());
        RouterLink back = new RouterLink(getTranslation("forgot.back"), LoginView.class);
        back.addClassName("tas-small");
        form.add(title, what, name, code, password, notices, change, mail, back);
        this.frame = new DoorFrame("door.login", form);
    }

    @Override
    protected Main initContent() {
        return frame;
    }

    private boolean changed() {
        notices.removeAll();
        code.setInvalid(false);
        password.setInvalid(false);
        try {
            if (link.isEmpty()) {
                recovery.recover(name.getValue(), code.getValue(), password.getValue(), ClientAddress.current());
            } else {
                recovery.recoverByLink(link, password.getValue(), ClientAddress.current());
            }
            return true;
        } catch (AppException refused) {
            tell(refused);
            return false;
        }
    }

    private void tell(AppException refused) {
        String why = Feedback.reason(this, refused);
        if (refused.messageKey().startsWith("password.")) {
            DoorFields.wrong(password, why);
        } else {
            notices.add(new Note(Icons.INFO, why));
        }
    }

    /** The same words whether there is such an account or not. */
    private void sendLink() {
        notices.removeAll();
        try {
            recovery.sendLink(name.getValue(), ClientAddress.current());
            notices.add(new Note(Icons.INFO, getTranslation("forgot.sent")));
        } catch (AppException refused) {
            tell(refused);
        }
    }

    /** Who comes by a link needs no code; the name is asked for only so that the browser can sign in with it. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("link").ifPresent(given -> {
            link = given;
            code.setVisible(false);
            mail.setVisible(false);
            what.setText(getTranslation("forgot.linkWhat"));
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", getTranslation("forgot.title"));
    }
}
