package app.taskaversion.transfer.ui;

import static app.taskaversion.testsupport.Patience.until;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.DoorLink;
import app.taskaversion.platform.ui.Note;
import app.taskaversion.platform.ui.Switch;
import app.taskaversion.testsupport.OwnedTables;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.transfer.DemoService;
import app.taskaversion.transfer.ImportDesk;
import app.taskaversion.transfer.ImportDesk.Phase;
import app.taskaversion.transfer.ImportService;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ViewTest
class ImportViewTest {

    private static final Path SAMPLES = Path.of("src/test/resources/legacy").toAbsolutePath();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private ImportDesk desk;

    @AfterEach
    void nothingIsLeftOnTheDesk() {
        desk.clear();
    }

    private ImportView open() {
        ImportView view = view(desk);
        UI.getCurrent().add(view);
        return view;
    }

    private ImportView view(ImportDesk anyDesk) {
        return new ImportView(
                anyDesk,
                context.getBean(ImportService.class),
                context.getBean(KeptCards.class),
                context.getBean(DemoService.class),
                preferences,
                context.getBean(Clock.class));
    }

    private File put(String name, String text) throws IOException {
        File place = desk.place(name);
        Files.writeString(place.toPath(), text);
        desk.arrived(name, place);
        return place;
    }

