package app.taskaversion.recommendation.model;

import app.taskaversion.recommendation.model.HeldOut.Started;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Whether what is said to have a chance of p comes true p of the time, and ranges hold what they promise. */
final class Frequencies {

    /** Fewer in a part would show mostly chance: of 100 with p = 0.8 the share is off by 0.03 on average. */
    private static final int IN_A_PART = 100;

    private static final int PARTS = 10;

    /** So many standard errors a slope or a share may lie outside by chance. */
    private static final double BY_CHANCE = 1.64;

    private Frequencies() {}

    /** @param net how far off net relief is said to be */
    static List<Verdict.Finding> of(List<Started> started, Intervals net) {
        List<Verdict.Finding> findings = new ArrayList<>();
        findings.add(Verdict.Finding.atMost(GateCheck.CALIBRATION_ERROR, error(started), 0.05, started.size()));
        findings.add(slope(started));
        findings.add(coverage(
                GateCheck.COVERAGE_MINUTES,
                started,
                each -> Math.exp(each.example().logMinutes()),
                each -> each.said().minutesLow(),
                each -> each.said().minutesHigh()));
        findings.add(coverage(
                GateCheck.COVERAGE_NET,
                started,
                each -> each.example().net(),
                each -> each.said().net() + net.low(each.example().instances()),
                each -> each.said().net() + net.high(each.example().instances())));
        return findings;
    }

    /** In parts of equally many, at most ten. */
    private static double error(List<Started> started) {
        List<Started> order = started.stream()
                .sorted(Comparator.comparingDouble(each -> each.said().completeOfPeople()))
                .toList();
        int n = order.size();
        int parts = Math.clamp(n / IN_A_PART, 1, PARTS);
        double error = 0;
        for (int part = 0; part < parts; part++) {
            double gap = 0;
            for (Started each : order.subList(part * n / parts, (part + 1) * n / parts)) {
                gap += each.label() - each.said().completeOfPeople();
            }
            error += Math.abs(gap) / n;
        }
        return n == 0 ? Double.NaN : error;
    }

    private static Verdict.Finding slope(List<Started> started) {
        double[] chances = started.stream()
                .mapToDouble(each -> each.said().completeOfPeople())
                .toArray();
        double[] labels = started.stream().mapToDouble(Started::label).toArray();
        Platt platt = Platt.fit(chances, labels);
        double sum = 0;
        double weighted = 0;
        double squares = 0;
        for (double chance : chances) {
            double x = Platt.logit(chance);
            double p = platt.of(chance);
            double weight = p * (1 - p);
            sum += weight;
            weighted += weight * x;
            squares += weight * x * x;
        }
        double information = squares - weighted * weighted / sum;
        double margin = information > 0 ? BY_CHANCE / Math.sqrt(information) : 0;
        return new Verdict.Finding(GateCheck.CALIBRATION_SLOPE, platt.slope(), 0.8, 1.2, margin, started.size());
    }

    private static Verdict.Finding coverage(
            GateCheck check,
            List<Started> started,
            ToDoubleFunction<Started> observed,
            ToDoubleFunction<Started> low,
            ToDoubleFunction<Started> high) {
        int n = 0;
        int inside = 0;
        for (Started each : started) {
            double value = observed.applyAsDouble(each);
            if (!Double.isNaN(value)) {
                n++;
                inside += value >= low.applyAsDouble(each) && value <= high.applyAsDouble(each) ? 1 : 0;
            }
        }
        double share = n == 0 ? Double.NaN : (double) inside / n;
        return new Verdict.Finding(check, share, 0.75, 0.85, BY_CHANCE * Math.sqrt(share * (1 - share) / n), n);
    }
}
