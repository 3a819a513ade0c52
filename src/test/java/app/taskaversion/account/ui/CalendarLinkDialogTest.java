package app.taskaversion.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;

@ViewTest
class CalendarLinkDialogTest {

    @Test
    void theAddressIsShownToBeCopied() {
        CalendarLinkDialog dialog = new CalendarLinkDialog("s3cret");
        dialog.open();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Address for the calendar program"))
                        .getValue())
                .isEqualTo("calendar/s3cret.ics");
        Screen.press("Copy");
        Screen.press("Copied");
        Screen.press("I have kept it");
        assertThat(dialog.isOpened()).isFalse();
    }
}
