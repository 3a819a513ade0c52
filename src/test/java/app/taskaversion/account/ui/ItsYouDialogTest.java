package app.taskaversion.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.SignInProof;
import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@ViewTest
class ItsYouDialogTest {

    private final List<String> done = new ArrayList<>();
    private final SignInProof proof = (password, address) -> {
        if (!password.equals("lantern otter violin")) {
            throw new LimitExceeded("signIn.wrongPassword");
        }
    };

    @Test
    void onlyTheRightPasswordGoesOn() {
        ItsYouDialog dialog = new ItsYouDialog(proof, () -> done.add("exported"));
        dialog.open();
        _setValue(_get(PasswordField.class), "not it");
        Screen.press("Go on");
        assertThat(_get(PasswordField.class).getErrorMessage()).isEqualTo("That is not your password.");
        assertThat(dialog.isOpened()).isTrue();
        assertThat(done).isEmpty();
        _setValue(_get(PasswordField.class), "lantern otter violin");
        Screen.press("Go on");
        assertThat(dialog.isOpened()).isFalse();
        assertThat(done).containsExactly("exported");
    }

    @Test
    void cancelDoesNothing() {
        new ItsYouDialog(proof, () -> done.add("exported")).open();
        Screen.press("Cancel");
        assertThat(done).isEmpty();
    }
}
