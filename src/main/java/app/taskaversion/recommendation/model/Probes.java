package app.taskaversion.recommendation.model;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.feature.Feature;
import app.taskaversion.recommendation.feature.Schema;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.LongSupplier;

/** Looks for what must not be, by asking: numbers that are none, one number that decides all, the wrong direction, slowness. */
final class Probes {

    private static final int ASKED = 10;
    private static final int CANDIDATES = 30;
    private static final int TIMES = 5;
    private static final double SLOW = 50;
    private static final double NANOS = 1e6;
    private static final double ROUNDING = 1e-6;
    private static final double[] SCALE = {0, 25, 50, 75, 100};
    private static final double CONSTANT = 1e-9;

    private final LearnedModel model;
    private final Predictor predictor;
    private final List<HeldOut> lists;

    Probes(LearnedModel model, Predictor predictor, List<HeldOut> lists) {
        this.model = model;
        this.predictor = predictor;
        this.lists = lists;
    }

    /** @param nanos a clock, to find out how long an answer takes */
    List<Verdict.Finding> findings(Outcomes outcomes, LongSupplier nanos) {
        List<Prediction> all =
                lists.stream().flatMap(held -> held.said().stream()).toList();
        DoubleSummaryStatistics said =
                all.stream().mapToDouble(Prediction::completeOfPeople).summaryStatistics();
        double spread = said.getMax() - said.getMin();
        long none = all.stream().filter(Probes::saysNothing).count();
        return List.of(
                Verdict.Finding.atMost(GateCheck.TOO_GOOD, outcomes.auc(), Tripwires.TOO_GOOD, outcomes.n()),
                Verdict.Finding.atLeast(GateCheck.CONSTANT, spread, CONSTANT, all.size()),
                Verdict.Finding.atMost(GateCheck.NO_NUMBER, (double) none, 0, all.size()),
                Verdict.Finding.atMost(GateCheck.ONE_FEATURE, share(), Tripwires.MOST_OF_THE_GAIN, 1),
                Verdict.Finding.atMost(GateCheck.MONOTONE, wrongWay(), 0, ASKED),
                Verdict.Finding.atMost(GateCheck.SLOW, millis(nanos), SLOW, TIMES));
    }

    private static boolean saysNothing(Prediction said) {
        return !Double.isFinite(said.score()
                + said.choose()
                + said.completeOfPeople()
                + said.net()
                + said.minutes()
                + said.minutesLow()
                + said.minutesHigh()
                + said.stress());
    }

    private double share() {
        return Tripwires.share(model.trees().getOrDefault(Target.COMPLETE, List.of()).stream()
                .map(blob -> {
                    try (Trees trees = Trees.read(blob, Schema.names())) {
                        return trees.gains();
                    }
                })
                .toList());
    }

    /** Turns one number at a time from least to most, for some candidates, and counts steps in the wrong direction. */
    private double wrongWay() {
        List<Example> rows = new ArrayList<>();
        List<Integer> signs = new ArrayList<>();
        List<Example> asked = lists.stream()
                .flatMap(held -> held.list().stream())
                .limit(ASKED)
                .toList();
        for (Example example : asked) {
            for (Feature feature : Feature.values()) {
                int sign = Target.COMPLETE.direction(feature);
                if (sign != 0) {
                    for (double value : SCALE) {
                        rows.add(with(example, feature, sign > 0 ? value / 100 : value));
                        signs.add(sign);
                    }
                }
            }
        }
        if (rows.isEmpty()) {
            return Double.NaN;
        }
        List<Prediction> said = predictor.predict(HeldOut.snapshot(rows), OwnShift.NONE);
        int wrong = 0;
        for (int i = 1; i < rows.size(); i++) {
            double step = said.get(i).completeOfPeople() - said.get(i - 1).completeOfPeople();
            wrong += i % SCALE.length != 0 && signs.get(i) * step < -ROUNDING ? 1 : 0;
        }
        return wrong;
    }

    private static Example with(Example example, Feature feature, double value) {
        float[] row = example.features().clone();
        row[feature.column()] = (float) value;
        return new Example(
                example.person(),
                example.at(),
                example.instances(),
                row,
                example.position(),
                example.chosen(),
                example.complete(),
                example.net(),
                example.logMinutes(),
                example.stress());
    }

    /** The quickest of some answers: what else the machine does is not the model's. */
    private double millis(LongSupplier nanos) {
        List<Example> rows = lists.stream()
                .flatMap(held -> held.list().stream())
                .limit(CANDIDATES)
                .toList();
        long least = Long.MAX_VALUE;
        for (int time = 0; time < TIMES && !rows.isEmpty(); time++) {
            long from = nanos.getAsLong();
            predictor.predict(HeldOut.snapshot(rows), OwnShift.NONE);
            least = Math.min(least, nanos.getAsLong() - from);
        }
        return rows.isEmpty() ? Double.NaN : least / NANOS;
    }
}
