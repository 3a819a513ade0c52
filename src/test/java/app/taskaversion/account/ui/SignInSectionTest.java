package app.taskaversion.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.ui.PostForm;
import app.taskaversion.testsupport.Accounts;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.api.Test;

/** What Me says about signing in, to a guest; accounts are seen in the browser. */
@ViewTest
@Accounts
class SignInSectionTest {

    @Test
    void aGuestFindsTheWayToAnAccountAndOut() {
        Screen.open("settings");
        assertThat(Screen.words(_get(MeView.class)))
                .contains("You are here as a guest.")
                .contains("After 30 days away")
                .doesNotContain("Second factor")
                .doesNotContain("Let others in")
                .doesNotContain("task_aversion.db");
        assertThat(_find(RouterLink.class, spec -> spec.withAttribute("href", "register")))
                .hasSize(1);
        assertThat(_get(PostForm.class).getElement().getAttribute("action")).isEqualTo("logout");
    }
}
