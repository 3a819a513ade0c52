package app.taskaversion.tracking.ui;

import static app.taskaversion.testsupport.Screen.press;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.tracking.InstanceFilter;
import app.taskaversion.tracking.InstanceFilter.Group;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceRow;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class DoneAlreadyDialogTest {

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private Clock clock;

    private List<InstanceRow> done() {
        return queries.list(InstanceFilter.of(Group.DONE, clock.instant()), 0, 10);
    }

    @Test
    void whatWasTypedIsNotedAsDoneAndUndoForgetsIt() {
        Screen.open("tasks");
        TextField line = _get(TextField.class, spec -> spec.withLabel("New thing"));
        _setValue(line, "Water plants ~10m");
        press("Done already");
        assertThat(_get(NumberField.class, spec -> spec.withLabel("How long, if you know"))
                        .getValue())
                .isEqualTo(10);
        press("Note it");
        assertThat(done()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Water plants");
            assertThat(row.minutes()).isEqualTo(10);
            assertThat(row.at()).isEqualTo(clock.instant());
        });
        assertThat(line.getValue()).isEmpty();
        Screen.undo();
        assertThat(done()).isEmpty();
    }

    @Test
    void minutesMayStayUnknownButANameIsNeeded() {
        Screen.open("tasks");
        press("Done already");
        press("Note it");
        TextField name = _get(TextField.class, spec -> spec.withLabel("What did you do?"));
        assertThat(name.isInvalid()).isTrue();
        assertThat(done()).isEmpty();
        _setValue(name, "Rested");
        press("Note it");
        assertThat(_find(DoneAlreadyDialog.class)).isEmpty();
        assertThat(done()).singleElement().extracting(InstanceRow::minutes).isNull();
    }

    @Test
    void cancellingKeepsTheTypedLine() {
        Screen.open("tasks");
        TextField line = _get(TextField.class, spec -> spec.withLabel("New thing"));
        _setValue(line, "Water plants");
        press("Done already");
        press("Cancel");
        assertThat(line.getValue()).isEqualTo("Water plants");
    }
}
