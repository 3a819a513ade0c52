package app.taskaversion.account.ui;

import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.PostForm;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/**
 * Signs out. The page is asked first: a client that keeps unsent entries listens for {@code tas-sign-out}, calls {@code
 * preventDefault()}, and sends the form by {@code event.detail.go()} once nothing waits any more or the person said so.
 */
class SignOutButton extends PostForm {

    /** Not in a file of its own: the button must work from the moment that it is there. */
    private static final String ASK = """
            this.addEventListener('click', () => {
              const go = () => this.closest('form').submit();
              const question = new CustomEvent('tas-sign-out', { cancelable: true, detail: { go } });
              if (window.dispatchEvent(question)) {
                go();
              }
            })""";

    SignOutButton() {
        super("logout");
        Button button = new Button(getTranslation("signOut.button"), Icons.LOG_OUT.small());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        add(button);
        button.getElement().executeJs(ASK);
    }
}
