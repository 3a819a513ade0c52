package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Puts a plain sentence into the clipboard, for whomever the person wants to tell. Nothing is sent from here; where the
 * browser does not give the clipboard away, the sentence stands there to be copied.
 */
class ShareButton extends Composite<Div> {

    private static final String COPY =
            "return navigator.clipboard" + " ? navigator.clipboard.writeText($0).then(() => true, () => false) : false";

    private final Paragraph copied = new Paragraph();
    private final String sentence;

    ShareButton(String task) {
        sentence = getTranslation("drift.shared", task);
        copied.addClassName("tas-small");
        copied.getElement().setAttribute("role", "status");
        copied.setVisible(false);
        getContent().addClassName("tas-stack");
        getContent().add(Buttons.quiet(Icons.HEART_HANDSHAKE, getTranslation("drift.share"), click -> copy()), copied);
    }

    private void copy() {
        getElement().executeJs(COPY, sentence).then(Boolean.class, done -> say(Boolean.TRUE.equals(done)));
    }

    void say(boolean done) {
        copied.setText(getTranslation(done ? "drift.copied" : "drift.copy", sentence));
        copied.setVisible(true);
    }
}
