package app.taskaversion.survey.ui;

import app.taskaversion.platform.ui.ChoiceChips;
import app.taskaversion.platform.ui.Drafts;
import app.taskaversion.platform.ui.MultiChips;
import app.taskaversion.platform.ui.RatingChips;
import app.taskaversion.platform.ui.RatingKind;
import app.taskaversion.survey.Answer;
import app.taskaversion.survey.Item;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One question of any kind. Nothing is chosen beforehand; each answer goes to the caller at its tap. */
class ItemField extends Composite<Div> {

    private final Item item;
    private final List<String> shown;
    private final String place;
    private final boolean freeText;
    private final Predicate<Answer> store;
    private final @Nullable TextField other;
    private Answer kept;

    /**
     * @param shown the choices of the question in the order in which they stand here
     * @param place where words wait until they are stored, see {@link Drafts}
     * @param given what was answered before; {@link Answer#NONE} if nothing was
     * @param freeText whether own words may be asked
     * @param store takes an answer; false if it was refused, and then the field goes back to what is kept
     */
    ItemField(String place, Item item, List<String> shown, Answer given, boolean freeText, Predicate<Answer> store) {
        this.item = item;
        this.shown = List.copyOf(shown);
        this.place = place;
        this.freeText = freeText;
        this.store = store;
        this.kept = given;
        this.other = item.other() && freeText ? other(given) : null;
        getContent().addClassName("tas-survey-item");
        getContent()
                .add(
                        switch (item.form()) {
                            case SCALE -> scale(given);
                            case ONE -> one(given);
                            case SEVERAL -> several(given);
                            case WORDS -> words(given);
                        });
        if (other != null) {
            getContent().add(other);
        }
    }

    /** A question for words stays away where own words are not to be kept. */
    static boolean asked(Item item, boolean freeText) {
        return item.form() != Item.Form.WORDS || freeText;
    }

    private String question() {
        return getTranslation(item.textKey());
    }

    private Component scale(Answer given) {
        RatingChips chips = new RatingChips(RatingKind.AMOUNT, question()).fiveStepsOnly();
        if (given.scale() != null) {
            chips.setValue(given.scale());
        }
        chips.addValueChangeListener(change -> {
            if (change.isFromClient() && !keep(Answer.scale(change.getValue()))) {
                chips.setValue(kept.scale());
            }
        });
        return chips;
    }

    private Component one(Answer given) {
        ChoiceChips<String> chips = new ChoiceChips<>(question(), shown, this::option);
        if (!given.options().isEmpty()) {
            chips.setValue(given.options().getFirst());
        }
        chips.addValueChangeListener(change -> {
            String chosen = change.getValue();
            if (change.isFromClient() && !keep(chosen(chosen == null ? List.of() : List.of(chosen)))) {
                chips.setValue(kept.options().isEmpty() ? null : kept.options().getFirst());
            }
        });
        return chips;
    }

    private Component several(Answer given) {
        MultiChips<String> chips = new MultiChips<>(question(), shown, this::option);
        if (item.most() > 0) {
            String most = getTranslation("survey.most", item.most());
            // Who sees an order of their own is told where it comes from.
            chips.setHelperText(shown.equals(item.choices()) ? most : most + " " + getTranslation("survey.ranked"));
        }
        chips.setValue(new LinkedHashSet<>(given.options()));
        chips.addValueChangeListener(change -> {
            if (change.isFromClient() && !keep(chosen(inOrder(change.getValue())))) {
                chips.setValue(new LinkedHashSet<>(kept.options()));
            }
        });
        return chips;
    }

    private List<String> inOrder(Set<String> chosen) {
        return item.choices().stream().filter(chosen::contains).toList();
    }

    private String option(String option) {
        return getTranslation(item.optionKey(option));
    }

    /** The words go along as long as something else is chosen. */
    private Answer chosen(List<String> options) {
        boolean withWords = options.contains(Item.OTHER);
        if (other != null) {
            other.setVisible(withWords);
        }
        return Answer.chosen(options, withWords && other != null ? SurveyWords.orNull(other.getValue()) : null);
    }

    private TextField other(Answer given) {
        TextField field = new TextField(getTranslation("survey.otherWords"));
        field.setMaxLength(Answer.WORDS_MAX);
        field.setValue(given.words() == null ? "" : given.words());
        field.setVisible(given.options().contains(Item.OTHER));
        Drafts drafts = new Drafts(place).keep(field, item.key());
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && keep(Answer.chosen(kept.options(), SurveyWords.orNull(field.getValue())))) {
                drafts.stored();
            }
        });
        return field;
    }

    private Component words(Answer given) {
        TextArea field = new TextArea(question());
        field.setMaxLength(Answer.WORDS_MAX);
        field.setValue(given.words() == null ? "" : given.words());
        Drafts drafts = new Drafts(place).keep(field, item.key());
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && keep(Answer.words(SurveyWords.orNull(field.getValue())))) {
                drafts.stored();
            }
        });
        return field;
    }

    private boolean keep(Answer answer) {
        boolean stored = store.test(answer);
        if (stored) {
            kept = answer;
        }
        return stored;
    }
}
