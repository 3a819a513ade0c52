package app.taskaversion.recommendation.model;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.feature.Feature;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Learns how often a suggestion turns out good, from people that its parts were not learned from. (recommender §2.7) */
final class ConfidenceFit {

    /** A person's usual is the middle of so many. */
    private static final int USUAL = 30;

    private static final int ENOUGH = 200;

    /** The weights come from this share, by time; what the result is worth from the rest. */
    private static final double EARLIER = 0.6;

    /** Something that was started: what was known of it, and whether it turned out good. */
    @SuppressWarnings("ArrayRecordComponent") // Made and fitted at once.
    private record Event(Instant at, double[] inputs, double good) {}

    private final Outside outside;
    private final Calibration choose;
    private final Calibration complete;
    private final List<Event> events = new ArrayList<>();
    private final Map<Integer, Deque<Double>> nets = new HashMap<>();

    private ConfidenceFit(Outside outside, Calibration choose, Calibration complete) {
        this.outside = outside;
        this.choose = choose;
        this.complete = complete;
    }

    /** Absent if too little was started. */
    static @Nullable Confidence of(Outside outside, Calibration choose, Calibration complete) {
        ConfidenceFit fit = new ConfidenceFit(outside, choose, complete);
        List<Example> all = outside.examples();
        for (int from = 0; from < all.size(); ) {
            int to = from;
            while (to < all.size()
                    && all.get(to).person() == all.get(from).person()
                    && all.get(to).at().equals(all.get(from).at())) {
                to++;
            }
            fit.list(from, to);
            from = to;
        }
        return fit.fitted();
    }

    private void list(int from, int to) {
        boolean started = IntStream.range(from, to)
                .anyMatch(i -> !Double.isNaN(outside.examples().get(i).complete()));
        if (!started) {
            return;
        }
        double[] chosen = IntStream.range(from, to)
                .mapToDouble(i -> choose.of(outside.unshown(i)))
                .toArray();
        double[] urgency = IntStream.range(from, to)
                .mapToDouble(i ->
                        Score.urgency(Score.daysToDue(outside.examples().get(i).features())))
                .toArray();
        double[][] finished = part(Target.COMPLETE, from, to);
        for (double[] member : finished) {
            Arrays.setAll(member, i -> complete.of(member[i]));
        }
        double[] shares = Draws.shares(chosen, finished, part(Target.NET, from, to), urgency);
        for (int i = from; i < to; i++) {
            Example example = outside.examples().get(i);
            if (!Double.isNaN(example.complete())) {
                add(example, shares[i - from], complete.of(outside.mean(Target.COMPLETE, i)));
            }
        }
    }

    private double[][] part(Target target, int from, int to) {
        return Arrays.stream(outside.of(target))
                .map(member -> Arrays.copyOfRange(member, from, to))
                .toArray(double[][]::new);
    }

    private void add(Example example, double share, double chance) {
        Deque<Double> before = nets.computeIfAbsent(example.person(), unused -> new ArrayDeque<>());
        double usual =
                Draws.median(before.stream().mapToDouble(Double::doubleValue).toArray());
        boolean worth = Double.isNaN(example.net()) || Double.isNaN(usual) || example.net() >= usual;
        if (example.instances() >= Confidence.STILL_LEARNING) {
            events.add(new Event(
                    example.at(),
                    Confidence.inputs(share, chance, attempts(example.features()), example.instances()),
                    example.complete() == 1 && worth ? 1 : 0));
        }
        if (!Double.isNaN(example.net())) {
            before.addLast(example.net());
            if (before.size() > USUAL) {
                before.removeFirst();
            }
        }
    }

    static double attempts(float[] row) {
        float attempts = row[Feature.TASK_ATTEMPTS.column()];
        return Float.isNaN(attempts) ? 0 : attempts;
    }

    private @Nullable Confidence fitted() {
        if (events.size() < ENOUGH) {
            return null;
        }
        List<Event> ordered =
                events.stream().sorted(Comparator.comparing(Event::at)).toList();
        int cut = (int) (EARLIER * ordered.size());
        List<Event> earlier = ordered.subList(0, cut);
        List<Event> later = ordered.subList(cut, ordered.size());
        List<Double> weights = Logistic.fit(earlier.stream().map(Event::inputs).toList(), outcomes(earlier));
        double[] said = later.stream()
                .mapToDouble(event -> Confidence.raw(weights, event.inputs()))
                .toArray();
        return new Confidence(weights, Calibration.fit(said, outcomes(later)));
    }

    private static double[] outcomes(List<Event> events) {
        return events.stream().mapToDouble(Event::good).toArray();
    }
}
