package app.taskaversion.recommendation.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.recommendation.Advice;
import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.Fallback;
import app.taskaversion.recommendation.Forecast;
import app.taskaversion.recommendation.ModelService;
import app.taskaversion.recommendation.Suggestion;
import app.taskaversion.recommendation.SuggestionService;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.internal.ServedModels.Stage;
import app.taskaversion.recommendation.model.Drawn;
import app.taskaversion.testsupport.Decisions;
import app.taskaversion.testsupport.History;
import app.taskaversion.testsupport.History.Done;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From an entry of the registry to what a person is suggested, through the whole application. */
abstract class PromotedContract {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SuggestionService suggestions;

    @Autowired
    private ModelService models;

    @Autowired
    private ConsentService consents;

    @Autowired
    private Tasks tasks;

    @Autowired
    private History history;

    @Autowired
    private Decisions decisions;

    @Autowired
    private TestSql sql;

    @Autowired
    private TestClock clock;

    @SqliteTest
    static class OnSqliteTest extends PromotedContract {}

    @PostgresTest
    static class OnPostgresTest extends PromotedContract {}

    @BeforeEach
    void somebodyWhoAgreedWithTwoTasks() {
        MadeModels.clear(context);
        consents.give(Purpose.PERSONAL_MODEL, ConsentWay.SWITCH);
        for (String name : new String[] {"Walk", "Tax"}) {
            var unused = tasks.create(name, 20);
        }
    }

    @AfterEach
    void clear() {
        MadeModels.clear(context);
    }

    private Advice card() {
        clock.advance(Duration.ofHours(1));
        return suggestions.advise(new Ask(clock.instant(), DayBoundary.in(ZoneOffset.UTC), null), Surface.CARD);
    }

    private Forecast forecast() {
        return Objects.requireNonNull(card().suggestions().getFirst().forecast());
    }

    @Test
    void theEntryInChargeIsWhatSuggestsAndIsNamedInTheDecision() {
        assertThat(card().fallback()).isEqualTo(Fallback.NO_MODEL);
        UUID unused = MadeModels.entered(context, 0, Stage.ACTIVE);
        String version = models.overview().models().getFirst().version();
        assertThat(forecast().model()).isEqualTo(version);
        assertThat(sql.sql("select count(*) from decision where user_id = :owner and model_version = :version")
                        .param("version", version)
                        .query(Integer.class)
                        .single())
                .isOne();
        models.rollBack();
        MadeModels.look(context);
        assertThat(card().learned()).isFalse();
    }

    @Test
    void whatIsOnlyAskedIsShownToNobodyAndRulesOnlyHoldsForEverybody() {
        UUID unused = MadeModels.entered(context, 0, Stage.SHADOW);
        assertThat(card().learned()).isFalse();
        UUID unusedToo = MadeModels.entered(context, 1, Stage.ACTIVE);
        assertThat(card().learned()).isTrue();
        models.rulesOnly(true);
        MadeModels.look(context);
        assertThat(card().fallback()).isEqualTo(Fallback.SWITCHED_OFF);
    }

    private Drawn drawn(Lessons lessons, Instant from) {
        List<Drawn> drawn = lessons.drawn(from, clock.instant(), 7);
        assertThat(drawn).hasSize(1);
        return drawn.getFirst();
    }

    @Test
    void whatWasDrawnByLotIsHandedOnInTheOrderOfWhatItTeaches() {
        consents.give(Purpose.ALLOW_EXPERIMENTS, ConsentWay.SWITCH);
        var third = tasks.create("Call", 20);
        assertThat(third).isNotNull();
        Lessons lessons = context.getBean(Lessons.class);
        Instant before = clock.instant();
        Suggestion first = card().suggestions().getFirst();
        UUID done = history.done(
                first.task(), Done.at(clock.instant().plus(Duration.ofHours(2))).rated(50.0, 20.0, 70.0));
        decisions.picked(first.impression().value(), done, clock.instant().plus(Duration.ofHours(1)));
        clock.advance(Duration.ofDays(1));
        assertThat(lessons.drawn(before, clock.instant(), 7))
                .as("not settled yet")
                .isEmpty();
        clock.advance(Duration.ofDays(2));

        Drawn drawn = drawn(lessons, before);

        List<Example> examples = lessons.of(before, clock.instant(), 7);
        assertThat(examples)
                .hasSize(3)
                .hasSameSizeAs(drawn.chances())
                .allMatch(each -> each.at().equals(drawn.at()));
        assertThat(examples.get(drawn.first()).position()).isEqualTo(1);
        assertThat(examples.get(drawn.first()).chosen()).isEqualTo(1);
        assertThat(drawn.person()).isEqualTo(7);
        assertThat(drawn.chances().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1, within(1e-9));
        assertThat(drawn.chances().get(drawn.first()))
                .isCloseTo(
                        sql.sql("select propensity from impression where user_id = :owner")
                                .query(Double.class)
                                .single(),
                        within(1e-9));
        assertThat(drawn.reward()).as("70 less half of 20").isCloseTo(60, within(1e-9));
        assertThat(drawn.leaders())
                .isNotEmpty()
                .allSatisfy(
                        (mode, place) -> assertThat(drawn.chances().get(place)).isPositive());
        consents.withdraw(Purpose.ALLOW_EXPERIMENTS, ConsentWay.SWITCH);
        assertThat(lessons.drawn(before, clock.instant(), 7)).isEmpty();
    }

    @Test
    void aModelThatWasInChargeIsNoRuleAmongThoseThatLead() {
        consents.give(Purpose.ALLOW_EXPERIMENTS, ConsentWay.SWITCH);
        UUID unused = MadeModels.entered(context, 0, Stage.ACTIVE);
        Lessons lessons = context.getBean(Lessons.class);
        Instant before = clock.instant();
        for (int day = 0; day < 20 && !card().learned(); day++) {
            before = clock.instant().plus(Duration.ofHours(23));
            clock.advance(Duration.ofDays(1));
        }
        clock.advance(Duration.ofDays(3));
        assertThat(drawn(lessons, before).leaders()).doesNotContainKey("learned");
    }

    @Test
    void whatWasNotLeftToChanceIsNoLot() {
        Advice unused = card();
        Instant before = clock.instant().minus(Duration.ofHours(2));
        clock.advance(Duration.ofDays(3));
        assertThat(context.getBean(Lessons.class).drawn(before, clock.instant(), 0))
                .isEmpty();
    }

    @Test
    void whatWasSuggestedIsCountedAndTeachesLater() {
        Instant before = clock.instant();
        Advice unused = card();
        Lessons lessons = context.getBean(Lessons.class);
        assertThat(lessons.fallbacks(before, clock.instant())).containsEntry("NO_MODEL", 1L);
        assertThat(lessons.of(before, clock.instant(), 0)).as("not ripe yet").isEmpty();
        clock.advance(Duration.ofDays(2));
        assertThat(lessons.of(before, clock.instant(), 7))
                .hasSize(2)
                .allMatch(example -> example.person() == 7 && example.chosen() == 0);
    }
}
