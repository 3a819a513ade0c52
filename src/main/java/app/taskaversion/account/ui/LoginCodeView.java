package app.taskaversion.account.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.Note;
import app.taskaversion.platform.ui.PostForm;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The second step of signing in. */
@Route(value = "login/code", autoLayout = false)
@AnonymousAllowed
class LoginCodeView extends Composite<Main> implements HasDynamicTitle, BeforeEnterObserver {

    private final TextField code = DoorFields.code("factor.code");
    private final Div notices = new Div();
    private final DoorFrame frame;

    LoginCodeView() {
        PostForm form = new PostForm("login/code");
        form.addClassName("tas-form");
        H1 title = new H1(getTranslation("factor.step"));
        title.addClassName("tas-title");
        Paragraph what = new Paragraph(getTranslation("factor.stepWhat"));
        what.addClassNames("tas-quiet");
        Button enter = DoorFields.main(getTranslation("login.enter"));
        code.setAutofocus(true);
        form.add(title, what, notices, code, enter);
        form.sendBy(enter);
        this.frame = new DoorFrame("door.login", form);
    }

    @Override
    protected Main initContent() {
        return frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var words = event.getLocation().getQueryParameters();
        notices.removeAll();
        words.getSingleParameter("wait")
                .filter(wait -> wait.matches("[0-9]{1,6}"))
                .ifPresent(wait -> notices.add(new Note(Icons.INFO, getTranslation("login.wait", Long.valueOf(wait)))));
        if (words.getParameters().containsKey("busy")) {
            notices.add(new Note(Icons.INFO, getTranslation("login.busy")));
        }
        if (words.getParameters().containsKey("error")) {
            code.setErrorMessage(getTranslation("factor.wrong"));
            code.setInvalid(true);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", getTranslation("login.page"));
    }
}
