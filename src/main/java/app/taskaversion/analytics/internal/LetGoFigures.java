package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.LookBackPage.LetGo;
import app.taskaversion.analytics.LookBackPage.Reason;
import app.taskaversion.analytics.metric.Ending;
import app.taskaversion.analytics.metric.Facts;
import app.taskaversion.analytics.metric.Measure;
import app.taskaversion.analytics.metric.Moment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was let go, why, and how that felt. Pure. */
final class LetGoFigures {

    private static final int LATEST = 5;

    private LetGoFigures() {}

    static LetGo of(FactsQuery.Read read, Window window) {
        Facts facts = read.facts();
        Map<String, Integer> reasons = new TreeMap<>();
        List<Integer> rows = new ArrayList<>();
        int without = 0;
        int answers = 0;
        double relief = 0;
        for (int row = 0; row < facts.size(); row++) {
            boolean letGo = facts.ending(row) == Ending.LET_GO || facts.ending(row) == Ending.NOT_FINISHED;
            if (!letGo || !window.holds(facts.at(Moment.ENDED, row))) {
                continue;
            }
            rows.add(row);
            @Nullable String reason = read.reasons().get(row);
            if (reason == null || reason.isBlank()) {
                without++;
            } else {
                reasons.merge(reason, 1, Integer::sum);
            }
            double felt = facts.get(Measure.ACTUAL_RELIEF, row);
            if (!Double.isNaN(felt)) {
                relief += felt;
                answers++;
            }
        }
        rows.sort(Comparator.comparingLong((Integer row) -> facts.at(Moment.ENDED, row))
                .reversed());
        return new LetGo(
                rows.size(),
                reasons.entrySet().stream()
                        .map(each -> new Reason(each.getKey(), each.getValue()))
                        .sorted(Comparator.comparingInt(Reason::n).reversed().thenComparing(Reason::key))
                        .toList(),
                without,
                answers == 0 ? null : relief / answers,
                answers,
                rows.stream()
                        .map(row -> read.tasks().get(facts.task(row)))
                        .distinct()
                        .limit(LATEST)
                        .toList());
    }
}
