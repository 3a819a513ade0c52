package app.taskaversion.recommendation.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.taskaversion.recommendation.EndedBy;
import app.taskaversion.recommendation.Fallback;
import app.taskaversion.recommendation.ModelKind;
import app.taskaversion.recommendation.ModelStatus;
import app.taskaversion.recommendation.ModelsOverview;
import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.feature.Schema;
import app.taskaversion.recommendation.feature.Snapshot;
import app.taskaversion.recommendation.internal.ServedModels.Served;
import app.taskaversion.recommendation.model.ModelBytes;
import app.taskaversion.recommendation.model.OwnShift;
import app.taskaversion.recommendation.model.Taught;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.StillRepeater;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSignIn;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From being learned to being asked, on two nodes that share nothing but the database. */
abstract class RegistryContract {

    @Autowired
    private Registry registry;

    @Autowired
    private ModelBook book;

    @Autowired
    private ModelLog log;

    @Autowired
    private Charge charge;

    @Autowired
    private Loading loading;

    @Autowired
    private Control control;

    @Autowired
    private Watch watch;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestSignIn signIn;

    private LiveModels here;
    private LiveModels there;

    @SqliteTest
    static class OnSqliteTest extends RegistryContract {}

    @PostgresTest
    static class OnPostgresTest extends RegistryContract {}

    @BeforeEach
    void twoNodes() {
        Models.clear(jdbc);
        here = new LiveModels(charge, loading, log, clock, new StillRepeater());
        there = new LiveModels(charge, loading, log, clock, new StillRepeater());
    }

    @AfterEach
    void stop() {
        here.destroy();
        there.destroy();
        Models.clear(jdbc);
    }

    private ModelRow row(ModelRow model) {
        return book.find(model.id()).orElseThrow();
    }

    private void days(int days) {
        clock.advance(Duration.ofDays(days));
        watch.advance(List.of());
    }

    private ModelRow promoted(int n) {
        ModelRow model = Models.register(registry, n, Models.PASSED);
        registry.advance(model, Drift.UNKNOWN);
        days(3);
        days(7);
        return row(model);
    }

    private static Stream<String> asked(LiveModels node) {
        node.look();
        return node.now().stream().map(each -> each.stage() + " " + each.version());
    }

    private List<String> happened() {
        return log.latest().stream().map(ModelsOverview.Event::kind).toList();
    }

    @Test
    void whatPassedTheGateGoesUpStepByStep() {
        ModelRow model = Models.register(registry, 0, Models.PASSED, Models.somebody());
        assertThat(row(model)).isEqualTo(model);
        assertThat(asked(here)).isEmpty();
        assertThat(here.whyNone()).isEqualTo(Fallback.NO_MODEL);
        registry.advance(model, Drift.UNKNOWN);
        assertThat(asked(here)).containsExactly("SHADOW " + model.version());
        days(2);
        assertThat(row(model).status()).isEqualTo(ModelStatus.SHADOW);
        days(1);
        assertThat(asked(here)).containsExactly("CANARY " + model.version());
        days(7);
        assertThat(asked(here)).containsExactly("ACTIVE " + model.version());
        assertThat(happened()).containsExactly("ACTIVE", "CANARY", "SHADOW", "GATE_PASSED", "TRAINED");
    }

