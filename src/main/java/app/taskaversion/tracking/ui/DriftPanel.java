package app.taskaversion.tracking.ui;

import app.taskaversion.analytics.GlossaryEntry;
import app.taskaversion.analytics.ui.FigureNavigation;
import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.Note;
import app.taskaversion.platform.ui.RatingChips;
import app.taskaversion.platform.ui.RatingKind;
import app.taskaversion.platform.ui.RatingMark;
import app.taskaversion.tracking.Drift;
import app.taskaversion.tracking.DriftService;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.Rating;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * How the dread of something changed while it waited: the small question when it is time for it, what came of the
 * answers, and, where the dread grew, three quiet ways out. Empty where there is nothing to ask or to say.
 */
class DriftPanel extends Composite<Div> {

    private final InstanceId id;
    private final String name;
    private final DriftService drifts;
    private final DayWords days;
    private final Room room;
    private final Offers offers;
    private final Div message = new Div();
    private final Div findings = new Div();
    private final boolean asks;
    private final boolean grew;

    /** What a tap on the ways out does; sharing is done here. */
    record Offers(Runnable smaller, Runnable letGo) {}

    /** How much room there is. */
    enum Room {
        /** Among the details: with the curve, and what the figure is. */
        DETAILS,
        /** Below a suggestion: words only. */
        CARD
    }

    /** @param asking whether feelings may be asked */
    DriftPanel(
            InstanceId id, String name, DriftService drifts, boolean asking, DayWords days, Room room, Offers offers) {
        this.id = id;
        this.name = name;
        this.drifts = drifts;
        this.days = days;
        this.room = room;
        this.offers = offers;
        getContent().addClassNames("tas-stack", "tas-drift");
        findings.addClassName("tas-stack");
        Drift drift = drifts.of(id);
        asks = asking && drift.asks();
        grew = drift.grew();
        if (asks) {
            getContent().add(question());
        }
        message.setVisible(false);
        getContent().add(message, findings);
        if (!asks) {
            show(drift); // earlier answers are shown after this one, so that it stays free of them
        }
    }

    /** Whether there is something to see. */
    boolean says() {
        return asks || findings.getComponentCount() > 0;
    }

    /** Whether it has a reason to stand where nobody looked for it: a question, or dread that grew. */
    boolean speaksUp() {
        return asks || grew;
    }

    private RatingChips question() {
        RatingChips again = new RatingChips(RatingKind.DREAD_GUESS, getTranslation("drift.ask")).fiveStepsOnly();
        again.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Integer value = change.getValue();
                say(value == null ? null : new Rating(value, again.resolution()));
            }
        });
        return again;
    }

    private void say(@Nullable Rating dread) {
        message.removeAll();
        message.setVisible(false);
        try {
            drifts.say(id, dread);
            show(drifts.of(id));
        } catch (AppException refused) {
            message.setVisible(true);
            message.add(Note.said(Icons.INFO, Feedback.reason(this, refused)));
        }
    }

    private void show(Drift drift) {
        findings.removeAll();
        if (drift.curve() && room == Room.DETAILS) {
            findings.add(new DriftChart(drift, days));
        } else if (drift.change().isPresent()) {
            Paragraph said = new Paragraph(sentence(drift));
            said.getElement().setAttribute("role", "status");
            findings.add(said);
        }
        if (drift.change().isPresent() && room == Room.DETAILS) {
            findings.add(FigureNavigation.explained(GlossaryEntry.in("DriftPanel")));
        }
        if (drift.grew()) {
            findings.add(offer());
        }
    }

    private String sentence(Drift drift) {
        int first = RatingMark.step(drift.readings().getFirst().value());
        int last = RatingMark.step(drift.readings().getLast().value());
        return getTranslation("drift.sentence", first, last, drift.n());
    }

    private Div offer() {
        Paragraph words = new Paragraph(getTranslation("drift.offer"));
        words.addClassName("tas-small");
        SharedSentence shared = new SharedSentence(name);
        Div ways = new Div(
                Buttons.quiet(
                        Icons.SCISSORS,
                        getTranslation("drift.smaller"),
                        click -> offers.smaller().run()),
                shared.button(),
                Buttons.quiet(
                        Icons.FEATHER,
                        getTranslation("drift.letGo"),
                        click -> offers.letGo().run()));
        ways.addClassNames("tas-row", "wrap");
        ways.getElement().setAttribute("role", "group");
        ways.getElement().setAttribute("aria-label", getTranslation("drift.offer"));
        Div all = new Div(words, ways, shared);
        all.addClassNames("tas-stack", "tas-drift-offer");
        return all;
    }
}
