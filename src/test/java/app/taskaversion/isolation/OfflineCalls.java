package app.taskaversion.isolation;

import static app.taskaversion.tracking.InstanceState.COMPLETED;
import static app.taskaversion.tracking.InstanceState.INITIALIZED;
import static app.taskaversion.tracking.InstanceState.PAUSED;
import static app.taskaversion.tracking.InstanceState.RUNNING;

import app.taskaversion.offline.SyncKind;
import app.taskaversion.offline.SyncService;
import app.taskaversion.offline.Taps;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.LateStepService;
import app.taskaversion.tracking.Rating;
import java.time.Instant;

/** What goes on without a connection. */
final class OfflineCalls {

    private static final Instant EARLIER = TestClock.START.minusSeconds(300);

    private OfflineCalls() {}

    static void add(Calls calls) {
        calls.on(SyncService.class).call("copy", (s, a) -> s.copy()).call("take", (s, a) -> {
            Taps taps = new Taps()
                    .tap(SyncKind.START, a.instance(PAUSED), EARLIER)
                    .tap(SyncKind.DONE, a.instance(INITIALIZED), EARLIER)
                    .answer(a.instance(COMPLETED), 3, 3, EARLIER);
            var begun = taps.begin(a.task(), EARLIER);
            return s.take(
                    TestClock.START, taps.tap(SyncKind.PAUSE, begun, EARLIER).all());
        });
        calls.on(LateStepService.class)
                .call("plan", (s, a) -> s.plan(a.task(), Guess.NONE, null, null, EARLIER))
                .call("start", (s, a) -> s.start(a.instance(PAUSED), EARLIER, null, false))
                .call("pause", (s, a) -> s.pause(a.instance(RUNNING), TestClock.START))
                .call("complete", (s, a) -> s.complete(a.instance(INITIALIZED), EARLIER))
                .call("answer", (s, a) -> s.answer(a.instance(COMPLETED), EARLIER, Rating.chip(2), Rating.chip(3)))
                .call("letGo", (s, a) -> s.letGo(a.instance(PAUSED), EARLIER));
    }
}
