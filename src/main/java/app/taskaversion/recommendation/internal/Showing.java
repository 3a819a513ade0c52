package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.rule.Ranking.Ranked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is shown, first place first. */
record Showing(List<Place> places) {

    static final Showing NOTHING = new Showing(List.of());

    Showing {
        places = List.copyOf(places);
    }

    /**
     * One of it.
     *
     * @param lucky whether a lot put it there
     */
    record Place(UUID impression, Ranked<String> ranked, boolean lucky) {}

    /**
     * What was shown, if it would still be: in the same order where nothing was drawn, and whatever a lot once put there.
     *
     * @param last what was shown, first place first
     * @param ranked what would be shown now without a lot, best first
     */
    static @Nullable Showing again(List<Shown> last, List<Ranked<String>> ranked, int most) {
        if (last.size() != Math.min(most, ranked.size())) {
            return null;
        }
        Map<String, Integer> ranks = new HashMap<>();
        for (int rank = 0; rank < ranked.size(); rank++) {
            ranks.put(ranked.get(rank).candidate().key(), rank);
        }
        List<Place> places = new ArrayList<>();
        for (Shown shown : last) {
            Integer rank = ranks.get(shown.task().toString());
            if (rank == null || (!shown.randomised() && rank != places.size())) {
                return null;
            }
            places.add(new Place(shown.impression(), ranked.get(rank), rank > places.size()));
        }
        return new Showing(places);
    }
}
