package app.taskaversion.account.ui;

import app.taskaversion.account.NewAccount;
import app.taskaversion.account.PasswordService;
import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.Note;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Name, address, password, age: the same for the first account and for every other. What is refused says so in place. */
class NewAccountFields {

    private final TextField name = DoorFields.name("register.name");
    private final EmailField email = new EmailField();
    private final PasswordField password = DoorFields.password("login.password", "new-password");
    private final Checkbox age = new Checkbox();
    private final Div notice = new Div();
    private final TextField code;
    private final String codeKeys;

    /**
     * @param code the field of an invitation or a set-up code
     * @param codeKeys how the messages about it begin
     */
    NewAccountFields(PasswordService passwords, TextField code, String codeKeys) {
        this.code = code;
        this.codeKeys = codeKeys;
        name.setHelperText(name.getTranslation("register.nameHelp"));
        name.setManualValidation(true);
        name.setMaxLength(40);
        email.setLabel(email.getTranslation("register.email"));
        email.setHelperText(email.getTranslation("register.emailHelp"));
        email.getElement().setAttribute("autocomplete", "email");
        email.setManualValidation(true);
        email.setWidthFull();
        age.setLabel(age.getTranslation("register.age"));
        age.setManualValidation(true);
        PasswordAdviser.watch(password, passwords, this::ownWords);
    }

    private List<String> ownWords() {
        return Stream.of(name.getValue(), email.getValue())
                .filter(word -> !word.isBlank())
                .toList();
    }

    Component[] all() {
        return new Component[] {name, email, password, age, notice};
    }

    void focus() {
        name.focus();
    }

    /**
     * Hands over what was typed.
     *
     * @return the new account; empty if something was refused, which is said at its field
     */
    Optional<OwnerId> submit(Maker maker) {
        name.setInvalid(false);
        email.setInvalid(false);
        password.setInvalid(false);
        age.setInvalid(false);
        code.setInvalid(false);
        notice.removeAll();
        if (!Boolean.TRUE.equals(age.getValue())) {
            age.setErrorMessage(age.getTranslation("register.ageMissing"));
            age.setInvalid(true);
            return Optional.empty();
        }
        try {
            return Optional.of(maker.make(new NewAccount(name.getValue(), email.getValue(), password.getValue())));
        } catch (AppException refused) {
            tell(refused);
            return Optional.empty();
        }
    }

    /** What makes the account of it. */
    interface Maker {
        OwnerId make(NewAccount account);
    }

    private void tell(AppException refused) {
        String why = Feedback.reason(name, refused);
        if (refused.messageKey().startsWith("password.")) {
            DoorFields.wrong(password, why);
        } else if (refused.messageKey().startsWith("account.email")) {
            email.setErrorMessage(why);
            email.setInvalid(true);
        } else if (refused.messageKey().startsWith(codeKeys)) {
            code.setErrorMessage(why);
            code.setInvalid(true);
        } else if (refused.messageKey().startsWith("account.name")
                || refused.messageKey().startsWith("error.limit")) {
            name.setErrorMessage(why);
            name.setInvalid(true);
        } else {
            notice.add(new Note(Icons.INFO, why));
        }
    }
}
