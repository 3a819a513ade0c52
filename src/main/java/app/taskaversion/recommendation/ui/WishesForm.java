package app.taskaversion.recommendation.ui;

import app.taskaversion.platform.ui.ChoiceChips;
import app.taskaversion.platform.ui.MinuteWords;
import app.taskaversion.platform.ui.MultiChips;
import app.taskaversion.recommendation.AdviceChoice;
import app.taskaversion.recommendation.OwnWords;
import app.taskaversion.recommendation.rule.Mode;
import app.taskaversion.task.TaskType;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What suggestions are to be like. What is not chosen does not matter; a second tap on a chip takes it back. */
class WishesForm extends Composite<Div> {

    private static final List<Double> MINUTES = List.of(5.0, 15.0, 30.0, 60.0);

    private final ChoiceChips<Double> minutes;
    private final MultiChips<TaskType> kinds;
    private final ChoiceChips<String> category;
    private final ChoiceChips<String> place;
    private boolean showing;

    WishesForm(OwnWords words, AdviceChoice choice, Runnable changed) {
        minutes = new ChoiceChips<>(
                getTranslation("advice.minutes"), timesWith(choice.minutes()), time -> MinuteWords.of(this, time));
        kinds = new MultiChips<>(
                getTranslation("advice.kinds"), List.of(TaskType.values()), kind -> kindName(this, kind));
        category = new ChoiceChips<>(
                getTranslation("advice.category"),
                with(words.categories(), choice.wishes().category()),
                word -> word);
        place = new ChoiceChips<>(
                getTranslation("advice.place"),
                with(words.places(), choice.wishes().place()),
                word -> word);
        category.setVisible(!category.choices().isEmpty());
        place.setVisible(!place.choices().isEmpty());
        getContent().addClassNames("tas-form", "tas-wishes-form");
        getContent().add(minutes, kinds, category, place);
        show(choice);
        minutes.addValueChangeListener(change -> tell(changed));
        kinds.addValueChangeListener(change -> tell(changed));
        category.addValueChangeListener(change -> tell(changed));
        place.addValueChangeListener(change -> tell(changed));
    }

    /** Chosen before, it can be chosen again, also if nothing uses it any more. */
    private static List<String> with(List<String> words, String chosen) {
        List<String> all = new ArrayList<>(words);
        if (!chosen.isEmpty() && words.stream().noneMatch(chosen::equalsIgnoreCase)) {
            all.add(chosen);
        }
        return all;
    }

    private static List<Double> timesWith(@Nullable Double chosen) {
        List<Double> all = new ArrayList<>(MINUTES);
        if (chosen != null && !MINUTES.contains(chosen)) {
            all.add(chosen);
        }
        return all;
    }

    /** Shows what was chosen without telling anybody. */
    final void show(AdviceChoice choice) {
        showing = true;
        minutes.setValue(choice.minutes());
        kinds.setValue(choice.types());
        choose(category, choice.wishes().category());
        choose(place, choice.wishes().place());
        showing = false;
    }

    private static void choose(ChoiceChips<String> chips, String word) {
        chips.setValue(chips.choices().stream()
                .filter(word::equalsIgnoreCase)
                .findFirst()
                .orElse(null));
    }

    /** With a way of choosing. */
    AdviceChoice choice(@Nullable Mode mode) {
        return AdviceChoice.of(mode, minutes.getValue(), kinds.getValue(), word(category), word(place));
    }

    /** As in: at most 15 min, Self care, garden, at home. */
    static String say(Component where, AdviceChoice choice) {
        List<String> parts = new ArrayList<>();
        Double most = choice.minutes();
        if (most != null) {
            parts.add(where.getTranslation("advice.atMost", MinuteWords.of(where, most)));
        }
        choice.types().stream().sorted().map(kind -> kindName(where, kind)).forEach(parts::add);
        if (!choice.wishes().category().isEmpty()) {
            parts.add(choice.wishes().category());
        }
        if (!choice.wishes().place().isEmpty()) {
            parts.add(where.getTranslation("advice.at", choice.wishes().place()));
        }
        return String.join(", ", parts);
    }

    private static String kindName(Component where, TaskType kind) {
        return where.getTranslation("task.type." + kind.name());
    }

    private static String word(ChoiceChips<String> chips) {
        String value = chips.getValue();
        return value == null ? "" : value;
    }

    private void tell(Runnable changed) {
        if (!showing) {
            changed.run();
        }
    }
}
