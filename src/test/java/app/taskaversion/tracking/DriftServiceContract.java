package app.taskaversion.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.InvalidTransition;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

abstract class DriftServiceContract {

    @Autowired
    private DriftService drifts;

    @Autowired
    private InstanceService instances;

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private ConsentService consents;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends DriftServiceContract {}

    @PostgresTest
    static class OnPostgresTest extends DriftServiceContract {}

    private InstanceId waiting(int chip) {
        return instances.plan(tasks.create("Taxes", 0), Guess.of(null, Rating.chip(chip)), null, null);
    }

    private List<Double> values(InstanceId id) {
        return drifts.of(id).readings().stream().map(Drift.Reading::value).toList();
    }

    @Test
    void itIsAskedAgainAfterThreeDaysAndThenLeftAlone() {
        InstanceId id = waiting(2);
        assertThat(drifts.of(id).asks()).isFalse();
        clock.advance(Duration.ofDays(3));
        assertThat(drifts.of(id).asks()).isTrue();
        drifts.say(id, Rating.chip(4));
        assertThat(drifts.of(id).asks()).isFalse();
        assertThat(drifts.of(id).change()).hasValue(50);
        assertThat(drifts.of(id).grew()).isTrue();
        clock.advance(Duration.ofDays(3));
        assertThat(drifts.of(id).asks()).isTrue();
    }

    @Test
    void puttingItOffIsAReasonToAsk() {
        InstanceId id = waiting(2);
        clock.advance(Duration.ofHours(2));
        instances.postpone(id, Postponement.someday(), null);
        assertThat(drifts.of(id).asks()).isTrue();
        drifts.say(id, Rating.chip(2));
        assertThat(drifts.of(id).asks()).isFalse();
    }

    @Test
    void theGuessStaysWhatWasSaidBeforeTheStart() {
        InstanceId id = waiting(2);
        clock.advance(Duration.ofDays(3));
        drifts.say(id, Rating.chip(5));
        assertThat(queries.details(id).guess().expectedAversion()).isEqualTo(25);
        instances.start(id, StartRequest.via(StartVia.LIST).with(Guess.of(null, Rating.chip(4))));
        instances.pause(id, null, null);
        assertThat(values(id))
                .as("a dread at the start does not rewrite the history")
                .containsExactly(25.0, 100.0);
    }

    @Test
    void aSecondTapCorrectsAndCanTakeItBack() {
        InstanceId id = waiting(2);
        clock.advance(Duration.ofDays(3));
        drifts.say(id, Rating.chip(5));
        clock.advanceMinutes(5);
        drifts.say(id, Rating.chip(3));
        assertThat(values(id)).containsExactly(25.0, 50.0);
        drifts.say(id, null);
        assertThat(values(id)).containsExactly(25.0);
        assertThat(drifts.of(id).asks()).isTrue();
    }

    @Test
    void withoutAFirstAnswerThereIsNothingToCompare() {
        InstanceId id = instances.plan(tasks.create("Taxes", 0), Guess.NONE, null, null);
        clock.advance(Duration.ofDays(30));
        assertThat(drifts.of(id)).isEqualTo(Drift.NONE);
        assertThatExceptionOfType(InvalidTransition.class).isThrownBy(() -> drifts.say(id, Rating.chip(3)));
    }

    @Test
    void whatEndedIsNotAskedAndKeepsItsCurve() {
        InstanceId id = waiting(2);
        clock.advance(Duration.ofDays(3));
        drifts.say(id, Rating.chip(4));
        instances.letGo(id, null, null);
        clock.advance(Duration.ofDays(3));
        assertThat(drifts.of(id).asks()).isFalse();
        assertThat(values(id)).containsExactly(25.0, 75.0);
        assertThatExceptionOfType(InvalidTransition.class).isThrownBy(() -> drifts.say(id, Rating.chip(3)));
    }

    @Test
    void withoutThatConsentItIsRefused() {
        InstanceId id = waiting(2);
        consents.withdraw(Purpose.FEELINGS, ConsentWay.SWITCH);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> drifts.say(id, Rating.chip(3)));
        assertThat(values(id)).containsExactly(25.0);
    }

    @Test
    void somebodyElsesIsNotFound() {
        InstanceId id = waiting(2);
        People.signIn(People.create(context));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> drifts.of(id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> drifts.say(id, Rating.chip(3)));
    }
}
