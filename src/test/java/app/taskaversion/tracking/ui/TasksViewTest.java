package app.taskaversion.tracking.ui;

import static app.taskaversion.testsupport.Screen.choose;
import static app.taskaversion.testsupport.Screen.menu;
import static app.taskaversion.testsupport.Screen.messages;
import static app.taskaversion.testsupport.Screen.press;
import static app.taskaversion.testsupport.Screen.pressNamed;
import static app.taskaversion.testsupport.Screen.undo;
import static app.taskaversion.testsupport.Screen.words;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.ParsedChip;
import app.taskaversion.platform.ui.PickOne;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskService;
import app.taskaversion.task.TaskType;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceFilter;
import app.taskaversion.tracking.InstanceFilter.Group;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceRow;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.Postponement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class TasksViewTest {

    @Autowired
    private TaskService tasks;

    @Autowired
    private InstanceService instances;

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private TestClock clock;

    private void open(String address) {
        Screen.open(address);
    }

    private void write(String line) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("New thing")), line);
    }

    private TaskId plan(String name) {
        TaskId task = tasks.create(TaskData.named(name)).id();
        instances.plan(task, Guess.NONE, null, null);
        return task;
    }

    private List<InstanceRow> rows(Group group) {
        return queries.list(InstanceFilter.of(group, clock.instant()), 0, 100);
    }

    private static List<String> shown() {
        return Screen.inRows(".name");
    }

    /** All that the only row says. */
    private static String row() {
        return String.join(" | ", Screen.inRows(".tas-task"));
    }

    @Test
    void thereIsOneHeadingAndOneMainAction() {
        open("tasks");
        assertThat(_find(H1.class)).hasSize(1);
        assertThat(_find(Button.class, spec -> spec.withThemes("primary"))).hasSize(1);
    }

    @Test
    void aLineForLaterIsTakenApartAndWaits() {
        open("tasks");
        write("Call the dentist ~15m !4 fri");
        assertThat(_find(ParsedChip.class)).hasSize(3);
        press("Later");
        InstanceRow row = rows(Group.WAITING).get(0);
        assertThat(row.name()).isEqualTo("Call the dentist");
        assertThat(row.estimateMinutes()).isEqualTo(15);
        assertThat(row.expectedAversion()).isEqualTo(75);
        assertThat(row.dueAt()).isEqualTo(Instant.parse("2026-11-27T23:59:59Z"));
        assertThat(shown()).containsExactly("Call the dentist");
        assertThat(row()).contains("15 min").contains("Friday");
    }

    @Test
    void aChipTakenOutGivesItsWordsBack() {
        open("tasks");
        write("Read chapter !4");
        _click(_get(NativeButton.class, spec -> spec.withAttribute("aria-label", "Take out: guess 4")));
        _assertNone(ParsedChip.class);
        press("Later");
        assertThat(shown()).containsExactly("Read chapter !4");
    }

    @Test
    void anEmptyLineAsksForWordsAndStoresNothing() {
        open("tasks");
        press("Start");
        TextField line = _get(TextField.class, spec -> spec.withLabel("New thing"));
        assertThat(line.isInvalid()).isTrue();
        assertThat(line.getErrorMessage()).isEqualTo("A word or two is enough.");
        assertThat(rows(Group.OPEN)).isEmpty();
    }

    @Test
    void startingAnotherSaysWhatIsPausedAndUndoGivesItBack() {
        open("tasks");
        write("Sort papers");
        press("Start");
        write("Water plants");
        press("Start");
        assertThat(messages()).contains("Started: “Water plants”. “Sort papers” is paused.");
        assertThat(words(_get(RunningBar.class))).contains("“Water plants” is running.");
        assertThat(shown()).containsExactly("Sort papers");
        undo();
        assertThat(words(_get(RunningBar.class))).contains("“Sort papers” is running.");
        assertThat(tasks.findByName("Water plants")).isEmpty();
    }

    @Test
    void whatIsBegunStandsBeforeWhatWaits() {
        plan("Waiting one");
        open("tasks");
        write("Begun one");
        press("Start");
        instances.pause(queries.running().orElseThrow().id(), null, null);
        open("tasks?show=done");
        open("tasks");
        assertThat(shown()).containsExactly("Begun one", "Waiting one");
        pressNamed("Resume Begun one");
        assertThat(queries.running().orElseThrow().name()).isEqualTo("Begun one");
    }

    @Test
    void lettingGoIsTakenBackByUndo() {
        plan("Wash the car");
        open("tasks");
        menu("More for Wash the car", "Let it go");
        assertThat(messages()).containsExactly("Let go: “Wash the car”.");
        assertThat(rows(Group.LET_GO)).hasSize(1);
        assertThat(shown()).isEmpty();
        undo();
        assertThat(shown()).containsExactly("Wash the car");
    }

    @Test
    void deletingAndCopyingAreTakenBackByUndo() {
        plan("Wash the car");
        open("tasks");
        menu("More for Wash the car", "Delete");
        assertThat(shown()).isEmpty();
        undo();
        assertThat(shown()).containsExactly("Wash the car");
        menu("More for Wash the car", "Copy");
        assertThat(shown()).hasSize(2);
        undo();
        assertThat(shown()).hasSize(1);
    }

    @Test
    void aDayThatHasPassedIsAQuestionAndKeepingForgetsTheDay() {
        TaskId task = tasks.create(TaskData.named("Answer Miriam")).id();
        instances.plan(task, Guess.NONE, null, clock.instant());
        clock.advance(Duration.ofDays(1));
        open("tasks");
        assertThat(row()).contains("Was for yesterday. Still useful?");
        choose("Keep");
        assertThat(row()).doesNotContain("Still useful?");
        assertThat(rows(Group.WAITING).get(0).dueAt()).isNull();
        undo();
        assertThat(rows(Group.WAITING).get(0).dueAt()).isEqualTo(TestClock.START);
    }

    @Test
    void aSmallerPieceGoesOntoTheListBesideTheWhole() {
        TaskId task = tasks.create(TaskData.named("Tax return")).id();
        instances.plan(task, Guess.NONE, null, clock.instant());
        clock.advance(Duration.ofDays(1));
        open("tasks");
        choose("Smaller");
        _setValue(_get(TextField.class, spec -> spec.withLabel("A small first piece")), "Find the folder");
        press("Save");
        assertThat(shown()).containsExactlyInAnyOrder("Find the folder", "Tax return");
        undo();
        assertThat(shown()).containsExactly("Tax return");
        assertThat(rows(Group.WAITING).get(0).dueAt()).isEqualTo(TestClock.START);
    }

    @Test
    void theAddressSaysWhatIsShown() {
        TaskId task = plan("Wash the car");
        instances.plan(task, Guess.NONE, Postponement.someday(), null);
        instances.doneAlready(tasks.create(TaskData.named("Cook soup")).id(), clock.instant(), 20.0);
        open("tasks?show=later");
        assertThat(shown()).containsExactly("Wash the car");
        open("tasks?show=done");
        assertThat(shown()).containsExactly("Cook soup");
        open("tasks?show=nonsense&job=nonsense");
        assertThat(shown()).containsExactly("Wash the car");
    }

    private static TextField search() {
        return _get(TextField.class, spec -> spec.withLabel("Search"));
    }

    @Test
    void aSearchGoesAlongFromListToList() {
        plan("Wash the car");
        instances.doneAlready(tasks.create(TaskData.named("Cook soup")).id(), clock.instant(), 20.0);
        open("tasks");
        pressNamed("Search");
        _setValue(search(), "soup");
        assertThat(shown()).isEmpty();
        _click(_get(NativeButton.class, spec -> spec.withText("Done")));
        assertThat(shown()).containsExactly("Cook soup");
        assertThat(search().getValue()).isEqualTo("soup");
        _setValue(search(), "car");
        assertThat(shown()).isEmpty();
        press("Show all");
        assertThat(shown()).containsExactly("Cook soup");
    }

    @Test
    void aSearchIsStillThereAfterStepsBackAndAnotherLoadButTheMenuBeginsAnew() {
        plan("Wash the car");
        plan("Cook soup");
        open("tasks");
        pressNamed("Search");
        _setValue(search(), "soup");
        open("settings");
        come(NavigationTrigger.HISTORY);
        assertThat(shown()).containsExactly("Cook soup");
        assertThat(search().getValue()).isEqualTo("soup");
        open("settings");
        come(NavigationTrigger.PAGE_LOAD);
        assertThat(shown()).containsExactly("Cook soup");
        come(NavigationTrigger.ROUTER_LINK);
        assertThat(shown()).hasSize(2);
        come(NavigationTrigger.HISTORY);
        assertThat(shown()).hasSize(2);
    }

    @Test
    void aSearchInAnAddressOfBeforeIsNotTaken() {
        plan("Wash the car");
        open("tasks?q=soup");
        assertThat(shown()).containsExactly("Wash the car");
    }

    private static void come(NavigationTrigger trigger) {
        UI ui = UI.getCurrent();
        ui.getInternals().getRouter().navigate(ui, new Location("tasks"), trigger);
    }

    @Test
    void theListNarrowsByKind() {
        plan("Write report");
        TaskId play = tasks.create(TaskData.named("Play chess").withTaskType(TaskType.PLAY))
                .id();
        instances.plan(play, Guess.NONE, null, null);
        open("tasks");
        pressNamed("Filter");
        @SuppressWarnings({"unchecked", "rawtypes"})
        PickOne<TaskType> kind = _get(PickOne.class, spec -> spec.withLabel("Kind"));
        kind.pick(TaskType.PLAY);
        assertThat(shown()).containsExactly("Play chess");
    }

    @Test
    void onlyOnePageIsReadUntilMoreIsWanted() {
        for (int i = 0; i < PagedGroups.PAGE + 2; i++) {
            plan("Task " + i);
        }
        open("tasks");
        assertThat(shown()).hasSize(PagedGroups.PAGE);
        assertThat(words(_get(PagedGroups.class))).contains("2 more are waiting. They can wait.");
        press("Show more");
        assertThat(shown()).hasSize(PagedGroups.PAGE + 2);
    }

    @Test
    void templatesAreStartedPutAwayAndTakenOutAgain() {
        tasks.create(TaskData.named("Stretch"));
        open("tasks?show=all-tasks");
        assertThat(shown()).containsExactly("Stretch");
        menu("More for Stretch", "Put away");
        assertThat(words(_get(PagedGroups.class))).startsWith("Put away");
        undo();
        assertThat(words(_get(PagedGroups.class))).startsWith("Stretch");
        pressNamed("Start Stretch");
        assertThat(queries.running().orElseThrow().name()).isEqualTo("Stretch");
    }
}
