package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Name it if you like, read four short sentences, then two minutes. The sentences take about twenty seconds; nothing
 * counts them, and the button is there from the beginning. (product §3.2 row 4b)
 */
class FeelingPanel extends Composite<Div> {

    /** @param attempt does it and closes, or says why not */
    FeelingPanel(StuckTaps taps, Attempt attempt) {
        getContent().addClassName("tas-stack");
        EmotionsField feelings =
                taps.allowed().feelings() ? taps.feelings(getTranslation("stuck.feelings"), taps.named()) : null;
        if (feelings != null) {
            getContent().add(feelings);
        }
        Div words = new Div(
                new Paragraph(getTranslation("stuck.accept.notice")),
                new Paragraph(getTranslation("stuck.accept.breathe")),
                new Paragraph(getTranslation("stuck.accept.room")),
                new Paragraph(getTranslation("stuck.accept.hands")));
        words.addClassNames("tas-accept", "tas-stack", "tas-tight");
        getContent()
                .add(
                        words,
                        Buttons.primary(
                                Icons.FOOTPRINTS,
                                getTranslation("stuck.step.TWO_MINUTES"),
                                click -> attempt.now(() -> {
                                    if (feelings == null) {
                                        taps.twoMinutes();
                                    } else {
                                        taps.twoMinutes(feelings);
                                    }
                                })));
    }
}
