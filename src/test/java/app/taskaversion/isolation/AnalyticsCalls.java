package app.taskaversion.isolation;

import app.taskaversion.analytics.LookBackQueries;
import app.taskaversion.analytics.LookBackQueries.PairKind;
import app.taskaversion.analytics.PredictionService;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.testsupport.TestClock;
import java.time.ZoneOffset;
import java.util.List;

/** Figures. */
final class AnalyticsCalls {

    private AnalyticsCalls() {}

    static void add(Calls calls) {
        calls.on(LookBackQueries.class)
                .call("week", (s, a) -> s.week(TestClock.START, DayBoundary.in(ZoneOffset.UTC)))
                .call("guessesAndAnswers", (s, a) -> s.guessesAndAnswers(PairKind.DREAD, TestClock.START));

        calls.on(PredictionService.class)
                .call("predict/3", (s, a) -> s.predict(a.task(), TestClock.START, ZoneOffset.UTC))
                .call("predict/4", (s, a) -> s.predict(a.task(), 20.0, TestClock.START, ZoneOffset.UTC))
                .call("predictAll", (s, a) -> s.predictAll(List.of(a.task()), TestClock.START, ZoneOffset.UTC));
    }
}
