package app.taskaversion.recommendation.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.AccountService;
import app.taskaversion.platform.persistence.OldDatabase;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.recommendation.Advice;
import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.ModelKind;
import app.taskaversion.recommendation.ModelsOverview;
import app.taskaversion.recommendation.SuggestionService;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.task.TaskId;
import app.taskaversion.testsupport.NewPersonExtension;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestConfiguration;
import app.taskaversion.testsupport.TestSql;
import app.taskaversion.tracking.AnswerSource;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.StartRequest;
import app.taskaversion.tracking.StartVia;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;

/**
 * Somebody used the app before it had models, brought it up to date and agreed to learning: what they did before, of which
 * no numbers were kept, teaches nothing and stands in nobody's way; what they do from then on is learned from.
 */
@SpringBootTest(properties = "doors.bcrypt-cost=4")
@Import({TestConfiguration.class, Tasks.class, TestSql.class})
@ContextConfiguration(initializers = OldDatabaseTest.BeforeModels.class)
@ExtendWith(NewPersonExtension.class)
class OldDatabaseTest {

    private static final int LISTS = 110;

    @Autowired
    private AccountService accounts;

    @Autowired
    private ConsentService consents;

    @Autowired
    private SuggestionService suggestions;

    @Autowired
    private InstanceService instances;

    @Autowired
    private Lessons lessons;

    @Autowired
    private TrainingJob job;

    @Autowired
    private Control control;

    @Autowired
    private ModelBook book;

    @Autowired
    private ModelLog log;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestSql sql;

    @Autowired
    private TestClock clock;

    /** Before V10 there were no models, and before V11 no numbers were kept with a list. */
    static class BeforeModels implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertySourceUtils.addInlinedPropertiesToEnvironment(context, "DATABASE_URL=" + OldDatabase.upTo("9"));
        }
    }

    @Test
    void whatIsDoneFromThenOnIsLearnedFrom() {
        People.signIn(accounts.localGuest());
        consents.give(Purpose.PERSONAL_MODEL, ConsentWay.SWITCH);
        assertThat(sql.sql("select count(*) from decision where user_id = :owner")
                        .query(Integer.class)
                        .single())
                .isEqualTo(OldDatabase.LISTS);
        job.turn();
        assertThat(control.read().data().started()).isZero();
        assertThat(control.read().data().shortages(ModelKind.OWN)).isNotEmpty();
        assertThat(happened()).isEmpty();

        List<TaskId> open = Stream.of("Walk", "Tax", "Dishes")
                .map(name -> tasks.create(name, 20))
                .toList();
        for (int list = 0; list < LISTS; list++) {
            live(open.get(list % open.size()), list);
        }
        clock.advance(Duration.ofDays(2));
        List<Example> taught = lessons.of(TestClock.START.minus(Training.WINDOW), clock.instant(), 0).stream()
                .filter(each -> each.chosen() == 1)
                .toList();
        assertThat(taught)
                .hasSizeBetween(LISTS - 10, LISTS)
                .allMatch(each -> each.at().isAfter(TestClock.START))
                .as("what was done before counts as known")
                .allMatch(each -> each.instances() >= OldDatabase.LISTS);
        job.turn();
        assertThat(control.read().data().started()).isEqualTo(taught.size());
        ModelRow model = book.list().getFirst();
        assertThat(model.kind()).isEqualTo(ModelKind.OWN);
        assertThat(model.people()).isOne();
        assertThat(model.windowFrom()).isAfter(TestClock.START);
        assertThat(model.gate().criteria()).isNotEmpty();
        assertThat(happened()).contains("TRAINED").doesNotContain("TRAINING_BROKE");
    }

    private List<String> happened() {
        return log.latest().stream().map(ModelsOverview.Event::kind).toList();
    }

    /** A list, and something that is started from it; every third time it is not finished. */
    private void live(TaskId task, int list) {
        clock.advance(Duration.ofHours(5));
        Advice unused =
                suggestions.advise(new Ask(clock.instant(), DayBoundary.in(ZoneOffset.UTC), null), Surface.LIST);
        clock.advance(Duration.ofMinutes(1));
        InstanceId id =
                instances.startTask(task, StartRequest.via(StartVia.LIST)).instance();
        clock.advance(Duration.ofMinutes(15 + list % 20));
        if (list % 3 == 0) {
            instances.letGo(id, "failed_to_complete", null);
        } else {
            instances.complete(id, felt(40 + list % 30, 20 + list % 15));
        }
    }

    private static Outcome felt(double relief, double stress) {
        return new Outcome(
                null,
                100,
                relief,
                100,
                null,
                null,
                null,
                null,
                null,
                stress,
                null,
                100.0,
                null,
                AnswerSource.USER,
                null,
                null,
                null);
    }
}
