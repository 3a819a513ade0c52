package app.taskaversion.account.ui;

import app.taskaversion.account.PasswordAdvice;
import app.taskaversion.account.PasswordService;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;

/** Says below the field what would make a new password better, while it is typed. */
final class PasswordAdviser {

    private static final int PAUSE_MS = 400;

    private PasswordAdviser() {}

    /** @param ownWords what must not be the password */
    static void watch(PasswordField field, PasswordService passwords, SerializableSupplier<List<String>> ownWords) {
        field.setHelperText(field.getTranslation("password.help", PasswordService.MIN));
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MS);
        field.addValueChangeListener(change -> {
            field.setInvalid(false);
            field.setHelperText(words(field, change.getValue(), passwords, ownWords.get()));
        });
    }

    private static String words(PasswordField field, String typed, PasswordService passwords, List<String> ownWords) {
        if (typed.isEmpty()) {
            return field.getTranslation("password.help", PasswordService.MIN);
        }
        PasswordAdvice advice = passwords.advise(typed, ownWords);
        return field.getTranslation(
                advice.good() ? "password.good" : advice.messageKeys().getFirst());
    }
}
