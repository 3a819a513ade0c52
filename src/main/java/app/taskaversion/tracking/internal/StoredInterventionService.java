package app.taskaversion.tracking.internal;

import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.limit.TextLimit;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.push.OwnerChanged;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.tracking.ChosenStep;
import app.taskaversion.tracking.DoingKind;
import app.taskaversion.tracking.HelpedBefore;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InterventionId;
import app.taskaversion.tracking.InterventionKind;
import app.taskaversion.tracking.InterventionService;
import app.taskaversion.tracking.InterventionStep;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredInterventionService implements InterventionService {

    private static final TextLimit WORDS = TextLimit.oneLine("stuck.step", TEXT_MAX);

    private final InterventionRepository interventions;
    private final InstanceStore store;
    private final TriedQuery tried;
    private final ConsentService consents;
    private final CurrentOwner owner;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredInterventionService(
            InterventionRepository interventions,
            InstanceStore store,
            TriedQuery tried,
            ConsentService consents,
            CurrentOwner owner,
            ApplicationEventPublisher events,
            Clock clock) {
        this.interventions = interventions;
        this.store = store;
        this.tried = tried;
        this.consents = consents;
        this.owner = owner;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<InterventionId> choose(InstanceId instance, InterventionStep step, @Nullable String text) {
        TaskInstance stuck = store.get(instance);
        String words = step == InterventionStep.OWN ? WORDS.required(text) : null;
        boolean kept = (step.kind() != InterventionKind.FEELING || consents.takes(Purpose.FEELINGS))
                && (words == null || consents.takes(Purpose.FREE_TEXT));
        if (!kept) {
            return Optional.empty();
        }
        Intervention chosen =
                interventions.saveAndFlush(new Intervention(stuck.getId(), stuck.taskId(), step, words, now()));
        changed();
        return Optional.of(new InterventionId(chosen.getId()));
    }

    @Override
    public void tick(InterventionId id, boolean done) {
        Intervention chosen = interventions.findById(id.value()).orElseThrow(() -> new NotFound("intervention"));
        chosen.tick(done ? now() : null);
        interventions.flush();
        changed();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ChosenStep> last(InstanceId instance) {
        return interventions
                .findFirstByInstanceIdOrderByChosenAtDescIdDesc(instance.value())
                .map(Intervention::view);
    }

    @Override
    @Transactional(readOnly = true)
    public HelpedBefore helpedBefore(String taskName) {
        return HelpedBefore.of(tried.read(clock.instant()), DoingKind.of(taskName));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void changed() {
        events.publishEvent(new OwnerChanged(owner.get()));
    }
}
