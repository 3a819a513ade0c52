package app.taskaversion.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.emotion.EmotionService;
import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.text.Messages;
import app.taskaversion.task.ImportedTask;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskService;
import app.taskaversion.testsupport.OwnedTables;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import app.taskaversion.tracking.ImportedInstance;
import app.taskaversion.tracking.InstanceState;
import app.taskaversion.transfer.DemoService;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

abstract class DemoServiceContract {

    @Autowired
    private DemoService demo;

    @Autowired
    private TaskService tasks;

    @Autowired
    private EmotionService emotions;

    @Autowired
    private TestSql sql;

    @Autowired
    private Messages messages;

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends DemoServiceContract {}

    @PostgresTest
    static class OnPostgresTest extends DemoServiceContract {}

    private DemoHistory history() {
        return DemoHistory.at(TestClock.START, ZoneOffset.UTC, messages);
    }

    @Test
    void theSameClockGivesTheSameHistory() {
        assertThat(history().instances())
                .usingRecursiveComparison()
                .ignoringFields("id", "taskId")
                .isEqualTo(history().instances());
    }

    @Test
    void itHasEightTasksAndSomeSixtyInstancesOfTheLastSixWeeks() {
        List<ImportedInstance> instances = history().instances();
        assertThat(history().tasks()).extracting(ImportedTask::name).hasSize(8).doesNotHaveDuplicates();
        assertThat(instances).hasSizeBetween(50, 70);
        assertThat(instances)
                .allMatch(instance -> !instance.times().created().isAfter(TestClock.START)
                        && instance.times().created().isAfter(TestClock.START.minus(Duration.ofDays(43))));
        assertThat(instances).filteredOn(i -> i.state().isOpen()).isNotEmpty();
    }

    @Test
    void someThingsWereEasierThanGuessedAndSomeHarder() {
        List<Double> differences = history().instances().stream()
                .filter(instance -> instance.state() == InstanceState.COMPLETED
                        && instance.outcome().actualAversion() != null)
                .map(instance -> Objects.requireNonNull(instance.outcome().actualAversion())
                        - Objects.requireNonNull(instance.guess().expectedAversion()))
                .toList();
        assertThat(differences).filteredOn(difference -> difference > 0).hasSizeGreaterThan(8);
        assertThat(differences).filteredOn(difference -> difference < 0).hasSizeGreaterThan(8);
    }

    @Test
    void loadingMarksEveryRowAndRemovingLeavesNone() {
        Map<String, Long> before = OwnedTables.rows(context);
        assertThat(before.values()).allMatch(count -> count == 0);
        assertThat(demo.canLoad()).isTrue();

        demo.load();

        assertThat(demo.isLoaded()).isTrue();
        assertThat(demo.canLoad()).isFalse();
        assertThat(OwnedTables.rows(context)).containsEntry("task", 8L);
        for (String table : List.of("task", "task_instance", "emotion")) {
            assertThat(sql.sql("select count(*) from " + table + " where user_id = :owner and demo = false")
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }

        demo.remove();

        assertThat(demo.isLoaded()).isFalse();
        assertThat(OwnedTables.rows(context)).isEqualTo(before);
    }

    @Test
    void itOnlyGoesIntoAnEmptyAccount() {
        tasks.create(TaskData.named("My own"));
        assertThat(demo.canLoad()).isFalse();
        assertThatExceptionOfType(Conflict.class).isThrownBy(demo::load);
        assertThat(OwnedTables.rows(context)).containsEntry("task", 1L);
    }

    @Test
    void whatThePersonMadeMeanwhileStays() {
        demo.load();
        tasks.create(TaskData.named("My own"));
        emotions.add("Curious");
        demo.remove();
        assertThat(OwnedTables.rows(context)).containsEntry("task", 1L).containsEntry("emotion", 1L);
    }
}
