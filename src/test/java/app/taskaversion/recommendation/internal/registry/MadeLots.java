package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.feature.Feature;
import app.taskaversion.recommendation.model.Drawn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What lots say of the lists of {@link app.taskaversion.recommendation.model.Taught}, each thing of which came first as often. */
enum MadeLots {
    NONE,
    /** Five lists of each person. */
    FEW,
    /** What is likely to be finished brings most, and the rule puts the least likely first. */
    BETTER,
    /** What is unlikely to be finished brings most, and the rule puts that first. */
    WORSE;

    private static final Duration SETTLED = Duration.ofDays(2);
    private static final int OPEN = 3;
    private static final int A_FEW = 5;
    private static final double MOST = 60;

    List<Drawn> of(List<Example> examples, Instant now) {
        List<Drawn> lots = new ArrayList<>();
        for (int from = 0; this != NONE && from < examples.size(); from += OPEN) {
            List<Example> list = examples.subList(from, from + OPEN);
            if (list.getFirst().at().isBefore(now.minus(SETTLED)) && (this != FEW || lots.size() < A_FEW)) {
                lots.add(lot(list, lots.size() % OPEN));
            }
        }
        return lots;
    }

    private Drawn lot(List<Example> list, int first) {
        double likely = likely(list.get(first));
        int last = list.indexOf(Collections.min(list, Comparator.comparingDouble(MadeLots::likely)));
        return new Drawn(
                list.getFirst().person(),
                list.getFirst().at(),
                Collections.nCopies(OPEN, 1.0 / OPEN),
                first,
                MOST * (this == WORSE ? 1 - likely : likely),
                Map.of("gentle_start", last));
    }

    /** As they were made. */
    private static double likely(Example example) {
        float[] row = example.features();
        return 1
                / (1
                        + Math.exp((row[Feature.GUESS_AVERSION.column()] - 60) / 18
                                - 5.5 * (row[Feature.TASK_FINISH.column()] - 0.4)));
    }
}
