package app.taskaversion.isolation;

import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.survey.ImportedAnswer;
import app.taskaversion.survey.SurveyData;
import app.taskaversion.survey.SurveyImportStore;
import app.taskaversion.survey.SurveyService;
import java.util.List;
import java.util.Map;

/** Questionnaires. */
final class SurveyCalls {

    private SurveyCalls() {}

    static void add(Calls calls) {
        calls.on(SurveyService.class)
                .call("submit", (s, a) -> s.submit(new SurveyData("weekly", Map.of("rest", 3), Map.of())))
                .call("list", (s, a) -> s.list())
                .call("get", (s, a) -> s.get(a.survey()))
                .does("delete", (s, a) -> s.delete(a.survey()));

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
