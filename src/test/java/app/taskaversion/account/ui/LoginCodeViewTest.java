package app.taskaversion.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.ui.PostForm;
import app.taskaversion.testsupport.Accounts;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewTest
@Accounts
class LoginCodeViewTest {

    @BeforeEach
    void leave() {
        People.signOut();
    }

    @Test
    void phonesOfferTheCodeByThemselves() {
        Screen.open("login/code");
        TextField code = _get(TextField.class, spec -> spec.withLabel("Code"));
        assertThat(code.getElement().getAttribute("autocomplete")).isEqualTo("one-time-code");
        assertThat(code.getElement().getAttribute("name")).isEqualTo("code");
        assertThat(_get(PostForm.class).getElement().getAttribute("action")).isEqualTo("login/code");
    }

    @Test
    void aWrongCodeIsSaidAtTheFieldAndAWaitSaysHowLong() {
        Screen.open("login/code?error");
        assertThat(_get(TextField.class).getErrorMessage()).startsWith("That code does not fit");
        Screen.open("login/code?wait=30");
        assertThat(Screen.words(_get(LoginCodeView.class))).contains("Please wait 30 seconds");
    }
}
