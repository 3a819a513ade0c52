package app.taskaversion.privacy.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.push.OwnerBroadcaster;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.LiveRefresh;
import app.taskaversion.platform.ui.PickerWords;
import app.taskaversion.privacy.DeletedCount;
import app.taskaversion.privacy.DeletionReceipt;
import app.taskaversion.privacy.DeletionService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * From one day to another: first it says what would go, then it goes. What was deleted in the last minutes stands below
 * with its way back, also after the message is closed.
 */
class DaysForm extends Composite<Div> {

    private final DeletionService deletions;
    private final PreferenceService preferences;
    private final Clock clock;
    private final Feedback feedback;
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Div result = new Div();
    private final Div recent = new Div();

    DaysForm(
            DeletionService deletions,
            PreferenceService preferences,
            OwnerBroadcaster broadcaster,
            OwnerId owner,
            Clock clock) {
        this.deletions = deletions;
        this.preferences = preferences;
        this.clock = clock;
        this.feedback = new Feedback(this, () -> preferences.get().noRush(), this::look);
        Paragraph what = new Paragraph(getTranslation("privacy.days.what"));
        what.addClassNames("tas-small", "tas-quiet");
        LocalDate today = preferences.get().days().dayOf(clock.instant());
        prepare(from, "privacy.days.from", today);
        prepare(to, "privacy.days.to", today);
        Div fields = new Div(from, to);
        fields.addClassNames("tas-form", "tas-two-days");
        result.addClassNames("tas-stack", "tas-tight");
        result.getElement().setAttribute("role", "status");
        recent.addClassNames("tas-stack", "tas-tight");
        Button see = Buttons.of(getTranslation("privacy.days.see"), click -> see());
        getContent().addClassNames("tas-stack");
        getContent().add(what, fields, new Div(see), result, recent);
        look();
        LiveRefresh.of(this, broadcaster, owner, this::look);
    }

    private void prepare(DatePicker day, String key, LocalDate today) {
        day.setLabel(getTranslation(key));
        day.setMax(today);
        day.setI18n(PickerWords.of(this));
        day.addValueChangeListener(change -> result.removeAll());
    }

    private void see() {
        result.removeAll();
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        if (first == null || last == null || last.isBefore(first)) {
            result.add(new Paragraph(getTranslation("privacy.days.choose")));
            return;
        }
        List<DeletedCount> there = deletions.previewDays(first, last);
        if (there.isEmpty()) {
            result.add(new Paragraph(getTranslation("privacy.days.nothing")));
            return;
        }
        Button delete =
                Buttons.large(Icons.TRASH_2, getTranslation("privacy.days.delete"), click -> delete(first, last));
        delete.addClassName("tas-fault-button");
        Paragraph kept = new Paragraph(getTranslation("privacy.days.kept"));
        kept.addClassNames("tas-small", "tas-quiet");
        result.add(new Paragraph(getTranslation("privacy.days.there")), new CountList(there), kept, new Div(delete));
    }

    private void delete(LocalDate first, LocalDate last) {
        boolean unused = feedback.attempt(() -> {
            DeletionReceipt receipt = deletions.deleteDays(first, last);
            result.removeAll();
            UUID undo = receipt.undoId();
            if (undo != null) {
                feedback.done(getTranslation("privacy.days.deleted"), () -> deletions.undo(undo));
                result.add(new Div(new ReceiptLink(
                        getTranslation("privacy.receipt.save"), "deletion-receipt.json", receipt.json())));
            }
        });
        look();
    }

    private void look() {
        recent.removeAll();
        DayWords words = new DayWords(this, preferences.get().days(), clock.instant());
        deletions.undoable().forEach(held -> recent.add(line(held, words)));
    }

    private Div line(DeletionReceipt held, DayWords words) {
        UUID id = held.undoId();
        Instant until = held.undoUntil();
        var purpose = held.purpose();
        String what = purpose == null
                ? getTranslation("privacy.days.name")
                : getTranslation("privacy.purpose." + purpose.key());
        Span sentence = new Span(
                getTranslation("privacy.recent", what, words.time(held.at()), until == null ? "" : words.time(until)));
        Button undo = Buttons.quiet(Icons.UNDO_2, getTranslation("kit.undo"), click -> {
            if (id != null && feedback.attempt(() -> deletions.undo(id))) {
                feedback.say(getTranslation(purpose == null ? "privacy.undone" : "privacy.undone.off"));
            }
            look();
        });
        Div line = new Div(sentence, undo);
        line.addClassNames("tas-row", "between", "tas-small");
        return line;
    }
}
