package app.taskaversion.platform.ui;

import app.taskaversion.platform.error.AppException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

/** One text to write or to change. What is refused stays in the field, with the reason below it. */
public class TextDialog extends SheetDialog {

    private final TextFieldBase<?, String> field;
    private final SerializableConsumer<String> store;
    private @Nullable Drafts drafts;

    private TextDialog(
            String title,
            TextFieldBase<?, String> field,
            String label,
            String value,
            SerializableConsumer<String> store) {
        super(title);
        this.field = field;
        this.store = store;
        field.setLabel(label);
        field.setValue(value);
        field.setWidthFull();
        field.setAutofocus(true);
        Button save = Buttons.of(getTranslation("kit.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = Buttons.of(getTranslation("kit.cancel"), click -> giveUp());
        getFooter().add(cancel, save);
        add(field);
    }

    /** @param store may throw an {@link AppException}; the dialog then stays open and says why */
    public static TextDialog oneLine(String title, String label, String value, SerializableConsumer<String> store) {
        TextField field = new TextField();
        TextDialog dialog = new TextDialog(title, field, label, value, store);
        field.addKeyDownListener(Key.ENTER, key -> dialog.save());
        return dialog;
    }

    /** The same with room for paragraphs. */
    public static TextDialog manyLines(String title, String label, String value, SerializableConsumer<String> store) {
        TextArea field = new TextArea();
        field.setMinRows(5);
        return new TextDialog(title, field, label, value, store);
    }

    /** A line under the field. */
    public TextDialog withHelp(String help) {
        field.setHelperText(help);
        return this;
    }

    /** Something between the field and the buttons. */
    public TextDialog with(Component more) {
        add(more);
        return this;
    }

    /** Keeps what is typed until it is stored, under this place; see {@link Drafts}. */
    public TextDialog keptAs(String place) {
        Drafts kept = new Drafts(place);
        drafts = field instanceof TextArea area ? kept.keep(area, "text") : kept.keep((TextField) field, "text");
        return this;
    }

    private void giveUp() {
        if (drafts != null) {
            drafts.drop();
        }
        close();
    }

    private void save() {
        try {
            store.accept(field.getValue());
            if (drafts != null) {
                drafts.stored();
            }
            close();
        } catch (AppException refused) {
            field.setErrorMessage(Feedback.reason(this, refused));
            field.setInvalid(true);
            field.focus();
        }
    }
}
