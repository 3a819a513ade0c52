package app.taskaversion.platform.ui;

import app.taskaversion.platform.owner.OwnerId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keeps what is typed into the fields of one place in the browser, until the server has stored it: so a closed sheet, a
 * lost session or a reload loses no words. It is kept by person, place and field, in that browser only, for 30 days; it
 * comes back when the same place is opened again. Typing asks the server nothing.
 *
 * <p>Only fields for text and numbers can be kept. There is no way to keep a password, a code or an address.
 */
public final class Drafts implements Serializable {

    private final String place;
    private final List<Field> fields = new ArrayList<>();

    /** @param place such as {@code task/} and an id; no word of a person */
    public Drafts(String place) {
        this.place = place;
    }

    /** Says who is here; without it nothing is kept. */
    public static void open(UI ui, OwnerId person) {
        ui.getPage()
                .executeJs(
                        "window.tasDrafts.open($0, $1)",
                        person.toString(),
                        Map.of(
                                "before", ui.getTranslation("drafts.before"),
                                "putBack", ui.getTranslation("drafts.putBack"),
                                "letGo", ui.getTranslation("drafts.letGo")));
    }

    /** Forgets all that waits of this person in this browser, keeps nothing more on its open pages, and goes there. */
    public static void leave(UI ui, String address) {
        ui.getPage()
                .executeJs("Promise.resolve(window.tasLeaving?.leave()).finally(() => location.assign($0))", address);
    }

    public Drafts keep(TextField field, String name) {
        return add(field, name);
    }

    public Drafts keep(TextArea field, String name) {
        return add(field, name);
    }

    public Drafts keep(NumberField field, String name) {
        return add(field, name);
    }

    private Drafts add(Component field, String name) {
        Field kept = new Field(field, place + "/" + name);
        fields.add(kept);
        field.addAttachListener(attached -> kept.watch());
        return this;
    }

    /** What the fields hold now is stored, or is not wanted any more because the field was emptied after storing. */
    public void stored() {
        fields.forEach(Field::stored);
    }

    /** The person gave up what they typed here. */
    public void drop() {
        fields.forEach(Field::drop);
    }

    private static final class Field implements Serializable {

        private final Component field;
        private final String key;
        private String base = "";
        private boolean watched;

        Field(Component field, String key) {
            this.field = field;
            this.key = key;
        }

        private static String value(HasElement field) {
            return field.getElement().getProperty("value", "");
        }

        void watch() {
            if (!watched) {
                watched = true;
                base = value(field);
            }
            field.getElement().executeJs("window.tasDrafts?.watch(this, $0, $1)", key, base);
        }

        void stored() {
            base = value(field);
            tell("window.tasDrafts?.stored($0, $1)", key, base);
        }

        void drop() {
            tell("window.tasDrafts?.drop($0)", key);
        }

        /** By the page: a field of a sheet that was closed is not there any more. */
        private void tell(String script, Object... values) {
            UI ui = field.getUI().orElseGet(UI::getCurrent);
            if (watched && ui != null) {
                ui.getPage().executeJs(script, values);
            }
        }
    }
}
