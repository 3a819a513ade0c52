package app.taskaversion.account.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

/** Fields as password managers know them: they have a name, say what they are for, and let one paste. */
final class DoorFields {

    private DoorFields() {}

    static TextField name(String labelKey) {
        TextField field = new TextField();
        field.setLabel(field.getTranslation(labelKey));
        field.getElement().setAttribute("name", "username");
        field.getElement().setAttribute("autocomplete", "username");
        field.getElement().setAttribute("autocapitalize", "none");
        field.setMaxLength(254);
        field.setWidthFull();
        return field;
    }

    /** @param kind {@code current-password} or {@code new-password} */
    static PasswordField password(String labelKey, String kind) {
        PasswordField field = new PasswordField();
        field.setLabel(field.getTranslation(labelKey));
        field.getElement().setAttribute("name", "password");
        field.getElement().setAttribute("autocomplete", kind);
        field.setWidthFull();
        return field;
    }

    /** A one-time code, from a phone or from paper. */
    static TextField code(String labelKey) {
        TextField field = new TextField();
        field.setLabel(field.getTranslation(labelKey));
        field.getElement().setAttribute("name", "code");
        field.getElement().setAttribute("autocomplete", "one-time-code");
        field.setManualValidation(true);
        field.setMaxLength(40);
        field.setWidthFull();
        return field;
    }

    /** The one main action. */
    static Button main(String words) {
        Button button = Buttons.of(words);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addThemeName("large");
        button.setWidthFull();
        return button;
    }

    static void wrong(PasswordField field, String why) {
        field.setManualValidation(true);
        field.setErrorMessage(why);
        field.setInvalid(true);
    }
}
