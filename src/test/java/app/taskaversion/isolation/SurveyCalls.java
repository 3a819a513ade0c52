package app.taskaversion.isolation;

import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.survey.Answer;
import app.taskaversion.survey.CheckInService;
import app.taskaversion.survey.ImportedAnswer;
import app.taskaversion.survey.Item;
import app.taskaversion.survey.OwnReasons;
import app.taskaversion.survey.QuestionnaireKind;
import app.taskaversion.survey.Questionnaires;
import app.taskaversion.survey.SurveyImportStore;
import app.taskaversion.survey.SurveyService;
import app.taskaversion.survey.SurveyTrendService;
import app.taskaversion.testsupport.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Questionnaires. */
final class SurveyCalls {

    private static final DayBoundary DAYS = DayBoundary.in(ZoneOffset.UTC);

    /** Everybody in the test was there by then. */
    private static final Instant LATER = TestClock.START.plus(Duration.ofDays(1));

    private static final Item IN_THE_WAY =
            Questionnaires.shipped().item(OwnReasons.QUESTION, 1).orElseThrow();

    private SurveyCalls() {}

    private static void saysWhatIsHard(SurveyService surveys, World owner) {
        surveys.answer(QuestionnaireKind.ONBOARDING, OwnReasons.SISTER, Answer.chosen(List.of("tired"), null));
        var unused = surveys.submit(QuestionnaireKind.ONBOARDING);
    }

    static void add(Calls calls) {
        Call.Step<SurveyService> begun = (s, a) -> s.answer(QuestionnaireKind.WEEKLY, "pressure", Answer.scale(75));
        calls.on(SurveyService.class)
                .given("started", begun, (s, a) -> s.started(QuestionnaireKind.WEEKLY))
                .does("answer", (s, a) -> s.answer(QuestionnaireKind.CHALLENGES, "helped", Answer.words("a walk")))
                .given("choices", SurveyCalls::saysWhatIsHard, (s, a) -> s.choices(IN_THE_WAY))
                .given("submit", begun, (s, a) -> s.submit(QuestionnaireKind.WEEKLY))
                .call("list", (s, a) -> s.list())
                .call("get", (s, a) -> s.get(a.survey()))
                .call("answers", (s, a) -> s.answers(a.survey()))
                .does("delete", (s, a) -> s.delete(a.survey()));

        calls.on(CheckInService.class)
                .call("due", (s, a) -> s.due(LATER, DAYS))
                .call("next", (s, a) -> s.next(LATER, DAYS));

        calls.on(SurveyTrendService.class).call("read", (s, a) -> s.read(LATER, DAYS));

        calls.on(SurveyImportStore.class)
                .inTransaction()
                .call("stored", (s, a) -> s.stored(List.of(a.text("survey_answer", "legacy_id"))))
                .does(
                        "insert",
                        (s, a) -> s.insert(
                                List.of(new ImportedAnswer(Ids.next(), "x1", "1", "mood", "rest", "4", null, null)),
                                a.id("import_batch")))
                .call("countImported", (s, a) -> s.countImported(a.id("import_batch")));
    }
}
