package app.taskaversion.recommendation;

import app.taskaversion.analytics.metric.Kind;
import app.taskaversion.recommendation.rule.Mode;
import app.taskaversion.recommendation.rule.Wishes;
import app.taskaversion.task.TaskType;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants to be advised.
 *
 * @param mode absent while the app chooses: the gentle start, until another mode has shown that it does better
 * @param wishes what suggestions are to be like; how long they may take is also the time that there is
 * @param rulesOnly whether nothing learned may have a say, even where the person agreed to learning
 */
public record AdviceChoice(@Nullable Mode mode, Wishes wishes, boolean rulesOnly) {

    /** Nothing chosen. */
    public static final AdviceChoice NONE = new AdviceChoice(null, Wishes.NONE);

    public AdviceChoice(@Nullable Mode mode, Wishes wishes) {
        this(mode, wishes, false);
    }

    /**
     * As it is put together on a screen.
     *
     * @param minutes at most so many; absent if it does not matter
     * @param types empty if it does not matter
     */
    public static AdviceChoice of(
            @Nullable Mode mode, @Nullable Double minutes, Set<TaskType> types, String category, String place) {
        Set<Kind> kinds = types.stream().map(type -> Kind.valueOf(type.name())).collect(Collectors.toSet());
        return new AdviceChoice(mode, new Wishes(minutes == null ? Double.NaN : minutes, kinds, category, place));
    }

    /** How long suggestions may take at most; absent if it does not matter. */
    public @Nullable Double minutes() {
        return Double.isNaN(wishes.atMostMinutes()) ? null : (Double) wishes.atMostMinutes();
    }

    /** Of which kinds they are to be; empty if it does not matter. */
    public Set<TaskType> types() {
        return wishes.kinds().stream()
                .map(kind -> TaskType.valueOf(kind.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TaskType.class)));
    }

    /** The same way of choosing, and nothing is left out any more. */
    public AdviceChoice withoutWishes() {
        return new AdviceChoice(mode, Wishes.NONE, rulesOnly);
    }

    /** The same, with rules only or with whatever was learned. */
    public AdviceChoice withRulesOnly(boolean on) {
        return new AdviceChoice(mode, wishes, on);
    }
}
