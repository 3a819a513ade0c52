package app.taskaversion.recommendation.model;

import java.util.DoubleSummaryStatistics;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;

/** Looks for what must not be. */
final class Tripwires {

    static final double TOO_GOOD = 0.95;
    static final double MOST_OF_THE_GAIN = 0.6;
    private static final double NOTHING = 1e-9;

    private Tripwires() {}

    /**
     * @param complete what was predicted of finishing, of people that it was not learned from
     * @param gains for each member, how much each number lowered its error of finishing
     */
    static Set<Alarm> of(Outcomes complete, List<Map<String, Double>> gains) {
        Set<Alarm> alarms = EnumSet.noneOf(Alarm.class);
        if (complete.auc() > TOO_GOOD) {
            alarms.add(Alarm.TOO_GOOD);
        }
        DoubleSummaryStatistics said = DoubleStream.of(complete.predictions()).summaryStatistics();
        if (said.getCount() > 1 && said.getMax() - said.getMin() < NOTHING) {
            alarms.add(Alarm.CONSTANT);
        }
        if (DoubleStream.of(complete.predictions()).anyMatch(Double::isNaN)) {
            alarms.add(Alarm.NO_NUMBER);
        }
        if (share(gains) > MOST_OF_THE_GAIN) {
            alarms.add(Alarm.ONE_FEATURE);
        }
        return alarms;
    }

    /** The largest share that one number has in the gain of all members together; 0 of none. */
    static double share(List<Map<String, Double>> gains) {
        Map<String, Double> byName = new HashMap<>();
        gains.forEach(each -> each.forEach((name, gain) -> byName.merge(name, gain, Double::sum)));
        double sum = byName.values().stream().mapToDouble(Double::doubleValue).sum();
        double most =
                byName.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return byName.isEmpty() ? 0 : most / sum;
    }
}
