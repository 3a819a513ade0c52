package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.List;

/** One of the radio buttons that the browser makes for itself, each with its place in the list as its value. */
@Tag("vaadin-radio-button")
final class RadioChip extends Component {

    private RadioChip(int at, boolean chosen) {
        getElement().setAttribute("value", String.valueOf(at));
        getElement().setAttribute("checked", chosen);
    }

    private void says(String words) {
        getElement().setAttribute("label", words);
    }

    private void shows(Component face) {
        NativeLabel label = new NativeLabel();
        label.add(face);
        label.getElement().setAttribute("slot", "label");
        getElement().appendChild(label.getElement());
    }

    /**
     * Has the browser make them, instead of those that are there.
     *
     * @param group a radio group
     * @param words what each says
     * @param chosen which one is chosen, or -1
     * @param faces what each shows instead of its words; empty if it shows these
     */
    static void write(Component group, List<String> words, int chosen, List<Component> faces) {
        RadioChip[] chips = new RadioChip[words.size()];
        for (int i = 0; i < chips.length; i++) {
            chips[i] = new RadioChip(i, i == chosen);
            if (faces.isEmpty()) {
                chips[i].says(words.get(i));
            } else {
                chips[i].shows(faces.get(i));
            }
        }
        group.getElement()
                .executeJs(
                        "this.querySelectorAll(':scope > vaadin-radio-button').forEach(chip => chip.remove());"
                                + "this.insertAdjacentHTML('beforeend', $0)",
                        Still.markup(chips));
    }
}
