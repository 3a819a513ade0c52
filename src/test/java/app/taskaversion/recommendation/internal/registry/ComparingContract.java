package app.taskaversion.recommendation.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.analytics.metric.TurnComparison;
import app.taskaversion.analytics.metric.TurnMeasure;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.recommendation.EndedBy;
import app.taskaversion.recommendation.ModelKind;
import app.taskaversion.recommendation.ModelStatus;
import app.taskaversion.recommendation.internal.ServedModels.Stage;
import app.taskaversion.task.TaskId;
import app.taskaversion.testsupport.Decisions;
import app.taskaversion.testsupport.Decisions.Shown;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From the compared days of people who agreed to what the operator is told, and to a model that has to rest. */
abstract class ComparingContract {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Comparing comparing;

    @Autowired
    private Control control;

    @Autowired
    private ModelBook book;

    @Autowired
    private ConsentService consents;

    @Autowired
    private CurrentOwner owner;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Decisions decisions;

    @Autowired
    private TestClock clock;

    private final List<OwnerId> everybody = new ArrayList<>();

    @SqliteTest
    static class OnSqliteTest extends ComparingContract {}

    @PostgresTest
    static class OnPostgresTest extends ComparingContract {}

    @BeforeEach
    @AfterEach
    void noModels() {
        MadeModels.clear(context);
    }

    /** Somebody who let days be compared for so many days up to four days ago, and put everything off that a model said. */
    private OwnerId person(boolean experiments, int days, boolean refusing) {
        OwnerId person = People.create(context);
        owner.runAs(person, () -> {
            if (experiments) {
                consents.give(Purpose.ALLOW_EXPERIMENTS, ConsentWay.SWITCH);
            }
            TaskId task = tasks.create("Call", 15);
            for (int day = 4; day < 4 + days; day++) {
                boolean model = day % 2 == 0;
                Instant at = clock.instant().minus(Duration.ofDays(day));
                UUID shown = decisions
                        .shown(Shown.card(at, "gentle_start").turn(model ? "ml" : "rules"), task)
                        .getFirst();
                if (model && refusing) {
                    decisions.refused(shown, at.plusSeconds(60));
                }
            }
        });
        everybody.add(person);
        return person;
    }

    private TurnComparison turns(ModelKind kind) {
        comparing.look(everybody, kind, clock.instant());
        return Objects.requireNonNull(control.read().turns());
    }

    @Test
    void nothingIsKnownBeforeTheFirstLookAndNobodyIsAFigureAfterIt() {
        assertThat(control.read().turns()).isNull();
        TurnComparison turns = turns(ModelKind.POOLED);
        assertThat(turns.people()).isZero();
        assertThat(turns.done()).isNull();
        assertThat(turns.length()).isEqualTo(TurnComparison.SHARED);
    }

    @Test
    void onlyThoseWhoLetDaysBeComparedNowCount() {
        OwnerId one = person(true, 10, false);
        OwnerId never = person(false, 10, false);
        OwnerId left = person(true, 10, false);
        assertThat(never).isNotEqualTo(one);
        assertThat(turns(ModelKind.POOLED).people()).isEqualTo(2);
        clock.advance(Duration.ofSeconds(1));
        owner.runAs(left, () -> consents.withdraw(Purpose.ALLOW_EXPERIMENTS, ConsentWay.SWITCH));
        TurnComparison turns = turns(ModelKind.POOLED);
        assertThat(turns.people()).isEqualTo(1);
        assertThat(turns.modelDays()).isEqualTo(5);
        assertThat(turns.rulesDays()).isEqualTo(5);
    }

    @Test
    void aFullRoundIsKeptAsItWasFound() {
        OwnerId me = person(true, 81, true);
        assertThat(me).isNotNull();
        TurnComparison.Round done = Objects.requireNonNull(turns(ModelKind.OWN).done());
        assertThat(done.effects()).hasSize(TurnMeasure.values().length);
        assertThat(done.reward().difference().value()).isZero();
        assertThat(done.effects().stream()
                        .filter(effect -> effect.measure() == TurnMeasure.REFUSED)
                        .map(effect -> effect.difference().value()))
                .containsExactly(1.0);
        assertThat(done.effects().stream()
                        .filter(effect -> effect.measure() == TurnMeasure.STRESS)
                        .map(effect -> effect.difference().value()))
                .as("nobody answered")
                .containsExactly(Double.NaN);
    }

    @Test
    void aModelThatIsHarderOnTenPeopleIsTakenBack() {
        UUID model = MadeModels.entered(context, 0, Stage.ACTIVE);
        clock.advance(Duration.ofDays(20));
        for (int i = 0; i < 9; i++) {
            OwnerId unused = person(true, 12, true);
            assertThat(unused).isNotNull();
        }
        var unused = turns(ModelKind.POOLED);
        assertThat(book.find(model).orElseThrow().status())
                .as("of nine people nothing is said")
                .isEqualTo(ModelStatus.ACTIVE);
        OwnerId tenth = person(true, 12, false);
        assertThat(tenth).isNotNull();
        var unusedToo = turns(ModelKind.POOLED);
        ModelRow row = book.find(model).orElseThrow();
        assertThat(row.status()).isEqualTo(ModelStatus.RETIRED);
        assertThat(row.endedBy()).isEqualTo(EndedBy.GUARD);
    }

    @Test
    void daysBeforeItWasInChargeAreNotHeldAgainstIt() {
        for (int i = 0; i < 11; i++) {
            OwnerId unused = person(true, 12, true);
            assertThat(unused).isNotNull();
        }
        UUID model = MadeModels.entered(context, 0, Stage.ACTIVE);
        clock.advance(Duration.ofDays(1));
        var unused = turns(ModelKind.POOLED);
        assertThat(book.find(model).orElseThrow().status()).isEqualTo(ModelStatus.ACTIVE);
    }
}
