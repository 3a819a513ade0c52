package app.taskaversion.account.ui;

import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.PostForm;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Signs out. Before the form is sent, {@code sign-out.js} asks the page whether entries wait that were not sent yet; a
 * client that keeps such entries answers there.
 */
@JsModule("context://scripts/sign-out.js")
class SignOutButton extends PostForm {

    SignOutButton() {
        super("logout");
        Button button = new Button(getTranslation("signOut.button"), Icons.LOG_OUT.small());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        add(button);
        button.getElement().executeJs("this.addEventListener('click', () => window.tasSignOut(this.closest('form')))");
    }
}
