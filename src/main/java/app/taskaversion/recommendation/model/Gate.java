package app.taskaversion.recommendation.model;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.model.HeldOut.Started;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether a model may be shown to anybody at all. It is held against what needs no learning and against the model in charge,
 * on later days that none of them has seen, list by list and person by person; intervals are of a thousand draws of whole
 * people. (recommender §2.11)
 */
public final class Gate {

    /** Fewer things that were started and ended say too little. */
    static final int ENOUGH = 100;

    private Gate() {}

    /**
     * The same things always give the same verdict, but for the time an answer takes.
     *
     * @param candidate learned from what was before
     * @param active what is in charge now; absent for none
     * @param later what came after and has ended, whole lists one after the other, person by person
     * @param drawn those of these lists that were drawn by lot
     * @param nanos a clock, to find out how long an answer takes
     * @param seed of the draws
     * @throws IllegalArgumentException if the candidate was trained on numbers of another meaning, or is damaged
     * @throws IllegalStateException if the library cannot be used on this machine
     */
    public static Verdict judge(
            LearnedModel candidate,
            @Nullable LearnedModel active,
            List<Example> later,
            List<Drawn> drawn,
            LongSupplier nanos,
            long seed) {
        boolean compared = active != null && active.schemaHash().equals(candidate.schemaHash());
        try (Predictor own = Predictor.of(candidate)) {
            List<HeldOut> lists;
            if (active == null || !compared) {
                lists = HeldOut.of(later, own, null);
            } else {
                try (Predictor inCharge = Predictor.of(active)) {
                    lists = HeldOut.of(later, own, inCharge);
                }
            }
            return verdict(candidate, lists, compared, drawn, seed, new Probes(candidate, own, lists), nanos);
        }
    }

    private static Verdict verdict(
            LearnedModel candidate,
            List<HeldOut> lists,
            boolean compared,
            List<Drawn> drawn,
            long seed,
            Probes probes,
            LongSupplier nanos) {
        List<Started> started = HeldOut.started(lists);
        List<Verdict.Finding> findings = new ArrayList<>();
        findings.add(Verdict.Finding.atLeast(GateCheck.ENOUGH, started.size(), ENOUGH, started.size()));
        if (started.size() < ENOUGH) {
            return new Verdict(findings, true);
        }
        findings.addAll(new Losses(started, seed).findings(compared));
        findings.addAll(Frequencies.of(started, candidate.net()));
        findings.addAll(Orders.of(lists, started, compared));
        ByChance.Told chance = ByChance.of(lists, drawn, seed);
        findings.addAll(chance.finding());
        findings.addAll(probes.findings(
                new Outcomes(
                        started.stream()
                                .mapToDouble(each -> each.said().completeOfPeople())
                                .toArray(),
                        started.stream().mapToDouble(Started::label).toArray(),
                        started.stream()
                                .mapToInt(each -> each.example().instances())
                                .toArray()),
                nanos));
        return new Verdict(findings, chance.thin());
    }
}
