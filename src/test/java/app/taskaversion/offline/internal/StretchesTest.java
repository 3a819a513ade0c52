package app.taskaversion.offline.internal;

import static app.taskaversion.offline.SyncKind.ANSWER;
import static app.taskaversion.offline.SyncKind.CAPTURE;
import static app.taskaversion.offline.SyncKind.DONE;
import static app.taskaversion.offline.SyncKind.LET_GO;
import static app.taskaversion.offline.SyncKind.PAUSE;
import static app.taskaversion.offline.SyncKind.START;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.offline.SyncEvent;
import app.taskaversion.offline.SyncKind;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.tracking.InstanceId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StretchesTest {

    private static final InstanceId ONE = new InstanceId(Ids.next());
    private static final InstanceId TWO = new InstanceId(Ids.next());

    private static SyncEvent tap(SyncKind kind, InstanceId id, int minute) {
        return new SyncEvent(
                Ids.next(), kind, at(minute), null, new SyncEvent.About(id, null, null), SyncEvent.Answer.NONE, false);
    }

    private static Instant at(int minute) {
        return Instant.parse("2026-11-23T09:00:00Z").plusSeconds(60L * minute);
    }

    @Test
    void itEndsAtTheStopTheEndOrTheStartOfAnother() {
        for (SyncKind end : List.of(PAUSE, DONE, LET_GO)) {
            assertThat(Stretches.end(List.of(tap(START, ONE, 0), tap(end, ONE, 5), tap(START, ONE, 6)), 0))
                    .isEqualTo(at(5));
        }
        assertThat(Stretches.end(List.of(tap(START, ONE, 0), tap(START, TWO, 3), tap(PAUSE, ONE, 5)), 0))
                .isEqualTo(at(3));
    }

    @Test
    void otherThingsDoNotEndIt() {
        assertThat(Stretches.end(
                        List.of(
                                tap(PAUSE, ONE, 0),
                                tap(START, ONE, 1),
                                tap(START, ONE, 2),
                                tap(CAPTURE, TWO, 3),
                                tap(DONE, TWO, 4),
                                tap(ANSWER, ONE, 5)),
                        1))
                .isNull();
    }

    @Test
    void aThingThatWasMadeOnTheWayIsKnownByTheTapThatMadeIt() {
        SyncEvent made =
                new SyncEvent(Ids.next(), START, at(0), null, SyncEvent.About.NEW, SyncEvent.Answer.NONE, false);
        SyncEvent stop = new SyncEvent(
                Ids.next(),
                PAUSE,
                at(9),
                null,
                new SyncEvent.About(null, null, made.id()),
                SyncEvent.Answer.NONE,
                false);
        assertThat(Stretches.end(List.of(made, tap(PAUSE, ONE, 4), stop), 0)).isEqualTo(at(9));
    }
}
