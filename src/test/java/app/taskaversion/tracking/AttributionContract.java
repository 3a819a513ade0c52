package app.taskaversion.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.Suggestion;
import app.taskaversion.recommendation.SuggestionService;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Picking card k records card k: impression, place and source belong to what was started, and to the list it stood on. */
abstract class AttributionContract {

    @Autowired
    private SuggestionService suggestions;

    @Autowired
    private InstanceService instances;

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestSql sql;

    @SqliteTest
    static class OnSqliteTest extends AttributionContract {}

    @PostgresTest
    static class OnPostgresTest extends AttributionContract {}

    private List<Suggestion> look(Surface surface) {
        return suggestions
                .advise(new Ask(clock.instant(), DayBoundary.in(ZoneOffset.UTC), null), surface)
                .suggestions();
    }

    private InstanceId start(Suggestion one) {
        StartRequest request = new StartRequest(
                StartVia.SUGGESTION, Guess.NONE, false, null, new Pick(one.impression(), one.source()));
        return instances.startTask(one.task(), request).instance();
    }

    /** Task, place and surface of what an instance was started from, and its stored source. */
    private String stored(InstanceId id) {
        return sql.sql("""
                        select m.task_id, m.slot, d.surface, i.recommendation_source, i.recommendation_used
                        from task_instance i
                        join impression m on m.id = i.impression_id and m.user_id = :owner
                        join decision d on d.id = m.decision_id and d.user_id = :owner
                        where i.user_id = :owner and i.id = :id""")
                .param("id", id.toString())
                .query((row, n) -> row.getString(1) + " " + row.getInt(2) + " " + row.getString(3) + " "
                        + row.getString(4) + " " + row.getBoolean(5))
                .single();
    }

    @Test
    void startingCardKOfFiveRecordsCardK() {
        for (int k = 1; k <= 6; k++) {
            tasks.create("Task " + k, 15);
        }
        List<Suggestion> list = look(Surface.LIST);
        assertThat(list).hasSize(5);
        for (int k = 5; k >= 1; k--) {
            Suggestion card = list.get(k - 1);
            assertThat(card.rank()).isEqualTo(k);
            InstanceId started = start(card);
            assertThat(queries.details(started).impression()).isEqualTo(card.impression());
            assertThat(stored(started))
                    .isEqualTo(card.task() + " " + k + " LIST rule:gentle_start rec-1.0 rank " + k + " true");
        }
    }

    @Test
    void theCardKeepsItsOwnImpressionAfterAListWasShown() {
        for (int k = 1; k <= 3; k++) {
            tasks.create("Task " + k, 15);
        }
        Suggestion card = look(Surface.CARD).getFirst();
        List<Suggestion> list = look(Surface.LIST);
        assertThat(list).extracting(Suggestion::impression).doesNotContain(card.impression());
        InstanceId started = start(look(Surface.CARD).getFirst());
        assertThat(queries.details(started).impression()).isEqualTo(card.impression());
        assertThat(stored(started)).isEqualTo(card.task() + " 1 CARD rule:gentle_start rec-1.0 rank 1 true");
    }

    @Test
    void whatIsStartedElsewhereNamesNoSuggestion() {
        var task = tasks.create("Task", 15);
        look(Surface.CARD);
        InstanceId started =
                instances.startTask(task, StartRequest.via(StartVia.LIST)).instance();
        assertThat(queries.details(started).impression()).isNull();
    }
}
