package app.taskaversion.recommendation.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The order in which things are suggested. Whoever has little energy gets nothing heavy, and of the rest the lighter ones
 * sooner: s·(1 − L̂/400). Scores that lie less than 0.005 below the best of those left say the same; among them comes first
 * what is lighter (with little energy only), then what was suggested less in three days, then what waits longer, then the
 * smaller key. (metrics §12.12)
 */
public final class Ranking {

    /** With little energy a load above this is not suggested. */
    public static final double LIGHT_ENOUGH = 50;

    /** Scores that are closer than this are level. */
    public static final double LEVEL = 0.005;

    private static final double LIGHTNESS = 400;

    private Ranking() {}

    /**
     * One of the list.
     *
     * @param score 0–1, after what little energy makes of it
     */
    public record Ranked<K extends Comparable<K>>(Candidate<K> candidate, double score) {}

    /** @return best first; what the mode does not suggest is left out */
    public static <K extends Comparable<K>> List<Ranked<K>> of(
            Mode mode, Collection<Candidate<K>> candidates, Situation situation) {
        List<Ranked<K>> left = new ArrayList<>();
        for (Candidate<K> candidate : candidates) {
            OptionalDouble score = score(mode, candidate, situation);
            if (score.isPresent()) {
                left.add(new Ranked<>(candidate, score.getAsDouble()));
            }
        }
        left.sort(Comparator.comparingDouble((Ranked<K> one) -> -one.score()).thenComparing(among(situation)));
        List<Ranked<K>> order = new ArrayList<>(left.size());
        for (int from = 0; from < left.size(); ) {
            int to = from + 1;
            while (to < left.size() && left.get(from).score() - left.get(to).score() < LEVEL) {
                to++;
            }
            left.subList(from, to).stream().sorted(among(situation)).forEach(order::add);
            from = to;
        }
        return order;
    }

    private static OptionalDouble score(Mode mode, Candidate<?> candidate, Situation situation) {
        if (!situation.lowEnergy()) {
            return mode.score(candidate, situation);
        }
        double load = candidate.load().value();
        OptionalDouble score = load > LIGHT_ENOUGH ? OptionalDouble.empty() : mode.score(candidate, situation);
        return score.isPresent() ? OptionalDouble.of(score.getAsDouble() * (1 - load / LIGHTNESS)) : score;
    }

    private static <K extends Comparable<K>> Comparator<Ranked<K>> among(Situation situation) {
        Comparator<Ranked<K>> order = Comparator.comparingInt(
                        (Ranked<K> one) -> one.candidate().shownLately())
                .thenComparing(one -> one.candidate().since())
                .thenComparing(one -> one.candidate().key());
        Comparator<Ranked<K>> lighter =
                Comparator.comparingDouble(one -> one.candidate().load().value());
        return situation.lowEnergy() ? lighter.thenComparing(order) : order;
    }
}
