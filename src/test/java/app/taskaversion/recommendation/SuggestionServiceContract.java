package app.taskaversion.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskService;
import app.taskaversion.testsupport.History;
import app.taskaversion.testsupport.History.Done;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

abstract class SuggestionServiceContract {

    private static final Instant NOW = TestClock.START;
    private static final DayBoundary DAYS = DayBoundary.in(ZoneOffset.UTC);

    @Autowired
    private SuggestionService suggestions;

    @Autowired
    private TaskService tasks;

    @Autowired
    private History history;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends SuggestionServiceContract {}

    @PostgresTest
    static class OnPostgresTest extends SuggestionServiceContract {}

    private TaskId task(String name) {
        clock.advance(Duration.ofSeconds(1));
        return tasks.create(TaskData.named(name)).id();
    }

    private void doneDaysAgo(TaskId task, long... days) {
        for (long ago : days) {
            history.done(task, Done.at(NOW.minus(Duration.ofDays(ago))));
        }
    }

    private Suggestion suggest(TaskId... dismissed) {
        return suggestions.suggest(Set.of(dismissed), NOW.plusSeconds(60), DAYS).orElseThrow();
    }

    @Test
    void withoutTasksThereIsNothingToSuggest() {
        assertThat(suggestions.suggest(Set.of(), NOW, DAYS)).isEmpty();
    }

    @Test
    void theHabitOfThisHourComesFirst() {
        TaskId habit = task("Walk");
        TaskId planned = task("Call");
        doneDaysAgo(habit, 1, 2, 3);
        history.open(planned, "INITIALIZED", NOW, "ANYTIME", null);
        Suggestion suggestion = suggest();
        assertThat(suggestion)
                .isEqualTo(new Suggestion(habit, "Walk", null, new Suggestion.UsualHour(3), "rule:hour-habit-1.0"));
        assertThat(suggest(habit).task()).isEqualTo(planned);
    }

    @Test
    void whatWasFinishedTodayIsNotSuggestedAgain() {
        TaskId habit = task("Walk");
        TaskId second = task("Mail");
        doneDaysAgo(habit, 0, 1, 2, 3);
        doneDaysAgo(second, 1, 2);
        assertThat(suggest().task()).isEqualTo(second);
        assertThat(suggestions.suggest(Set.of(second), NOW.plusSeconds(60), DAYS))
                .isEmpty();
    }

    @Test
    void elseItIsWhatWasPlannedLast() {
        TaskId first = task("First");
        TaskId second = task("Second");
        history.open(first, "INITIALIZED", NOW.minusSeconds(50), "ANYTIME", null);
        UUID latest = history.open(second, "PAUSED", NOW.minusSeconds(20), "ANYTIME", null);
        assertThat(suggest())
                .isEqualTo(new Suggestion(
                        second,
                        "Second",
                        latest,
                        new Suggestion.PlannedLast(NOW.minusSeconds(20)),
                        "rule:planned-last-1.0"));
    }

    @Test
    void whatWasPutOffWaitsForItsTime() {
        TaskId later = task("Later");
        TaskId someday = task("Someday");
        TaskId due = task("Due");
        history.open(later, "INITIALIZED", NOW, "AT", NOW.plusSeconds(7200));
        history.open(someday, "INITIALIZED", NOW, "SOMEDAY", null);
        history.open(due, "INITIALIZED", NOW.minusSeconds(500), "AT", NOW.minusSeconds(5));
        assertThat(suggest().task()).isEqualTo(due);
        assertThat(suggestions.suggest(Set.of(due), NOW.plusSeconds(60), DAYS)).isEmpty();
        assertThat(suggestions.suggest(Set.of(due), NOW.plusSeconds(7200), DAYS))
                .get()
                .extracting(Suggestion::task)
                .isEqualTo(later);
    }

    @Test
    void elseItIsTheNewestThatWasNeverFinished() {
        task("Older");
        TaskId newest = task("Newest");
        TaskId done = task("Done");
        doneDaysAgo(done, 1);
        Suggestion suggestion = suggest();
        assertThat(suggestion.task()).isEqualTo(newest);
        assertThat(suggestion.reason()).isInstanceOf(Suggestion.NewestTask.class);
        assertThat(suggestion.openInstance()).isNull();
    }

    @Test
    void elseItIsWhatWasFinishedLast() {
        TaskId once = task("Once");
        TaskId longAgo = task("Long ago");
        doneDaysAgo(once, 2);
        doneDaysAgo(longAgo, 9);
        assertThat(suggest().task()).isEqualTo(once);
        assertThat(suggest().reason()).isEqualTo(new Suggestion.DoneBefore(1));
    }

    @Test
    void aHabitThatIsOpenIsContinued() {
        TaskId habit = task("Walk");
        doneDaysAgo(habit, 1, 2);
        UUID open = history.open(habit, "PAUSED", NOW.minusSeconds(100), "ANYTIME", null);
        assertThat(suggest().openInstance()).isEqualTo(open);
    }

    @Test
    void archivedAndDeletedTasksAreLeftAlone() {
        TaskId archived = task("Archived");
        TaskId deleted = task("Deleted");
        doneDaysAgo(archived, 1, 2, 3);
        history.open(deleted, "INITIALIZED", NOW, "ANYTIME", null);
        tasks.archive(archived);
        tasks.delete(deleted);
        assertThat(suggestions.suggest(Set.of(), NOW, DAYS)).isEmpty();
    }

    @Test
    void anotherPersonsTasksAreNotSuggested() {
        doneDaysAgo(task("Walk"), 1, 2);
        People.signIn(People.create(context));
        assertThat(suggestions.suggest(Set.of(), NOW, DAYS)).isEmpty();
    }
}
