package app.taskaversion.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import org.junit.jupiter.api.Test;

@ViewTest
class InviteDialogTest {

    @Test
    void theCodeIsShownWithHowLongItIsGood() {
        InviteDialog dialog = new InviteDialog("AAAA-BBBB-CCCC-DDDD");
        dialog.open();
        assertThat(Screen.words(_get(InviteDialog.class)))
                .contains("AAAA-BBBB-CCCC-DDDD")
                .contains("good for 14 days");
        Screen.press("I have kept it");
        assertThat(dialog.isOpened()).isFalse();
    }
}
