package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;

/**
 * A plain sentence for whomever the person wants to tell, put into the clipboard by a button that stands elsewhere.
 * Nothing is sent from here; where the browser does not give the clipboard away, the sentence stands there to be copied.
 */
class SharedSentence extends Composite<Paragraph> {

    private static final String COPY =
            "return navigator.clipboard" + " ? navigator.clipboard.writeText($0).then(() => true, () => false) : false";

    private final String sentence;

    SharedSentence(String task) {
        sentence = getTranslation("drift.shared", task);
        getContent().addClassName("tas-small");
        getContent().getElement().setAttribute("role", "status");
        getContent().setVisible(false);
    }

    /** Copies it and says so. */
    Button button() {
        return Buttons.quiet(Icons.HEART_HANDSHAKE, getTranslation("drift.share"), click -> copy());
    }

    private void copy() {
        getContent().setVisible(true); // a hidden element runs no script
        getElement().executeJs(COPY, sentence).then(Boolean.class, done -> say(Boolean.TRUE.equals(done)));
    }

    void say(boolean done) {
        getContent().setVisible(true);
        getContent().setText(getTranslation(done ? "drift.copied" : "drift.copy", sentence));
    }
}
