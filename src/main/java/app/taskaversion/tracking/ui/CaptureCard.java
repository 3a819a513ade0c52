package app.taskaversion.tracking.ui;

import app.taskaversion.platform.text.Spoken;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.Drafts;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.MinuteWords;
import app.taskaversion.platform.ui.ParsedChip;
import app.taskaversion.task.QuickAdd;
import app.taskaversion.task.QuickAddParser;
import app.taskaversion.task.QuickAddPart;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * One line for a new thing. What the light syntax understands shows as chips; a chip that is taken out gives its words
 * back to the name. (product §2.4 Flow B)
 */
class CaptureCard extends Composite<Section> {

    private static final int TYPING_PAUSE_MS = 300;

    private final Supplier<DayBoundary> days;
    private final Clock clock;
    private final TextField line = new TextField();
    private final Div chips = new Div();
    private final Drafts drafts = new Drafts("capture").keep(line, "line");
    private final Set<Class<? extends QuickAddPart>> off = new HashSet<>();

    /** What to do with a line. The line is emptied only by {@code taken}, so that nothing typed is lost. */
    interface Taker {
        void start(QuickAdd line, Runnable taken);

        void later(QuickAdd line, Runnable taken);

        /** The line may be empty here. */
        void doneAlready(QuickAdd line, Runnable taken);
    }

    CaptureCard(Supplier<DayBoundary> days, Clock clock, Taker taker) {
        this.days = days;
        this.clock = clock;
        line.setLabel(getTranslation("capture.label"));
        line.setPlaceholder(getTranslation("capture.example"));
        line.setHelperText(getTranslation("capture.help"));
        line.setPrefixComponent(Icons.PLUS.create());
        line.setWidthFull();
        line.setMaxLength(1000);
        line.setValueChangeMode(ValueChangeMode.LAZY);
        line.setValueChangeTimeout(TYPING_PAUSE_MS);
        line.addValueChangeListener(change -> show());
        line.getElement().setAttribute("data-key-focus", true);
        Buttons.key(line, "n");
        chips.addClassNames("tas-row", "wrap");
        Button already = Buttons.quiet(
                Icons.CHECK, getTranslation("capture.already"), click -> taker.doneAlready(parsed(), this::taken));
        Button later = Buttons.of(getTranslation("capture.later"), click -> take(taker::later));
        Button start = Buttons.of(getTranslation("capture.start"), Icons.PLAY.small(), click -> take(taker::start));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(already, later, start);
        actions.addClassNames("tas-row", "wrap", "tas-capture-actions");
        getContent().addClassNames("tas-card", "tas-stack", "tas-capture-card");
        getContent().setAriaLabel(getTranslation("capture.label"));
        getContent().add(line, chips, actions);
        show();
    }

    /** Puts words into the line, as if they had been typed. */
    void write(String words) {
        line.setValue(words);
    }

    private QuickAdd parsed() {
        return QuickAddParser.parse(line.getValue(), days.get().dayOf(clock.instant()), off, Spoken.here());
    }

    private void show() {
        if (line.getValue().isBlank()) {
            off.clear();
        }
        line.setInvalid(false);
        chips.removeAll();
        for (QuickAddPart part : parsed().parts()) {
            chips.add(chip(part));
        }
        chips.setVisible(chips.getComponentCount() > 0);
    }

    private ParsedChip chip(QuickAddPart part) {
        return switch (part) {
            case QuickAddPart.Estimate estimate -> chip(part, Icons.CLOCK, MinuteWords.of(this, estimate.minutes()));
            case QuickAddPart.Dread dread ->
                chip(part, Icons.CIRCLE_DOT, getTranslation("capture.dread", dread.oneToFive()));
            case QuickAddPart.Place place -> chip(part, Icons.MAP_PIN, place.place());
            case QuickAddPart.Due due -> chip(part, Icons.CALENDAR_CLOCK, dayWords(due));
            case QuickAddPart.Cue cue -> chip(part, Icons.COFFEE, cue.cue());
        };
    }

    private String dayWords(QuickAddPart.Due due) {
        Instant end = WhenPresets.endOf(due.day(), days.get());
        return new DayWords(this, days.get(), clock.instant()).day(end);
    }

    private ParsedChip chip(QuickAddPart part, Icons icon, String words) {
        return new ParsedChip(icon, words, click -> {
            off.add(part.getClass());
            show();
            line.focus();
        });
    }

    /** So that typing can begin without another tap. */
    void focus() {
        line.focus();
    }

    private void take(BiConsumer<QuickAdd, Runnable> taker) {
        QuickAdd parsed = parsed();
        if (parsed.name().isBlank()) {
            line.setErrorMessage(getTranslation("capture.missing"));
            line.setInvalid(true);
            line.focus();
        } else {
            taker.accept(parsed, this::taken);
        }
    }

    private void taken() {
        off.clear();
        line.clear();
        drafts.stored();
        line.focus();
    }
}
