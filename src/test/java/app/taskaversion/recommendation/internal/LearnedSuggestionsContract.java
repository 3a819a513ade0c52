package app.taskaversion.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.recommendation.Advice;
import app.taskaversion.recommendation.AdviceChoice;
import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.Fallback;
import app.taskaversion.recommendation.Forecast;
import app.taskaversion.recommendation.Suggestion;
import app.taskaversion.recommendation.SuggestionService;
import app.taskaversion.recommendation.Sure;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.recommendation.Why;
import app.taskaversion.recommendation.explore.Arm;
import app.taskaversion.recommendation.explore.Turn;
import app.taskaversion.recommendation.feature.Schema;
import app.taskaversion.recommendation.feature.SnapshotBytes;
import app.taskaversion.recommendation.internal.HandModels.Hand;
import app.taskaversion.recommendation.internal.ServedModels.Stage;
import app.taskaversion.recommendation.rule.Mode;
import app.taskaversion.recommendation.rule.Wishes;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskService;
import app.taskaversion.testsupport.Decisions;
import app.taskaversion.testsupport.Decisions.Shown;
import app.taskaversion.testsupport.History;
import app.taskaversion.testsupport.History.Done;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** From a learned model down to a rule, step by step, and what is kept of each. */
@Import(HandModels.class)
abstract class LearnedSuggestionsContract {

    private static final Instant NOW = TestClock.START;
    private static final DayBoundary DAYS = DayBoundary.in(ZoneOffset.UTC);
    private static final int KNOWN = 8;

    @Autowired
    private SuggestionService suggestions;

    @Autowired
    private TaskService tasks;

    @Autowired
    private History history;

    @Autowired
    private ConsentService consents;

    @Autowired
    private CurrentOwner owner;

    @Autowired
    private Hand models;

    @Autowired
    private Decisions decisions;

    @Autowired
    private TestSql sql;

    @SqliteTest
    static class OnSqliteTest extends LearnedSuggestionsContract {}

    @PostgresTest
    static class OnPostgresTest extends LearnedSuggestionsContract {}

    @BeforeEach
    void nothingIsServed() {
        models.clear();
    }

    private void agree(Purpose purpose) {
        consents.give(purpose, ConsentWay.SWITCH);
    }

    /** A task that was begun and finished so often, some days ago. */
    private TaskId task(String name, int times, double dread) {
        TaskId task = tasks.create(TaskData.named(name)).id();
        for (int time = 0; time < times; time++) {
            Instant done = NOW.minus(Duration.ofDays(30L - 2L * time));
            UUID id = history.done(
                    task,
                    Done.at(done).took(20.0, 25.0).rated(dread, dread, 60.0).percent(100));
            int unused = sql.sql("update task_instance set first_started_at = :at where id = :id and user_id = :owner")
                    .param("at", OwnedSql.at(done.minusSeconds(1500)))
                    .param("id", id.toString())
                    .update();
        }
        return task;
    }

    private void known() {
        TaskId one = task("Walk", KNOWN, 20);
        TaskId two = task("Tax", KNOWN, 55);
        TaskId three = task("Call", 1, 40);
        assertThat(List.of(one, two, three)).doesNotHaveDuplicates();
    }

    private Advice card(Duration later) {
        return suggestions.advise(new Ask(NOW.plusSeconds(600).plus(later), DAYS, null), Surface.CARD);
    }

    private Advice card() {
        return card(Duration.ZERO);
    }

    private @Nullable String stored(String column) {
        return sql.sql("select " + column + " from decision where user_id = :owner order by decided_at desc limit 1")
                .query((row, number) -> Objects.requireNonNullElse(row.getString(1), ""))
                .single();
    }

    private int decisions() {
        return sql.sql("select count(*) from decision where user_id = :owner")
                .query(Integer.class)
                .single();
    }

    private static Forecast forecast(Advice advice) {
        return Objects.requireNonNull(advice.suggestions().getFirst().forecast());
    }

    private void ruled(Advice advice, Mode mode, Fallback why) {
        assertThat(advice.learned()).isFalse();
        assertThat(advice.fallback()).isEqualTo(why);
        assertThat(advice.mode()).isEqualTo(mode);
        assertThat(stored("mode")).isEqualTo(mode.key());
        assertThat(stored("fallback")).isEqualTo(why.name());
        assertThat(stored("model_version")).isEmpty();
    }

