package app.taskaversion.tracking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What helped this person before, for the order of the three ways and for one line. Pure. (product §6 no. 4)
 *
 * <p>Counted are choices whose effect is known. With at least {@value #ENOUGH} of one way for this kind of task, only this
 * kind of task counts; else everything does. The way that went on most often leads, if it did so at least every second
 * time; with fewer choices, or when none did, nothing is said and the order stays. Equal shares: the one with more
 * choices, then the order of {@link InterventionKind}. Observed, not randomised: it says what went together.
 *
 * @param order all three ways, the one to offer first leading
 * @param best what leads, absent if there is nothing to say
 */
public record HelpedBefore(
        List<InterventionKind> order, @Nullable Best best) {

    /** From how many choices on something is said. */
    public static final int ENOUGH = 3;

    /**
     * One choice of the past with its effect.
     *
     * @param doing what kind of task it was
     */
    public record Tried(InterventionKind kind, DoingKind doing, InterventionEffect effect) {}

    /**
     * The way that helped most.
     *
     * @param doing for which kind of task; {@link DoingKind#ANY} is all tasks together
     * @param wentOn how often the person went on
     * @param n out of how many, at least {@value #ENOUGH}
     */
    public record Best(InterventionKind kind, DoingKind doing, int wentOn, int n) {

        double share() {
            return (double) wentOn / n;
        }
    }

    public HelpedBefore {
        order = List.copyOf(order);
    }

    /** @param doing the kind of the task at hand */
    public static HelpedBefore of(List<Tried> past, DoingKind doing) {
        List<Best> here = doing == DoingKind.ANY
                ? List.of()
                : counted(past.stream().filter(tried -> tried.doing() == doing).toList(), doing);
        Best best = (here.isEmpty() ? counted(past, DoingKind.ANY) : here)
                .stream()
                        .filter(each -> 2 * each.wentOn() >= each.n())
                        .max(Comparator.comparingDouble(Best::share)
                                .thenComparingInt(Best::n)
                                .thenComparing(Best::kind, Comparator.reverseOrder()))
                        .orElse(null);
        List<InterventionKind> order = new ArrayList<>(List.of(InterventionKind.values()));
        if (best != null) {
            order.remove(best.kind());
            order.addFirst(best.kind());
        }
        return new HelpedBefore(order, best);
    }

    /** The ways with enough choices. */
    private static List<Best> counted(List<Tried> past, DoingKind doing) {
        Map<InterventionKind, Best> counts = new EnumMap<>(InterventionKind.class);
        for (Tried tried : past) {
            if (tried.effect() != InterventionEffect.UNKNOWN) {
                int wentOn = tried.effect() == InterventionEffect.WENT_ON ? 1 : 0;
                counts.merge(
                        tried.kind(),
                        new Best(tried.kind(), doing, wentOn, 1),
                        (a, b) -> new Best(a.kind(), doing, a.wentOn() + b.wentOn(), a.n() + b.n()));
            }
        }
        return counts.values().stream().filter(each -> each.n() >= ENOUGH).toList();
    }
}
