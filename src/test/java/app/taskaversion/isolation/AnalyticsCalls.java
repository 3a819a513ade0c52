package app.taskaversion.isolation;

import app.taskaversion.analytics.LookBackFilter;
import app.taskaversion.analytics.LookBackRange;
import app.taskaversion.analytics.LookBackService;
import app.taskaversion.analytics.PredictionService;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.testsupport.TestClock;
import java.time.ZoneOffset;
import java.util.List;

/** Figures. */
final class AnalyticsCalls {

    private AnalyticsCalls() {}

    static void add(Calls calls) {
        calls.on(LookBackService.class)
                .call("read", (s, a) -> s.read(LookBackFilter.DEFAULT, TestClock.START, DayBoundary.in(ZoneOffset.UTC)))
                .call(
                        "read",
                        (s, a) -> s.read(
                                new LookBackFilter(LookBackRange.ALL, null, null, a.task()),
                                TestClock.START,
                                DayBoundary.in(ZoneOffset.UTC)))
                .call("summary", (s, a) -> s.summary(TestClock.START, DayBoundary.in(ZoneOffset.UTC)))
                .call("categories", (s, a) -> s.categories());

        calls.on(PredictionService.class)
                .call("predict/3", (s, a) -> s.predict(a.task(), TestClock.START, ZoneOffset.UTC))
                .call("predict/4", (s, a) -> s.predict(a.task(), 20.0, TestClock.START, ZoneOffset.UTC))
                .call("predictAll", (s, a) -> s.predictAll(List.of(a.task()), TestClock.START, ZoneOffset.UTC));
    }
}
