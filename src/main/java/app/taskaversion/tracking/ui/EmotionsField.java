package app.taskaversion.tracking.ui;

import app.taskaversion.emotion.EmotionId;
import app.taskaversion.emotion.EmotionRow;
import app.taskaversion.emotion.EmotionService;
import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.RatingKind;
import app.taskaversion.tracking.EmotionAnswer;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.dataview.ComboBoxListDataView;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words for feelings, several at once, each with a strength if the person likes. A new word joins the vocabulary. */
class EmotionsField extends Composite<Div> {

    private final EmotionService emotions;
    private final List<EmotionAnswer> before;
    private final MultiSelectComboBox<EmotionRow> words = new MultiSelectComboBox<>();
    private final ComboBoxListDataView<EmotionRow> items;
    private final Div strengths = new Div();
    private final Map<EmotionId, RatingInput> inputs = new LinkedHashMap<>();
    private final List<EmotionAnswer> hidden;

    EmotionsField(String label, EmotionService emotions, List<EmotionAnswer> before) {
        this.emotions = emotions;
        this.before = List.copyOf(before);
        List<EmotionRow> vocabulary = emotions.list();
        Set<EmotionId> known = new HashSet<>();
        vocabulary.forEach(word -> known.add(word.id()));
        hidden = before.stream()
                .filter(answer -> !known.contains(answer.emotion()))
                .toList();
        words.setLabel(label);
        items = words.setItems(new ArrayList<>(vocabulary));
        items.setIdentifierProvider(EmotionRow::id);
        words.setItemLabelGenerator(EmotionRow::name);
        words.setWidthFull();
        words.setAllowCustomValue(true);
        words.addCustomValueSetListener(typed -> addWord(typed.getDetail()));
        Set<EmotionId> chosen = new HashSet<>();
        before.forEach(answer -> chosen.add(answer.emotion()));
        words.setValue(
                vocabulary.stream().filter(word -> chosen.contains(word.id())).toList());
        words.addValueChangeListener(change -> showStrengths());
        strengths.addClassName("tas-form");
        getContent().addClassName("tas-form");
        getContent().add(words, strengths);
        showStrengths();
    }

    /**
     * Joins the others, which stay as the browser knows them: who types on while the word is on its way to us sends a
     * choice from the list as it was before.
     */
    private void addWord(String name) {
        try {
            EmotionRow added = emotions.findOrAdd(name);
            items.addItem(added);
            Set<EmotionRow> chosen = new LinkedHashSet<>(words.getValue());
            if (chosen.stream().noneMatch(word -> word.id().equals(added.id()))) {
                chosen.add(added);
            }
            words.setValue(chosen);
        } catch (AppException refused) {
            words.setErrorMessage(Feedback.reason(this, refused));
            words.setInvalid(true);
        }
    }

    private void showStrengths() {
        Map<EmotionId, RatingInput> kept = new LinkedHashMap<>(inputs);
        inputs.clear();
        strengths.removeAll();
        for (EmotionRow word : words.getValue()) {
            RatingInput input = kept.getOrDefault(word.id(), strength(word));
            inputs.put(word.id(), input);
            strengths.add(input);
        }
    }

    private RatingInput strength(EmotionRow word) {
        return new RatingInput(
                RatingKind.AMOUNT,
                getTranslation("instance.emotionStrength", word.name()),
                before.stream()
                        .filter(answer -> answer.emotion().equals(word.id()))
                        .map(EmotionAnswer::intensity)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                null);
    }

    /** Words that were deleted from the vocabulary stay where they were used. */
    List<EmotionAnswer> answers() {
        List<EmotionAnswer> all = new ArrayList<>(hidden);
        inputs.forEach((id, input) -> all.add(new EmotionAnswer(id, input.value())));
        return all;
    }

    boolean changed() {
        return !new HashSet<>(answers()).equals(new HashSet<>(before));
    }
}
