package app.taskaversion.offline.internal;

import app.taskaversion.offline.OfflineCopy;
import app.taskaversion.offline.SyncAnswer;
import app.taskaversion.offline.SyncEvent;
import app.taskaversion.offline.SyncKind;
import app.taskaversion.offline.SyncReason;
import app.taskaversion.offline.SyncService;
import app.taskaversion.platform.error.InvalidTransition;
import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.owner.CurrentOwner;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

@Service
class StoredSyncService implements SyncService {

    private final SyncSteps steps;
    private final CopyReader copies;
    private final CurrentOwner owner;
    private final Clock clock;

    StoredSyncService(SyncSteps steps, CopyReader copies, CurrentOwner owner, Clock clock) {
        this.steps = steps;
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
        var unused = owner.get(); // nobody is refused, also with nothing to take
        if (events.size() > MOST) {
            throw new LimitExceeded("error.sync.tooMany", MOST);
        }
        Arrival arrival = Arrival.of(sentAt, clock.instant());
        List<SyncAnswer> answers = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            SyncEvent event = events.get(i);
            Instant until = event.kind() == SyncKind.START ? Stretches.end(events, i) : null;
            answers.add(takeOnce(event, until, arrival));
        }
        return List.copyOf(answers);
    }

    private SyncAnswer takeOnce(SyncEvent event, @Nullable Instant until, Arrival arrival) {
        try {
            return takeOrKeep(event, until, arrival);
        } catch (DataIntegrityViolationException sameMoment) {
            // Another tab told the same, or got the number: now its answer is there, or the next number is free.
            return takeOrKeep(event, until, arrival);
        }
    }

    private SyncAnswer takeOrKeep(SyncEvent event, @Nullable Instant until, Arrival arrival) {
        try {
            return steps.take(event, until, arrival);
        } catch (NotFound gone) {
            return steps.keep(event, SyncReason.GONE, arrival);
        } catch (InvalidTransition | LimitExceeded unclear) {
            return steps.keep(event, SyncReason.UNCLEAR, arrival);
        }
    }
}
