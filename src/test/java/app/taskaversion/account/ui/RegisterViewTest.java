package app.taskaversion.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.AccountService;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Switch;
import app.taskaversion.testsupport.Accounts;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Accounts
class RegisterViewTest {

    @Autowired
    private AccountService accounts;

    @Autowired
    private CurrentOwner owner;

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void fill(String name, String password) {
        _setValue(field("Name"), name);
        _setValue(_get(PasswordField.class), password);
        _setValue(age(), true);
    }

    private static Checkbox age() {
        return _get(Checkbox.class, spec -> spec.withLabel("I am 16 or older"));
    }

    private static void make() {
        _click(_get(Button.class, spec -> spec.withText("Make my account")));
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        People.signOut();
        Screen.open("register");
        fill("a@b", "lantern otter violin");
        make();
        assertThat(field("Name").isInvalid()).isTrue();

        fill("miriam", "short");
        make();
        assertThat(field("Name").isInvalid()).isFalse();
        assertThat(field("Invitation").isInvalid()).isFalse();
        assertThat(_get(PasswordField.class).getErrorMessage()).startsWith("A bit longer");

        fill("miriam", "lantern otter violin");
        _setValue(_get(EmailField.class), "nowhere");
        make();
        assertThat(_get(EmailField.class).isInvalid()).isTrue();

        _setValue(_get(EmailField.class), "");
        make();
        assertThat(field("Invitation").getErrorMessage()).startsWith("This invitation does not fit");
    }

    @Test
    void nothingIsTickedAndTheAgeIsAskedFor() {
        People.signOut();
        Screen.open("register");
        assertThat(age().getValue()).isFalse();
        assertThat(_find(Switch.class)).isNotEmpty().noneMatch(Switch::isOn);
        make();
        assertThat(age().getErrorMessage()).contains("from 16 on");
    }

    @Test
    void thePasswordIsJudgedWhileItIsTyped() {
        People.signOut();
        Screen.open("register");
        PasswordField password = _get(PasswordField.class);
        assertThat(password.getHelperText()).startsWith("At least 10 characters");
        _setValue(password, "correcthorse");
        assertThat(password.getHelperText()).doesNotStartWith("Good");
        _setValue(password, "lantern otter violin");
        assertThat(password.getHelperText()).startsWith("Good");
        _setValue(field("Name"), "Miriam");
        _setValue(password, "Miriam1234!");
        assertThat(password.getHelperText()).contains("Your own name");
    }

    @Test
    void anInvitationInTheAddressIsFilledIn() {
        People.signOut();
        Screen.open("register?invite=ABCD-EFGH");
        assertThat(field("Invitation").getValue()).isEqualTo("ABCD-EFGH");
    }

    @Test
    void aGuestIsToldThatEverythingComesAlong() {
        Screen.open("register");
        assertThat(Screen.words(_get(RegisterView.class))).contains("Everything that you entered as a guest");
        assertThat(accounts.current().isGuest()).isTrue();
        assertThat(owner.get()).isEqualTo(accounts.current().id());
    }
}
