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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes taps and writes down what became of them, all or nothing. */
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
     * One tap, and where it ends.
     *
     * @param until for a start: when it ended, by the clock of the browser, if that is known
     */
    record Tap(SyncEvent event, @Nullable Instant until) {}

    /**
     * Takes taps in their order, each on what the ones before it left. What was taken before is answered as it was then.
     *
     * @return an answer for each
     * @throws NotFound if what one of them is about is not there; nothing is written then
     */
    List<SyncAnswer> take(List<Tap> taps, Arrival arrival) {
        Map<UUID, SyncAnswer> known = known(taps);
        long number = events.lastArrival();
        List<SyncAnswer> answers = new ArrayList<>();
        for (Tap tap : taps) {
            SyncAnswer answer = known.get(tap.event().id());
            if (answer == null) {
                Instant at = arrival.corrected(tap.event().at());
                Result result = apply(tap, at, arrival, known);
                answer = store(tap.event(), ++number, at, arrival, result);
                known.put(answer.id(), answer);
            }
            answers.add(answer);
        }
        return answers;
    }

    /** Keeps what could not be taken. */
    SyncAnswer keep(SyncEvent event, SyncReason reason, Arrival arrival) {
        SyncAnswer known = known(List.of(new Tap(event, null))).get(event.id());
        return known == null
                ? store(
                        event,
                        events.lastArrival() + 1,
                        arrival.corrected(event.at()),
                        arrival,
                        Result.kept(reason, null))
                : known;
    }

    /** What became of these before, and of the ones that they are about. */
    private Map<UUID, SyncAnswer> known(List<Tap> taps) {
        Set<UUID> ids = new HashSet<>();
        for (Tap tap : taps) {
            ids.add(tap.event().id());
            if (tap.event().about().madeBy() != null) {
                ids.add(tap.event().about().madeBy());
            }
        }
        Map<UUID, SyncAnswer> known = new HashMap<>();
        events.findAllByClientEventIdIn(ids)
                .forEach(event -> known.put(event.answer().id(), event.answer()));
        return known;
    }

    /** Written at once: the next tap reads by plain SQL, too. */
    private SyncAnswer store(SyncEvent event, long number, Instant at, Arrival arrival, Result result) {
        return events.saveAndFlush(new StoredSyncEvent(event, number, at, arrival, result, kept(event, result)))
                .answer();
    }

    private Result apply(Tap tap, Instant at, Arrival arrival, Map<UUID, SyncAnswer> known) {
        SyncEvent event = tap.event();
        Instant until = tap.until() == null ? null : arrival.corrected(tap.until());
        if (event.kind() == SyncKind.CAPTURE) {
            return event.line() == null || event.line().isBlank()
                    ? Result.kept(SyncReason.UNCLEAR, null)
                    : Result.taken(lines.plan(event.line(), at));
        }
        InstanceId id = about(event, at, known);
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

    private InstanceId about(SyncEvent event, Instant at, Map<UUID, SyncAnswer> known) {
        SyncEvent.About about = event.about();
        if (about.instance() != null) {
            return about.instance();
        }
        if (about.madeBy() != null) {
            SyncAnswer made = known.get(about.madeBy());
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