    @Test
    void whatDidNotPassIsNoMoreThanALineOfTheBook() {
        ModelRow model = Models.register(registry, 0, Models.REFUSED, Models.somebody());
        assertThat(model.status()).isEqualTo(ModelStatus.REJECTED);
        registry.advance(model, Drift.UNKNOWN);
        days(30);
        assertThat(asked(here)).isEmpty();
        assertThat(row(model).endedBy()).isEqualTo(EndedBy.GATE);
        assertThat(row(model).whole()).isFalse();
        assertThat(book.content(model.id())).isEmpty();
        assertThat(book.marks(model.id())).isEmpty();
        assertThatThrownBy(() -> book.step(model, ModelStatus.SHADOW, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aModelPromotedOnOneNodeServesOnTheOther() {
        ModelRow model = promoted(0);
        assertThat(asked(there)).containsExactly("ACTIVE " + model.version());
        assertThat(asked(here)).containsExactly("ACTIVE " + model.version());
        Snapshot snapshot = new Snapshot(TestClock.START, 3, List.of("it"), List.of(new float[Schema.size()]));
        assertThat(there.now().getFirst().predictor())
                .isNotSameAs(here.now().getFirst().predictor());
        assertThat(there.now().getFirst().predictor().predict(snapshot, OwnShift.NONE))
                .isEqualTo(here.now().getFirst().predictor().predict(snapshot, OwnShift.NONE));
    }

    @Test
    void theOneBeforeStandsBehindTheOneInChargeAndComesBack() {
        ModelRow first = promoted(0);
        ModelRow second = promoted(1);
        assertThat(asked(here)).containsExactly("ACTIVE " + second.version(), "ACTIVE " + first.version());
        assertThat(row(first).endedBy()).isEqualTo(EndedBy.REPLACED);
        registry.takeBack(row(second), EndedBy.OPERATOR);
        assertThat(asked(there)).containsExactly("ACTIVE " + first.version());
        registry.takeBack(row(first), EndedBy.OPERATOR);
        assertThat(asked(there)).isEmpty();
        assertThat(row(first).endedBy()).isEqualTo(EndedBy.OPERATOR);
    }

    @Test
    void whatIsReplacedWhileItIsAskedIsClosedLater() {
        ModelRow first = promoted(0);
        here.look();
        Served old = here.now().getFirst();
        registry.retire(row(first));
        here.look();
        assertThat(here.now()).isEmpty();
        Snapshot snapshot = new Snapshot(TestClock.START, 3, List.of("it"), List.of(new float[Schema.size()]));
        assertThat(old.predictor().predict(snapshot, OwnShift.NONE)).hasSize(1);
    }

    @Test
    void aDamagedModelIsRefusedOnceAndTheFormerStays() {
        ModelRow first = promoted(0);
        ModelRow second = promoted(1);
        int unused = jdbc.sql("update ml_model set content = :content where id = :id")
                .param("content", ModelBytes.of(Models.learned(2)))
                .param("id", second.id().toString())
                .update();
        assertThat(asked(here)).containsExactly("ACTIVE " + first.version());
        assertThat(asked(here)).containsExactly("ACTIVE " + first.version());
        assertThat(happened().stream().filter("NOT_LOADED"::equals)).hasSize(1);
    }

    @Test
    void aModelOfOtherNumbersIsRefused() {
        ModelRow first = promoted(0);
        int unused = jdbc.sql("update ml_model set schema_hash = :other where id = :id")
                .param("other", "0".repeat(64))
                .param("id", first.id().toString())
                .update();
        assertThat(asked(here)).isEmpty();
        assertThat(here.whyNone()).isEqualTo(Fallback.SCHEMA);
    }

    @Test
    void withoutTheLibraryThereAreRulesAndNoError() {
        ModelRow unusedModel = promoted(0);
        LiveModels bare =
                new LiveModels(charge, loading, log, clock, new StillRepeater(), () -> "UnsatisfiedLinkError");
        assertThat(asked(bare)).isEmpty();
        assertThat(bare.whyNone()).isEqualTo(Fallback.NO_LIBRARY);
        assertThat(happened()).doesNotContain("NOT_LOADED");
        bare.destroy();
    }

    @Test
    void withoutAModelTheLibraryIsNotLoaded() {
        LiveModels bare = new LiveModels(charge, loading, log, clock, new StillRepeater(), () -> {
            throw new AssertionError("Loaded for nothing");
        });
        assertThat(asked(bare)).isEmpty();
        assertThat(bare.whyNone()).isEqualTo(Fallback.NO_MODEL);
        bare.destroy();
    }

    @Test
    void theSwitchToRulesHoldsOnEveryNodeAndIsTakenBack() {
        ModelRow model = promoted(0);
        assertThat(asked(here)).hasSize(1);
        control.rulesOnly(true);
        assertThat(asked(here)).isEmpty();
        assertThat(here.whyNone()).isEqualTo(Fallback.SWITCHED_OFF);
        assertThat(asked(there)).isEmpty();
        control.rulesOnly(false);
        assertThat(asked(there)).containsExactly("ACTIVE " + model.version());
    }

    private List<Example> lastWeeks(boolean finishing) {
        return Stream.of(71, 72, 73)
                .flatMap(person -> Taught.examples(person, clock.instant(), 20, finishing).stream())
                .toList();
    }

    @Test
    void oneThatGotWorseGivesItsPlaceBackByItself() {
        ModelRow first = promoted(0);
        ModelRow second = promoted(1);
        List<Example> fine = lastWeeks(true);
        assertThat(watch.drift(second, fine).isWorse()).isFalse();
        watch.advance(fine);
        assertThat(row(second).status()).isEqualTo(ModelStatus.ACTIVE);
        watch.advance(lastWeeks(false));
        assertThat(row(second).status()).isEqualTo(ModelStatus.RETIRED);
        assertThat(row(second).endedBy()).isEqualTo(EndedBy.DRIFT);
        assertThat(row(first).status()).isEqualTo(ModelStatus.ACTIVE);
        assertThat(happened()).contains("ROLLED_BACK", "BACK_IN_CHARGE");
    }

    @Test
    void onlyTheNewestIsOnItsWay() {
        ModelRow first = Models.register(registry, 0, Models.PASSED);
        registry.advance(first, Drift.UNKNOWN);
        clock.advance(Duration.ofDays(1));
        ModelRow second = Models.register(registry, 1, Models.PASSED);
        registry.advance(second, Drift.UNKNOWN);
        assertThat(asked(here)).containsExactly("SHADOW " + second.version());
        assertThat(row(first).endedBy()).isEqualTo(EndedBy.REPLACED);
    }

    @Test
    void whatWasLearnedFromOnePersonIsAskedForNobodyElse() {
        ModelRow own = Models.register(registry, ModelKind.OWN, 0, Models.PASSED);
        registry.advance(own, Drift.UNKNOWN);
        assertThat(asked(here)).hasSize(1);
        signIn.accountsMode();
        assertThat(asked(here)).isEmpty();
    }

    @Test
    void onlyOneIsInChargeWhateverTwoNodesDo() {
        ModelRow first = promoted(0);
        ModelRow second = Models.register(registry, 1, Models.PASSED);
        String active = "update ml_model set status = 'ACTIVE' where id = :id";
        assertThatThrownBy(() ->
                        jdbc.sql(active).param("id", second.id().toString()).update())
                .isInstanceOf(DataAccessException.class);
        assertThat(row(first).status()).isEqualTo(ModelStatus.ACTIVE);
    }

    @Test
    void twoNodesThatTakeTheSameStepTakeItOnce() {
        ModelRow model = Models.register(registry, 0, Models.PASSED);
        assertThat(book.step(model, ModelStatus.SHADOW, null)).isTrue();
        assertThat(book.step(model, ModelStatus.SHADOW, null)).isFalse();
    }

    @Test
    void whatNobodyWillAskAgainIsWipedAfterAMonth() {
        ModelRow first = promoted(0);
        ModelRow second = promoted(1);
        ModelRow third = promoted(2);
        days(31);
        assertThat(row(first).whole()).isFalse();
        assertThat(row(second).whole()).isTrue();
        assertThat(row(third).whole()).isTrue();
        assertThat(asked(here)).containsExactly("ACTIVE " + third.version(), "ACTIVE " + second.version());
    }

    @Test
    void oneNodeLearnsAtATime() {
        UUID me = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        assertThat(control.take(me)).isTrue();
        assertThat(control.take(other)).isFalse();
        assertThat(control.advance(me, "WHOLE", 3, 50)).isTrue();
        assertThat(control.read().progress()).isEqualTo(new ModelsOverview.Progress("WHOLE", 3, 50, false));
        assertThat(control.advance(other, "WHOLE", 3, 50)).isFalse();
        clock.advance(Control.LEASE);
        assertThat(control.read().progress()).isNull();
        assertThat(control.take(other)).isTrue();
        assertThat(control.advance(me, "WHOLE", 4, 50)).isFalse();
        control.release(me);
        assertThat(control.take(me)).isFalse();
        control.askToStop();
        assertThat(control.advance(other, "WHOLE", 4, 50)).isFalse();
        control.release(other);
        assertThat(control.take(me)).isTrue();
        assertThat(control.advance(me, "READ", 0, 1)).isTrue();
    }

    @Test
    void fallbacksAreCountedByDay() {
        log.fellBack(java.util.Map.of("NO_MODEL", 3L, "SLOW", 1L));
        log.fellBack(java.util.Map.of("NO_MODEL", 2L));
        assertThat(log.fallbacks())
                .containsExactly(new ModelsOverview.Fallback("NO_MODEL", 5), new ModelsOverview.Fallback("SLOW", 1));
        clock.advance(Duration.ofDays(8));
        assertThat(log.fallbacks()).isEmpty();
    }
}
