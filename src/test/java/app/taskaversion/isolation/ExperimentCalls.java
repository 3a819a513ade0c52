package app.taskaversion.isolation;

import app.taskaversion.experiment.ExperimentService;
import app.taskaversion.experiment.Strategy;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.testsupport.TestClock;
import java.time.ZoneOffset;

/** What helps somebody start. */
final class ExperimentCalls {

    private ExperimentCalls() {}

    static void add(Calls calls) {
        calls.on(ExperimentService.class)
                .call("list", (s, a) -> s.list(TestClock.START))
                .given("start", (s, a) -> s.stop(a.experiment()), (s, a) -> s.start(Strategy.CUE))
                .call(
                        "assignmentFor",
                        (s, a) -> s.assignmentFor(a.task(), TestClock.START, DayBoundary.in(ZoneOffset.UTC)))
                .does("stop", (s, a) -> s.stop(a.experiment()))
                .does("delete", (s, a) -> s.delete(a.experiment()));
    }
}