    @Test
    void aModelSuggestsToWhoeverAgreedAndSaysWhichOneItIs() {
        known();
        agree(Purpose.PERSONAL_MODEL);
        models.active();

        Advice advice = card();

        assertThat(advice.learned()).isTrue();
        assertThat(advice.fallback()).isNull();
        Suggestion first = advice.suggestions().getFirst();
        assertThat(first.source()).isEqualTo("model:" + Hand.model().version() + " rank 1");
        assertThat(stored("mode")).isEqualTo("learned");
        assertThat(stored("policy")).isEqualTo("learn-1.0");
        assertThat(stored("model_version"))
                .isEqualTo(Hand.model().version())
                .isEqualTo(forecast(advice).model());
        assertThat(stored("schema_hash")).isEqualTo(Schema.hash());
        assertThat(stored("fallback")).isEmpty();
        assertThat(stored("arm")).isEmpty();
        assertThat(stored("instances")).isEqualTo(String.valueOf(2 * KNOWN + 1));
    }

    @Test
    void whatWasPredictedIsKeptAsItWasShownWithAllThatWasKnown() {
        known();
        agree(Purpose.POOLED_TRAINING);
        models.active();

        Forecast said = forecast(card());

        List<float[]> rows = SnapshotBytes.read(bytes("snapshot"));
        List<Scored> scored = Scored.read(bytes("scored"));
        assertThat(rows).hasSize(3).hasSameSizeAs(scored);
        assertThat(scored).allMatch(one -> one.complete() > 0 && one.complete() < 1);
        List<Double> stored = sql.sql("select p_choose, p_complete, net, minutes_p50, minutes_low, minutes_high"
                        + " from impression where user_id = :owner")
                .query((row, number) -> Stream.of(1, 2, 3, 4, 5, 6)
                        .map(column -> {
                            try {
                                return row.getDouble(column);
                            } catch (java.sql.SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        })
                        .toList())
                .single();
        assertThat(stored.getFirst()).isBetween(0.0, 1.0);
        assertThat(stored.subList(1, 6))
                .containsExactly(said.complete(), said.net(), said.minutes(), said.minutesLow(), said.minutesHigh());
    }

    private byte[] bytes(String column) {
        return sql.sql("select " + column + " from decision where user_id = :owner")
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    @Test
    void theNextLooksSayTheSameAndAskNobody() {
        known();
        agree(Purpose.PERSONAL_MODEL);
        models.active();
        Suggestion first = card().suggestions().getFirst();
        models.takes(Duration.ofSeconds(1).toNanos());

        Suggestion again = card(Duration.ofMinutes(20)).suggestions().getFirst();

        assertThat(again.impression()).isEqualTo(first.impression());
        assertThat(again.forecast()).isEqualTo(first.forecast());
        assertThat(again.why()).isEqualTo(first.why());
        assertThat(again.score()).isEqualTo(first.score());
        assertThat(decisions()).isOne();
        models.takes(0);
        assertThat(card(Duration.ofMinutes(40)).learned()).isTrue();
        assertThat(decisions()).isEqualTo(2);
    }

    @Test
    void withoutConsentNothingLearnedIsAskedAndNothingIsKept() {
        known();
        models.active();
        ruled(card(), Mode.GENTLE_START, Fallback.NO_CONSENT);
        assertThat(stored("scored")).isEmpty();
        assertThat(stored("snapshot")).isEmpty();
    }

    @Test
    void withConsentWhatIsKnownIsKeptEvenWhereARuleSuggests() {
        known();
        agree(Purpose.POOLED_TRAINING);
        suggestions.choose(new AdviceChoice(Mode.DUE_SOON, Wishes.NONE));
        Advice advice = card();
        assertThat(advice.fallback()).isEqualTo(Fallback.RULES_CHOSEN);
        assertThat(SnapshotBytes.read(bytes("snapshot"))).hasSize(3);
        assertThat(Scored.read(bytes("scored"))).allMatch(one -> Float.isNaN(one.complete()));
    }

    @Test
    void withoutAModelTheOwnAveragesSuggestOnceThereAreSome() {
        TaskId unused = task("Walk", 4, 20);
        agree(Purpose.PERSONAL_MODEL);
        ruled(card(), Mode.GENTLE_START, Fallback.NO_MODEL);
        TaskId more = task("Tax", KNOWN, 55);
        assertThat(more).isNotEqualTo(unused);
        ruled(card(Duration.ofHours(1)), Mode.PERSONAL_AVERAGES, Fallback.NO_MODEL);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fallback.class,
            names = {"SCHEMA", "NO_LIBRARY", "SWITCHED_OFF", "NO_MODEL"})
    void whyThereIsNoModelIsKeptAndSaid(Fallback why) {
        known();
        agree(Purpose.PERSONAL_MODEL);
        models.none(why);
        ruled(card(), Mode.PERSONAL_AVERAGES, why);
    }

    @Test
    void theModelBeforeStepsInForOneThatCannotAnswer() {
        known();
        agree(Purpose.PERSONAL_MODEL);
        models.broken();
        models.active();

        Advice advice = card();

        assertThat(forecast(advice).model()).isEqualTo(Hand.model().version());
        assertThat(advice.fallback()).isEqualTo(Fallback.PARENT);
        assertThat(stored("fallback")).isEqualTo("PARENT");
        assertThat(card(Duration.ofMinutes(5)).fallback()).isEqualTo(Fallback.PARENT);
    }

    @Test
    void ifNoneAnswersTheOwnAveragesDo() {
        known();
        agree(Purpose.PERSONAL_MODEL);
        models.broken();
        ruled(card(), Mode.PERSONAL_AVERAGES, Fallback.SLOW);
    }

    @Test
    void aSlowOneRestsForFiveMinutes() {
        known();
        agree(Purpose.PERSONAL_MODEL);
        models.active();
        models.takes(Pace.AT_MOST.toNanos() + 1);
        ruled(card(), Mode.PERSONAL_AVERAGES, Fallback.SLOW);
        models.takes(0);
        ruled(card(Duration.ofHours(1)), Mode.PERSONAL_AVERAGES, Fallback.SLOW);
        models.pass(Pace.REST);
        assertThat(card(Duration.ofHours(3)).learned()).isTrue();
    }

    @Test
    void whoeverWantsRulesOnlyGetsRules() {
        known();
        agree(Purpose.PERSONAL_MODEL);
        models.active();
        suggestions.choose(AdviceChoice.NONE.withRulesOnly(true));
        assertThat(suggestions.choice().rulesOnly()).isTrue();
        ruled(card(), Mode.GENTLE_START, Fallback.RULES_CHOSEN);
        suggestions.choose(new AdviceChoice(Mode.MOST_RELIEF, Wishes.NONE));
        ruled(card(), Mode.MOST_RELIEF, Fallback.RULES_CHOSEN);
        suggestions.choose(AdviceChoice.NONE);
        assertThat(card().learned()).isTrue();
    }

    @Test
    void whileLittleIsKnownARuleHasItsSay() {
        TaskId walk = task("Walk", 1, 10);
        TaskId tax = task("Tax", 1, 90);
        agree(Purpose.PERSONAL_MODEL);
        models.active();

        Advice advice = suggestions.advise(new Ask(NOW.plusSeconds(600), DAYS, null), Surface.LIST);

        assertThat(advice.learned()).isTrue();
        assertThat(advice.fallback()).isEqualTo(Fallback.LITTLE_KNOWN);
        assertThat(stored("fallback")).isEqualTo("LITTLE_KNOWN");
        assertThat(forecast(advice).sure()).isEqualTo(Sure.STILL_LEARNING);
        // The rule alone has a weight of 10 in 12: its first comes first, whatever the model says.
        assertThat(advice.suggestions()).extracting(Suggestion::task).containsExactly(walk, tax);
        assertThat(advice.suggestions().getFirst().score()).isBetween(10 / 12.0 - 1e-9, 1.0);
    }

    @Test
    void onADayOfTheRulesRulesSuggestAndOnTheOthersTheModel() {
        known();
        agree(Purpose.PERSONAL_MODEL);
        agree(Purpose.ALLOW_EXPERIMENTS);
        models.active();
        String person = owner.get().toString();
        LocalDate today = DAYS.dayOf(NOW.plusSeconds(600));
        for (Arm arm : Arm.values()) {
            LocalDate day = today.datesUntil(today.plusDays(100))
                    .filter(date -> Arm.of(person, date) == arm)
                    .findFirst()
                    .orElseThrow();
            Duration later = Duration.ofDays(day.toEpochDay() - today.toEpochDay());
            Advice advice = card(later);
            assertThat(advice.learned()).isEqualTo(arm == Arm.MODEL);
            assertThat(advice.fallback()).isEqualTo(arm == Arm.RULES ? Fallback.RULES_DAY : null);
            assertThat(sql.sql("select arm from decision where user_id = :owner"
                                    + " and decided_at between :from and :to")
                            .param("from", OwnedSql.at(NOW.plus(later)))
                            .param("to", OwnedSql.at(NOW.plus(later).plusSeconds(3600)))
                            .query(String.class)
                            .single())
                    .isEqualTo(arm.key());
        }
    }

    @Test
    void whereDaysWithTheModelWereHarderRulesSuggestForSomeWeeks() {
        known();
        TaskId call = task("Write", 0, 40);
        agree(Purpose.PERSONAL_MODEL);
        agree(Purpose.ALLOW_EXPERIMENTS);
        models.active();
        for (int day = 24; day >= 4; day--) {
            boolean model = day % 2 == 0;
            Shown list =
                    Shown.card(NOW.minus(Duration.ofDays(day)), "learned").turn((model ? Arm.MODEL : Arm.RULES).key());
            UUID shown = decisions.shown(list, call).getFirst();
            if (model) {
                decisions.refused(shown, list.at().plusSeconds(60));
            }
        }
        ruled(card(), Mode.PERSONAL_AVERAGES, Fallback.RESTS);
        assertThat(stored("arm")).isEmpty();
        assertThat(card(Duration.ofDays(40)).fallback()).isNotEqualTo(Fallback.RESTS);
    }

    @Test
    void withoutThatConsentNoDaysAreCompared() {
        known();
        agree(Purpose.PERSONAL_MODEL);
        models.active();
        for (int day = 0; day < 10; day++) {
            assertThat(card(Duration.ofDays(day)).learned()).isTrue();
            assertThat(stored("arm")).isEmpty();
        }
    }

    @Test
    void whatIsTriedOutIsShownToATenthAndWhatIsJudgedToNobody() {
        known();
        agree(Purpose.PERSONAL_MODEL);
        models.serve(Stage.SHADOW, Hand.small());
        ruled(card(), Mode.PERSONAL_AVERAGES, Fallback.NO_MODEL);
        models.serve(Stage.CANARY, Hand.small());
        boolean mine = Turn.of("model " + Hand.model().version(), owner.get().toString(), null) < 0.1;
        assertThat(card(Duration.ofHours(1)).learned()).isEqualTo(mine);
    }

    @Test
    void someLittleEnergyGetsNothingHeavy() {
        known();
        agree(Purpose.PERSONAL_MODEL);
        models.active();
        Advice advice = suggestions.advise(new Ask(NOW.plusSeconds(600), DAYS, 20.0), Surface.LIST);
        assertThat(advice.learned()).isTrue();
        assertThat(stored("energy")).startsWith("20");
    }

    @Test
    void theNumbersOfAReasonAreThoseOfTheRecord() {
        known();
        agree(Purpose.PERSONAL_MODEL);
        models.active();
        Advice advice = suggestions.advise(new Ask(NOW.plusSeconds(600), DAYS, null), Surface.LIST);
        assertThat(advice.suggestions()).hasSize(3).allSatisfy(one -> {
            assertThat(one.why()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
            one.why().forEach(why -> check(why, one.task()));
        });
    }

    private void check(Why why, TaskId task) {
        switch (why) {
            case Why.Finished finished -> {
                assertThat(finished.attempts()).isEqualTo(count("state in ('COMPLETED', 'CANCELLED')", task));
                assertThat(finished.finished()).isEqualTo(count("state = 'COMPLETED'", task));
            }
            case Why.ReliefThanExpected relief ->
                assertThat(relief.n()).isEqualTo(count("actual_relief is not null", task));
            case Why.Length length -> assertThat(length.n()).isEqualTo(count("state = 'COMPLETED'", task));
            case Why.Gentle gentle -> assertThat(gentle.n()).isEqualTo(count("expected_aversion is not null", task));
            case Why.AtThisTime time ->
                assertThat(time.attempts() + time.otherAttempts()).isEqualTo(2 * KNOWN + 1);
            case Why.OfPeople people ->
                assertThat(count("state = 'COMPLETED'", task)).isLessThan(3);
            case Why.Together together ->
                assertThat(count("state = 'COMPLETED'", task)).isEqualTo(KNOWN);
            default -> assertThat(why).isNull();
        }
    }

    private int count(String condition, TaskId task) {
        return sql.sql("select count(*) from task_instance where user_id = :owner and task_id = :task and " + condition)
                .param("task", task.toString())
                .query(Integer.class)
                .single();
    }

    @Test
    void whatWasPredictedComesBackInTheShareThatItWasShownWith() {
        known();
        agree(Purpose.PERSONAL_MODEL);
        models.active();
        Forecast said = forecast(card());
        Forecast again = forecast(card(Duration.ofMinutes(1)));
        assertThat(again.share()).isCloseTo(said.share(), within(1e-12));
        assertThat(again.sure()).isEqualTo(said.sure());
    }
}
