package app.taskaversion.recommendation.internal;

import app.taskaversion.analytics.metric.Percentile;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.recommendation.feature.Attempt;
import app.taskaversion.recommendation.feature.Feature;
import app.taskaversion.recommendation.rule.Ranking.Ranked;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The place for something harder, so that what is pleasant is not all that is ever suggested: if none of the first three
 * is among the third that the person dreads most, and one such thing will likely be finished (from one in two on) or is due
 * within two days, it takes the third place. Where one thing is shown, it takes that at every third time that it could.
 * (recommender §2.4)
 *
 * @param order as it is shown
 * @param place what became of it; absent if there was nothing to stretch to
 */
record Harder(List<Ranked<String>> order, @Nullable Stretch place) {

    static final int PLACE = 3;

    private static final int EVERY = 3;
    private static final double TOP_THIRD = 2.0 / 3;

    /** With fewer answers there is no top third. */
    private static final int ENOUGH = 6;

    private static final double LIKELY = 0.5;
    private static final double SOON_DAYS = 2;

    /** @param shown what was suggested lately, the newest first */
    static Harder of(List<Ranked<String>> order, Said said, Surface surface, List<Shown> shown) {
        double dreaded = dreadedFrom(said);
        List<Ranked<String>> first = order.subList(0, Math.min(PLACE, order.size()));
        if (Double.isNaN(dreaded) || first.stream().anyMatch(one -> isDreaded(one, said, dreaded))) {
            return new Harder(order, null);
        }
        Ranked<String> harder = order.stream()
                .filter(one -> isDreaded(one, said, dreaded) && isWithinReach(one, said))
                .findFirst()
                .orElse(null);
        if (harder == null) {
            return new Harder(order, null);
        }
        if (surface.most() == 1 && waited(shown, surface) < EVERY - 1) {
            return new Harder(order, Stretch.WAITS);
        }
        List<Ranked<String>> moved = new ArrayList<>(order);
        boolean unused = moved.remove(harder);
        moved.add(Math.min(moved.size(), Math.min(surface.most(), PLACE) - 1), harder);
        return new Harder(moved, Stretch.SHOWN);
    }

    /** NaN while the person said too little of what they dread. */
    private static double dreadedFrom(Said said) {
        double[] answers = said.known().read().past().attempts().stream()
                .map(Attempt::expected)
                .mapToDouble(expected -> expected.aversion())
                .filter(aversion -> !Double.isNaN(aversion))
                .toArray();
        return answers.length < ENOUGH ? Double.NaN : Percentile.of(answers, TOP_THIRD);
    }

    private static double number(Ranked<String> one, Said said, Feature feature) {
        return said.known().snapshot().rows().get(said.row(one.candidate().key()))[feature.column()];
    }

    private static boolean isDreaded(Ranked<String> one, Said said, double from) {
        return number(one, said, Feature.GUESS_AVERSION) > from;
    }

    private static boolean isWithinReach(Ranked<String> one, Said said) {
        return Objects.requireNonNull(said.of(one.candidate().key())).complete() >= LIKELY
                || number(one, said, Feature.DUE_DAYS) <= SOON_DAYS;
    }

    /** How often it could have been shown since it was. */
    private static int waited(List<Shown> shown, Surface surface) {
        int waited = 0;
        UUID last = null;
        for (Shown one : shown) {
            if (one.surface() != surface || one.decision().equals(last)) {
                continue;
            }
            last = one.decision();
            if (one.stretch() == Stretch.SHOWN) {
                break;
            }
            waited += one.stretch() == Stretch.WAITS ? 1 : 0;
        }
        return waited;
    }
}
