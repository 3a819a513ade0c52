package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.Drafts;
import app.taskaversion.platform.ui.RatingKind;
import app.taskaversion.privacy.Allowed;
import app.taskaversion.tracking.AnswerSource;
import app.taskaversion.tracking.Guess;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was expected before: to correct. Imported values that no field shows are kept. */
class GuessForm extends Composite<Div> {

    private final Guess before;
    private final NumberField minutes = Fields.minutes();
    private final TextField context = new TextField();
    private final TextArea description = new TextArea();
    private final RatingInput dread;
    private final RatingInput relief;
    private final RatingInput energy;
    private final RatingInput difficulty;
    private final RatingInput emotional;
    private final RatingInput physical;
    private final RatingInput stress;
    private final RatingInput motivation;

    /** @param allowed what may be asked; the rest is kept as it is stored */
    GuessForm(Guess before, Allowed allowed) {
        this.before = before;
        minutes.setLabel(getTranslation("instance.estimate"));
        minutes.setHelperText(getTranslation("instance.estimateHelp"));
        minutes.setValue(before.estimateMinutes());
        context.setLabel(getTranslation("instance.physicalContext"));
        context.setMaxLength(200);
        context.setValue(orEmpty(before.physicalContext()));
        description.setLabel(getTranslation("instance.description"));
        description.setMaxLength(Fields.LONG_TEXT);
        description.setValue(orEmpty(before.description()));
        dread = new RatingInput(
                RatingKind.DREAD_GUESS,
                getTranslation("instance.expectedAversion"),
                before.expectedAversion(),
                before.expectedAversionResolution());
        relief = new RatingInput(
                RatingKind.RELIEF,
                getTranslation("instance.expectedRelief"),
                before.expectedRelief(),
                before.expectedReliefResolution());
        energy = amount("instance.expectedMentalEnergy", before.expectedMentalEnergy());
        difficulty = amount("instance.expectedDifficulty", before.expectedDifficulty());
        emotional = amount("instance.expectedEmotionalLoad", before.expectedEmotionalLoad());
        physical = amount("instance.expectedPhysicalLoad", before.expectedPhysicalLoad());
        stress = amount("instance.expectedStress", before.expectedStress());
        motivation = amount("instance.motivation", before.motivation());
        description.setVisible(allowed.freeText());
        for (RatingInput rating : List.of(dread, relief, energy, difficulty, emotional, physical, stress, motivation)) {
            rating.setVisible(allowed.feelings());
        }
        Div rest = new Div(relief, energy, difficulty, emotional, physical, stress, motivation, context);
        rest.addClassName("tas-form");
        getContent().addClassName("tas-form");
        getContent().add(minutes, dread, description, new Details(getTranslation("instance.moreBefore"), rest));
    }

    private RatingInput amount(String key, @Nullable Double stored) {
        return new RatingInput(RatingKind.AMOUNT, getTranslation(key), stored, null);
    }

    /** Keeps what is typed until it is stored. */
    void keepIn(Drafts drafts) {
        drafts.keep(minutes, "guessedMinutes").keep(context, "place").keep(description, "description");
    }

    boolean valid() {
        return !minutes.isInvalid();
    }

    Guess guess() {
        return new Guess(
                minutes.getValue(),
                minuteSource(),
                dread.value(),
                source(dread, before.expectedAversionSource()),
                dread.resolution(),
                before.initialAversion(),
                before.initializationExpectedAversion(),
                relief.value(),
                source(relief, before.expectedReliefSource()),
                relief.resolution(),
                energy.value(),
                difficulty.value(),
                before.expectedCognitiveLoad(),
                emotional.value(),
                physical.value(),
                stress.value(),
                motivation.value(),
                orNull(context.getValue()),
                orNull(description.getValue()));
    }

    private @Nullable AnswerSource minuteSource() {
        Double now = minutes.getValue();
        if (now == null) {
            return null;
        }
        return now.equals(before.estimateMinutes()) ? before.estimateSource() : AnswerSource.USER;
    }

    private static @Nullable AnswerSource source(RatingInput input, @Nullable AnswerSource stored) {
        if (input.value() == null) {
            return null;
        }
        return input.changed() ? AnswerSource.USER : stored;
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
