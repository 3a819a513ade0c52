package app.taskaversion.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.ImpressionId;
import app.taskaversion.recommendation.Suggestion;
import app.taskaversion.recommendation.SuggestionService;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskService;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From what was shown to what was started: used, viewed, source and the very suggestion. (data-and-lifecycle §3.7) */
abstract class PickContract {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private InstanceService instances;

    @Autowired
    private SuggestionService suggestions;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestSql sql;

    private final List<TaskId> all = new ArrayList<>();

    @SqliteTest
    static class OnSqliteTest extends PickContract {}

    @PostgresTest
    static class OnPostgresTest extends PickContract {}

    @BeforeEach
    void sevenTasks() {
        Stream.iterate(1, i -> i + 1)
                .limit(7)
                .forEach(i -> all.add(tasks.create(TaskData.named("Task " + i)).id()));
        clock.advanceMinutes(1);
    }

    private List<Suggestion> list() {
        Ask ask = new Ask(clock.instant(), DayBoundary.in(clock.getZone()), null);
        return suggestions.advise(ask, Surface.LIST).suggestions();
    }

    private static StartRequest picked(Suggestion suggestion) {
        return new StartRequest(
                StartVia.SUGGESTION, Guess.NONE, false, null, new Pick(suggestion.impression(), suggestion.source()));
    }

    /** used, viewed, source, impression. */
    private String of(InstanceId id) {
        return sql.sql("select recommendation_used, recommendation_viewed, recommendation_source, impression_id"
                        + " from task_instance where user_id = :owner and id = :id")
                .param("id", id.toString())
                .query((row, n) -> Stream.of(row.getObject(1), row.getObject(2), row.getString(3), row.getString(4))
                        .map(value -> Objects.toString(value)
                                .replaceAll("^1$", "true")
                                .replaceAll("^0$", "false"))
                        .toList())
                .single()
                .toString();
    }

    private InstanceId start(TaskId task) {
        return instances.startTask(task, StartRequest.via(StartVia.LIST)).instance();
    }

    @Test
    void pickingCardKRecordsCardK() {
        for (int k = 0; k < 5; k++) {
            List<Suggestion> list = list();
            Suggestion card = list.get(k);
            InstanceId id = instances.startTask(card.task(), picked(card)).instance();
            assertThat(of(id))
                    .isEqualTo("[true, true, rule:gentle_start rec-1.0 rank %d, %s]", k + 1, card.impression());
            instances.complete(id, Outcome.NONE);
            clock.advanceMinutes(1);
            for (int i = 0; i < 7; i++) {
                tasks.create(TaskData.named("More " + k + " " + i));
            }
            clock.advanceMinutes(1);
        }
    }

    @Test
    void whatWasInSightAndNotPickedIsViewedAndNotUsed() {
        List<Suggestion> list = list();
        InstanceId shown = start(list.get(2).task());
        assertThat(of(shown)).isEqualTo("[false, true, null, null]");
        TaskId other = tasks.create(TaskData.named("Never shown")).id();
        assertThat(of(start(other))).isEqualTo("[false, false, null, null]");
    }

    @Test
    void afterHalfAnHourNobodyKnowsWhatWasInSight() {
        List<Suggestion> list = list();
        clock.advanceMinutes(31);
        assertThat(of(start(list.getFirst().task()))).isEqualTo("[false, null, null, null]");
    }

    @Test
    void somethingOpenThatIsSuggestedAgainBelongsToThatSuggestion() {
        TaskId task = list().getFirst().task();
        all.stream().filter(other -> !other.equals(task)).limit(4).forEach(tasks::archive);
        InstanceId id = start(task);
        instances.pause(id, null, null);
        clock.advanceMinutes(40);
        Suggestion again = list().stream()
                .filter(one -> id.value().equals(one.openInstance()))
                .findFirst()
                .orElseThrow();
        StartResult unused = instances.start(id, picked(again));
        assertThat(of(id)).contains("true, true", again.impression().toString());
        instances.pause(id, null, null);
        StartResult resumed = instances.start(id, StartRequest.via(StartVia.RESUME));
        assertThat(of(resumed.instance())).contains(again.impression().toString());
    }

    @Test
    void aSuggestionThatIsGoneOrNotMineIsNotReferredTo() {
        Suggestion mine = list().getFirst();
        Pick gone = new Pick(new ImpressionId(Ids.next()), "rule:x");
        StartRequest request = new StartRequest(StartVia.SUGGESTION, Guess.NONE, false, null, gone);
        assertThat(of(instances.startTask(mine.task(), request).instance())).isEqualTo("[true, true, rule:x, null]");
        People.signIn(People.create(context));
        TaskId theirs = tasks.create(TaskData.named("Theirs")).id();
        InstanceId id = instances.startTask(theirs, picked(mine)).instance();
        assertThat(of(id)).endsWith(", null]").doesNotContain(mine.impression().toString());
    }
}
