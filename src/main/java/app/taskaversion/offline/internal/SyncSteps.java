package app.taskaversion.offline.internal;

import app.taskaversion.offline.SyncAnswer;
import app.taskaversion.offline.SyncEvent;
import app.taskaversion.offline.SyncKind;
import app.taskaversion.offline.SyncOutcome;
import app.taskaversion.offline.SyncReason;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.LateStepService;
import app.taskaversion.tracking.Rating;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes one tap and writes down what became of it, both or neither. */
@Component
@Transactional
class SyncSteps {

    private final SyncEventRepository events;
    private final CapturedLine lines;
    private final LateStepService steps;
    private final ConsentService consents;

    SyncSteps(SyncEventRepository events, CapturedLine lines, LateStepService steps, ConsentService consents) {
        this.events = events;
        this.lines = lines;
        this.steps = steps;
        this.consents = consents;
    }

    /**
     * @param until for a start: when it ended, by the clock of the browser, if that is known
     * @throws NotFound if what it is about is not there; nothing is written then
     */
    SyncAnswer take(SyncEvent event, @Nullable Instant until, Arrival arrival) {
        SyncAnswer known = known(event.id());
        if (known != null) {
            return known;
        }
        Instant at = arrival.corrected(event.at());
        return store(event, at, arrival, apply(event, at, until == null ? null : arrival.corrected(until)));
    }

    /** Keeps what could not be taken. */
    SyncAnswer keep(SyncEvent event, SyncReason reason, Arrival arrival) {
        SyncAnswer known = known(event.id());
        return known == null ? store(event, arrival.corrected(event.at()), arrival, Result.kept(reason, null)) : known;
    }

    private @Nullable SyncAnswer known(UUID id) {
        return events.findByClientEventId(id).map(StoredSyncEvent::answer).orElse(null);
    }

    private SyncAnswer store(SyncEvent event, Instant at, Arrival arrival, Result result) {
        return events.saveAndFlush(
                        new StoredSyncEvent(event, events.lastArrival() + 1, at, arrival, result, kept(event, result)))
                .answer();
    }

    private Result apply(SyncEvent event, Instant at, @Nullable Instant until) {
        if (event.kind() == SyncKind.CAPTURE) {
            return event.line() == null || event.line().isBlank()
                    ? Result.kept(SyncReason.UNCLEAR, null)
                    : Result.taken(lines.plan(event.line(), at));
        }
        InstanceId id = about(event, at);
        return Result.of(
                switch (event.kind()) {
                    case START -> steps.start(id, at, until, event.fiveMinutes());
                    case PAUSE -> steps.pause(id, at);
                    case DONE -> steps.complete(id, at);
                    case LET_GO -> steps.letGo(id, at);
                    case ANSWER ->
                        steps.answer(
                                id,
                                at,
                                chip(event.answer().dread()),
                                chip(event.answer().relief()));
                    case CAPTURE -> throw new IllegalStateException("A capture is about nothing that is there");
                },
                id);
    }

    private InstanceId about(SyncEvent event, Instant at) {
        SyncEvent.About about = event.about();
        if (about.instance() != null) {
            return about.instance();
        }
        if (about.madeBy() != null) {
            SyncAnswer made = known(about.madeBy());
            if (made == null || made.instance() == null) {
                throw new NotFound("instance");
            }
            return made.instance();
        }
        if (about.task() != null && event.kind() == SyncKind.START) {
            return steps.plan(about.task(), Guess.NONE, null, null, at);
        }
        throw new NotFound("instance");
    }

    private static @Nullable Rating chip(@Nullable Integer oneToFive) {
        return oneToFive == null ? null : Rating.chip(oneToFive);
    }

    /** What was taken stands in the entry, and what the person does not want to be kept is not kept here either. */
    private @Nullable Map<String, Object> kept(SyncEvent event, Result result) {
        if (result.outcome() != SyncOutcome.KEPT) {
            return null;
        }
        Map<String, Object> kept = new LinkedHashMap<>();
        if (event.line() != null) {
            kept.put("line", event.line());
        }
        if (!event.answer().equals(SyncEvent.Answer.NONE) && consents.allowed().feelings()) {
            kept.put("dread", Objects.requireNonNullElse(event.answer().dread(), ""));
            kept.put("relief", Objects.requireNonNullElse(event.answer().relief(), ""));
        }
        return kept.isEmpty() ? null : kept;
    }
}
