package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of a few, always chosen. The server holds one node of it: the browser makes the choices by itself.
 *
 * @param <T> what can be chosen; {@code null} can be one of the choices
 */
abstract class OneOf<T extends @Nullable Object> extends Component implements HasLabel, HasHelper, HasSize, HasStyle {

    private final List<T> choices;
    private final SerializableFunction<T, String> words;
    private final SerializableConsumer<T> changed;
    private @Nullable SerializableFunction<T, String> meaning;
    private int at;

    OneOf(
            String label,
            List<T> choices,
            SerializableFunction<T, String> words,
            T chosen,
            SerializableConsumer<T> changed) {
        this.choices = choices;
        this.words = words;
        this.changed = changed;
        this.at = Math.max(0, choices.indexOf(chosen));
        setLabel(label);
    }

    public final T getValue() {
        return choices.get(at);
    }

    /** Says below what the chosen one means, from now on. */
    public final void explain(SerializableFunction<T, String> meaning) {
        this.meaning = meaning;
        setHelperText(meaning.apply(getValue()));
    }

    /** What the choices are called, in the order in which they are listed. */
    public final List<String> words() {
        return choices.stream().map(words).toList();
    }

    /** Which of them is chosen, from 0. */
    final int at() {
        return at;
    }

    /** Chooses as the person would. */
    public final void pick(T choice) {
        picked(String.valueOf(choices.indexOf(choice)));
    }

    /** The browser says the place of a choice; what is none picks nothing. */
    final void picked(String value) {
        int which = Marks.at(value, choices.size());
        if (which < 0 || which == at) {
            return;
        }
        at = which;
        if (meaning != null) {
            explain(meaning);
        }
        changed.accept(getValue());
    }
}
