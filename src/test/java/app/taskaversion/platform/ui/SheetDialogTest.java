package app.taskaversion.platform.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;

@ViewTest
class SheetDialogTest {

    @Test
    void theCrossHasANameAndClosesIt() {
        SheetDialog sheet = new SheetDialog("Title");
        sheet.open();
        Screen.pressNamed("Close");
        assertThat(sheet.isOpened()).isFalse();
    }

    @Test
    void theSecondLineComesAndGoes() {
        SheetDialog sheet = new SheetDialog("Title");
        sheet.setSecondLine("Call the dentist");
        sheet.open();
        assertThat(_find(sheet, Paragraph.class)).hasSize(1);
        sheet.setSecondLine(null);
        assertThat(_find(sheet, Paragraph.class)).isEmpty();
    }
}
