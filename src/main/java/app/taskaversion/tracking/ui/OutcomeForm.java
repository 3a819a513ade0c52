package app.taskaversion.tracking.ui;

import static app.taskaversion.tracking.ui.GuessForm.orEmpty;
import static app.taskaversion.tracking.ui.GuessForm.orNull;

import app.taskaversion.platform.ui.Drafts;
import app.taskaversion.platform.ui.RatingKind;
import app.taskaversion.privacy.Allowed;
import app.taskaversion.tracking.AnswerSource;
import app.taskaversion.tracking.Outcome;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How it was: to correct. Imported values that no field shows are kept. */
class OutcomeForm extends Composite<Div> {

    private static final double PERCENT_MAX = 1000;

    private final Outcome before;
    private final NumberField minutes = Fields.minutes();
    private final NumberField percent = new NumberField();
    private final TextArea note = new TextArea();
    private final RatingInput felt;
    private final RatingInput relief;
    private final RatingInput energy;
    private final RatingInput difficulty;
    private final RatingInput emotional;
    private final RatingInput physical;
    private final RatingInput stress;
    private final RatingInput glad;
    private final RatingInput capacity;

    /**
     * @param counted minutes that count now, in the helper text
     * @param allowed what may be asked; the rest is kept as it is stored
     */
    OutcomeForm(Outcome before, @Nullable String counted, Allowed allowed) {
        this.before = before;
        minutes.setLabel(getTranslation("instance.actualMinutes"));
        minutes.setHelperText(
                counted == null
                        ? getTranslation("instance.actualMinutesHelp")
                        : getTranslation("instance.actualMinutesCounted", counted));
        minutes.setValue(before.actualMinutes());
        percent.setLabel(getTranslation("instance.percent"));
        percent.setSuffixComponent(new Span("%"));
        percent.setMin(0);
        percent.setMax(PERCENT_MAX);
        percent.setI18n(new NumberField.NumberFieldI18n()
                .setBadInputErrorMessage(getTranslation("instance.percentBad"))
                .setMinErrorMessage(getTranslation("instance.percentBad"))
                .setMaxErrorMessage(getTranslation("instance.percentBad")));
        percent.setValue(before.completionPercent());
        note.setLabel(getTranslation("instance.completionNotes"));
        note.setMaxLength(Fields.LONG_TEXT);
        note.setValue(orEmpty(before.completionNotes()));
        felt = new RatingInput(
                RatingKind.DREAD_FELT,
                getTranslation("instance.actualAversion"),
                before.actualAversion(),
                before.actualAversionResolution());
        relief = new RatingInput(
                RatingKind.RELIEF,
                getTranslation("instance.actualRelief"),
                before.actualRelief(),
                before.actualReliefResolution());
        energy = amount("instance.actualMentalEnergy", before.actualMentalEnergy());
        difficulty = amount("instance.actualDifficulty", before.actualDifficulty());
        emotional = amount("instance.actualEmotional", before.actualEmotional());
        physical = amount("instance.actualPhysical", before.actualPhysical());
        stress = amount("instance.actualStress", before.actualStress());
        glad = amount("instance.gladnessAfter", before.gladnessAfter());
        capacity = amount("instance.capacityAfter", before.capacityAfter());
        note.setVisible(allowed.freeText());
        for (RatingInput rating :
                List.of(felt, relief, energy, difficulty, emotional, physical, stress, glad, capacity)) {
            rating.setVisible(allowed.feelings());
        }
        Div rest = new Div(energy, difficulty, emotional, physical, stress, glad, capacity, percent);
        rest.addClassName("tas-form");
        getContent().addClassName("tas-form");
        getContent().add(felt, relief, minutes, note, new Details(getTranslation("instance.moreAfter"), rest));
    }

    private RatingInput amount(String key, @Nullable Double stored) {
        return new RatingInput(RatingKind.AMOUNT, getTranslation(key), stored, null);
    }

    /** Keeps what is typed until it is stored. */
    void keepIn(Drafts drafts) {
        drafts.keep(minutes, "minutes").keep(percent, "percent").keep(note, "note");
    }

    boolean valid() {
        return !minutes.isInvalid() && !percent.isInvalid();
    }

    Outcome outcome() {
        return new Outcome(
                felt.value(),
                felt.resolution(),
                relief.value(),
                relief.resolution(),
                energy.value(),
                difficulty.value(),
                before.actualCognitive(),
                emotional.value(),
                physical.value(),
                stress.value(),
                before.completionExpectedAversion(),
                percent.getValue(),
                minutes.getValue(),
                minuteSource(),
                orNull(note.getValue()),
                glad.value(),
                capacity.value());
    }

    private @Nullable AnswerSource minuteSource() {
        Double now = minutes.getValue();
        if (now == null) {
            return null;
        }
        return now.equals(before.actualMinutes()) ? before.actualMinutesSource() : AnswerSource.USER;
    }
}
