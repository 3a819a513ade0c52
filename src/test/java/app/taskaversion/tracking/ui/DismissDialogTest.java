package app.taskaversion.tracking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.recommendation.DismissReason;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@ViewTest
class DismissDialogTest {

    private final List<DismissReason> chosen = new ArrayList<>();
    private int closed;

    private void open() {
        new DismissDialog("Call the dentist", chosen::add, () -> closed++).open();
    }

    @Test
    void oneTapSaysWhyAndCloses() {
        open();
        Screen.press("wrong time");
        assertThat(chosen).containsExactly(DismissReason.WRONG_TIME);
        assertThat(closed).isEqualTo(1);
        assertThat(_find(DismissDialog.class)).isEmpty();
    }

    @Test
    void nothingNeedsToBeSaid() {
        open();
        assertThat(Screen.words(_get(DismissDialog.class))).contains("You need not say.");
        assertThat(_find(Button.class, spec -> spec.withThemes("primary"))).isEmpty();
        Screen.pressNamed("Skip");
        assertThat(chosen).isEmpty();
        assertThat(closed).isEqualTo(1);
    }
}
