package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.Surface;
import app.taskaversion.recommendation.explore.Draw;
import app.taskaversion.recommendation.explore.Lottery;
import app.taskaversion.recommendation.explore.Option;
import app.taskaversion.recommendation.rule.Candidate;
import app.taskaversion.recommendation.rule.Mode;
import app.taskaversion.recommendation.rule.Ranking;
import app.taskaversion.recommendation.rule.Ranking.Ranked;
import app.taskaversion.recommendation.rule.Situation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What is shown of what was put in order: the first ones, or with the person's consent a lot among the best. */
final class Lot {

    /** The lot is among so many at most: what is further down is far from being about as good. */
    private static final int BEST = 60;

    private final List<Ranked<String>> best;
    private final List<Option> options;
    private final Draw draw;

    private Lot(List<Ranked<String>> best, List<Option> options, Draw draw) {
        this.best = best;
        this.options = options;
        this.draw = draw;
    }

    /**
     * @param ranked best first; guards have been heeded already
     * @param finish the chance to finish one of it, 0–1
     */
    static Lot draw(
            List<Ranked<String>> ranked,
            ToDoubleFunction<Candidate<String>> finish,
            Surface surface,
            boolean consented,
            long seed) {
        List<Ranked<String>> best = ranked.subList(0, Math.min(BEST, ranked.size()));
        // A small thing is for a moment in which nothing is to be tried out.
        boolean allowed = consented && surface != Surface.SMALL && surface != Surface.RETURN;
        List<Option> options = best.stream()
                .map(one -> new Option(one.score(), finish.applyAsDouble(one.candidate()), false))
                .toList();
        return new Lot(best, options, Lottery.draw(options, surface.most(), allowed, seed));
    }

    boolean drawn() {
        return draw.randomised();
    }

    /** First place first. */
    List<Ranked<String>> shown() {
        return draw.shown().stream().map(place -> best.get(place.option())).toList();
    }

    /** How likely each was to be shown at its place. */
    List<Double> propensities() {
        return draw.shown().stream().map(Draw.Place::propensity).toList();
    }

    /** What is kept so that other modes can be judged by this draw. */
    Map<String, Object> stored(Situation situation) {
        return draw.stored(options, option -> best.get(option).candidate().key(), leaders(situation));
    }

    /** Of what the lot could have shown first, what each mode would have. */
    private Map<String, Integer> leaders(Situation situation) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Candidate<String>> safe = draw.safeSet().stream()
                .map(chance -> {
                    Candidate<String> candidate = best.get(chance.option()).candidate();
                    numbers.put(candidate.key(), chance.option());
                    return candidate;
                })
                .toList();
        Map<String, Integer> leaders = new HashMap<>();
        for (Mode mode : Mode.values()) {
            Ranking.of(mode, safe, situation).stream()
                    .findFirst()
                    .map(first -> numbers.get(first.candidate().key()))
                    .ifPresent(option -> leaders.put(mode.key(), option));
        }
        return leaders;
    }

    /** Whether the place of this one is due to the lot: it stands before something that is better by the rule. */
    boolean lucky(Ranked<String> one) {
        if (!drawn()) {
            return false;
        }
        int place = shown().indexOf(one);
        return IntStream.range(0, best.indexOf(one))
                .anyMatch(better -> !shown().subList(0, place).contains(best.get(better)));
    }
}
