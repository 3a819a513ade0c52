package app.taskaversion.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

abstract class SurveyServiceContract {

    @Autowired
    private SurveyService surveys;

    @Autowired
    private ConsentService consents;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends SurveyServiceContract {}

    @PostgresTest
    static class OnPostgresTest extends SurveyServiceContract {}

    private static final SurveyData ANSWERS = new SurveyData(
            "onboarding",
            Map.of("rest", 3, "notes", "Übermüdet 🌧", "often", true),
            Map.of("what is hard", List.of("starting", "phone calls"), "share", 0.25));

    @BeforeEach
    void allow() {
        consents.give(Purpose.SURVEYS, ConsentWay.SWITCH);
    }

    @Test
    void withoutAYesNothingIsKept() {
        consents.withdraw(Purpose.SURVEYS, ConsentWay.SWITCH);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> surveys.submit(ANSWERS))
                .withMessage("privacy.needed.surveys");
        assertThat(surveys.list()).isEmpty();
    }

    @Test
    void bothMapsAreReadAsTheyWereWritten() {
        SurveyRow submitted = surveys.submit(ANSWERS);
        assertThat(surveys.get(submitted.id())).isEqualTo(new SurveyRow(submitted.id(), ANSWERS, TestClock.START));
    }

    @Test
    void theNewestComesFirstAndEmptyAnswersAreFine() {
        SurveyRow first = surveys.submit(ANSWERS);
        clock.advanceMinutes(1);
        SurveyRow second = surveys.submit(new SurveyData("weekly", Map.of(), Map.of()));
        assertThat(surveys.list()).containsExactly(second, first);
    }

    @Test
    void deletingIsForGood() {
        SurveyRow row = surveys.submit(ANSWERS);
        surveys.delete(row.id());
        assertThat(surveys.list()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> surveys.get(row.id()));
    }

    @Test
    void aSurveyNeedsAKind() {
        assertThatExceptionOfType(LimitExceeded.class).isThrownBy(() -> new SurveyData(" ", Map.of(), Map.of()));
    }

    @Test
    void anotherPersonSeesNothing() {
        SurveyRow row = surveys.submit(ANSWERS);
        People.signIn(People.create(context));
        assertThat(surveys.list()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> surveys.get(row.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> surveys.delete(row.id()));
    }
}
