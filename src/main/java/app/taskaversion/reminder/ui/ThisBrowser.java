package app.taskaversion.reminder.ui;

import app.taskaversion.platform.error.Busy;
import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Still;
import app.taskaversion.reminder.PushAddress;
import app.taskaversion.reminder.PushService;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * Whether reminders come to this browser. What it can do and what it is asked for happens in {@code push.js}; each word
 * from there is checked by {@link PushService} and {@link PushAddress}.
 */
@JsModule("context://scripts/push.js")
class ThisBrowser extends Composite<Div> {

    private final PushService push;
    private final Paragraph words = new Paragraph();
    private final Button button = Buttons.of();
    private final Button everywhere;

    ThisBrowser(PushService push) {
        this.push = push;
        Span name = Still.text(new Span(), getTranslation("reminder.browser"));
        name.addClassName("tas-setting-name");
        words.addClassNames("tas-small", "tas-quiet");
        words.getElement().setAttribute("role", "status");
        everywhere = Buttons.of(getTranslation("reminder.browser.nowhere"), click -> {
            push.removeAll();
            show(State.OFF);
        });
        button.getElement().setAttribute("data-push", true);
        Div acts = new Div(everywhere, button);
        acts.addClassName("tas-row");
        getContent().addClassNames("tas-setting", "roomy");
        getContent().add(new Div(name, words), acts);
        show(State.UNKNOWN);
    }

    /** What this browser says, and what becomes of it. */
    enum State {
        UNKNOWN,
        ON,
        OFF,
        /** The person said no when the browser asked. */
        DENIED,
        /** An iPhone or iPad, where the app is not installed. */
        APPLE,
        UNSUPPORTED,
        /** The page came without TLS. */
        INSECURE,
        /** It did not come about: no way to the push service, for one. */
        REFUSED;

        /** What a page may say; anything else is as if it could not do it. */
        static State of(String word) {
            return switch (word) {
                case "on" -> ON;
                case "off" -> OFF;
                case "denied" -> DENIED;
                case "apple" -> APPLE;
                case "insecure" -> INSECURE;
                case "refused" -> REFUSED;
                default -> UNSUPPORTED;
            };
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        try {
            getElement().executeJs("window.tasPush.attach(this, $0)", push.publicKey());
        } catch (Busy importing) {
            // The first look ever makes the key. While a history comes in nothing can be switched on; the page opens.
            show(State.REFUSED);
        }
    }

    @ClientCallable
    void found(String state, String endpoint) {
        State found = State.of(state);
        show(found == State.ON && !push.has(endpoint) ? State.OFF : found);
    }

    @ClientCallable
    void subscribed(String endpoint, String p256dh, String auth) {
        try {
            push.add(new PushAddress(endpoint, p256dh, auth));
            show(State.ON);
        } catch (LimitExceeded refused) {
            show(State.REFUSED);
        }
    }

    @ClientCallable
    void unsubscribed(String endpoint) {
        push.remove(endpoint);
        show(State.OFF);
    }

    private void show(State state) {
        getElement().setAttribute("data-state", state == State.ON ? "on" : "off");
        Still.text(words, getTranslation("reminder.browser." + state, push.browsers()));
        boolean on = state == State.ON;
        button.setText(getTranslation(on ? "reminder.browser.off" : "reminder.browser.on"));
        button.setVisible(on || state == State.OFF || state == State.REFUSED);
        everywhere.setVisible(push.browsers() > (on ? 1 : 0));
    }
}