    private void put(String sample) throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES.resolve(sample))) {
            for (Path file : files.sorted().toList()) {
                File place = desk.place(String.valueOf(file.getFileName()));
                Files.copy(file, place.toPath(), StandardCopyOption.REPLACE_EXISTING);
                desk.arrived(String.valueOf(file.getFileName()), place);
            }
        }
    }

    private static void untilTitle(String title) {
        until(() -> _get(H1.class).getText().equals(title));
    }

    private static Button button(String words) {
        return _get(Button.class, spec -> spec.withText(words));
    }

    private static boolean isPrimary(Button button) {
        return button.hasThemeName(ButtonVariant.PRIMARY.getVariantName());
    }

    @Test
    void theDoorFromMeLeadsHere() {
        Screen.open("settings/import");
        assertThat(_get(H1.class).getText()).isEqualTo("Bring your data");
        UI.getCurrent().add(new ImportSection().create());
        assertThat(_get(DoorLink.class).getHref()).isEqualTo("settings/import");
    }

    @Test
    void nothingCanBeLookedAtWithoutAFile() {
        ImportView view = open();
        assertThat(button("Look at it first").isEnabled()).isFalse();
        assertThat(Screen.words(view)).contains("No file chosen yet.");
        assertThat(_find(ComboBox.class)).isEmpty();
    }

    @Test
    void filesStayOnTheDeskWhenThePageIsLeft() throws IOException {
        ImportView view = open();
        File tasks = put("tasks.csv", "task_id,name\n");
        File notes = put("notes.csv", "note_id\n");
        until(() -> button("Look at it first").isEnabled());
        assertThat(Screen.words(view)).contains("2 files are here. Nothing is stored yet.");
        view.getElement().removeFromParent();

        ImportView later = open();
        assertThat(Screen.words(later)).contains("tasks.csv", "notes.csv");
        Screen.pressNamed("Take out: notes.csv");
        until(() -> Screen.words(later).contains("One file is here."));
        assertThat(notes).doesNotExist();
        assertThat(tasks).exists();
    }

    @Test
    void aHistoryIsLookedAtReadOtherwiseBroughtInAndFoundAgain() throws IOException {
        preferences.set(PreferenceKey.DETECTED_TIME_ZONE, "Europe/Berlin");
        ImportView view = open();
        put("small");
        until(() -> button("Look at it first").isEnabled());
        Screen.press("Look at it first");
        untilTitle("What would come in");
        assertThat(Screen.words(view))
                .contains("would come in. 14 need a look, none would be set aside. Nothing is stored yet.")
                .contains("no clue: read as Europe/Berlin, the time zone that you use here.");
        assertThat(OwnedTables.rows(context)).containsEntry("task_instance", 0L).containsEntry("import_batch", 0L);

        Screen.pressNamed("Change: Time zone");
        @SuppressWarnings("unchecked")
        ComboBox<String> zone = _get(ComboBox.class);
        _setValue(zone, "Europe/Vienna");
        assertThat(button("Bring it in").isEnabled()).isFalse();
        assertThat(isPrimary(button("Look again"))).isTrue();
        Screen.press("Look again");
        until(() -> Screen.words(view).contains("no clue: read as Europe/Vienna, as you said."));
        assertThat(button("Bring it in").isEnabled()).isTrue();
        assertThat(isPrimary(button("Look again"))).isFalse();

        Screen.press("Bring it in");
        untilTitle("Your earlier data is here");
        assertThat(OwnedTables.rows(context)).containsEntry("task_instance", 300L);
        assertThat(Screen.words(view)).contains("Checked", "Save this report");

        view.getElement().removeFromParent();
        ImportView later = open();
        assertThat(Screen.words(later)).contains("Your earlier data is here");
        Screen.press("Take it back");
        until(() -> Screen.words(UI.getCurrent()).contains("Nothing of it was changed here since."));
        _click(_find(_get(TakeBackDialog.class), Button.class, spec -> spec.withText("Take it back"))
                .get(0));
        untilTitle("Bring your data");
        assertThat(OwnedTables.rows(context))
                .containsEntry("task_instance", 0L)
                .containsEntry("task", 0L)
                .containsEntry("emotion", 0L);
        assertThat(Screen.words(later)).contains("What you brought before", "Taken back", "Original files");
        assertThat(Screen.messages()).hasSize(1).allMatch(words -> words.startsWith("Taken back: "));
        assertThat(button("Look at it first").isEnabled()).isFalse();
    }

    @Test
    void whatWasBroughtInBeforeIsSaidToBeKnown() throws IOException {
        preferences.set(PreferenceKey.DETECTED_TIME_ZONE, "Europe/Berlin");
        ImportView view = open();
        for (String title : List.of("What would come in", "You have all of this already")) {
            put("tiny");
            until(() -> button("Look at it first").isEnabled());
            Screen.press("Look at it first");
            untilTitle(title);
            if (title.equals("What would come in")) {
                Screen.press("Bring it in");
                untilTitle("Your earlier data is here");
                Screen.press("All good");
                untilTitle("Bring your data");
            }
        }
        assertThat(Screen.words(view)).contains("Nothing would change.");
        assertThat(_find(Button.class, spec -> spec.withText("Bring it in"))).isEmpty();
        Screen.press("All good");
        untilTitle("Bring your data");
    }

    @Test
    void withoutAnyZoneThePersonIsAsked() throws IOException {
        ImportView view = open();
        put("tiny");
        until(() -> button("Look at it first").isEnabled());
        Screen.press("Look at it first");
        until(() ->
                desk.state().phase() == Phase.ASKING && !_find(ComboBox.class).isEmpty());
        assertThat(Screen.words(view)).contains("One question before the look");
        @SuppressWarnings("unchecked")
        ComboBox<String> zone = _get(ComboBox.class);
        _setValue(zone, null);
        assertThat(button("Look at it first").isEnabled()).isFalse();
        _setValue(zone, "Europe/Vienna");
        Screen.press("Look at it first");
        untilTitle("What would come in");
        assertThat(Screen.words(view)).contains("read as Europe/Vienna, as you said.");
    }

    @Test
    void ofSeveralPeopleThePersonChoosesThemselves() throws IOException {
        open();
        put("tasks.csv", "task_id,name,user_id\nt1,Cook,1\nt2,Run,2\n");
        until(() -> button("Look at it first").isEnabled());
        Screen.press("Look at it first");
        until(() -> !_find(Select.class).isEmpty());
        assertThat(button("Look at it first").isEnabled()).isFalse();
        @SuppressWarnings("unchecked")
        Select<String> user = _get(Select.class);
        _setValue(user, "2");
        Screen.press("Look at it first");
        untilTitle("What would come in");
        Screen.press("Bring it in");
        untilTitle("Your earlier data is here");
        assertThat(OwnedTables.rows(context)).containsEntry("task", 1L);
    }

    @Test
    void aFileThatIsNoneOfOursIsExplainedAndStaysToBeTakenBack() throws IOException {
        ImportView view = open();
        put("holiday.csv", "when,where\n");
        until(() -> button("Look at it first").isEnabled());
        Screen.press("Look at it first");
        until(() -> Screen.words(view).contains("holds none of the files we know"));
        assertThat(Screen.named("Take out: holiday.csv").isEnabled()).isTrue();
    }

    @Test
    void whatIsLeftIsForgotten() throws IOException {
        preferences.set(PreferenceKey.DETECTED_TIME_ZONE, "Europe/Berlin");
        open();
        put("tiny");
        until(() -> button("Look at it first").isEnabled());
        Screen.press("Look at it first");
        untilTitle("What would come in");
        Screen.press("Leave it");
        untilTitle("Bring your data");
        assertThat(desk.state().files()).isEmpty();
        assertThat(OwnedTables.rows(context)).containsEntry("task", 0L);
    }

    @Test
    void twoTabsShowTheSameAndTheOneThatIsClosedHearsNothingMore() {
        FakeDesk shared = new FakeDesk();
        ImportView one = view(shared);
        ImportView two = view(shared);
        UI.getCurrent().add(one, two);
        shared.put(FakeDesk.state(Phase.LOOKING, 50, 200));
        MockVaadin.clientRoundtrip(false);
        assertThat(Screen.words(one)).contains("Looking at your files", "50 of 200 rows");
        assertThat(Screen.words(two)).isEqualTo(Screen.words(one));
        one.getElement().removeFromParent();
        assertThat(shared.listeners()).isEqualTo(1);
    }

    @Test
    void stoppedAndRefusedWorkIsToldAndTheFilesStay() {
        FakeDesk shared = new FakeDesk();
        ImportView view = view(shared);
        UI.getCurrent().add(view);
        shared.put(FakeDesk.state(Phase.CANCELLED));
        MockVaadin.clientRoundtrip(false);
        assertThat(Screen.words(view)).contains("Stopped. Nothing was stored", "One file is here.");
        shared.put(
                FakeDesk.state(Phase.REFUSED, null, new ImportDesk.Refusal("transfer.ui.fault_id", List.of("7F3K2"))));
        MockVaadin.clientRoundtrip(false);
        assertThat(Screen.words(view))
                .contains("(error 7F3K2)", "One file is here.")
                .doesNotContain("Stopped.");
        shared.put(FakeDesk.state(
                Phase.COLLECTING,
                null,
                new ImportDesk.Refusal("transfer.ui.full", List.of(2100L, 2000L, "old.zip", 1300L))));
        MockVaadin.clientRoundtrip(false);
        assertThat(Screen.words(view))
                .contains("Your files here would take 2,100 MB with this one; 2,000 MB is the most for one person.")
                .contains("delete an original file below: “old.zip” is the largest, with 1,300 MB")
                .contains("One file is here.");
        assertThat(_find(Note.class, spec -> spec.withClasses("fault"))).isEmpty();
        _click(button("Look at it first"));
        assertThat(shared.asked).containsExactly("look null DETECT DETECT");
    }

    @Test
    void theDemoIsLoadedAndRemovedByOneSwitch() {
        open();
        Switch demo = _get(Switch.class);
        demo.turn(true);
        assertThat(OwnedTables.rows(context)).containsEntry("task", 8L);
        demo.turn(false);
        assertThat(OwnedTables.rows(context)).containsEntry("task", 0L);
    }
}
