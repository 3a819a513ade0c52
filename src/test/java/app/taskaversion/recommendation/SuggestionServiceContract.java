package app.taskaversion.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.taskaversion.analytics.metric.Kind;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.recommendation.rule.Mode;
import app.taskaversion.recommendation.rule.Wishes;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskService;
import app.taskaversion.task.TaskType;
import app.taskaversion.testsupport.History;
import app.taskaversion.testsupport.History.Done;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** From the question "what next?" to what is written down of it. */
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
    private TestSql sql;

    @Autowired
    private ConsentService consents;

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

    private TaskId dreaded(String name, double dread) {
        TaskId task = task(name);
        for (int days = 2; days < 6; days++) {
            history.done(task, Done.at(NOW.minus(Duration.ofDays(days))).rated(dread, dread, 50.0));
        }
        return task;
    }

    private Ask ask(Duration later, @Nullable Double energy) {
        return new Ask(NOW.plusSeconds(600).plus(later), DAYS, energy);
    }

    private Advice card() {
        return suggestions.advise(ask(Duration.ZERO, null), Surface.CARD);
    }

    private Suggestion first(Advice advice) {
        return advice.suggestions().getFirst();
    }

    private List<TaskId> listed(@Nullable Double energy) {
        return suggestions.advise(ask(Duration.ZERO, energy), Surface.LIST).suggestions().stream()
                .map(Suggestion::task)
                .toList();
    }

    private long count(String table) {
        return sql.sql("select count(*) from " + table + " where user_id = :owner")
                .query(Long.class)
                .single();
    }

    @Test
    void withoutTasksThereIsNothingToSuggestAndNothingIsWrittenDown() {
        Advice advice = card();
        assertThat(advice.suggestions()).isEmpty();
        assertThat(advice.waiting()).isZero();
        assertThat(count("decision")).isZero();
    }

    @Test
    void theGentlestComesFirstAndSaysWhyWithN() {
        TaskId light = dreaded("Walk", 20);
        TaskId heavy = dreaded("Tax", 90);
        Suggestion suggestion = first(card());
        assertThat(suggestion.task()).isEqualTo(light);
        assertThat(suggestion.name()).isEqualTo("Walk");
        assertThat(suggestion.mode()).isEqualTo(Mode.GENTLE_START);
        assertThat(suggestion.n()).isEqualTo(4);
        assertThat(suggestion.why().getFirst())
                .isInstanceOfSatisfying(
                        Why.Gentle.class, why -> assertThat(why.n()).isEqualTo(4));
        assertThat(suggestion.parts()).containsKeys(Mode.GENTLE_START, Mode.POPULARITY);
        assertThat(suggestion.source()).isEqualTo("rule:gentle_start rec-1.0 rank 1");
        assertThat(listed(null)).containsExactly(light, heavy);
    }

    @Test
    void whatIsNewSaysSo() {
        TaskId unused = task("Never done");
        assertThat(first(card()).why()).contains(new Why.New());
        assertThat(first(card()).n()).isZero();
    }

    @Test
    void decisionAndImpressionsAreWrittenDownOnceForTheSameAnswer() {
        TaskId one = dreaded("One", 20);
        TaskId two = dreaded("Two", 80);
        Suggestion suggestion = first(card());
        assertThat(first(card()).impression()).isEqualTo(suggestion.impression());
        assertThat(count("decision")).isEqualTo(1);
        assertThat(sql.sql("select task_id, slot, propensity from impression where user_id = :owner")
                        .query((row, n) -> row.getString(1) + " " + row.getInt(2) + " " + row.getDouble(3))
                        .list())
                .containsExactly(one + " 1 1.0");
        assertThat(listed(null)).containsExactly(one, two);
        assertThat(count("decision")).isEqualTo(2);
        assertThat(count("impression")).isEqualTo(3);
        Advice later = suggestions.advise(ask(Duration.ofMinutes(31), null), Surface.CARD);
        assertThat(first(later).impression()).isNotEqualTo(suggestion.impression());
        Advice otherEnergy = suggestions.advise(ask(Duration.ofMinutes(31), 80.0), Surface.CARD);
        assertThat(first(otherEnergy).impression()).isNotEqualTo(first(later).impression());
    }

    @Test
    void theFeaturesOfTheMomentAreKeptAndWhatIsUnknownIsLeftOut() {
        TaskId unused = dreaded("One", 20);
        card();
        String features = sql.sql("select cast(features as text) from impression where user_id = :owner")
                .query(String.class)
                .single();
        assertThat(features).contains("\"aversion_n\"", "\"attempts\"").doesNotContain("NaN", "due_pressure");
    }

    @Test
    void anotherComesAgainInThreeHoursAndAllPassedOverBeginAgain() {
        TaskId light = dreaded("Walk", 20);
        TaskId heavy = dreaded("Tax", 90);
        suggestions.respond(first(card()).impression(), Response.ANOTHER, null);
        Suggestion next = first(card());
        assertThat(next.task()).isEqualTo(heavy);
        suggestions.respond(next.impression(), Response.ANOTHER, null);
        assertThat(first(card()).task()).isEqualTo(light);
        assertThat(first(suggestions.advise(ask(Duration.ofHours(4), null), Surface.CARD))
                        .task())
                .isEqualTo(light);
    }

    @Test
    void afterThreeTimesAnotherComesTheEasiestThingOfTwoMinutes() {
        for (int i = 0; i < 4; i++) {
            dreaded("Light " + i, 10 + i);
        }
        TaskId small = tasks.create(TaskData.named("Water the plant").withUsual(2.0, null))
                .id();
        history.done(small, Done.at(NOW.minus(Duration.ofDays(3))).rated(95.0, 90.0, 50.0));
        for (int i = 0; i < 3; i++) {
            Advice advice = card();
            assertThat(advice.surface()).isEqualTo(Surface.CARD);
            suggestions.respond(first(advice).impression(), Response.ANOTHER, null);
        }
        Advice advice = card();
        assertThat(advice.surface()).isEqualTo(Surface.SMALL);
        assertThat(first(advice).task()).isEqualTo(small);
        assertThat(first(advice).why().getFirst()).isInstanceOf(Why.Quick.class);
        suggestions.respond(first(advice).impression(), Response.ANOTHER, null);
        assertThat(card().surface()).isEqualTo(Surface.CARD);
    }

    @Test
    void whatWasNotGoodStaysAwayForADay() {
        TaskId light = dreaded("Walk", 20);
        TaskId heavy = dreaded("Tax", 90);
        Suggestion suggestion = first(card());
        suggestions.respond(suggestion.impression(), Response.DISMISSED, DismissReason.TOO_BIG);
        assertThat(listed(null)).containsExactly(heavy);
        suggestions.takeBack(suggestion.impression());
        assertThat(listed(null)).containsExactly(light, heavy);
    }

    @Test
    void twiceNotRelevantStaysAwayUntilItIsEdited() {
        TaskId light = dreaded("Walk", 20);
        TaskId heavy = dreaded("Tax", 90);
        clock.advance(Duration.ofMinutes(10));
        for (int i = 0; i < 2; i++) {
            Advice advice = suggestions.advise(new Ask(clock.instant(), DAYS, null), Surface.CARD);
            assertThat(first(advice).task()).isEqualTo(light);
            suggestions.respond(first(advice).impression(), Response.DISMISSED, DismissReason.NOT_RELEVANT);
            clock.advance(Duration.ofHours(25));
        }
        Ask later = new Ask(clock.instant(), DAYS, null);
        assertThat(first(suggestions.advise(later, Surface.CARD)).task()).isEqualTo(heavy);
        clock.advance(Duration.ofMinutes(1));
        tasks.update(light, 1, TaskData.named("Walk to the park"));
        Ask edited = new Ask(clock.instant(), DAYS, null);
        assertThat(first(suggestions.advise(edited, Surface.CARD)).task()).isEqualTo(light);
    }

    @Test
    void withLittleEnergyNothingHeavyIsSuggestedAndTheListIsInThatOrder() {
        TaskId light = dreaded("Walk", 20);
        TaskId heavy = dreaded("Tax", 20);
        takes(light, 10);
        takes(heavy, 95);
        assertThat(listed(20.0)).containsExactly(light);
        assertThat(listed(80.0)).contains(heavy);
    }

    private void takes(TaskId task, double load) {
        int unused = sql.sql("update task_instance set actual_emotional = :load, actual_mental_energy = :load"
                        + " where user_id = :owner and task_id = :task")
                .param("load", load)
                .param("task", task.toString())
                .update();
    }

    @Test
    void wishesAreKeptAndCountWhatTheyLeaveOut() {
        TaskId work = dreaded("Report", 20);
        TaskId self = tasks.create(TaskData.named("Bath").withTaskType(TaskType.SELF_CARE))
                .id();
        suggestions.choose(new AdviceChoice(null, new Wishes(Double.NaN, Set.of(Kind.SELF_CARE), "", "")));
        assertThat(suggestions.choice().wishes().kinds()).containsExactly(Kind.SELF_CARE);
        Advice advice = card();
        assertThat(first(advice).task()).isEqualTo(self);
        assertThat(advice.leftOut()).isEqualTo(1);
        suggestions.choose(AdviceChoice.NONE);
        assertThat(suggestions.choice()).isEqualTo(AdviceChoice.NONE);
        assertThat(listed(null)).contains(work);
    }

    @Test
    void theChosenModeRanksAndAnotherStandsInWhereItHasNothing() {
        TaskId light = dreaded("Walk", 20);
        TaskId heavy = dreaded("Tax", 90);
        suggestions.choose(new AdviceChoice(Mode.BRAVE_ONE, Wishes.NONE));
        assertThat(first(card()).task()).isEqualTo(heavy);
        suggestions.choose(new AdviceChoice(Mode.DUE_SOON, Wishes.NONE));
        Advice advice = card();
        assertThat(advice.instead()).isTrue();
        assertThat(advice.mode()).isEqualTo(Mode.GENTLE_START);
        assertThat(first(advice).task()).isEqualTo(light);
    }

    @Test
    void whatWasFinishedTodayIsNotSuggestedAgainUnlessItIsPlanned() {
        TaskId done = task("Mail");
        history.done(done, Done.at(NOW.minusSeconds(60)));
        assertThat(card().suggestions()).isEmpty();
        UUID planned = history.open(done, "INITIALIZED", NOW, "ANYTIME", null);
        assertThat(first(card()).openInstance()).isEqualTo(planned);
    }

    @Test
    void whatWasPutOffWaitsForItsTime() {
        TaskId later = task("Later");
        TaskId someday = task("Someday");
        history.open(later, "INITIALIZED", NOW, "AT", NOW.plusSeconds(7200));
        history.open(someday, "INITIALIZED", NOW, "SOMEDAY", null);
        assertThat(card().suggestions()).isEmpty();
        Advice then = suggestions.advise(ask(Duration.ofHours(2), null), Surface.CARD);
        assertThat(first(then).task()).isEqualTo(later);
    }

    @Test
    void archivedAndDeletedTasksAreNotSuggested() {
        tasks.archive(task("Archived"));
        tasks.delete(task("Deleted"));
        assertThat(card().suggestions()).isEmpty();
    }

    @Test
    void nobodyRespondsToWhatWasShownToSomebodyElse() {
        assertThatThrownBy(() -> suggestions.rate(new ImpressionId(Ids.next()), true))
                .isInstanceOf(NotFound.class);
        TaskId unused = task("Mine");
        ImpressionId mine = first(card()).impression();
        People.signIn(People.create(context));
        assertThat(card().suggestions()).isEmpty();
        assertThatThrownBy(() -> suggestions.respond(mine, Response.ANOTHER, null))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aThumbIsKeptAndTakenBack() {
        TaskId unused = task("Mine");
        ImpressionId shown = first(card()).impression();
        suggestions.rate(shown, false);
        assertThat(thumbs()).containsExactly(-1);
        suggestions.rate(shown, true);
        assertThat(thumbs()).containsExactly(1);
        suggestions.rate(shown, null);
        assertThat(thumbs()).isEmpty();
    }

    private Map<String, List<Double>> chances(Suggestion suggestion) {
        String stored = sql.sql(
                        "select cast(d.safe_set as text) from decision d join impression m on m.decision_id = d.id"
                                + " where d.user_id = :owner and m.user_id = :owner and m.id = :id")
                .param("id", suggestion.impression().toString())
                .query(String.class)
                .single();
        Map<String, List<Double>> chances = new HashMap<>();
        JsonMapper.shared()
                .readTree(stored)
                .get("chances")
                .properties()
                .forEach(one -> chances.put(
                        one.getKey(),
                        List.of(
                                one.getValue().get(1).asDouble(),
                                one.getValue().get(2).asDouble())));
        return chances;
    }

    private double propensity(Suggestion suggestion) {
        return sql.sql("select propensity from impression where user_id = :owner and id = :id")
                .param("id", suggestion.impression().toString())
                .query(Double.class)
                .single();
    }

    @Test
    void withoutConsentNothingIsLeftToChance() {
        TaskId light = dreaded("Walk", 20);
        TaskId unused = dreaded("Tax", 25);
        for (int i = 0; i < 20; i++) {
            Advice advice = suggestions.advise(ask(Duration.ofMinutes(31L * i), null), Surface.CARD);
            assertThat(first(advice).task()).isEqualTo(light);
            assertThat(propensity(first(advice))).isEqualTo(1);
        }
        assertThat(sql.sql("select count(*) from decision where user_id = :owner and randomised = true")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void withConsentALotIsDrawnAndKeptWithItsChances() {
        consents.give(Purpose.ALLOW_EXPERIMENTS, ConsentWay.SWITCH);
        TaskId walk = dreaded("Walk", 20);
        TaskId dishes = dreaded("Dishes", 22);
        TaskId tax = dreaded("Tax", 90);
        Set<TaskId> seen = new HashSet<>();
        for (int i = 0; i < 40; i++) {
            Duration later = Duration.ofMinutes(31L * i);
            Suggestion suggestion = first(suggestions.advise(ask(later, null), Surface.CARD));
            Map<String, List<Double>> chances = chances(suggestion);
            assertThat(chances.keySet()).containsExactlyInAnyOrder(walk.toString(), dishes.toString(), tax.toString());
            assertThat(chances.values().stream().mapToDouble(List::getFirst).sum())
                    .isCloseTo(1, within(1e-9));
            assertThat(propensity(suggestion))
                    .isEqualTo(
                            Objects.requireNonNull(chances.get(suggestion.task().toString()))
                                    .getFirst());
            assertThat(suggestion.why().contains(new Why.Drawn()))
                    .isEqualTo(!suggestion.task().equals(walk));
            Suggestion again = first(suggestions.advise(ask(later.plusMinutes(5), null), Surface.CARD));
            assertThat(again.impression()).isEqualTo(suggestion.impression());
            seen.add(suggestion.task());
        }
        assertThat(seen).contains(walk, dishes);
    }

    @Test
    void aDrawnListHoldsEachOnceAndSaysHowLikelyEachWas() {
        consents.give(Purpose.ALLOW_EXPERIMENTS, ConsentWay.SWITCH);
        for (int i = 0; i < 8; i++) {
            TaskId unused = dreaded("Thing " + i, 20 + i);
        }
        List<Suggestion> list =
                suggestions.advise(ask(Duration.ZERO, null), Surface.LIST).suggestions();
        assertThat(list).hasSize(5).extracting(Suggestion::task).doesNotHaveDuplicates();
        Map<String, List<Double>> chances = chances(list.getFirst());
        assertThat(chances.values().stream().mapToDouble(List::getLast).sum()).isCloseTo(5, within(1e-9));
        for (Suggestion one : list.subList(1, 5)) {
            assertThat(propensity(one))
                    .isEqualTo(Objects.requireNonNull(chances.get(one.task().toString()))
                            .getLast());
        }
    }

    private List<Integer> thumbs() {
        return sql.sql("select thumb from impression where user_id = :owner and thumb is not null")
                .query((row, n) -> row.getInt(1))
                .list();
    }

    @Test
    void ownWordsAreThoseInUseTheMostUsedFirstAndTwoSpellingsAreOne() {
        tasks.create(grouped("Weed", "garden", "outside"));
        tasks.create(grouped("Sow", "Garden"));
        tasks.archive(tasks.create(grouped("Old", "gone")).id());
        at(history.open(task("Post"), "INITIALIZED", NOW, "ANYTIME", null), "town");
        at(history.open(task("Mail"), "INITIALIZED", NOW, "ANYTIME", null), "none");
        at(history.open(task("Done"), "COMPLETED", NOW, "ANYTIME", null), "moon");
        OwnWords words = suggestions.words();
        assertThat(words.categories()).hasSize(2).last().isEqualTo("outside");
        assertThat(words.categories().getFirst()).isEqualToIgnoringCase("garden");
        assertThat(words.places()).containsExactly("town");
        People.signIn(People.create(context));
        assertThat(suggestions.words()).isEqualTo(new OwnWords(List.of(), List.of()));
    }

    private static TaskData grouped(String name, String... categories) {
        TaskData plain = TaskData.named(name);
        return new TaskData(
                name,
                plain.description(),
                plain.taskType(),
                plain.schedule(),
                plain.recurring(),
                List.of(categories),
                plain.estimateMinutes(),
                plain.aversion(),
                plain.routineFrequency(),
                plain.routineDays(),
                plain.routineTime(),
                plain.windowHours(),
                plain.windowDays());
    }

    private void at(UUID instance, String place) {
        int unused = sql.sql("update task_instance set physical_context = :place where id = :id and user_id = :owner")
                .param("place", place)
                .param("id", instance.toString())
                .update();
    }

    @Test
    void eachWaySaysWithHowManyTimesItRestsOn() {
        dreaded("Walk", 20);
        assertThat(first(card()).parts()).containsEntry(Mode.MOST_RELIEF, new Suggestion.Part(0.5, 4));
        assertThat(first(card()).parts()).doesNotContainKey(Mode.DUE_SOON);
    }
}
