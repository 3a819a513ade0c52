package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.recommendation.ModelStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** From being learned to being shown to everybody: which step follows, and which steps there are. (recommender §2.11) */
final class Rollout {

    /** How long it is asked without being shown. */
    static final Duration SHADOW = Duration.ofDays(3);

    /** How long it is shown to some. */
    static final Duration CANARY = Duration.ofDays(7);

    /** The same where the gate had too little to say what showing it does. */
    static final Duration LONG_CANARY = Duration.ofDays(14);

    private static final Map<ModelStatus, Set<ModelStatus>> STEPS = Map.of(
            ModelStatus.TRAINED, Set.of(ModelStatus.SHADOW, ModelStatus.REJECTED, ModelStatus.RETIRED),
            ModelStatus.SHADOW, Set.of(ModelStatus.CANARY, ModelStatus.REJECTED, ModelStatus.RETIRED),
            ModelStatus.CANARY, Set.of(ModelStatus.ACTIVE, ModelStatus.REJECTED, ModelStatus.RETIRED),
            ModelStatus.ACTIVE, Set.of(ModelStatus.RETIRED),
            // Back in charge after the one that replaced it was taken back.
            ModelStatus.RETIRED, Set.of(ModelStatus.ACTIVE),
            ModelStatus.REJECTED, Set.of());

    private Rollout() {}

    /**
     * Where a model stands.
     *
     * @param passed whether the gate let it through
     * @param thin see {@link app.taskaversion.recommendation.GateReport#thin}
     * @param worse whether it got worse than it was, see {@link Drift}
     */
    record Stand(ModelStatus status, Instant since, boolean passed, boolean thin, boolean worse) {}

    static boolean isStep(ModelStatus from, ModelStatus to) {
        return STEPS.getOrDefault(from, Set.of()).contains(to);
    }

    /** The status that is due now; the same if it has to wait. Without having passed the gate nothing goes up. */
    static ModelStatus due(Stand stand, Instant now) {
        return switch (stand.status()) {
            case TRAINED -> stand.passed() ? ModelStatus.SHADOW : ModelStatus.REJECTED;
            case SHADOW -> after(stand, now, SHADOW, ModelStatus.CANARY);
            case CANARY -> after(stand, now, stand.thin() ? LONG_CANARY : CANARY, ModelStatus.ACTIVE);
            case ACTIVE -> stand.worse() ? ModelStatus.RETIRED : ModelStatus.ACTIVE;
            case RETIRED, REJECTED -> stand.status();
        };
    }

    private static ModelStatus after(Stand stand, Instant now, Duration wait, ModelStatus next) {
        if (stand.worse() || !stand.passed()) {
            return ModelStatus.REJECTED;
        }
        return stand.since().plus(wait).isAfter(now) ? stand.status() : next;
    }
}
