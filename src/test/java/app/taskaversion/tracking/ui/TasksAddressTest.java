package app.taskaversion.tracking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.task.TaskType;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;

class TasksAddressTest {

    @Test
    void whatComesBackFromAnAddressIsWhatWentInWithoutTheWords() {
        TasksAddress shown =
                TasksAddress.START.withShow(Show.DONE).withType(TaskType.PLAY).withText("my secret");
        assertThat(shown.parameters().getQueryString())
                .isEqualTo("show=done&type=play")
                .doesNotContain("secret");
        assertThat(TasksAddress.of(shown.parameters(), "")).isEqualTo(shown.withText(""));
        assertThat(TasksAddress.of(shown.parameters(), "my secret")).isEqualTo(shown);
    }

    @Test
    void theStartNeedsNoParametersAndUnknownOnesAreNone() {
        assertThat(TasksAddress.START.parameters().getParameters()).isEmpty();
        assertThat(TasksAddress.of(QueryParameters.fromString("show=x&type=x&job=x&q=words"), ""))
                .isEqualTo(TasksAddress.START);
    }
}
