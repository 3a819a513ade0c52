package app.taskaversion.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.DeletionService;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

abstract class SurveyServiceContract {

    private static final Answer CHIPS = Answer.chosen(List.of("dull", Item.OTHER), "Übermüdet 🌧");

    @Autowired
    private SurveyService surveys;

    @Autowired
    private ConsentService consents;

    @Autowired
    private DeletionService deletions;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends SurveyServiceContract {}

    @PostgresTest
    static class OnPostgresTest extends SurveyServiceContract {}

    @BeforeEach
    void allow() {
        consents.give(Purpose.SURVEYS, ConsentWay.SWITCH);
        consents.give(Purpose.FREE_TEXT, ConsentWay.SWITCH);
    }

    private void say(QuestionnaireKind kind, String item, Answer answer) {
        surveys.answer(kind, item, answer);
    }

    private StartedSurvey started(QuestionnaireKind kind) {
        return surveys.started(kind).orElseThrow();
    }

    @Test
    void withoutAYesNothingIsKept() {
        say(QuestionnaireKind.WEEKLY, "pressure", Answer.scale(25));
        consents.withdraw(Purpose.SURVEYS, ConsentWay.SWITCH);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> say(QuestionnaireKind.WEEKLY, "pressure", Answer.scale(75)))
                .withMessage("privacy.needed.surveys");
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> surveys.submit(QuestionnaireKind.WEEKLY));
        assertThat(started(QuestionnaireKind.WEEKLY).answers()).containsEntry("pressure", Answer.scale(25));
    }

    @Test
    void wordsNeedTheYesToWordsToo() {
        consents.withdraw(Purpose.FREE_TEXT, ConsentWay.SWITCH);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> say(QuestionnaireKind.CHALLENGES, "helped", Answer.words("a walk")))
                .withMessage("privacy.needed.free_text");
        say(QuestionnaireKind.CHALLENGES, "in_the_way", Answer.chosen(List.of(Item.OTHER), null));
        assertThat(started(QuestionnaireKind.CHALLENGES).answers()).containsOnlyKeys("in_the_way");
    }

    @Test
    void theFirstAnswerBeginsItAndEachIsKeptAtItsTap() {
        assertThat(surveys.started(QuestionnaireKind.CHALLENGES)).isEmpty();
        say(QuestionnaireKind.CHALLENGES, "in_the_way", Answer.NONE);
        assertThat(surveys.list()).as("nothing was touched").isEmpty();
        say(QuestionnaireKind.CHALLENGES, "in_the_way", CHIPS);
        clock.advance(Duration.ofHours(1));
        say(QuestionnaireKind.CHALLENGES, "postponing", Answer.scale(0));
        say(QuestionnaireKind.CHALLENGES, "helped", Answer.words("a walk\nand tea"));
        StartedSurvey begun = started(QuestionnaireKind.CHALLENGES);
        assertThat(begun.startedAt()).isEqualTo(TestClock.START);
        assertThat(begun.questionnaire().version()).isEqualTo(1);
        assertThat(begun.answers())
                .containsOnly(
                        Map.entry("in_the_way", CHIPS),
                        Map.entry("postponing", Answer.scale(0)),
                        Map.entry("helped", Answer.words("a walk\nand tea")));
        assertThat(surveys.list()).singleElement().matches(SurveyRow::open);
    }

    @Test
    void anAnswerTakesThePlaceOfTheOneBeforeAndCanBeTakenBack() {
        say(QuestionnaireKind.WEEKLY, "pressure", Answer.scale(25));
        say(QuestionnaireKind.WEEKLY, "pressure", Answer.scale(75));
        assertThat(started(QuestionnaireKind.WEEKLY).answers()).containsOnly(Map.entry("pressure", Answer.scale(75)));
        say(QuestionnaireKind.WEEKLY, "pressure", Answer.NONE);
        assertThat(started(QuestionnaireKind.WEEKLY).answers()).isEmpty();
        assertThat(surveys.submit(QuestionnaireKind.WEEKLY))
                .as("nothing to send")
                .isEmpty();
        assertThat(surveys.list()).isEmpty();
    }

    @Test
    void sendingFillsTheTwoMapsAndBeginsAnewNextTime() {
        say(QuestionnaireKind.PERIODIC, "postponing", Answer.scale(50));
        say(QuestionnaireKind.PERIODIC, "energy", Answer.scale(100));
        say(QuestionnaireKind.PERIODIC, "safe", Answer.chosen(List.of("yes"), null));
        clock.advanceMinutes(5);
        SurveyRow sent = surveys.submit(QuestionnaireKind.PERIODIC).orElseThrow();
        assertThat(sent.kind()).isEqualTo("periodic");
        assertThat(sent.version()).isEqualTo(1);
        assertThat(sent.week()).as("of the first week").isEqualTo(0);
        assertThat(sent.submittedAt()).isEqualTo(clock.instant());
        assertThat(surveys.get(sent.id())).isEqualTo(sent);
        assertThat(sent.mentalHealthIndicators()).isEqualTo(Map.of("energy", 100, "safe", "yes"));
        assertThat(sent.challenges()).isEqualTo(Map.of("postponing", 50));
        assertThat(surveys.started(QuestionnaireKind.PERIODIC)).isEmpty();
        clock.advance(Duration.ofDays(7));
        say(QuestionnaireKind.PERIODIC, "energy", Answer.scale(0));
        assertThat(surveys.list()).extracting(SurveyRow::open).containsExactly(true, false);
        assertThat(surveys.list().getFirst().week()).as("between two check-ins").isNull();
    }

    @Test
    void choicesAreListsAndWordsAreInNoMap() {
        say(QuestionnaireKind.CHALLENGES, "in_the_way", CHIPS);
        say(QuestionnaireKind.CHALLENGES, "helped", Answer.words("a walk"));
        SurveyRow sent = surveys.submit(QuestionnaireKind.CHALLENGES).orElseThrow();
        assertThat(sent.mentalHealthIndicators()).isEmpty();
        assertThat(sent.challenges()).isEqualTo(Map.of("in_the_way", List.of("dull", "other")));
        assertThat(surveys.answers(sent.id()))
                .extracting(GivenAnswer::question, GivenAnswer::version, GivenAnswer::value, GivenAnswer::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("in_the_way", 1, "dull,other", "Übermüdet 🌧"),
                        org.assertj.core.groups.Tuple.tuple("helped", 1, null, "a walk"));
    }

    @Test
    void whatDoesNotFitIsRefusedAndBeginsNothing() {
        assertThatExceptionOfType(LimitExceeded.class)
                .isThrownBy(() -> say(
                        QuestionnaireKind.CHALLENGES,
                        "in_the_way",
                        Answer.chosen(List.of("dull", "tired", "unclear", "badly"), null)));
        assertThatIllegalArgumentException().isThrownBy(() -> say(QuestionnaireKind.WEEKLY, "energy", Answer.scale(5)));
        assertThat(surveys.list()).isEmpty();
    }

    @Test
    void deletingIsForGoodAndTakesTheAnswersAlong() {
        say(QuestionnaireKind.WEEKLY, "pressure", Answer.scale(25));
        SurveyRow row = surveys.submit(QuestionnaireKind.WEEKLY).orElseThrow();
        surveys.delete(row.id());
        assertThat(surveys.list()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> surveys.get(row.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> surveys.answers(row.id()));
    }

    @Test
    void stoppingAndDeletingTakesAlsoWhatIsOpenAndUndoBringsItBack() {
        say(QuestionnaireKind.WEEKLY, "pressure", Answer.scale(25));
        var receipt = deletions.delete(Purpose.SURVEYS);
        assertThat(surveys.list()).isEmpty();
        deletions.undo(Objects.requireNonNull(receipt.undoId()));
        assertThat(started(QuestionnaireKind.WEEKLY).answers()).containsOnlyKeys("pressure");
    }

    @Test
    void deletingWordsLeavesTheChoices() {
        say(QuestionnaireKind.CHALLENGES, "in_the_way", CHIPS);
        say(QuestionnaireKind.CHALLENGES, "helped", Answer.words("a walk"));
        var receipt = deletions.delete(Purpose.FREE_TEXT);
        assertThat(started(QuestionnaireKind.CHALLENGES).answers())
                .containsOnly(Map.entry("in_the_way", Answer.chosen(CHIPS.options(), null)));
        deletions.undo(Objects.requireNonNull(receipt.undoId()));
        assertThat(started(QuestionnaireKind.CHALLENGES).answers())
                .containsOnly(Map.entry("in_the_way", CHIPS), Map.entry("helped", Answer.words("a walk")));
    }

    @Test
    void aDayThatIsDeletedTakesWhatWasBegunOnIt() {
        say(QuestionnaireKind.WEEKLY, "pressure", Answer.scale(25));
        var day = java.time.LocalDate.of(2026, 11, 23);
        var unused = deletions.deleteDays(day.plusDays(1), day.plusDays(1));
        assertThat(surveys.list()).hasSize(1);
        unused = deletions.deleteDays(day, day);
        assertThat(surveys.list()).isEmpty();
    }

    @Test
    void anotherPersonSeesNothing() {
        say(QuestionnaireKind.WEEKLY, "pressure", Answer.scale(25));
        SurveyRow row = surveys.submit(QuestionnaireKind.WEEKLY).orElseThrow();
        People.signIn(People.create(context));
        assertThat(surveys.list()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> surveys.get(row.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> surveys.answers(row.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> surveys.delete(row.id()));
    }
}
