package app.taskaversion.isolation;

import app.taskaversion.analytics.AdviceService;
import app.taskaversion.analytics.ClassicService;
import app.taskaversion.analytics.FiguresService;
import app.taskaversion.analytics.LookBackFilter;
import app.taskaversion.analytics.LookBackRange;
import app.taskaversion.analytics.LookBackService;
import app.taskaversion.analytics.OlderTables;
import app.taskaversion.analytics.PredictionService;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.testsupport.TestClock;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Figures. */
final class AnalyticsCalls {

    /** When nothing more can come of what was shown. */
    private static final Instant LATER = TestClock.START.plus(Duration.ofDays(5));

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
                .call(
                        "weeks",
                        (s, a) -> s.weeks(LocalDate.of(2026, 11, 1), TestClock.START, DayBoundary.in(ZoneOffset.UTC)))
                .call("summary", (s, a) -> s.summary(TestClock.START, DayBoundary.in(ZoneOffset.UTC)))
                .call("choices", (s, a) -> s.choices());

        calls.on(AdviceService.class)
                .call("read", (s, a) -> s.read(TestClock.START, DayBoundary.in(ZoneOffset.UTC)))
                .call("rewards", (s, a) -> s.rewards(LATER, DayBoundary.in(ZoneOffset.UTC)))
                .call(
                        "settled",
                        (s, a) -> s.settled(
                                TestClock.START.minus(Duration.ofDays(30)), LATER, DayBoundary.in(ZoneOffset.UTC)))
                .call("compared", (s, a) -> s.compared(LATER, DayBoundary.in(ZoneOffset.UTC)));

        calls.on(FiguresService.class).call("write", (s, a) -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            s.write(out, TestClock.START, ZoneOffset.UTC);
            return out.toString(StandardCharsets.UTF_8);
        });

        calls.on(ClassicService.class)
                .call("isShown", (s, a) -> s.isShown())
                .call("read", (s, a) -> s.read(TestClock.START, ZoneOffset.UTC));

        calls.on(OlderTables.class).call("read", (s, a) -> {
            List<Map<String, String>> rows = new ArrayList<>();
            s.read(ZoneOffset.UTC, rows::add, rows::add);
            return rows;
        });

        calls.on(PredictionService.class)
                .call("predict/3", (s, a) -> s.predict(a.task(), TestClock.START, ZoneOffset.UTC))
                .call("predict/4", (s, a) -> s.predict(a.task(), 20.0, TestClock.START, ZoneOffset.UTC))
                .call("predictAll", (s, a) -> s.predictAll(List.of(a.task()), TestClock.START, ZoneOffset.UTC));
    }
}
