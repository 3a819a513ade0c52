package app.taskaversion.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
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
import org.junit.jupiter.api.Test;

@ViewTest
@Accounts
class SetUpViewTest {

    @Test
    void aWrongCodeOpensNothing() {
        People.signOut();
        Screen.open("set-up");
        TextField code = _get(TextField.class, spec -> spec.withLabel("Set-up code"));
        _setValue(code, "AAAA-BBBB-CCCC-DDDD-EEEE");
        _click(_get(Button.class, spec -> spec.withText("Next")));
        assertThat(code.getErrorMessage()).startsWith("This code does not fit");
        assertThat(_find(PasswordField.class)).isEmpty();
    }
}
