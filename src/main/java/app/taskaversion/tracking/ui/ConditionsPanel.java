package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Drafts;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.tracking.InterventionStep;
import app.taskaversion.tracking.Postponement;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;

/** Another place, music, company: the clock goes on. Or later today, with a cue: the clock stops. */
class ConditionsPanel extends Composite<Div> {

    private final StuckTaps taps;
    private final Attempt attempt;
    private final TextField cue = new TextField();
    private final Drafts drafts = new Drafts("stuck").keep(cue, "cue");

    /** @param attempt does it and closes, or says why not */
    ConditionsPanel(StuckTaps taps, Attempt attempt) {
        this.taps = taps;
        this.attempt = attempt;
        getContent().addClassName("tas-stack");
        Div now = new Div(
                chip(InterventionStep.PLACE, Icons.MAP_PIN),
                chip(InterventionStep.MUSIC, Icons.MUSIC),
                chip(InterventionStep.COMPANY, Icons.USERS));
        now.addClassName("tas-choices");
        getContent().add(now, later());
    }

    private Button chip(InterventionStep step, Icons icon) {
        return round("stuck.step." + step.name(), icon, () -> taps.goOn(step, null));
    }

    private Button round(String key, Icons icon, Runnable choice) {
        Button chip = Buttons.of(getTranslation(key), icon.small(), click -> attempt.now(choice));
        chip.addClassName("tas-round");
        return chip;
    }

    private Div later() {
        Paragraph words = new Paragraph(getTranslation("stuck.later"));
        words.addClassName("tas-lead");
        Div chips = new Div(
                round("later.coffee", Icons.COFFEE, () -> taps.later(cue("later.coffee"))),
                round("later.desk", Icons.DOOR_OPEN, () -> taps.later(cue("later.desk"))));
        Instant evening = taps.evening();
        if (evening != null) {
            chips.add(round("later.evening", Icons.SUNSET, () -> taps.later(Postponement.until(evening))));
        }
        chips.addClassName("tas-choices");
        cue.setLabel(getTranslation("stuck.cue"));
        cue.setPlaceholder(getTranslation("later.cueExample"));
        cue.setMaxLength(Postponement.MAX_CUE);
        cue.setWidthFull();
        Button then = Buttons.of(getTranslation("later.store"), click -> takeOwn());
        Div own = new Div(cue, then);
        own.addClassName("tas-form");
        Div all = new Div(words, chips, own);
        all.addClassNames("tas-stack", "tas-tight");
        return all;
    }

    private Postponement cue(String key) {
        return Postponement.onCue(getTranslation(key));
    }

    private void takeOwn() {
        if (cue.getValue().isBlank()) {
            cue.setErrorMessage(getTranslation("stuck.cueMissing"));
            cue.setInvalid(true);
            cue.focus();
        } else {
            attempt.now(() -> {
                taps.later(Postponement.onCue(cue.getValue().strip()));
                drafts.stored();
            });
        }
    }
}
