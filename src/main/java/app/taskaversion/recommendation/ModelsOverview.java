package app.taskaversion.recommendation;

import app.taskaversion.analytics.metric.TurnComparison;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the operator sees of the models: counts and measures of models, nothing of a person.
 *
 * @param unavailable why nothing can be learned or asked on this machine; absent if it can
 * @param rulesOnly whether the switch to rules for everybody is on
 * @param lookedAt when there was last looked what there is to learn from; absent before the first time
 * @param shortages what is too little; empty if there is enough, or nobody looked yet
 * @param training how far the training is that runs now, on whichever node; absent if none does
 * @param models the newest first
 * @param events the latest first, at most fifty
 * @param fallbacks how often rules stood in within the last seven days, by cause
 * @param turns what days with a model brought beside days with rules, over those who agreed; absent before the first look
 */
public record ModelsOverview(
        @Nullable String unavailable,
        boolean rulesOnly,
        @Nullable Instant lookedAt,
        List<Shortage> shortages,
        @Nullable Progress training,
        List<ModelEntry> models,
        List<Event> events,
        List<Fallback> fallbacks,
        @Nullable TurnComparison turns) {

    /**
     * A training under way.
     *
     * @param step what it is doing; its message key after {@code models.step.}
     * @param cancelling whether it was asked to stop and has not yet
     */
    public record Progress(String step, int done, int all, boolean cancelling) {}

    /**
     * A line of the operator's log.
     *
     * @param kind its message key after {@code models.event.}
     * @param version of the model; empty where it is about none
     * @param detail a number or a cause; empty for none
     */
    public record Event(Instant at, String kind, String version, String detail) {}

    /** How often a step of the ladder could not be taken. */
    public record Fallback(String cause, long times) {}

    public ModelsOverview {
        shortages = List.copyOf(shortages);
        models = List.copyOf(models);
        events = List.copyOf(events);
        fallbacks = List.copyOf(fallbacks);
    }
}
