package app.taskaversion.account.ui;

import app.taskaversion.account.SignInProof;
import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.SheetDialog;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.PasswordField;

/** Asks for the password once more, before something that nobody else should do at an open screen. */
class ItsYouDialog extends SheetDialog {

    private final SignInProof proof;
    private final Runnable then;
    private final PasswordField password = DoorFields.password("login.password", "current-password");

    /** @param then what was wanted; runs once it is clear */
    ItsYouDialog(SignInProof proof, Runnable then) {
        super("");
        this.proof = proof;
        this.then = then;
        setHeaderTitle(getTranslation("itsYou.title"));
        setSecondLine(getTranslation("itsYou.why"));
        password.setAutofocus(true);
        password.addKeyDownListener(Key.ENTER, key -> go());
        Button go = Buttons.of(getTranslation("itsYou.go"), click -> go());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        add(password);
        getFooter().add(Buttons.of(getTranslation("kit.cancel"), click -> close()), go);
    }

    private void go() {
        try {
            proof.confirm(password.getValue(), ClientAddress.current());
        } catch (AppException refused) {
            DoorFields.wrong(password, Feedback.reason(this, refused));
            password.focus();
            return;
        }
        close();
        then.run();
    }
}
