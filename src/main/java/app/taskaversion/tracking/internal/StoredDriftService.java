package app.taskaversion.tracking.internal;

import app.taskaversion.platform.error.InvalidTransition;
import app.taskaversion.tracking.Drift;
import app.taskaversion.tracking.DriftPolicy;
import app.taskaversion.tracking.DriftService;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceState;
import app.taskaversion.tracking.Rating;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredDriftService implements DriftService {

    private final InstanceStore store;
    private final AversionReadingRepository readings;
    private final InstancePostponementRepository postponements;
    private final KeptAnswers answers;
    private final Clock clock;

    StoredDriftService(
            InstanceStore store,
            AversionReadingRepository readings,
            InstancePostponementRepository postponements,
            KeptAnswers answers,
            Clock clock) {
        this.store = store;
        this.readings = readings;
        this.postponements = postponements;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Drift of(InstanceId id) {
        TaskInstance instance = store.get(id);
        List<Drift.Reading> said = readings.findByInstanceIdOrderByReadAtAscIdAsc(instance.getId()).stream()
                .map(AversionReading::reading)
                .toList();
        if (said.isEmpty()) {
            Rating first = whenAdded(instance);
            said = first == null ? List.of() : List.of(new Drift.Reading(addedAt(instance), first.value()));
        }
        Instant last = said.isEmpty() ? null : said.getLast().at();
        return new Drift(said, waits(instance) && DriftPolicy.asks(true, last, lastPutOff(id), clock.instant()));
    }

    private static boolean waits(TaskInstance instance) {
        return instance.state().isOpen() && instance.state() != InstanceState.RUNNING;
    }

    private @Nullable Instant lastPutOff(InstanceId id) {
        return postponements
                .findFirstByInstanceIdOrderByIdDesc(id.value())
                .map(InstancePostponement::postponedAt)
                .orElse(null);
    }

    /** What was said first: imported ones may have been said again before the start. */
    private static @Nullable Rating whenAdded(TaskInstance instance) {
        Guess guess = instance.guess();
        Double first = guess.initializationExpectedAversion() == null
                ? guess.expectedAversion()
                : guess.initializationExpectedAversion();
        Integer resolution = guess.expectedAversionResolution();
        return first == null ? null : new Rating(first, resolution == null ? Rating.FINE : resolution);
    }

    private static Instant addedAt(TaskInstance instance) {
        Instant planned = instance.initializedAt();
        return planned == null ? instance.createdAt() : planned;
    }

    @Override
    public void say(InstanceId id, @Nullable Rating dread) {
        TaskInstance instance = store.get(id);
        List<AversionReading> before =
                new ArrayList<>(readings.findByInstanceIdOrderByReadAtAscIdAsc(instance.getId()));
        Rating first = whenAdded(instance);
        if (!waits(instance) || (before.isEmpty() && first == null)) {
            throw new InvalidTransition("dread", instance.state().name());
        }
        answers.requireFeelings(instance.lastWords());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        AversionReading last = before.size() < 2 ? null : before.getLast();
        boolean correction = last != null && DriftPolicy.corrects(last.readAt(), now);
        if (dread == null) {
            if (last != null && correction) {
                readings.delete(last);
            }
        } else if (last != null && correction) {
            last.correct(dread);
        } else {
            if (before.isEmpty() && first != null) {
                // Kept here, because a dread that is tapped at the start takes the place of the guess.
                readings.save(new AversionReading(instance.getId(), addedAt(instance), first));
            }
            readings.save(new AversionReading(instance.getId(), now, dread));
        }
        store.event(instance, now, InstanceEvent.Kind.ANSWERED, instance.state(), Map.of("dreadAgain", true));
    }
}
