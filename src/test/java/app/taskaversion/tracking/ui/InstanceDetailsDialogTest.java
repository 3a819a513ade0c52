package app.taskaversion.tracking.ui;

import static app.taskaversion.testsupport.Screen.menu;
import static app.taskaversion.testsupport.Screen.press;
import static app.taskaversion.testsupport.Screen.undo;
import static app.taskaversion.testsupport.Screen.words;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.ui.MirrorStrip;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskService;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceFilter;
import app.taskaversion.tracking.InstanceFilter.Group;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.Rating;
import app.taskaversion.tracking.StartRequest;
import app.taskaversion.tracking.StartVia;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class InstanceDetailsDialogTest {

    @Autowired
    private TaskService tasks;

    @Autowired
    private InstanceService instances;

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void oneIsDone() {
        InstanceId id = instances.plan(
                tasks.create(TaskData.named("Cook soup")).id(), Guess.of(20.0, Rating.chip(4)), null, null);
        instances.start(id, StartRequest.via(StartVia.LIST));
        clock.advanceMinutes(12);
        instances.complete(id, Outcome.of(Rating.chip(2), null));
        Screen.open("tasks?show=done");
        menu("More for Cook soup", "Details");
    }

    @Test
    void itSaysWhatIsKnownAndLeavesOutWhatIsNot() {
        String words = words(_get(InstanceDetailsDialog.class));
        assertThat(words)
                .contains("You guessed 4, it was 2.")
                .contains("Took 12 min")
                .contains("Guessed minutes 20 min")
                .doesNotContain("Relief")
                .contains("today, 9:00: 12 min")
                .contains("today, 9:12: done");
        assertThat(_find(MirrorStrip.class)).hasSize(1);
    }

    @Test
    void deletingFromHereIsTakenBackByUndo() {
        press("Delete");
        assertThat(count()).isZero();
        undo();
        assertThat(count()).isOne();
    }

    private int count() {
        return queries.count(InstanceFilter.of(Group.DONE, clock.instant()));
    }

    @Test
    void fromHereItCanBeEdited() {
        press("Edit");
        assertThat(_find(InstanceDetailsDialog.class)).isEmpty();
        assertThat(_find(InstanceEditDialog.class)).hasSize(1);
    }
}
