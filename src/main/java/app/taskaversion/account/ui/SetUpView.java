package app.taskaversion.account.ui;

import app.taskaversion.account.PasswordService;
import app.taskaversion.account.SetUpService;
import app.taskaversion.account.SetUpService.Holding;
import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.Note;
import app.taskaversion.platform.ui.PostForm;
import app.taskaversion.platform.ui.RegistrationStep;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** The first account of a server: the code from the start first, then the account, and what the local guest left. */
@Route(value = "set-up", autoLayout = false)
@AnonymousAllowed
class SetUpView extends Composite<Main> implements HasDynamicTitle {

    private final SetUpService setUp;
    private final PostForm form = new PostForm("login");
    private final TextField code = new TextField();
    private final Button next;
    private final NewAccountFields fields;
    private final Checkbox takeOver = new Checkbox();
    private final FirstChoices choices;
    private final DoorFrame frame;

    SetUpView(SetUpService setUp, PasswordService passwords, List<RegistrationStep> steps, CurrentOwner owner) {
        this.choices = new FirstChoices(steps, owner);
        this.setUp = setUp;
        this.fields = new NewAccountFields(passwords, code, "setUp.");
        form.addClassName("tas-form");
        H1 title = new H1(getTranslation("setUp.title"));
        title.addClassName("tas-title");
        Paragraph what = new Paragraph(getTranslation("setUp.intro"));
        what.addClassName("tas-quiet");
        code.setLabel(getTranslation("setUp.code"));
        code.setHelperText(getTranslation("setUp.codeHelp"));
        code.setManualValidation(true);
        code.getElement().setAttribute("autocomplete", "off");
        code.setWidthFull();
        code.focus();
        next = DoorFields.main(getTranslation("setUp.next"));
        next.addClickListener(click -> look());
        form.add(title, what, code, next);
        this.frame = new DoorFrame("door.login", form);
    }

    @Override
    protected Main initContent() {
        return frame;
    }

    private void look() {
        code.setInvalid(false);
        try {
            List<Holding> holdings = setUp.localHoldings(code.getValue(), ClientAddress.current());
            code.setReadOnly(true);
            form.remove(next);
            form.add(fields.all());
            offer(holdings);
            form.add(new Note(Icons.SHIELD_CHECK, getTranslation("register.feelings")), choices);
            Button make = DoorFields.main(getTranslation("register.make"));
            make.addClickListener(click -> make());
            form.add(make);
            fields.focus();
        } catch (AppException refused) {
            code.setErrorMessage(Feedback.reason(this, refused));
            code.setInvalid(true);
        }
    }

    /** Nothing is chosen for them: without the tick the account starts empty and the data stays where it is. */
    private void offer(List<Holding> holdings) {
        if (holdings.isEmpty()) {
            return;
        }
        String what = holdings.stream()
                .map(holding -> getTranslation(holding.messageKey(), holding.count()))
                .collect(Collectors.joining(", "));
        takeOver.setLabel(getTranslation("setUp.takeOver"));
        form.add(new Note(Icons.INFO, getTranslation("setUp.local", what)), takeOver);
    }

    private void make() {
        fields.submit(account -> setUp.create(
                        code.getValue(), account, Boolean.TRUE.equals(takeOver.getValue()), ClientAddress.current()))
                .ifPresent(made -> {
                    choices.store(made);
                    form.send();
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", getTranslation("setUp.title"));
    }
}
