package app.taskaversion.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.testsupport.Accounts;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewTest
@Accounts
class ForgotViewTest {

    @BeforeEach
    void leave() {
        People.signOut();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @Test
    void aWrongCodeSaysNothingAboutTheAccount() {
        Screen.open("forgot");
        _setValue(field("Name or e-mail"), "nobody here");
        _setValue(field("One of your codes"), "AAAA-BBBB-CCCC-DDDD");
        _setValue(_get(PasswordField.class), "lantern otter violin");
        Screen.press("Set the new password");
        assertThat(Screen.words(_get(ForgotView.class))).contains("Name and code do not fit together");
    }

    @Test
    void aWeakPasswordIsSaidAtItsField() {
        Screen.open("forgot");
        _setValue(field("Name or e-mail"), "miriam");
        _setValue(_get(PasswordField.class), "password123");
        Screen.press("Set the new password");
        assertThat(_get(PasswordField.class).getErrorMessage()).startsWith("Many people use this one");
    }

    @Test
    void withoutAMailServerThereIsNoLinkToSend() {
        Screen.open("forgot");
        assertThat(_find(Button.class, spec -> spec.withText("Send me a link instead")))
                .isEmpty();
    }

    @Test
    void whoComesByALinkNeedsNoCode() {
        Screen.open("forgot?link=made-up");
        assertThat(_find(TextField.class, spec -> spec.withLabel("One of your codes")))
                .isEmpty();
        _setValue(_get(PasswordField.class), "lantern otter violin");
        Screen.press("Set the new password");
        assertThat(Screen.words(_get(ForgotView.class))).contains("This link was used already, or it is too old");
    }
}
