package app.taskaversion.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.SecondFactor;
import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@ViewTest
class FactorDialogTest {

    private final List<String> done = new ArrayList<>();
    private final SecondFactor factor = new SecondFactor() {

        @Override
        public boolean isOn() {
            return false;
        }

        @Override
        public Offer offer() {
            return new Offer("ABCDEFGH", "otpauth://totp/x?secret=ABCDEFGH");
        }

        @Override
        public void turnOn(String secret, String code) {
            if (!code.equals("123456")) {
                throw new LimitExceeded("factor.wrong");
            }
            done.add(secret);
        }

        @Override
        public void turnOff() {
            done.add("off");
        }
    };

    @Test
    void thePictureIsOursAndTheSecretCanBeTyped() {
        new FactorDialog(factor, () -> {}).open();
        String picture = _get(QrPicture.class).getElement().getProperty("innerHTML");
        assertThat(picture).startsWith("<svg").doesNotContain("http").doesNotContain("ABCDEFGH");
        assertThat(_get(QrPicture.class).getElement().getAttribute("aria-label"))
                .isNotBlank();
        assertThat(Screen.words(_get(FactorDialog.class))).contains("ABCD EFGH");
    }

    @Test
    void onlyARightCodeTurnsItOn() {
        FactorDialog dialog = new FactorDialog(factor, () -> done.add("told"));
        dialog.open();
        _setValue(_get(TextField.class), "000000");
        Screen.press("Turn it on");
        assertThat(_get(TextField.class).isInvalid()).isTrue();
        assertThat(done).isEmpty();
        _setValue(_get(TextField.class), "123456");
        Screen.press("Turn it on");
        assertThat(dialog.isOpened()).isFalse();
        assertThat(done).containsExactly("ABCDEFGH", "told");
    }
}
