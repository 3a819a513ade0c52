package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.rule.Candidate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was known about a suggestion at the moment it was shown, kept with it: it is never computed again from what came
 * later. (recommender §0.5) What was unknown is left out.
 */
final class Features {

    private Features() {}

    static Map<String, Object> of(Candidate<String> candidate) {
        Map<String, Object> all = new LinkedHashMap<>();
        put(all, "aversion", candidate.aversion().value());
        all.put("aversion_n", candidate.aversion().n());
        put(all, "load", candidate.load().value());
        all.put("load_n", candidate.load().n());
        put(all, "relief", candidate.relief().value());
        all.put("relief_n", candidate.relief().n());
        put(all, "felt_gap", candidate.feltGap().value());
        all.put("felt_gap_n", candidate.feltGap().n());
        put(all, "finish_chance", candidate.finishChance());
        put(all, "minutes", candidate.minutes());
        put(all, "due_pressure", candidate.duePressure());
        put(all, "rhythm_ratio", candidate.rhythm().ratio());
        all.put("attempts", candidate.tally().attempts());
        all.put("finished", candidate.tally().finished());
        all.put("shown_lately", candidate.shownLately());
        return all;
    }

    private static void put(Map<String, Object> all, String name, double value) {
        if (Double.isFinite(value)) {
            all.put(name, value);
        }
    }
}
