package app.taskaversion.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.task.TaskId;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.RunningInstance;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class PaletteDialogTest {

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private InstanceService instances;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Clock clock;

    private void open(String... keys) {
        Screen.open("tasks");
        PaletteEntries entries = new PaletteEntries(
                Set.of(keys),
                queries,
                clock,
                (key, arguments) -> UI.getCurrent().getTranslation(key, arguments));
        new PaletteDialog(entries, instances, () -> false).open();
        MockVaadin.clientRoundtrip(false);
    }

    private static void type(String text) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("What would you like to do?")), text);
    }

    private static List<Div> options() {
        return _find(Div.class, spec -> spec.withClasses("tas-palette-option"));
    }

    private static List<String> words() {
        return options().stream().map(Div::getText).toList();
    }

    private static void choose(String words) {
        Div option = options().stream()
                .filter(found -> found.getText().equals(words))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(option, new ClickEvent<>(option));
    }

    @Test
    void whatTheKeysOfThisPageDoComesFirstAndNothingThatDoesNothingHere() {
        open("n", "d", "1");
        assertThat(words())
                .startsWith("New line", "Done", "Go to Now")
                .doesNotContain("Start")
                .hasSize(8);
        assertThat(options().getFirst().getElement().getAttribute("aria-selected"))
                .isEqualTo("true");
    }

    @Test
    void aFewLettersFindAScreenAndTheChoiceGoesThere() {
        open();
        type("priv");
        assertThat(words()).containsExactly("Go to Privacy");
        choose("Go to Privacy");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("settings/privacy");
        _assertNone(PaletteDialog.class);
    }

    @Test
    void anOpenThingIsFoundByItsNameAndStarted() {
        TaskId fern = tasks.create("Water the fern", 0);
        InstanceId waiting = instances.plan(fern, Guess.NONE, null, null);
        open();
        type("w");
        assertThat(words()).noneMatch(words -> words.contains("fern"));
        type("fern");
        assertThat(words()).containsExactly("Start: Water the fern");
        choose("Start: Water the fern");
        assertThat(queries.running().map(RunningInstance::id)).contains(waiting);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEmpty();
        open();
        type("fern");
        assertThat(words()).as("what runs is not started").isEmpty();
    }

    @Test
    void nothingIsSaidInWords() {
        open();
        type("zzz");
        assertThat(options()).isEmpty();
        assertThat(_get(com.vaadin.flow.component.html.Paragraph.class, spec -> spec.withClasses("tas-small"))
                        .getText())
                .isEqualTo("Nothing is called that. The new line on Now takes anything.");
    }

    @Test
    void everyPlaceIsAScreenAndHasWords() {
        assertThat(Screen.routes().keySet())
                .containsAll(
                        PaletteEntries.PLACES.stream().map(Map.Entry::getKey).toList());
        assertThat(PaletteEntries.PLACES)
                .allSatisfy(place -> assertThat(UI.getCurrent().getTranslation(place.getValue()))
                        .doesNotContain(place.getValue())
                        .doesNotContain("{0}"));
    }
}
