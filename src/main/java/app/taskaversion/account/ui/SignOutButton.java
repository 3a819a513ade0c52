package app.taskaversion.account.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.PostForm;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Signs out. The page is asked first: {@code drafts-leaving.js} listens for {@code tas-sign-out}, calls {@code
 * preventDefault()}, and sends the form by {@code event.detail.go()} once nothing waits any more. If something does,
 * {@code event.detail.ask(count)} lets the person say what is to happen.
 */
@JsModule("context://scripts/drafts-leaving.js")
class SignOutButton extends PostForm {

    /** Not in a file of its own: the button must work from the moment that it is there. */
    private static final String ASK = """
            this.addEventListener('click', () => {
              const go = () => this.closest('form').submit();
              const ask = (count) => this.dispatchEvent(new CustomEvent('tas-unsent', { detail: { count } }));
              const question = new CustomEvent('tas-sign-out', { cancelable: true, detail: { go, ask } });
              if (window.dispatchEvent(question)) {
                go();
              }
            })""";

    /** Signs out without asking: what waits in this browser is let go. */
    private static final String LEAVE =
            "window.tasLeaving.leave().finally(() => window.tasLeaving.oneByOne(() => this.submit()))";

    private static final String COUNT = "event.detail.count";

    SignOutButton() {
        super("logout");
        Button button = Buttons.of(getTranslation("signOut.button"), Icons.LOG_OUT.small());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        add(button);
        button.getElement().executeJs(ASK);
        button.getElement()
                .addEventListener(
                        "tas-unsent",
                        event -> ask(event.getEventData().get(COUNT).asInt()))
                .addEventData(COUNT);
    }

    private void ask(int waiting) {
        new UnsentDialog(waiting, () -> getElement().executeJs(LEAVE)).open();
    }
}
