package app.taskaversion.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import org.junit.jupiter.api.Test;

@ViewTest
class CalendarLinkDialogTest {

    @Test
    void theAddressIsShownToBeCopied() {
        CalendarLinkDialog dialog = new CalendarLinkDialog("s3cret");
        dialog.open();
        assertThat(Screen.words(_get(CalendarLinkDialog.class))).contains("calendar/s3cret.ics");
        Screen.press("Copy");
        Screen.press("Copied");
        Screen.press("I have kept it");
        assertThat(dialog.isOpened()).isFalse();
    }
}
