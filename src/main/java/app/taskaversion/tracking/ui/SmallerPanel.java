package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Drafts;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.tracking.DoingKind;
import app.taskaversion.tracking.InterventionService;
import app.taskaversion.tracking.InterventionStep;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

/** One step that can be done with the hands: three that fit the task's name, or one in own words. */
class SmallerPanel extends Composite<Div> {

    private final StuckTaps taps;
    private final Attempt attempt;
    private final TextField own = new TextField();
    private final Drafts drafts = new Drafts("stuck").keep(own, "own");

    /** @param attempt does it and closes, or says why not */
    SmallerPanel(StuckTaps taps, Attempt attempt) {
        this.taps = taps;
        this.attempt = attempt;
        getContent().addClassName("tas-stack");
        Div steps = new Div();
        steps.addClassNames("tas-stack", "tas-tight");
        DoingKind.of(taps.name()).firstSteps().forEach(step -> steps.add(option(step)));
        getContent().add(steps);
        if (taps.allowed().freeText()) {
            getContent().add(ownWords());
        }
    }

    private NativeButton option(InterventionStep step) {
        Span words = new Span(getTranslation("stuck.step." + step.name()));
        words.addClassName("tas-option-name");
        NativeButton option = new NativeButton();
        option.add(Icons.FOOTPRINTS.create(), words, Icons.CHEVRON_RIGHT.create());
        option.addClassName("tas-option");
        option.addClickListener(click -> attempt.now(() -> taps.goOn(step, null)));
        return option;
    }

    private Div ownWords() {
        own.setLabel(getTranslation("stuck.own"));
        own.setPlaceholder(getTranslation("stuck.ownExample"));
        own.setMaxLength(InterventionService.TEXT_MAX);
        own.setWidthFull();
        own.addKeyDownListener(Key.ENTER, key -> takeOwn());
        Button take = Buttons.large(Icons.PLAY, getTranslation("stuck.take"), click -> takeOwn());
        Div line = new Div(own, take);
        line.addClassName("tas-form");
        return line;
    }

    private void takeOwn() {
        if (own.getValue().isBlank()) {
            own.setErrorMessage(getTranslation("stuck.ownMissing"));
            own.setInvalid(true);
            own.focus();
        } else {
            attempt.now(() -> {
                taps.goOn(InterventionStep.OWN, own.getValue());
                drafts.stored();
            });
        }
    }
}
