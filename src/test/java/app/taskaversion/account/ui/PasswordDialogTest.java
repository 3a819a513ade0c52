package app.taskaversion.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.PasswordAdvice;
import app.taskaversion.account.PasswordService;
import app.taskaversion.account.Person;
import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewTest
class PasswordDialogTest {

    private final List<String> done = new ArrayList<>();
    private final PasswordService passwords = new PasswordService() {

        @Override
        public PasswordAdvice advise(String password, List<String> ownWords) {
            assertThat(ownWords).containsExactly("Miriam");
            return new PasswordAdvice(4, true, List.of());
        }

        @Override
        public void change(String present, String wanted, String address) {
            if (!present.equals("old")) {
                throw new LimitExceeded("signIn.wrongPassword");
            }
            if (wanted.length() < MIN) {
                throw new LimitExceeded("password.short");
            }
            done.add(wanted);
        }
    };

    @BeforeEach
    void open() {
        new PasswordDialog(passwords, new Person(OwnerId.NOBODY, "Miriam", null, false), () -> done.add("told")).open();
    }

    private static PasswordField field(String label) {
        return _get(PasswordField.class, spec -> spec.withLabel(label));
    }

    @Test
    void managersKnowWhichIsTheNewOne() {
        assertThat(field("Your password now").getElement().getAttribute("autocomplete"))
                .isEqualTo("current-password");
        assertThat(field("New password").getElement().getAttribute("autocomplete"))
                .isEqualTo("new-password");
    }

    @Test
    void whatIsRefusedIsSaidAtItsField() {
        _setValue(field("Your password now"), "not it");
        _setValue(field("New password"), "lantern otter violin");
        Screen.press("Change");
        assertThat(field("Your password now").isInvalid()).isTrue();
        _setValue(field("Your password now"), "old");
        _setValue(field("New password"), "short");
        Screen.press("Change");
        assertThat(field("Your password now").isInvalid()).isFalse();
        assertThat(field("New password").isInvalid()).isTrue();
        assertThat(done).isEmpty();
    }

    @Test
    void aGoodOneIsTaken() {
        _setValue(field("Your password now"), "old");
        _setValue(field("New password"), "lantern otter violin");
        assertThat(field("New password").getHelperText()).startsWith("Good");
        Screen.press("Change");
        assertThat(done).containsExactly("lantern otter violin", "told");
    }
}
