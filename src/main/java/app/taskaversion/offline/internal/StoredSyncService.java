package app.taskaversion.offline.internal;

import app.taskaversion.offline.OfflineCopy;
import app.taskaversion.offline.SyncAnswer;
import app.taskaversion.offline.SyncEvent;
import app.taskaversion.offline.SyncKind;
import app.taskaversion.offline.SyncReason;
import app.taskaversion.offline.SyncService;
import app.taskaversion.offline.internal.SyncSteps.Tap;
import app.taskaversion.platform.error.Busy;
import app.taskaversion.platform.error.InvalidTransition;
import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

@Service
class StoredSyncService implements SyncService {

    private static final Logger LOG = LoggerFactory.getLogger(StoredSyncService.class);

    /** As many are one transaction. All two hundred would keep everybody else from writing for too long on SQLite. */
    static final int TOGETHER = 20;

    private final SyncSteps steps;
    private final CopyReader copies;
    private final Turns turns;
    private final CurrentOwner owner;
    private final Clock clock;

    StoredSyncService(SyncSteps steps, CopyReader copies, Turns turns, CurrentOwner owner, Clock clock) {
        this.steps = steps;
        this.turns = turns;
        this.copies = copies;
        this.owner = owner;
        this.clock = clock;
    }

    @Override
    public OfflineCopy copy() {
        return copies.read(owner.get());
    }

    @Override
    public List<SyncAnswer> take(Instant sentAt, List<SyncEvent> events) {
        OwnerId person = owner.get(); // nobody is refused, also with nothing to take
        if (events.size() > MOST) {
            throw new LimitExceeded("error.sync.tooMany", MOST);
        }
        return turns.take(person, () -> takeAll(sentAt, events));
    }

    private List<SyncAnswer> takeAll(Instant sentAt, List<SyncEvent> events) {
        Arrival arrival = Arrival.of(sentAt, clock.instant());
        List<Tap> taps = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            SyncEvent event = events.get(i);
            taps.add(new Tap(event, event.kind() == SyncKind.START ? Stretches.end(events, i) : null));
        }
        List<SyncAnswer> answers = new ArrayList<>();
        for (int from = 0; from < taps.size(); from += TOGETHER) {
            answers.addAll(take(taps.subList(from, Math.min(taps.size(), from + TOGETHER)), arrival));
        }
        return List.copyOf(answers);
    }

    /** Nearly always none is refused. If one is, each goes by itself, so that it takes no other one along. */
    private List<SyncAnswer> take(List<Tap> taps, Arrival arrival) {
        if (taps.size() > 1) {
            try {
                return steps.take(taps, arrival);
            } catch (DataAccessException | TransactionException | Busy e) {
                if (!(e instanceof DataIntegrityViolationException)) {
                    throw e; // the database's trouble, not that of one of them
                }
            } catch (RuntimeException refused) {
                LOG.debug("One of {} taps is refused; they go one by one", taps.size());
            }
        }
        return taps.stream().map(tap -> takeOnce(tap, arrival)).toList();
    }

    private SyncAnswer takeOnce(Tap tap, Arrival arrival) {
        try {
            return takeOrKeep(tap, arrival);
        } catch (DataIntegrityViolationException sameMoment) {
            // Another node was told the same, or took the number: now its answer is there, or the next number is free.
            return takeOrKeep(tap, arrival);
        }
    }

    private SyncAnswer takeOrKeep(Tap tap, Arrival arrival) {
        try {
            return steps.take(List.of(tap), arrival).getFirst();
        } catch (NotFound gone) {
            return steps.keep(tap.event(), SyncReason.GONE, arrival);
        } catch (InvalidTransition | LimitExceeded unclear) {
            return steps.keep(tap.event(), SyncReason.UNCLEAR, arrival);
        }
    }
}
