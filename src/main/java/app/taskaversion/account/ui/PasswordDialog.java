package app.taskaversion.account.ui;

import app.taskaversion.account.PasswordService;
import app.taskaversion.account.Person;
import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.SheetDialog;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Changing the password. All other devices are signed out. */
class PasswordDialog extends SheetDialog {

    private final PasswordService passwords;
    private final Runnable changed;
    private final PasswordField present = DoorFields.password("signIn.present", "current-password");
    private final PasswordField wanted = DoorFields.password("signIn.wanted", "new-password");

    PasswordDialog(PasswordService passwords, Person person, Runnable changed) {
        super("");
        this.passwords = passwords;
        this.changed = changed;
        setHeaderTitle(getTranslation("signIn.change.title"));
        setSecondLine(getTranslation("signIn.change.what"));
        List<String> own = Stream.of(person.name(), person.email())
                .filter(Objects::nonNull)
                .toList();
        PasswordAdviser.watch(wanted, passwords, () -> own);
        present.setAutofocus(true);
        Button change = Buttons.of(getTranslation("signIn.change"), click -> change());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        Div fields = new Div(present, wanted);
        fields.addClassName("tas-form");
        add(fields);
        getFooter().add(Buttons.of(getTranslation("kit.cancel"), click -> close()), change);
    }

    private void change() {
        present.setInvalid(false);
        wanted.setInvalid(false);
        try {
            passwords.change(present.getValue(), wanted.getValue(), ClientAddress.current());
        } catch (AppException refused) {
            DoorFields.wrong(
                    refused.messageKey().startsWith("password.") ? wanted : present, Feedback.reason(this, refused));
            return;
        }
        close();
        changed.run();
    }
}
