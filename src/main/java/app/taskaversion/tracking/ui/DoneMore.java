package app.taskaversion.tracking.ui;

import app.taskaversion.account.DetailLevel;
import app.taskaversion.emotion.EmotionService;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.ChoiceChips;
import app.taskaversion.platform.ui.Drafts;
import app.taskaversion.platform.ui.LevelGlyph;
import app.taskaversion.platform.ui.RatingKind;
import app.taskaversion.privacy.Allowed;
import app.taskaversion.tracking.EmotionAnswer;
import app.taskaversion.tracking.Outcome;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What else may be said after a task. Light: how far, and a note. Without feelings there is no more. Standard: also feelings, energy afterwards, stress, and
 * whether it was good to have done it. Full: every dimension. Nothing is needed, and nothing is chosen beforehand.
 */
class DoneMore extends Composite<Div> {

    private static final double PERCENT_MAX = 1000;

    private final DetailLevel level;
    private final Allowed allowed;
    private final NumberField percent = new NumberField();
    private final TextArea note = new TextArea();
    private final ChoiceChips<EnergyMemory.Energy> energy;
    private final RatingInput stress = amount("done.stress");
    private final RatingInput glad = amount("done.glad");
    private final RatingInput mental = amount("instance.actualMentalEnergy");
    private final RatingInput difficulty = amount("instance.actualDifficulty");
    private final RatingInput emotional = amount("instance.actualEmotional");
    private final RatingInput physical = amount("instance.actualPhysical");
    private final @Nullable EmotionsField emotions;

    /**
     * @param store takes answers; false if another device was first
     */
    DoneMore(
            Drafts drafts,
            DetailLevel level,
            Allowed allowed,
            EmotionService vocabulary,
            Predicate<UnaryOperator<Outcome>> store,
            Consumer<List<EmotionAnswer>> storeEmotions) {
        this.level = allowed.feelings() ? level : DetailLevel.LIGHT;
        this.allowed = allowed;
        energy = new ChoiceChips<>(
                        getTranslation("done.energy"),
                        List.of(EnergyMemory.Energy.values()),
                        item -> getTranslation("now.energy." + item.name().toLowerCase(Locale.ROOT)))
                .withGlyph(item -> new LevelGlyph(item.bars()))
                .even();
        percent.setLabel(getTranslation("instance.percent"));
        percent.setSuffixComponent(new Span("%"));
        percent.setMin(0);
        percent.setMax(PERCENT_MAX);
        note.setLabel(getTranslation("instance.completionNotes"));
        note.setMaxLength(Fields.LONG_TEXT);
        note.setVisible(allowed.freeText());
        // As all answers of the sheet: stored when it is given, so that closing loses nothing.
        note.addValueChangeListener(change -> {
            if (change.isFromClient() && store.test(before -> before.withNotes(words()))) {
                drafts.stored();
            }
        });
        drafts.keep(note, "note");
        getContent().addClassName("tas-form");
        List<com.vaadin.flow.component.Component> parts = new ArrayList<>();
        if (this.level == DetailLevel.LIGHT) {
            emotions = null;
        } else {
            emotions = new EmotionsField(getTranslation("done.emotions"), vocabulary, List.of());
            parts.addAll(List.of(emotions, energy, stress, glad));
        }
        if (this.level == DetailLevel.FULL) {
            parts.addAll(List.of(mental, difficulty, emotional, physical));
        }
        parts.addAll(List.of(percent, note, Buttons.of(getTranslation("done.store"), click -> {
            if (!percent.isInvalid() && store.test(this::with)) {
                drafts.stored();
                if (emotions != null && emotions.changed()) {
                    storeEmotions.accept(emotions.answers());
                }
                click.getSource().setText(getTranslation("done.stored"));
            }
        })));
        getContent().add(parts);
    }

    private @Nullable String words() {
        return GuessForm.orNull(note.getValue());
    }

    private RatingInput amount(String key) {
        return new RatingInput(RatingKind.AMOUNT, getTranslation(key), null, null);
    }

    private Outcome with(Outcome before) {
        boolean more = level != DetailLevel.LIGHT;
        boolean all = level == DetailLevel.FULL;
        EnergyMemory.Energy left = energy.getValue();
        return new Outcome(
                before.actualAversion(),
                before.actualAversionResolution(),
                before.actualRelief(),
                before.actualReliefResolution(),
                all ? mental.value() : before.actualMentalEnergy(),
                all ? difficulty.value() : before.actualDifficulty(),
                before.actualCognitive(),
                all ? emotional.value() : before.actualEmotional(),
                all ? physical.value() : before.actualPhysical(),
                more ? stress.value() : before.actualStress(),
                before.completionExpectedAversion(),
                percent.getValue(),
                before.actualMinutes(),
                before.actualMinutesSource(),
                allowed.freeText() ? words() : before.completionNotes(),
                more ? glad.value() : before.gladnessAfter(),
                left == null ? before.capacityAfter() : (Double) left.capacity());
    }
}
