package app.taskaversion.transfer.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.transfer.ImportDesk.Phase;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.junit.jupiter.api.Test;

@ViewTest
class WorkingStageTest {

    private final FakeDesk desk = new FakeDesk();

    private WorkingStage open(Phase phase) {
        WorkingStage stage = new WorkingStage(phase, desk);
        UI.getCurrent().add(stage);
        return stage;
    }

    @Test
    void untilTheRowsAreCountedNothingIsClaimed() {
        WorkingStage stage = open(Phase.LOOKING);
        stage.show(FakeDesk.state(Phase.LOOKING));
        assertThat(_get(ProgressBar.class).isIndeterminate()).isTrue();
        assertThat(Screen.words(stage)).contains("Counting the rows", "Nothing is stored by this.");
    }

    @Test
    void rowsAreShownAndAQuarterIsSpokenOnce() {
        WorkingStage stage = open(Phase.BRINGING);
        stage.show(FakeDesk.state(Phase.BRINGING, 1_250, 5_000));
        assertThat(_get(ProgressBar.class).getValue()).isEqualTo(1_250);
        assertThat(_get(ProgressBar.class).getMax()).isEqualTo(5_000);
        assertThat(Screen.words(stage)).contains("1,250 of 5,000 rows", "25 percent");
        stage.show(FakeDesk.state(Phase.BRINGING, 2_450, 5_000));
        assertThat(Screen.words(stage)).contains("2,450 of 5,000 rows", "25 percent");
    }

    @Test
    void stoppingAnImportSaysWhatItDoesAndIsAskedOnce() {
        WorkingStage stage = open(Phase.BRINGING);
        assertThat(Screen.words(stage)).contains("all of it is taken back and nothing is stored");
        Screen.press("Stop");
        assertThat(desk.asked).containsExactly("cancel");
        assertThat(_get(Button.class, spec -> spec.withText("Stopping")).isEnabled())
                .isFalse();
    }
}
