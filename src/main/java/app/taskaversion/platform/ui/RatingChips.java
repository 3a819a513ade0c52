package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with five chips, worth 0, 25, 50, 75 and 100. Nothing is chosen at first: the value is null until the
 * person answers, and a second tap or <i>Clear</i> makes it null again. <i>Fine-tune</i> swaps in a scale from 0 to 100;
 * {@link #resolution()} tells which of the two the answer came from. (design §5, Rating chips)
 */
public final class RatingChips extends CustomField<Integer> {

    /** Five steps to choose from. */
    public static final int CHIPS = 5;

    /** Every whole number from 0 to 100. */
    public static final int FINE = 101;

    private static final int STEP = 25;

    private final RatingKind kind;
    private final Div question = new Div();
    private final ChoiceChips<Integer> chips;
    private @Nullable FineScale scale;
    private final Button between;
    private boolean fine;

    public RatingChips(RatingKind kind, String label) {
        this.kind = kind;
        addClassName("tas-rating-field");
        question.addClassName("tas-question");
        String id = PartIds.next("question");
        question.setId(id);
        setLabel(label);
        chips = ChoiceChips.rating(List.of(0, STEP, 2 * STEP, 3 * STEP, 4 * STEP), this::name, this::face, id);
        chips.addValueChangeListener(change -> answered());
        between = Buttons.of(click -> betweenClicked());
        between.addThemeVariants(ButtonVariant.TERTIARY);
        between.addClassName("tas-between");
        Div ends = new Div(end(false), between, end(true));
        ends.addClassName("ends");
        add(question, chips, ends);
        show();
    }

    /** {@link #CHIPS} or {@link #FINE}: how many steps the person could choose from. */
    public int resolution() {
        return fine ? FINE : CHIPS;
    }

    /** Shows a stored answer on the scale that it was given on. */
    public void setValue(@Nullable Integer value, int resolution) {
        fine = resolution != CHIPS || (value != null && value % STEP != 0);
        setValue(value);
        show();
    }

    @Override
    public void setLabel(String label) {
        question.setText(label);
        if (scale != null) {
            scale.setLabel(label);
        }
    }

    @Override
    public String getLabel() {
        return question.getText();
    }

    /** Takes {@code Fine-tune} away where five steps are all that is wanted. */
    public RatingChips fiveStepsOnly() {
        between.addClassName("clear-only");
        show();
        return this;
    }

    @Override
    protected @Nullable Integer generateModelValue() {
        return fine ? scale().value() : chips.getValue();
    }

    @Override
    protected void setPresentationValue(@Nullable Integer value) {
        if (value != null && value % STEP != 0) {
            fine = true;
        }
        chips.setValue(fine ? null : value);
        showOnScale(fine ? value : null);
        show();
    }

    @Override
    public void focus() {
        if (fine) {
            scale().focus();
        } else {
            chips.getElement().callJsFunction("focus");
        }
    }

    private void answered() {
        updateValue();
        show();
    }

    private void betweenClicked() {
        if (generateModelValue() != null) {
            chips.clear();
            showOnScale(null);
        } else {
            fine = !fine;
        }
        answered();
        focus();
    }

    private void show() {
        chips.setVisible(!fine);
        if (fine || scale != null) {
            scale().setVisible(fine);
        }
        boolean chosen = generateModelValue() != null;
        between.setVisible(chosen || !between.hasClassName("clear-only"));
        between.setText(getTranslation(chosen ? "kit.rating.clear" : fine ? "kit.rating.five" : "kit.rating.fine"));
    }

    /** Made when it is wanted: most answers are one of the five. */
    private FineScale scale() {
        if (scale == null) {
            scale = new FineScale();
            scale.setLabel(getLabel());
            scale.onChange(this::answered);
            getElement().insertChild(getElement().indexOfChild(chips.getElement()) + 1, scale.getElement());
        }
        return scale;
    }

    private void showOnScale(@Nullable Integer value) {
        if (value != null || scale != null) {
            scale().show(value);
        }
    }

    private Span end(boolean high) {
        return new Span(getTranslation(kind.endKey(high)));
    }

    private Component face(Integer value) {
        int step = value / STEP + 1;
        Span number = new Span(String.valueOf(step));
        Span face = new Span(number, kind.glyph(step));
        face.addClassName("tas-chip-face");
        face.getElement().setAttribute("aria-hidden", "true");
        return new Span(face, new HiddenText(name(value)));
    }

    private String name(Integer value) {
        int step = value / STEP + 1;
        return getTranslation("kit.rating.name", step, getTranslation(kind.wordKey(step)));
    }
}
