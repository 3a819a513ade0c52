package app.taskaversion.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskService;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceService;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What a session holds is mostly the nodes of its screen, half a kilobyte to two kilobytes each (goal P8 of quality §2);
 * <i>Look back</i> has its own case. Before lists were written as one, Tasks had 853 and Me 695.
 */
@ViewTest
class LightScreensTest {

    private static final int A_PAGE_AND_MORE = 40;

    @Autowired
    private TaskService tasks;

    @Autowired
    private InstanceService instances;

    @BeforeEach
    void muchIsWaiting() {
        for (int i = 0; i < A_PAGE_AND_MORE; i++) {
            TaskId task = tasks.create(TaskData.named("Task " + i)).id();
            instances.plan(task, Guess.NONE, null, null);
        }
    }

    @ParameterizedTest
    @CsvSource({"tasks, 35, 55", "settings, 120, 155", "'', 60, 95"})
    void aSessionHoldsFewNodesOfEach(String address, int least, int most) {
        Screen.open(address);
        MockVaadin.clientRoundtrip(false);
        assertThat(Screen.nodes(UI.getCurrent())).isBetween(least, most);
    }
}
