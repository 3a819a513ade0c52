package app.taskaversion.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.LoginNotices;
import app.taskaversion.platform.ui.PostForm;
import app.taskaversion.testsupport.Accounts;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ViewTest
@Accounts
class LoginViewTest {

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void leave() {
        People.signOut();
    }

    @Test
    void managersKnowTheFieldsAndNothingIsTicked() {
        Screen.open("login");
        assertThat(_find(H1.class)).hasSize(1);
        TextField name = _get(TextField.class, spec -> spec.withLabel("Name or e-mail"));
        PasswordField password = _get(PasswordField.class, spec -> spec.withLabel("Password"));
        assertThat(name.getElement().getAttribute("autocomplete")).isEqualTo("username");
        assertThat(name.getElement().getAttribute("name")).isEqualTo("username");
        assertThat(password.getElement().getAttribute("autocomplete")).isEqualTo("current-password");
        assertThat(password.getElement().getAttribute("name")).isEqualTo("password");
        assertThat(_get(Checkbox.class).getValue()).isFalse();
    }

    @Test
    void bothWaysInAreOrdinaryForms() {
        Screen.open("login");
        assertThat(_find(PostForm.class).stream().map(form -> form.getElement().getAttribute("action")))
                .containsExactly("login", "guest");
    }

    @Test
    void aWrongPasswordIsSaidAtTheFieldAndTheNameNeedNotBeTypedAgain() {
        VaadinSession.getCurrent().getSession().setAttribute(LoginNotices.NAME, "miriam");
        Screen.open("login?error");
        assertThat(_get(PasswordField.class).isInvalid()).isTrue();
        assertThat(_get(PasswordField.class).getErrorMessage()).startsWith("Name and password do not fit together");
        assertThat(_get(TextField.class).getValue()).isEqualTo("miriam");
        assertThat(VaadinSession.getCurrent().getSession().getAttribute(LoginNotices.NAME))
                .isNull();
    }

    @Test
    void aWaitSaysHowLong() {
        Screen.open("login?wait=29");
        assertThat(Screen.words(_get(LoginView.class))).contains("Please wait 29 seconds");
        Screen.open("login?wait=%3Cb%3E");
        assertThat(Screen.words(_get(LoginView.class))).doesNotContain("Please wait");
    }

    @Test
    void whoWasSignedOutForSafetyIsToldOnce() {
        VaadinSession.getCurrent().getSession().setAttribute(LoginNotices.ATTRIBUTE, "stolen");
        Screen.open("login?again");
        assertThat(Screen.words(_get(LoginView.class)))
                .contains("Somebody may have used a copy")
                .contains("waited too long");
        Screen.open("login");
        assertThat(Screen.words(_get(LoginView.class))).doesNotContain("Somebody");
    }

    @Test
    void whoIsInGoesOn() {
        People.signIn(People.create(context));
        Screen.open("login");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEmpty();
    }
}
