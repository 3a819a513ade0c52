package app.taskaversion.isolation;

import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.recommendation.AdviceChoice;
import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.DismissReason;
import app.taskaversion.recommendation.ModelId;
import app.taskaversion.recommendation.ModelService;
import app.taskaversion.recommendation.Response;
import app.taskaversion.recommendation.SuggestionService;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.recommendation.TrainingRowsService;
import app.taskaversion.recommendation.rule.Mode;
import app.taskaversion.recommendation.rule.Wishes;
import app.taskaversion.testsupport.TestClock;
import java.io.ByteArrayOutputStream;
import java.time.ZoneOffset;

/** What to do next. */
final class RecommendationCalls {

    private RecommendationCalls() {}

    static void add(Calls calls) {
        Ask ask = new Ask(TestClock.START, DayBoundary.in(ZoneOffset.UTC), 20.0);
        calls.on(SuggestionService.class)
                .call("advise", (s, a) -> s.advise(ask, Surface.LIST))
                .call("inCharge", (s, a) -> s.inCharge(ask))
                .call("words", (s, a) -> s.words())
                .given(
                        "choice",
                        (s, a) -> s.choose(new AdviceChoice(Mode.POPULARITY, Wishes.NONE)),
                        (s, a) -> s.choice())
                .does("choose", (s, a) -> s.choose(new AdviceChoice(Mode.BRAVE_ONE, Wishes.NONE)))
                .does("respond", (s, a) -> s.respond(a.impression(), Response.DISMISSED, DismissReason.TOO_BIG))
                .does("takeBack", (s, a) -> s.takeBack(a.impression()))
                .does("rate", (s, a) -> s.rate(a.impression(), false));
        calls.on(TrainingRowsService.class)
                .call("sample", (s, a) -> s.sample(3))
                .call("write", (s, a) -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    s.write(out);
                    return out.toByteArray();
                });
        models(calls);
    }

    private static void models(Calls calls) {
        String reason = "counts and measures of models, for whoever runs this place";
        calls.on(ModelService.class)
                .free("isOperator", reason, (s, a) -> s.isOperator())
                .free("overview", reason, (s, a) -> s.overview())
                .free("trainNow", reason, (s, a) -> {
                    s.trainNow();
                    return null;
                })
                .free("cancelTraining", reason, (s, a) -> {
                    s.cancelTraining();
                    return null;
                })
                .free("rollBack", reason, (s, a) -> {
                    s.rollBack();
                    return null;
                })
                .free("retire", reason, (s, a) -> {
                    s.retire(new ModelId(Ids.next()));
                    return null;
                })
                .free("rulesOnly", reason, (s, a) -> {
                    s.rulesOnly(false);
                    return null;
                });
    }
}
